package ua.esoya.workstation.feature.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.route.OpenCase;

/** Notices of a case and of whom a person tells: what stands there, and what a person does about it. */
@Tag("ESOYA-7.1.6b")
class NoticeListsTest extends FxTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 12, 14, 32);

    private final Server server = new Server();
    private final Went went = new Went();
    private final Refusing refusing = new Refusing();
    private final Inline inline = new Inline();
    private final List<String> asked = new ArrayList<>();

    private static NoticeRow row(int n, String way, String state, String code, boolean mayResend) {
        return new NoticeRow(new UUID(1, n), new UUID(0, n), "01-000000" + n + "-2027-4", "Шевчук О. І.", "Результат готовий", way, way.equals("sms") ? "+38067***90" : "",
                "Результат за справою 01-000000" + n + "-2027-4 готовий. Головний офіс, вул. Соборності, 20.", state, code, NOW, Optional.of(NOW.plusMinutes(3)),
                state.equals("told") ? Optional.of(new NoticeRow.Told("Петренко І. П.", "post", "рекомендований лист 5000100200300")) : Optional.empty(),
                mayResend, !List.of("told", "cancelled", "taken", "delivered").contains(state));
    }

    @Test
    void saysOfEachWhatBecameOfItAndWhy() {
        Parent shown = open(false);
        for (String said : List.of("невідомо, чи дійшло", "перервалося", "повідомити самим", "просив у кабінеті", "не доставлено", "відповідь шлюзу: 305", "доставлено",
                "надіслано поштою, Петренко І. П.", "скасовано")) {
            assertTrue(words().contains(said), said + " in " + words());
        }
        assertEquals(List.of(), Accessible.nameless(shown));
        keys.press(KeyCode.HOME);
        until("the details", () -> words().contains("Саме воно вдруге не піде"));
        Screenshot.of(stage, "notices-case");
    }

    @Test
    void putsDownHowThePersonTold() throws Exception {
        open(true);
        Screenshot.of(stage, "notices-by-hand");
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        assertEquals(new OpenCase(new UUID(0, 1)), went.opened.getLast());
        keys.press(KeyCode.F9);
        assertEquals("phone", went.form().initial().get("way"), "what is unknown is asked by phone");
        went.form().verb().send(new UUID(9, 9), Map.of("way", "phone", "note", "отримала"));
        assertEquals(List.of("told phone отримала"), server.done);
        keys.press(KeyCode.DOWN).press(KeyCode.F9);
        assertEquals("portal", went.form().initial().get("way"));
        keys.press(KeyCode.DOWN).press(KeyCode.F9);
        assertEquals("post", went.form().initial().get("way"));
    }

    @Test
    void asksBeforeWhatMayComeTwiceAndKeepsTheRequestOverAnOutage() {
        open(true);
        server.failure = Optional.of(new Outage("server_unreachable", new IOException()));
        keys.press(KeyCode.HOME).press(KeyCode.F8);
        until("asked", () -> asked.size() == 1 && refusing.banner.size() == 1);
        assertTrue(asked.getFirst().contains("двічі"), asked.getFirst());
        server.failure = Optional.empty();
        keys.press(KeyCode.F8);
        until("in the queue", () -> words().contains("стоїть у черзі"));
        assertEquals(1, server.requests.stream().distinct().count(), "tried again it is the same request");
        server.failure = Optional.of(new Refusal("ZN222", "notice_by_hand_only", "no_consent"));
        keys.press(KeyCode.HOME).press(KeyCode.F8);
        until("refused", () -> words().contains("notice_by_hand_only"));
        keys.press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.F8);
        assertEquals(3, asked.size(), "what no machine can bring is not offered again");
    }

    @Test
    void offersNothingWhereAllIsSaid() {
        server.rows = List.of(row(5, "sms", "delivered", "", false));
        open(false);
        keys.press(KeyCode.HOME).press(KeyCode.F9).press(KeyCode.F8);
        assertTrue(went.opened.isEmpty() && asked.isEmpty());
        server.rows = List.of();
        keys.press(KeyCode.F5);
        until("empty", () -> words().contains("ще нічого не надсилали"));
        assertFalse(words().contains("Саме воно"));
        Screenshot.of(stage, "notices-case-empty");
    }

    private Parent open(boolean byHand) {
        Questions answering = (question, detail, answers) -> {
            asked.add(question + " " + detail);
            answers[0].act().run();
        };
        var lists = new NoticeLists(server, went, answering, inline.answeringLater(), refusing.troubles);
        var shown = show(() -> new Frame(byHand ? lists.byHand() : lists.ofCase(new UUID(0, 1), "01-0000001-2027-4")));
        until("rows", () -> words().contains("Результат готовий"));
        return shown;
    }

    /** Notices of every kind, and what was done about them. */
    private static final class Server implements NoticeGateway {
        private final List<UUID> requests = new ArrayList<>();
        private final List<String> done = new ArrayList<>();
        private Optional<RuntimeException> failure = Optional.empty();
        private List<NoticeRow> rows = List.of(row(1, "sms", "unknown", "agent_ended", true), row(2, "phone", "by_hand", "portal", false), row(3, "post", "by_hand", "post", false),
                row(4, "sms", "undelivered", "305", true), row(5, "sms", "delivered", "", true), row(6, "post", "told", "post", false), row(7, "email", "cancelled", "", false));

        @Override
        public List<NoticeRow> ofCase(UUID caseId, String caseNumber) {
            return rows;
        }

        @Override
        public List<NoticeRow> byHand() {
            return rows.stream().filter(NoticeRow::mayTell).toList();
        }

        @Override
        public void resend(UUID request, UUID noticeId) {
            requests.add(request);
            failure.ifPresent(no -> {
                throw no;
            });
        }

        @Override
        public void told(UUID request, UUID noticeId, Map<String, Object> told) {
            done.add("told " + told.get("way") + " " + told.get("note"));
        }
    }
}
