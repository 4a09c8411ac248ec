package ua.esoya.workstation.feature.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.Announcements;
import ua.esoya.data.Heard;
import ua.esoya.data.SignIn;
import ua.esoya.demo.DemoCases;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.casefile.JournalRow;
import ua.esoya.fx.Turns;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;

/** What a colleague registers stands in the journal without a key pressed: from one session to another by the real server. */
class LiveJournalTest {
    private final Turns turns = new Turns();
    private final Background background = turns.background();
    private final List<Heard> hints = new CopyOnWriteArrayList<>();
    private SignIn.Opened mine;
    private SignIn.Opened colleagues;
    private JournalViewModel journal;
    private Optional<JournalRow> top = Optional.empty();

    @BeforeEach
    void openTheJournal() {
        mine = DemoDesk.signIn("registrar1");
        colleagues = DemoDesk.signIn(DemoDesk.colleague());
        journal = new JournalViewModel(new JooqJournalGateway(mine.database()), mine.card(), background, new Troubles(Trouble.Defect::new, outage -> {}, defect -> {}));
        journal.revision().subscribe((before, now) -> read());
        journal.open(mine.card().officeId());
    }

    @AfterEach
    void leave() {
        background.close();
        mine.database().close();
        colleagues.database().close();
    }

    @Test
    @Tag("ESOYA-3.3a")
    void aColleaguesNewCaseComesToTheTop() throws InterruptedException {
        try (var ignored = listen(true)) {
            assertEquals(List.of(new Heard.Anything()), hints);
            var registered = colleagueRegisters();
            turns.until("the new case is at the top", () -> top.filter(row -> row.caseId().equals(registered)).isPresent());
            // what another test left untold in the same database may come with it
            assertTrue(hints.getLast() instanceof Heard.Told told && told.hints().contains("case:" + mine.card().officeId()), hints::toString);
        }
    }

    @Test
    void toOneWhoScrolledDownTheNewCaseIsOnlyTold() throws InterruptedException {
        try (var ignored = listen(false)) {
            var before = top;
            var registered = colleagueRegisters();
            turns.until("the new case is told", () -> journal.news().get().filter(row -> row.caseId().equals(registered)).isPresent());
            assertEquals(colleagues.card().employeeId(), journal.news().get().orElseThrow().registeredBy());
            assertEquals(before, top);
        }
    }

    /** Listens and waits until the listener is there and the list was read: what comes later comes by an announcement. */
    private Announcements listen(boolean atTop) throws InterruptedException {
        turns.until("the list is read", () -> top.isPresent());
        var announcements = Announcements.listen(mine.database(), hint -> {
            hints.add(hint);
            background.onFx(() -> journal.hinted(true, atTop));
        });
        turns.until("it listens", () -> !hints.isEmpty());
        return announcements;
    }

    private UUID colleagueRegisters() {
        var registered = DemoCases.register(colleagues.database(), DemoCases.RESIDENCE);
        colleagues.database().announce("case", colleagues.card().officeId());
        return registered;
    }

    private void read() {
        background.run(() -> journal.page(Optional.empty(), 1).rows().stream().findFirst(), first -> {
            top = first;
            journal.showing(first);
        });
    }
}
