package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.CorrectCase;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenPerson;
import ua.esoya.workstation.ui.route.PrintPapers;
import ua.esoya.workstation.ui.route.ScanPackage;

/** One case as it is read, kept fresh, and what can be done with it from here. */
final class CaseViewModel {

    /** One sentence above the tabs. */
    record Notice(Meaning meaning, String words) {}

    private static final String NOT_VISIBLE = "ZN404";

    private final UUID caseId;
    private final CaseGateway gateway;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<Optional<CaseCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper here = new ReadOnlyBooleanWrapper(false);
    private String stamp = "";

    CaseViewModel(UUID caseId, CaseGateway gateway, Navigator navigator, Background background, Troubles troubles) {
        this.caseId = caseId;
        this.gateway = gateway;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
    }

    /** Reads the case, again if it is here already (F5). */
    void read() {
        notice.set(Optional.empty());
        background.run(() -> gateway.open(caseId), this::arrived, troubles.refusedTo(this::refused));
    }

    /** Somebody changed some case; this one is opened again only when it was this one, since each opening is an event of its own. */
    void hinted(boolean visible) {
        if (visible) {
            compare();
        }
    }

    /** The card is in front again: perhaps it was printed, scanned or corrected meanwhile, here or elsewhere. */
    void shownAgain() {
        compare();
    }

    void print() {
        navigator.open(new PrintPapers(caseId, false));
    }

    void scan() {
        navigator.open(new ScanPackage(caseId));
    }

    void oneMoreService() {
        navigator.open(new NewCase(Optional.of(caseId), Optional.empty(), Optional.empty()));
    }

    /** Opens the correction on the day of registration; on another day says why not (7.1.8). */
    void correct() {
        card.get().ifPresent(it -> {
            if (it.mayCorrect()) {
                navigator.open(new CorrectCase(caseId));
            } else {
                notice.set(Optional.of(new Notice(Meaning.WARN, TEXT.get("correct.dayOver", it.registeredOn()))));
            }
        });
    }

    /** Opens the first applicant whom the centre knows. */
    void openApplicant() {
        card.get().stream().flatMap(it -> it.intake().applicants().stream()).flatMap(it -> it.personId().stream()).findFirst()
                .ifPresent(this::openPerson);
    }

    void openPerson(UUID personId) {
        navigator.open(new OpenPerson(personId));
    }

    /** Says that the number stands in the clipboard. */
    void copied() {
        notice.set(Optional.of(new Notice(Meaning.INFO, TEXT.get("copied"))));
    }

    ReadOnlyObjectProperty<Optional<CaseCard>> card() {
        return card.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the case was read, so that something can be done with it. */
    ReadOnlyBooleanProperty here() {
        return here.getReadOnlyProperty();
    }

    /** What the header calls the applicants: the first by full name, and how many more. */
    static String applicants(CaseCard card) {
        var all = card.intake().applicants();
        var first = all.stream().findFirst().map((Applicant it) -> CaseWords.name(card, it)).orElse(card.applicantLabel());
        return all.size() > 1 ? TEXT.get("applicants.more", first, all.size() - 1) : first;
    }

    private void compare() {
        background.run(
                () -> gateway.stamp(caseId),
                now -> {
                    if (!now.equals(stamp)) {
                        read();
                    }
                },
                troubles.refusedTo(this::refused));
    }

    private void arrived(CaseReading reading) {
        stamp = reading.stamp();
        card.set(Optional.of(reading.card()));
        here.set(true);
    }

    private void refused(Trouble.Refused refused) {
        boolean absent = refused.code().equals(NOT_VISIBLE);
        if (absent) {
            card.set(Optional.empty());
            here.set(false);
        }
        notice.set(Optional.of(new Notice(Meaning.LATE, absent ? TEXT.get("absent") : refused.text())));
    }
}
