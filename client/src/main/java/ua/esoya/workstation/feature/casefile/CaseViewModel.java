package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
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
import ua.esoya.workstation.ui.route.CaseNotices;
import ua.esoya.workstation.ui.route.CorrectCase;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.OpenPerson;
import ua.esoya.workstation.ui.route.PrintChanged;
import ua.esoya.workstation.ui.route.PrintLetter;
import ua.esoya.workstation.ui.route.PrintPapers;
import ua.esoya.workstation.ui.route.ReplaceService;
import ua.esoya.workstation.ui.route.ScanPackage;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;

/** One case as it is read, kept fresh, and what can be done with it from here. */
final class CaseViewModel {

    /** One sentence above the tabs. */
    record Notice(Meaning meaning, String words) {}

    private static final String NOT_VISIBLE = "ZN404";

    private final UUID caseId;
    private final CaseGateway gateway;
    private final AdditionForms forms;
    private final ContactForms contacts;
    private final CourseViewModel course;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<Optional<CaseCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper here = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper mayReplace = new ReadOnlyBooleanWrapper(false);
    private String stamp = "";
    private boolean noticeStays;

    CaseViewModel(UUID caseId, CaseGateway gateway, AdditionForms forms, ContactForms contacts, CourseViewModel course, Navigator navigator, Background background, Troubles troubles) {
        this.caseId = caseId;
        this.gateway = gateway;
        this.forms = forms;
        this.contacts = contacts;
        this.course = course;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        course.on(this::stay, this::refresh);
    }

    /** Reads the case, again if it is here already (F5). */
    void read() {
        noticeStays = false;
        refresh();
    }

    /** A sentence that outlives the next reading of the case, or nothing: what was said is over. */
    private void stay(Optional<Notice> said) {
        noticeStays = said.isPresent();
        notice.set(said);
    }

    private void refresh() {
        if (!noticeStays) {
            notice.set(Optional.empty());
        }
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

    /** What the applicant was told, and what became of it. */
    void openNotices() {
        card.get().ifPresent(it -> navigator.open(new CaseNotices(caseId, it.caseNumber())));
    }

    /** The letter the case calls for now. */
    void printLetter() {
        card.get().flatMap(CaseLetter::of).ifPresent(kind -> navigator.open(new PrintLetter(kind, List.of(caseId))));
    }

    /** Whether it calls for one. */
    BooleanBinding hasLetter() {
        return Bindings.createBooleanBinding(() -> card.get().flatMap(CaseLetter::of).isPresent(), card);
    }

    /** Whether the case lies in the archive. */
    BooleanBinding archived() {
        return Bindings.createBooleanBinding(() -> card.get().flatMap(it -> it.course().archive()).isPresent(), card);
    }

    void scan() {
        navigator.open(new ScanPackage(caseId));
    }

    void oneMoreService() {
        navigator.open(new NewCase(Optional.of(caseId), Optional.empty(), Optional.empty()));
    }

    /** Opens the correction on the day of registration; on another day asks the moderator for an act (7.1.8). */
    void correct() {
        card.get().ifPresent(it -> {
            if (it.mayCorrect()) {
                navigator.open(new CorrectCase(caseId));
            } else {
                fill(forms.correction(it));
            }
        });
    }

    /** Puts right on the day of registration who supplied the data; on another day asks the moderator (7.1.8). */
    void correctSources() {
        card.get().ifPresent(it -> fill(it.mayCorrect() ? forms.sources(it) : forms.correction(it)));
    }

    /** A document was brought: it is written down, and its supplementary inventory printed at once (7.1.8). */
    void addDocument() {
        card.get().ifPresent(it -> fill(forms.document(it, number -> navigator.open(new PrintChanged(caseId, Optional.of(number))))));
    }

    void addPhone() {
        card.get().ifPresent(it -> fill(forms.phone(it)));
    }

    void addNote() {
        card.get().ifPresent(it -> fill(forms.note(it)));
    }

    /** Writes down who called, came or wrote. */
    void addContact() {
        card.get().ifPresent(it -> fill(contacts.contact(it.caseId(), it.caseNumber(), it.applicantLabel())));
    }

    /** Strikes out an own note or contact of today. */
    void strike(CaseCard.CaseEvent event) {
        event.strikes().ifPresent(addition -> fill(contacts.strike(event, addition)));
    }

    /** Puts a wrong service or applicant right while the first minutes last (7.1.8). */
    void replaceService() {
        navigator.open(new ReplaceService(caseId));
    }

    private void fill(Form form) {
        noticeStays = false;
        notice.set(Optional.empty());
        navigator.open(new FillForm(form));
    }

    /** Opens the first applicant whom the centre knows. */
    void openApplicant() {
        card.get().stream().flatMap(it -> it.intake().applicants().stream()).flatMap(it -> it.personId().stream()).findFirst()
                .ifPresent(this::openPerson);
    }

    void openPerson(UUID personId) {
        navigator.open(new OpenPerson(personId));
    }

    /** Opens another case of the same package. */
    void openCase(UUID other) {
        navigator.open(new OpenCase(other));
    }

    /** Whether the case belongs to a package of services (KR146-P2). */
    BooleanBinding inBundle() {
        return Bindings.createBooleanBinding(() -> card.get().flatMap(it -> it.course().bundle()).isPresent(), card);
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

    /** Whether this office leads the case, so that it is scanned and corrected here. */
    ReadOnlyBooleanProperty held() {
        return held.getReadOnlyProperty();
    }

    /** Whether the case still runs and is led here, so that something may be added to it. */
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Whether its service could be replaced when it was read. */
    ReadOnlyBooleanProperty mayReplace() {
        return mayReplace.getReadOnlyProperty();
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
                        refresh();
                    }
                },
                troubles.refusedTo(this::refused));
    }

    private void arrived(CaseReading reading) {
        stamp = reading.stamp();
        // the card is drawn with the words of its next step
        course.show(Optional.of(reading.card()));
        card.set(Optional.of(reading.card()));
        boolean ours = reading.card().course().holding().isHeld();
        held.set(ours);
        allow(true, ours && reading.card().isOpen(), ours && reading.card().mayReplaceService());
    }

    private void allow(boolean isHere, boolean isOpen, boolean isNew) {
        here.set(isHere);
        open.set(isOpen);
        mayReplace.set(isNew);
    }

    private void refused(Trouble.Refused refused) {
        boolean absent = refused.code().equals(NOT_VISIBLE);
        if (absent) {
            card.set(Optional.empty());
            course.show(card.get());
            held.set(false);
            allow(false, false, false);
        }
        notice.set(Optional.of(new Notice(Meaning.LATE, absent ? TEXT.get("absent") : refused.text())));
    }
}
