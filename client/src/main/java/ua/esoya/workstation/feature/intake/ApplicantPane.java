package ua.esoya.workstation.feature.intake;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.esoya.domain.person.PersonFound;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.entry.Codes;
import ua.esoya.workstation.ui.entry.Fields;
import ua.esoya.workstation.ui.form.Suggestion;
import ua.esoya.workstation.ui.form.SuggestionList;
import ua.esoya.workstation.ui.form.TextEntry;

/** The first column: look-up, the applicant as text or as fields, other applicants, the representative. */
final class ApplicantPane {
    private static final Text TEXT = Text.of(ApplicantPane.class);

    private final IntakeViewModel model;
    private final Fields fields = new Fields();
    private final VBox content = Parts.styled(new VBox(), "es-stack");
    private final TextEntry lookUp = TextEntry.line(TEXT.get("look_up"), 200);
    private final SuggestionList<PersonFound> found;
    private final InvalidationListener redraw = changed -> draw();
    private List<Observable> watched = List.of();

    ApplicantPane(IntakeViewModel model) {
        this.model = model;
        lookUp.name("look-up");
        lookUp.example(TEXT.get("look_up.example"));
        lookUp.text().bindBidirectional(model.people().typed());
        lookUp.message().bind(model.people().message());
        found = new SuggestionList<>((Region) lookUp.control(), person -> new Suggestion(Sentences.name(person), Sentences.told(person)), model.people()::take);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.people().found().addListener((ListChangeListener<PersonFound>) change -> found.show(model.people().found()));
        lookUp.control().focusedProperty().subscribe(focused -> {
            if (!focused) {
                found.hide();
            }
        });
        model.people().current().addListener(redraw);
        model.draft().applicants().addListener(redraw);
        model.draft().representative().addListener(redraw);
        model.draft().service().addListener(redraw);
        draw();
    }

    Node node() {
        return content;
    }

    Node lookUpControl() {
        return lookUp.control();
    }

    boolean focus(String path) {
        if (path.equals(Problem.LOOK_UP)) {
            lookUp.focus();
            return true;
        }
        return fields.focus(path);
    }

    /** Enter in the look-up asks the server; arrows and Enter choose among several people found. */
    private void press(KeyEvent key) {
        if (!lookUp.control().isFocused() || found.press(key)) {
            return;
        }
        boolean goesOn = key.getCode() == KeyCode.ENTER && !key.isShiftDown() && !((TextField) lookUp.control()).getText().isBlank();
        if (goesOn) {
            key.consume();
            var marked = found.marked();
            found.hide();
            marked.ifPresentOrElse(model.people()::take, model.people()::lookUp);
        }
    }

    private void draw() {
        var keys = fields.focused();
        fields.clear();
        var applicant = model.people().applicant();
        watch(applicant);
        content.getChildren().setAll(head());
        if (model.draft().applicants().size() > 1) {
            content.getChildren().add(strip());
        }
        if (!applicant.begun().get()) {
            content.getChildren().addAll(lookUp, Parts.dim(TEXT.get("look_up.hint")));
        } else if (applicant.open().get()) {
            content.getChildren().add(new PersonFields(fields, model.draft().rules(), applicant, model.people().current().get()).all());
        } else {
            content.getChildren().addAll(summary(applicant), new PersonFields(fields, model.draft().rules(), applicant, model.people().current().get()).contacts());
        }
        notes(applicant);
        model.draft().representative().get().ifPresent(r -> content.getChildren().add(RepresentativeFields.of(fields, codes(), r)));
        content.getChildren().add(new WarningsPane(model).node());
        keys.ifPresent(fields::focus);
    }

    private void watch(ApplicantDraft applicant) {
        watched.forEach(o -> o.removeListener(redraw));
        watched = List.of(applicant.begun(), applicant.open(), applicant.known(), applicant.entries().get("kind").text(), applicant.entries().get("is_foreigner").text());
        watched.forEach(o -> o.addListener(redraw));
    }

    private Node head() {
        var count = model.draft().applicants().size();
        var remark = count == 1 ? TEXT.get("applicant.more") : TEXT.get("applicant.count", model.people().current().get() + 1, count);
        var heading = Parts.styled(new Label(TEXT.get("applicant")), "es-heading");
        // in large letters the hint takes a second line
        heading.setMinWidth(Region.USE_PREF_SIZE);
        return Parts.styled(new HBox(heading, Parts.filler(), Parts.dim(remark)), "es-card-head", "es-row");
    }

    private Node strip() {
        var strip = Parts.styled(new HBox(), "es-strip");
        var applicants = model.draft().applicants();
        for (int i = 0; i < applicants.size(); i++) {
            int at = i;
            var button = new ToggleButton(applicants.get(i).shortName());
            button.setId("applicant-" + i);
            button.setFocusTraversable(false);
            button.setSelected(i == model.people().current().get());
            button.setOnAction(pressed -> model.people().current().set(at));
            strip.getChildren().add(button);
        }
        return strip;
    }

    private Node summary(ApplicantDraft applicant) {
        var name = Parts.styled(new Label(applicant.fullName()), "es-strong");
        name.setWrapText(true);
        name.setId("applicant-name");
        return Parts.styled(new VBox(name, Parts.dim(Sentences.identity(applicant, codes()))), "es-tight");
    }

    private void notes(ApplicantDraft applicant) {
        model.sameService().ifPresent(sentence -> {
            var note = Parts.note(Meaning.WARN, sentence);
            note.setId("same-service");
            content.getChildren().add(note);
        });
        Optional<String> open = applicant.known().get().map(Sentences::openCases).filter(cases -> !cases.isEmpty());
        open.ifPresent(cases -> content.getChildren().add(Parts.dim(TEXT.get("open_cases") + "\n" + cases)));
    }

    private Codes codes() {
        return model.draft().rules().codes();
    }
}
