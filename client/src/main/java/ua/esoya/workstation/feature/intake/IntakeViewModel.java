package ua.esoya.workstation.feature.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.person.PersonCase;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.domain.service.ServiceRow;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.entry.AskedValue;
import ua.esoya.workstation.ui.form.Message;

/** State and commands that a new case and a correction share: service, applicants, documents, checks, troubles. */
class IntakeViewModel {
    static final Text TEXT = Text.of(IntakeViewModel.class);

    final IntakeHooks hooks;
    private final IntakeDraft draft;
    private final IntakeCheck check;
    private final ServiceDesk service;
    private final ApplicantDesk people;
    private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
    private final BooleanProperty touched = new SimpleBooleanProperty();
    private final ObjectProperty<Message> note = new SimpleObjectProperty<>(Message.NONE);
    private final StringProperty focusWish = new SimpleStringProperty("");
    private final ObservableList<Warning> warnings = FXCollections.observableArrayList();

    IntakeViewModel(IntakeHooks hooks) {
        this.hooks = hooks;
        draft = new IntakeDraft(hooks.rules());
        check = new IntakeCheck(draft);
        service = new ServiceDesk(draft, hooks.gateway(), hooks.background(), this::failed);
        people = new ApplicantDesk(draft, hooks.gateway(), hooks.background(), this::failed, this::focus, this::goOn);
        draft.revision().addListener((property, before, now) -> lookOver());
    }

    IntakeDraft draft() {
        return draft;
    }

    ServiceDesk service() {
        return service;
    }

    ApplicantDesk people() {
        return people;
    }

    IntakeFilling filling() {
        return new IntakeFilling(draft);
    }

    /** The server is being asked to register; a second press changes nothing. */
    ReadOnlyBooleanProperty sending() {
        return sending.getReadOnlyProperty();
    }

    /** What concerns the form as a whole. */
    ObjectProperty<Message> note() {
        return note;
    }

    /** Path of the field that should get the keys; set anew for every wish. */
    StringProperty focusWish() {
        return focusWish;
    }

    /** What is worth a look and may be overridden with a reason. */
    ObservableList<Warning> warnings() {
        return warnings;
    }

    /** The warning about this field stays for this reason; an empty reason takes it back. */
    void override(String path, String reason) {
        if (!draft.overrides().getOrDefault(path, "").equals(reason)) {
            draft.overrides().put(path, reason);
            draft.touch();
        }
    }

    /** Words beside the reason; they are sent only with one. */
    void explain(String path, String note) {
        if (!draft.overrideNotes().getOrDefault(path, "").equals(note)) {
            draft.overrideNotes().put(path, note);
            draft.touch();
        }
    }

    /** The server answered what the screen begins with. */
    void opened(Opening opening) {
        hooks.rules().clock().set(opening.serverTime());
        service.offer(opening.services());
    }

    void choose(ServiceRow row) {
        service.choose(row.serviceId(), this::goOn);
    }

    /** Gives the keys to what is asked next: the applicant, the first empty required field, else the documents. */
    final void goOn() {
        if (!people.applicant().begun().get()) {
            focus(Problem.LOOK_UP);
        } else if (draft.service().get().isEmpty() && !service.waiting()) {
            focus(Problem.SERVICE);
        } else if (draft.service().get().isPresent()) {
            focus(check.firstEmpty().orElse(Problem.DOCUMENTS));
        }
    }

    /** Asks for the keys of a field, showing the applicant it belongs to. */
    final void focus(String path) {
        if (path.startsWith("applicants[")) {
            people.current().set(Integer.parseInt(path.substring(11, path.indexOf(']'))));
            if (!ApplicantDraft.atHand(path.substring(path.indexOf('.') + 1))) {
                people.applicant().open().set(true);
            }
        }
        focusWish.set("");
        focusWish.set(path);
    }

    /** The same service lately, for the person shown; said before anything is saved. */
    Optional<String> sameService() {
        return people.applicant().known().get()
                .flatMap(person -> draft.service().get().flatMap(card -> Sentences.sameService(person, card.serviceId())));
    }

    /** Adds a document of this kind that the card does not ask for. */
    void addDocument(String kind) {
        draft.documents().add(draft.newDocument(kind));
        draft.touch();
    }

    /** Given or missing; a missing one needs the applicant's decision, and coming back is likelier. */
    void toggle(DocumentDraft document) {
        boolean given = !document.given();
        document.entries().tick("is_given", given);
        document.entries().set("decision", given ? "" : "bring_later");
        if (given && document.onPaper() && document.sheets() == 0) {
            document.entries().set("sheets", "1");
        }
    }

    /** Documents, attributes and preferences as in the person's last case of the service (CSP-2.4.2). */
    void asLastTime() {
        var wanted = draft.service().get().map(ServiceCard::serviceId);
        var last = people.applicant().known().get().flatMap(person -> person.cases().stream()
                .filter(c -> c.caseId().isPresent() && wanted.filter(id -> id != c.serviceId()).isEmpty()).findFirst());
        last.flatMap(PersonCase::caseId).ifPresentOrElse(
                id -> hooks.background().run(() -> hooks.gateway().caseCard(id), this::takeAsLastTime, this::failed),
                () -> note.set(Message.warning(TEXT.get("last_time.none"))));
    }

    private void takeAsLastTime(CaseCard last) {
        var texts = IntakeTexts.of(last.intake());
        Runnable fill = () -> {
            var filling = filling();
            filling.fillAttributes(texts);
            draft.service().get().ifPresent(card -> filling.fillDocuments(withoutNumbers(texts), card));
            for (var name : List.of("notice_way", "delivery_way", "delivery_address")) {
                draft.plain().set(name, texts.getOrDefault(name, ""));
            }
            note.set(Message.warning(TEXT.get("last_time.taken", last.caseNumber(), last.registeredOn())));
            goOn();
        };
        if (draft.service().get().isPresent()) {
            fill.run();
        } else {
            service.choose(last.service().serviceId(), fill);
        }
    }

    /** Papers are new each time: of a document only that it was given, its form and sheets are the same. */
    private static Map<String, String> withoutNumbers(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(e -> !e.getKey().matches("documents\\[\\d+]\\.(number|dated_on|note|promised_on|decision)"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same applicants and preferences as in this case, for one more service. */
    void samePerson(UUID caseId) {
        hooks.background().run(() -> hooks.gateway().caseCard(caseId), card -> {
            var texts = IntakeTexts.of(card.intake()).entrySet().stream().filter(ApplicantDesk::ofPeople)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            filling().fillApplicants(texts);
            filling().fillRepresentative(texts);
            draft.touch();
            people.refreshKnown();
            focus(Problem.SERVICE);
        }, this::failed);
    }

    /** What stops the form; the first of it gets the keys. */
    final List<Problem> problems() {
        draft.attributes().forEach(AskedValue::tidy);
        var problems = check.problems();
        stopAt(problems);
        return problems;
    }

    final void stopAt(List<Problem> problems) {
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            note.set(Message.error(problems.size() == 1 ? first.sentence() : TEXT.get("problems", problems.size(), first.sentence())));
            focus(first.path());
        }
    }

    final void begin() {
        note.set(Message.NONE);
        sending.set(true);
    }

    final void end() {
        sending.set(false);
    }

    /** What was sent came to nothing: the form may be sent again. */
    final void sendingFailed(Throwable failure) {
        end();
        failed(failure);
    }

    /**
     * A refusal is said at its fields, an outage in the banner; everything typed stays. Says nothing about what is being sent:
     * a look-up may fail beside it.
     */
    final void failed(Throwable failure) {
        switch (failure) {
            case Refusal refusal when !refusal.fields().isEmpty() -> stopAt(check.refused(refusal.fields()));
            case Refusal refusal -> hooks.troubles().refusedTo(told -> note.set(Message.error(told.text()))).accept(refusal);
            case Outage outage -> {
                note.set(Message.warning(TEXT.get("outage.kept")));
                hooks.troubles().unexpected().accept(outage);
            }
            default -> hooks.troubles().unexpected().accept(failure);
        }
    }

    /** Whether anything was typed or chosen by a person. */
    final boolean untouched() {
        return !touched.get();
    }

    /** From now on changes are a person's. */
    final void watch() {
        touched.set(false);
        draft.revision().addListener((property, before, now) -> touched.set(true));
    }

    private void lookOver() {
        var standing = draft.asked().entrySet().stream()
                .flatMap(e -> e.getValue().warnings().stream().limit(1).map(sentence -> new Warning(e.getKey(), e.getValue().label(), sentence))).toList();
        if (!standing.equals(warnings)) {
            warnings.setAll(standing);
        }
    }
}
