package ua.esoya.workstation.feature.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.demo.Line;
import ua.esoya.fx.Turns;
import ua.esoya.workstation.ui.route.PrintPapers;

/** One request is registered once, wherever on its way the line to a real server is cut (4.2). */
class LostLineTest {
    private static final String CASES = "select count(*) from core.case_file";

    private final Turns turns = new Turns();
    private final List<Boolean> links = new CopyOnWriteArrayList<>();
    private Line line;
    private ServedDesk served;
    private NewCaseViewModel model;
    private long casesBefore;

    @BeforeEach
    void fillTheForm() throws IOException, InterruptedException {
        line = new Line(DemoDesk.address());
        served = new ServedDesk(DemoDesk.signIn("registrar1", line.address()), turns.background());
        served.opened.database().watchLink(links::add);
        model = served.begun();
        turns.until("the service is taken", () -> model.draft().service().get().isPresent());
        turns.until("the due day is told", () -> !model.service().dueDay().get().isEmpty());
        ServedDesk.fill(model);
        casesBefore = cases();
    }

    @AfterEach
    void leave() throws IOException {
        served.close();
        line.close();
    }

    @Test
    @Tag("ESOYA-4.2b")
    void aRequestCutOffOnItsWayIsSentAgain() throws InterruptedException {
        line.cutBeforeTheRequest();
        model.register();
        registeredOnce();
        assertEquals(2, line.registrations());
        assertEquals(List.of(false, true), links);
    }

    @Test
    @Tag("ESOYA-4.2b")
    void aLostAnswerIsGivenAgain() throws InterruptedException {
        var committed = new AtomicReference<Long>();
        line.cutBeforeTheAnswer(() -> committed.set(cases()));
        model.register();
        registeredOnce();
        assertEquals(casesBefore + 1, committed.get());
        assertEquals(2, line.registrations());
        assertEquals(List.of(false, true), links);
    }

    @Test
    void aServerThatComesBackInTimeIsWaitedFor() throws IOException, InterruptedException {
        line.cut();
        model.register();
        turns.until("the outage is noticed", () -> !links.isEmpty());
        assertEquals(0, line.registrations());
        line.restore();
        registeredOnce();
        assertEquals(List.of(), served.desk.outages);
    }

    @Test
    @Tag("ESOYA-4.2b")
    void anAnswerLostForLongIsFoundByTheNextPress() throws IOException, InterruptedException {
        line.cutBeforeTheAnswer(() -> cutForLong());
        model.register();
        turns.until("the outage is told", () -> !served.desk.outages.isEmpty());
        assertFalse(model.sending().get());
        assertEquals(IntakeViewModel.TEXT.get("outage.kept"), model.note().get().text());
        assertEquals("Ґедзь", model.draft().applicants().getFirst().entries().value("surname"));
        assertEquals(casesBefore + 1, cases());
        line.restore();
        turns.until("the draft is saved", () -> model.keeper().keptId().isPresent() && !model.keeper().dirty());
        model.register();
        assertEquals(List.of(), served.desk.questions);
        registeredOnce();
    }

    private void registeredOnce() throws InterruptedException {
        turns.until("registered", () -> model.registered().isPresent());
        var answer = model.registered().orElseThrow();
        assertEquals(casesBefore + 1, cases());
        assertEquals(DemoDesk.value("select case_number from core.case_file where case_id = '" + answer.caseId() + "'"), answer.caseNumber());
        assertEquals(List.of(new PrintPapers(answer.caseId(), true)), served.desk.routes);
        assertEquals(List.of(), served.desk.defects);
    }

    private void cutForLong() {
        try {
            line.cut();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long cases() {
        return Long.parseLong(DemoDesk.value(CASES));
    }
}
