package ua.esoya.workstation.feature.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.person.PersonFound;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.form.Message;

/** Person first: looks a person up, takes a known one, begins a new one, keeps several applicants and a representative. */
final class ApplicantDesk {
    private static final Text TEXT = Text.of(ApplicantDesk.class);

    private final IntakeDraft draft;
    private final IntakeGateway gateway;
    private final Background background;
    private final Consumer<? super Throwable> failed;
    private final Consumer<String> focus;
    private final Runnable settled;
    private final IntegerProperty current = new SimpleIntegerProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ObservableList<PersonFound> found = FXCollections.observableArrayList();
    private @Nullable Job search;

    /** {@code settled} is called when it is clear who the applicant is; {@code focus} asks for the keys of a field. */
    ApplicantDesk(IntakeDraft draft, IntakeGateway gateway, Background background, Consumer<? super Throwable> failed, Consumer<String> focus, Runnable settled) {
        this.draft = draft;
        this.gateway = gateway;
        this.background = background;
        this.failed = failed;
        this.focus = focus;
        this.settled = settled;
        typed.addListener((property, before, now) -> {
            message.set(Message.NONE);
            found.clear();
            cancel();
        });
    }

    /** Which of the applicants is shown. */
    IntegerProperty current() {
        return current;
    }

    ApplicantDraft applicant() {
        return draft.applicants().get(Math.min(current.get(), draft.applicants().size() - 1));
    }

    /** What is typed into the look-up. */
    StringProperty typed() {
        return typed;
    }

    ObjectProperty<Message> message() {
        return message;
    }

    /** People to choose from when more than one was found. */
    ObservableList<PersonFound> found() {
        return found;
    }

    /** Looks up what is typed; one match is taken at once, none begins a new applicant with what was typed. */
    void lookUp() {
        var keys = LookUpKey.understand(typed.get());
        if (keys.isEmpty()) {
            message.set(typed.get().isBlank() ? Message.NONE : Message.error(TEXT.get("look_up.too_little")));
            return;
        }
        cancel();
        search = background.run(() -> firstFound(keys), this::answered, failure -> {
            if (failure instanceof Refusal) {
                message.set(Message.error(TEXT.get("look_up.refused")));
            } else {
                failed.accept(failure);
            }
        });
    }

    private List<PersonFound> firstFound(List<LookUpKey> keys) {
        return keys.stream().map(gateway::findPeople).filter(people -> !people.isEmpty()).findFirst().orElse(List.of());
    }

    private void answered(List<PersonFound> people) {
        switch (people.size()) {
            case 0 -> beginNew();
            case 1 -> take(people.getFirst());
            default -> found.setAll(people);
        }
    }

    /** This known person is the applicant: data as the centre knows them, to be checked by eye. */
    void take(PersonFound person) {
        found.clear();
        var applicant = applicant();
        IntakeFilling.fill(applicant, IntakeTexts.of(person));
        applicant.entries().set("data_source", "earlier_case");
        applicant.known().set(Optional.of(person));
        draft.touch();
        settled.run();
    }

    /** Nobody known: the fields of a new applicant, with what was typed in its place. */
    void beginNew() {
        found.clear();
        var applicant = applicant();
        LookUpKey.carried(typed.get()).forEach((name, text) -> applicant.entries().set(name, text));
        boolean visit = draft.plain().get("channel").text().get().equals("visit");
        applicant.entries().set("data_source", visit ? "shown_document" : "post_documents");
        applicant.begun().set(true);
        applicant.open().set(true);
        draft.touch();
        settled.run();
    }

    /** Another person instead: the look-up stands again. */
    void changePerson() {
        var at = Math.min(current.get(), draft.applicants().size() - 1);
        draft.applicants().set(at, draft.newApplicant());
        typed.set("");
        draft.touch();
        focus.accept(Problem.LOOK_UP);
    }

    /** Opens the data of a known person for change. */
    void openForChange() {
        var applicant = applicant();
        if (applicant.begun().get() && !applicant.open().get()) {
            applicant.open().set(true);
            focus.accept("applicants[" + current.get() + "]." + (applicant.legal() ? "legal_form" : "surname"));
        }
    }

    void add() {
        draft.applicants().add(draft.newApplicant());
        typed.set("");
        current.set(draft.applicants().size() - 1);
        draft.touch();
        focus.accept(Problem.LOOK_UP);
    }

    /** Takes the shown applicant away; the last one is only emptied. */
    void remove() {
        if (draft.applicants().size() == 1) {
            changePerson();
            return;
        }
        draft.applicants().remove(current.get());
        current.set(Math.min(current.get(), draft.applicants().size() - 1));
        draft.touch();
    }

    /** Shows the applicant {@code step} places further, round the end. */
    void turn(int step) {
        current.set(Math.floorMod(current.get() + step, draft.applicants().size()));
    }

    void toggleRepresentative() {
        boolean none = draft.representative().get().isEmpty();
        draft.representative().set(none ? Optional.of(draft.newRepresentative()) : Optional.empty());
        draft.touch();
        if (none) {
            focus.accept("representative.surname");
        }
    }

    /** Asks the server again for people who came with a draft or another case, for their open cases. */
    void refreshKnown() {
        for (var applicant : draft.applicants()) {
            applicant.personId().ifPresent(id -> background.run(
                    () -> gateway.person(id), person -> applicant.known().set(Optional.of(person)), failure -> {
                        if (!(failure instanceof Refusal)) {
                            failed.accept(failure);
                        }
                    }));
        }
    }

    /** Texts of all applicants and the representative, to be applied to another form. */
    static boolean ofPeople(Map.Entry<String, String> text) {
        return text.getKey().startsWith("applicants[") || text.getKey().startsWith("representative.");
    }

    private void cancel() {
        if (search != null) {
            search.cancel();
        }
    }
}
