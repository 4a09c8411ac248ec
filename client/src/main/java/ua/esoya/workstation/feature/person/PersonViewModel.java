package ua.esoya.workstation.feature.person;

import static ua.esoya.workstation.feature.person.PersonWords.TEXT;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.person.PersonCard;
import ua.esoya.domain.person.PersonCase;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.RecordSubjectRequest;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.PrintSheet;

/** One person as the centre knows them; of another office's case only service, state, day and office are known, and it does not open. */
final class PersonViewModel {
    private static final String NOT_VISIBLE = "ZN404";
    private static final String LEGAL = "legal";

    private final UUID personId;
    private final PersonGateway gateway;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<Optional<PersonCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper human = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper ownCase = new ReadOnlyBooleanWrapper(false);
    private Optional<PersonCase> chosen = Optional.empty();

    PersonViewModel(UUID personId, PersonGateway gateway, Navigator navigator, Background background, Troubles troubles) {
        this.personId = personId;
        this.gateway = gateway;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
    }

    /** Reads the person, again if they are here already (F5). */
    void read() {
        notice.set(Optional.empty());
        background.run(() -> gateway.open(personId), this::show, troubles.refusedTo(this::refused));
    }

    /** The case the person at the keyboard stands on. */
    void choose(Optional<PersonCase> row) {
        chosen = row;
        notice.set(Optional.empty());
        ownCase.set(row.flatMap(PersonCase::caseId).isPresent());
    }

    /** Opens the chosen case; of another office's case says why it does not open. */
    void open(PersonCase row) {
        row.caseId().ifPresentOrElse(
                id -> navigator.open(new OpenCase(id)),
                () -> notice.set(Optional.of(TEXT.get("otherOffice", row.office()))));
    }

    /** One more case for this person, with the data of the chosen one. */
    void oneMoreService() {
        chosen.flatMap(PersonCase::caseId)
                .ifPresent(id -> navigator.open(new NewCase(Optional.of(id), Optional.empty(), Optional.empty())));
    }

    /** Takes a request of the person about their own data; {@code name} is how the form calls them. */
    void aboutOwnData(String name) {
        card.get().ifPresent(read -> navigator.open(new RecordSubjectRequest(read.person().personId(), name)));
    }

    /** Who saw the person's data, on a sheet for themselves (5.3.2). */
    void viewers(String name) {
        card.get().ifPresent(shown -> navigator.open(
                new PrintSheet(TEXT.get("viewers"), name, () -> gateway.viewers(personId, name, shown.person().birthOn()))));
    }

    /** Whether the person is read and is a human being: only they have personal data. */
    ReadOnlyBooleanProperty human() {
        return human.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PersonCard>> card() {
        return card.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the chosen case is of an own office. */
    ReadOnlyBooleanProperty ownCase() {
        return ownCase.getReadOnlyProperty();
    }

    private void show(PersonCard read) {
        card.set(Optional.of(read));
        human.set(!read.person().kind().equals(LEGAL));
    }

    private void refused(Trouble.Refused refused) {
        notice.set(Optional.of(refused.code().equals(NOT_VISIBLE) ? TEXT.get("absent") : refused.text()));
    }
}
