package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ua.esoya.document.DrawnForm;
import ua.esoya.document.FieldList;
import ua.esoya.document.FormOrder;
import ua.esoya.document.FormValues;
import ua.esoya.document.Forms;
import ua.esoya.document.SampleForm;
import ua.esoya.document.TemplateCheck;
import ua.esoya.document.TemplateField;
import ua.esoya.document.TemplateRefused;
import ua.esoya.document.TemplateTrouble;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;

/** A form while it is written: what is wrong with it and how it prints follow each pause in typing. */
final class DesignerViewModel {
    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final int DPI = 96;

    private final TemplateGateway gateway;
    private final Forms forms;
    private final TemplatePlace place;
    private final LocalDate today;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<TemplateTrouble>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<BufferedImage>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private String saved = "";
    private int seen;
    private FieldList fields;
    private Optional<CasePaper> shown = Optional.empty();
    private @Nullable Job pause;
    private boolean drawing;
    private boolean again;

    DesignerViewModel(TemplateGateway gateway, Forms forms, TemplatePlace place, LocalDate today, Navigator navigator, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.forms = forms;
        this.place = place;
        this.today = today;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.fields = FieldList.of(place.kind(), List.of());
        text.subscribe((before, now) -> typed());
    }

    /** Reads the template; its newest text, or what prints today. */
    void open() {
        background.run(() -> gateway.open(place), read -> {
            fields = FieldList.of(place.kind(), read.asked());
            seen = read.seenVersion();
            shown = Optional.of(SampleForm.of(read.title(), read.asked()));
            saved = read.beginning(place);
            text.set(saved);
            typed();
        }, troubles.unexpected());
    }

    StringProperty text() {
        return text;
    }

    ReadOnlyObjectProperty<List<TemplateTrouble>> found() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<BufferedImage>> pages() {
        return pages.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether leaving would lose something. */
    boolean isChanged() {
        return !text.get().equals(saved);
    }

    /** Fields that have every word typed in their name or title. */
    List<TemplateField> fields(String typed) {
        var words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return fields.fields().stream().filter(it -> words.stream().allMatch(word -> (it.path() + " " + it.title()).toLowerCase(Locale.ROOT).contains(word))).toList();
    }

    /** What is put in at this place for a field: with the blocks around it that are not open there. */
    String tags(TemplateField field, int at) {
        var open = TemplateCheck.blocksAt(text.get(), at);
        var path = new ArrayList<>(List.of(field.path().split("\\.")));
        var before = new StringBuilder();
        var after = new StringBuilder();
        var above = "";
        while (path.size() > 1) {
            above = above.isEmpty() ? path.getFirst() : above + "." + path.getFirst();
            var rows = above;
            if (fields.fields().stream().noneMatch(it -> it.path().equals(rows) && it.kind() == TemplateField.Kind.ROWS)) {
                break;
            }
            String block = path.removeFirst();
            if (!open.contains(block)) {
                before.append("{{#").append(block).append("}}");
                after.insert(0, "{{/" + block + "}}");
            }
        }
        String name = String.join(".", path);
        return before + (field.kind() == TemplateField.Kind.TEXT ? "{{" + name + "}}" : "{{#" + name + "}}{{/" + name + "}}") + after;
    }

    /** Tries the form on a real case, as the server shows it to whoever may not know whose it is; a blank number is the invented one. */
    void chooseCase() {
        navigator.open(new FillForm(new Form("template-case", TEXT.get("case"), TEXT.get("case.hint"), TEXT.get("case.act"), List.of(
                new FieldSpec.Line("number", TEXT.get("case.number"), true, 40, "")), Map.of(), (request, values) -> {
                    var read = gateway.masked(String.valueOf(values.get("number"))).content();
                    return () -> {
                        shown = Optional.of(read);
                        draw();
                    };
                })));
    }

    /** Asks for the act; a form with troubles is not put in. */
    void publish() {
        var content = text.get();
        var wrong = TemplateCheck.of(content, fields).stream().filter(it -> !it.isHint()).toList();
        if (!wrong.isEmpty()) {
            notice.set(Notice.wrong(TEXT.get("publish.wrong", wrong.size())));
            return;
        }
        navigator.open(new FillForm(new Form("template-act", TEXT.get("act"), TEXT.get("act.hint"), TEXT.get("act.publish"), List.of(
                new FieldSpec.Line("title", TEXT.get("act.title"), true, 500, TEXT.get("act.title.example")),
                new FieldSpec.Line("number", TEXT.get("act.number"), true, 64, ""),
                new FieldSpec.Day("dated_on", TEXT.get("act.dated"), true),
                new FieldSpec.Line("supplier", TEXT.get("act.supplier"), true, 300, TEXT.get("act.supplier.example")),
                new FieldSpec.Line("incoming", TEXT.get("act.incoming"), false, 64, ""),
                new FieldSpec.Day("valid_from", TEXT.get("act.from"), true),
                new FieldSpec.Lines("reason", TEXT.get("act.reason"), true, 500)), Map.of("valid_from", today), (request, values) -> {
                    var act = new HashMap<>(values);
                    act.replaceAll((path, value) -> value instanceof LocalDate day ? day.toString() : value);
                    var sent = new HashMap<String, Object>(Map.of("paper_kind", place.paperKind(), "seen_version", seen, "source", content, "act", act));
                    place.serviceId().ifPresent(service -> sent.put("service_id", service));
                    int version = gateway.publish(request, sent);
                    return () -> {
                        seen = version;
                        saved = content;
                        notice.set(new Notice(Meaning.OK, TEXT.get("published", values.getOrDefault("valid_from", today))));
                    };
                })));
    }

    private void typed() {
        notice.set(Notice.NONE);
        var waiting = pause;
        if (waiting != null) {
            waiting.cancel();
        }
        pause = background.after(PAUSE, this::draw);
    }

    /** One drawing at a time; what was typed meanwhile is drawn after it. */
    private void draw() {
        if (drawing || shown.isEmpty()) {
            again = drawing;
            return;
        }
        drawing = true;
        again = false;
        var content = text.get();
        var values = FormValues.of(place.kind(), shown.orElseThrow());
        background.run(() -> drawn(content, values), drawn -> {
            found.set(drawn.troubles());
            drawn.form().ifPresent(form -> pages.set(form.pictures()));
            next();
        }, failure -> {
            next();
            troubles.unexpected().accept(failure);
        });
    }

    private void next() {
        drawing = false;
        if (again) {
            draw();
        }
    }

    private record Drawn(List<TemplateTrouble> troubles, Optional<DrawnForm> form) {}

    private Drawn drawn(String content, FormValues values) {
        var checked = TemplateCheck.of(content, fields);
        if (checked.stream().anyMatch(it -> !it.isHint())) {
            return new Drawn(checked, Optional.empty());
        }
        try {
            return new Drawn(checked, Optional.of(forms.draw(content, values, FormOrder.pictures(0, 3, DPI))));
        } catch (TemplateRefused refused) {
            return new Drawn(refused.trouble().map(List::of).orElse(checked), Optional.empty());
        }
    }
}
