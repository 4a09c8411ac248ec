package ua.esoya.workstation.feature.intake;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.entry.Fields;
import ua.esoya.workstation.ui.entry.FormGrid;
import ua.esoya.workstation.ui.form.ReaderKeys;

/**
 * One document of the checklist: Space says given or missing, a digit counts sheets, a letter tells the form, the right arrow
 * opens what is written of it in the inventory, the left arrow closes it.
 */
final class DocumentLine {
    private static final Text TEXT = Text.of(DocumentLine.class);
    private static final List<String> FORMS = List.of("original", "copy", "electronic");
    private static final List<String> DECISIONS = List.of("bring_later", "submit_anyway");

    private final DocumentDraft document;
    private final CheckBox box = new CheckBox();
    private final HBox facts = Parts.styled(new HBox(), "es-document-facts");
    private final VBox content = Parts.styled(new VBox(), "es-document");
    private final Fields fields = new Fields();
    private boolean open;

    DocumentLine(DocumentDraft document, IntakeViewModel model, int at) {
        this.document = document;
        box.setId("document-" + at);
        box.setText(document.title());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(pressed -> {
            model.toggle(document);
            open(!document.given());
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        box.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        ReaderKeys.restores(box, () -> {
            var sheets = document.entries().get("sheets").text().get();
            return () -> document.entries().set("sheets", sheets);
        });
        document.entries().all().values().forEach(entry -> entry.text().addListener((property, before, now) -> draw()));
        content.getChildren().add(Parts.styled(new HBox(box, facts), "es-document-head"));
        draw();
        if (!document.given() && document.counts()) {
            open(true);
        }
    }

    Node node() {
        return content;
    }

    DocumentDraft document() {
        return document;
    }

    void focus() {
        box.requestFocus();
    }

    boolean focused() {
        return box.isFocused();
    }

    /** Opens the row and gives the keys to one of its fields. */
    void focus(String name) {
        open(true);
        if (!fields.focus(name)) {
            focus();
        }
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case RIGHT -> focus(document.given() ? "number" : "decision");
            case LEFT -> open(false);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void letter(KeyEvent key) {
        var typed = key.getCharacter();
        if (key.isControlDown() || key.isAltDown() || typed.isBlank() || !document.given()) {
            return;
        }
        if (Character.isDigit(typed.charAt(0))) {
            document.entries().set("sheets", typed);
        } else {
            FORMS.stream().filter(form -> TEXT.get("form." + form).startsWith(typed.toLowerCase(Locale.ROOT))).findFirst()
                    .ifPresent(form -> document.entries().set("form", form));
        }
        key.consume();
    }

    private void draw() {
        boolean given = document.given();
        box.setSelected(given);
        box.setAccessibleText(document.title() + ", " + TEXT.get(given ? "document.given" : "document.missing"));
        facts.getChildren().clear();
        if (given && document.inRegister()) {
            var chip = Parts.chip(Meaning.SHUT, TEXT.get("document.in_register"));
            chip.setTooltip(new Tooltip(TEXT.get("document.in_register.why")));
            chip.setMinWidth(Region.USE_PREF_SIZE);
            facts.getChildren().add(chip);
        } else if (given) {
            facts.getChildren().addAll(fact(TEXT.get("form." + document.entries().get("form").text().get())), fact(TEXT.get("document.sheets", document.sheets())));
        } else if (document.promised()) {
            var until = document.entries().day("promised_on");
            facts.getChildren().add(Parts.chip(Meaning.WARN, until.map(day -> TEXT.get("document.promised", day)).orElseGet(() -> TEXT.get("document.promised_some_day"))));
        } else if (document.counts()) {
            facts.getChildren().add(Parts.chip(Meaning.WARN, TEXT.get("document.anyway")));
        } else {
            facts.getChildren().add(fact(TEXT.get("document.optional")));
        }
    }

    private static Label fact(String words) {
        var fact = Parts.styled(new Label(words), "es-dim");
        fact.setMinWidth(Region.USE_PREF_SIZE);
        return fact;
    }

    private void open(boolean now) {
        if (content.getChildren().size() > 1) {
            content.getChildren().removeLast();
        }
        fields.clear();
        open = now && (document.given() || document.counts());
        if (open) {
            content.getChildren().add(document.given() ? details() : decision());
        }
    }

    private Node details() {
        var e = document.entries();
        var grid = new FormGrid();
        if (document.card().isEmpty()) {
            grid.whole(fields.line("title", e.get("title"), 500));
            e.get("title").text().subscribe(box::setText);
        }
        return grid.pair(fields.line("number", e.get("number"), 100), fields.day("dated_on", e.get("dated_on")))
                .pair(fields.choice("form", e.get("form"), FORMS, form -> form, form -> TEXT.get("form." + form)), fields.line("sheets", e.get("sheets"), 6))
                .pair(fields.line("copies", e.get("copies"), 4), fields.line("note", e.get("note"), 500));
    }

    private Node decision() {
        var e = document.entries();
        return new FormGrid().pair(fields.choice("decision", e.get("decision"), DECISIONS, code -> code, code -> TEXT.get("decision." + code)),
                fields.day("promised_on", e.get("promised_on")));
    }
}
