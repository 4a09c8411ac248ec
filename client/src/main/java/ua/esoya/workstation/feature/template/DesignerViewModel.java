package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
import ua.esoya.document.TemplateRefused;
import ua.esoya.document.TemplateTrouble;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Questions;
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
    private final String title;
    private final Navigator navigator;
    private final Questions questions;
    private final Background background;
    private final Troubles troubles;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<TemplateTrouble>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<BufferedImage>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyStringWrapper tried = new ReadOnlyStringWrapper(TEXT.get("tried.sample"));
    private String saved = "";
    private String inForce = "";
    private int seen;
    private FieldList fields;
    private Optional<UUID> kept;
    private Optional<CasePaper> sample = Optional.empty();
    private Optional<CasePaper> shown = Optional.empty();
    private @Nullable Job pause;
    private boolean drawing;
    private boolean versionsOpened;
    private Runnable opened = () -> {};
    private boolean again;

    DesignerViewModel(TemplateGateway gateway, Forms forms, TemplateRoutes.Designer route, LocalDate today, Navigator navigator, Questions questions, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.forms = forms;
        this.place = route.template();
        this.title = route.title();
        this.kept = route.kept();
        this.today = today;
        this.navigator = navigator;
        this.questions = questions;
        this.background = background;
        this.troubles = troubles;
        this.fields = FieldList.of(place.kind(), List.of());
        text.subscribe((before, now) -> typed());
    }

    /** What to do when the text is there. */
    void onOpened(Runnable then) {
        opened = then;
    }

    private record Read(OpenedTemplate template, Optional<String> come) {}

    /** Reads the template; its newest text, or what prints today. What came from the library stands as an unpublished change of it. */
    void open() {
        var come = kept;
        background.run(() -> new Read(gateway.open(place), come.map(gateway::keptText)), told -> {
            var read = told.template();
            fields = FieldList.of(place.kind(), read.asked());
            seen = read.seenVersion();
            tried.set(TEXT.get("tried.sample"));
            sample = Optional.of(SampleForm.of(read.title(), read.asked()));
            shown = sample;
            inForce = read.current(place);
            saved = read.beginning(place);
            text.set(told.come().orElse(saved));
            opened.run();
            typed();
            if (told.come().isPresent()) {
                notice.set(new Notice(Meaning.INFO, TEXT.get("library.text")));
            }
        }, troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))));
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

    /** On whose case the paper is shown. */
    ReadOnlyStringProperty tried() {
        return tried.getReadOnlyProperty();
    }

    /** What may be put in at this place, by words. */
    List<Insertion> insertions(String typed, int at) {
        return new Insertions(fields).find(typed, text.get(), at);
    }

    /** Says that a part of which a paper has one is there already. */
    void hasAlready(Insertion part) {
        notice.set(new Notice(Meaning.INFO, TEXT.get("insert.there", part.title())));
    }

    /** Reads a document of Word; asks first when something would be lost that nobody published. */
    void importWord(Consumer<String> replace) {
        navigator.open(new FillForm(WordImport.form(TEXT.get("paper." + place.paperKind()), made -> {
            Runnable put = () -> {
                replace.accept(made);
                notice.set(new Notice(Meaning.OK, TEXT.get("word.taken")));
            };
            if (isChanged()) {
                questions.ask(TEXT.get("word.replace"), TEXT.get("word.replace.detail"), Answer.likely(TEXT.get("word.replace.act"), put), Answer.stay(TEXT.get("word.replace.stay")));
            } else {
                put.run();
            }
        })));
    }

    /** Tries the text on the last real cases, as it stands. */
    void rehearse() {
        if (stopped(text.get(), "rehearsal.wrong")) {
            return;
        }
        navigator.open(new TemplateRoutes.Rehearsal(place, title, fields, inForce, text.get()));
    }

    /** A former text may have become the newest meanwhile; what is being written is never replaced by it. */
    void shownAgain() {
        if (versionsOpened && !isChanged()) {
            open();
        }
        versionsOpened = false;
    }

    /** All versions of this template. */
    void versions() {
        versionsOpened = true;
        navigator.open(new TemplateRoutes.Versions(place, title));
    }

    /** Tries the form on a real case, as the server shows it to whoever may not know whose it is; a blank number is the invented one. */
    void chooseCase() {
        navigator.open(new FillForm(new Form("template-case", TEXT.get("case"), TEXT.get("case.hint"), TEXT.get("case.act"), List.of(
                new FieldSpec.Line("number", TEXT.get("case.number"), false, 40, TEXT.get("case.number.example"))), Map.of(), (request, values) -> {
                    String number = String.valueOf(values.getOrDefault("number", ""));
                    var read = number.isBlank() ? sample : Optional.of(gateway.masked(number).content());
                    return () -> {
                        shown = read;
                        tried.set(number.isBlank() ? TEXT.get("tried.sample") : TEXT.get("tried.case", read.map(CasePaper::number).orElse(number)));
                        draw();
                    };
                })));
    }

    /** Asks for the act; a form with troubles is not put in. */
    void publish() {
        var content = text.get();
        if (stopped(content, "publish.wrong")) {
            return;
        }
        var come = kept;
        navigator.open(new FillForm(ActForm.of(today, (request, values) -> {
            var sent = new HashMap<String, Object>(Map.of("paper_kind", place.paperKind(), "seen_version", seen, "source", content, "act", ActForm.sent(values)));
            place.serviceId().ifPresent(service -> sent.put("service_id", service));
            int version = gateway.publish(request, sent);
            come.ifPresent(gateway::dropKept);
            var from = values.getOrDefault("valid_from", today);
            return () -> {
                seen = version;
                saved = content;
                kept = Optional.empty();
                inForce = from.equals(today) ? content : inForce;
                notice.set(new Notice(Meaning.OK, TEXT.get("published", from)));
            };
        })));
    }

    private boolean stopped(String content, String words) {
        long wrong = TemplateCheck.of(content, fields).stream().filter(it -> !it.isHint()).count();
        if (wrong > 0) {
            notice.set(Notice.wrong(TEXT.get(words, wrong)));
        }
        return wrong > 0;
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
