package ua.esoya.workstation.feature.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.route.PrintPapers;

/** Two registrars of one office at one case, each in a session of their own on a real server (7.1.8). */
class TwoWorkstationsTest {
    private final Inline inline = new Inline();
    private ServedDesk mine;
    private ServedDesk colleagues;
    private UUID caseId;

    @BeforeEach
    void bothOpenTheCase() {
        mine = new ServedDesk(DemoDesk.signIn("registrar1"), inline.atOnce());
        colleagues = new ServedDesk(DemoDesk.signIn(DemoDesk.colleague()), inline.atOnce());
        var form = mine.begun();
        ServedDesk.fill(form);
        form.register();
        caseId = ((PrintPapers) mine.desk.routes.getFirst()).caseId();
    }

    @AfterEach
    void leave() {
        mine.close();
        colleagues.close();
    }

    @Test
    @Tag("ESOYA-7.1.8")
    void theSecondIsToldWhoChangedWhatAndOverwritesNothing() {
        var first = opened(colleagues);
        var second = opened(mine);
        correct(first, "address", "вул. Нова, 1");
        assertEquals(1, colleagues.desk.backs);
        correct(second, "address", "вул. Стара, 2");

        assertEquals("вул. Нова, 1", stored().address());
        assertEquals(0, mine.desk.backs);
        var told = mine.desk.questions.getFirst();
        assertTrue(told.contains(colleagues.opened.card().shortName()), told);
        assertTrue(told.contains("вул. Нова, 1") && told.contains("вул. Стара, 2"), told);
        assertEquals("вул. Стара, 2", second.draft().applicants().getFirst().entries().value("address"));
        assertEquals(List.of(), inline.unexpected);
    }

    @Test
    @Tag("ESOYA-7.1.8")
    void afterMergingBothCorrectionsStand() {
        var first = opened(colleagues);
        var second = opened(mine);
        correct(first, "address", "вул. Нова, 1");
        correct(second, "phone", "0501112233");
        mine.desk.answers.getFirst().act().run();
        second.correct();

        assertEquals("вул. Нова, 1", stored().address());
        assertEquals("+380501112233", stored().phone());
        assertEquals(1, mine.desk.backs);
        assertEquals(List.of(mine.opened.card().shortName(), colleagues.opened.card().shortName()),
                mine.gateway.caseCard(caseId).corrections().stream().map(c -> c.who()).toList());
        assertEquals(List.of(), inline.unexpected);
    }

    private CorrectCaseViewModel opened(ServedDesk desk) {
        var model = new CorrectCaseViewModel(desk.hooks(), () -> desk.hooks().gateway().caseCard(caseId), true);
        model.load();
        return model;
    }

    private static void correct(CorrectCaseViewModel model, String field, String typed) {
        model.draft().applicants().getFirst().entries().set(field, typed);
        model.reason().set("Описка заявника");
        model.correct();
    }

    private Applicant stored() {
        return mine.gateway.caseCard(caseId).intake().applicants().getFirst();
    }
}
