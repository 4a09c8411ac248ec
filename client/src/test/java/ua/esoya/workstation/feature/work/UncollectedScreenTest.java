package ua.esoya.workstation.feature.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.PrintLetter;

/** Results nobody has come for: the letters, the storage, and what is said of each. */
@Tag("ESOYA-7.1.7a")
class UncollectedScreenTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

    private final Server server = new Server();
    private final Went went = new Went();
    private final Refusing refusing = new Refusing();
    private final Inline inline = new Inline();
    private final List<String> questions = new ArrayList<>();

    private static UncollectedRow row(int n, int provider, boolean isForStorage, String reminder, Optional<LocalDate> letter) {
        return new UncollectedRow(new UUID(0, n), "01-000000" + n + "-2026-4", 5, "Реєстрація місця проживання (перебування) особи", provider, provider == 3 ? "ДАП" : "Держгеокадастр", "Шевчук О. І.",
                TODAY.minusMonths(isForStorage ? 4 : 2), TODAY.plusMonths(isForStorage ? -1 : 1), isForStorage, reminder, reminder.equals("delivered") ? Optional.of(TODAY.minusDays(9)) : Optional.empty(),
                letter, Optional.empty());
    }

    @Test
    void saysOfEachWhetherItIsTimeForTheLetterOrForStorage() {
        Parent shown = open(true);
        assertTrue(words().contains("на зберігання") && words().contains("нагадати самим") && words().contains("чекає нагадування") && words().contains("надіслано 03.03.2027")
                && words().contains("лист від 10.03.2027"), words());
        assertTrue(words().contains("Нагадують через 1 місяць, на зберігання передають через 5 місяців"), "as the centre has set it: " + words());
        assertEquals(List.of(), Accessible.nameless(shown));
        Screenshot.of(stage, "work-uncollected");
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        assertEquals(List.of(new OpenCase(new UUID(0, 1))), went.opened);
    }

    @Test
    void printsOneLetterOrOneForAllOfTheProvider() {
        open(true);
        keys.press(KeyCode.HOME).press(KeyCode.F6).press(KeyCode.F8);
        assertEquals(List.of(new PrintLetter(PrintLetter.Kind.STORAGE_NOTE, List.of(new UUID(0, 1))),
                new PrintLetter(PrintLetter.Kind.STORAGE_NOTE, List.of(new UUID(0, 1), new UUID(0, 3)))), went.opened);
        keys.press(KeyCode.END).press(KeyCode.F8).press(KeyCode.F6);
        assertEquals(new PrintLetter(PrintLetter.Kind.REMINDER, List.of(new UUID(0, 6))), went.opened.getLast());
        assertEquals(3, went.opened.size(), "what still waits is passed on to nobody");
    }

    @Test
    void asksBeforeStorageAndKeepsTheRequestOverAnOutage() {
        open(true);
        server.failure = Optional.of(new Outage("server_unreachable", new IOException()));
        keys.press(KeyCode.HOME).press(KeyCode.F9);
        until("asked", () -> questions.size() == 1 && refusing.banner.size() == 1);
        assertTrue(questions.getFirst().contains("ще не надруковано"), questions.getFirst());
        server.failure = Optional.empty();
        keys.press(KeyCode.F9);
        until("stored", () -> words().contains("передано на зберігання"));
        assertEquals(2, server.requests.size());
        assertEquals(1, server.requests.stream().distinct().count(), "tried again it is the same request");
        server.failure = Optional.of(new Refusal("ZN223", "too_early_to_store", "2027-04-12"));
        keys.press(KeyCode.HOME).press(KeyCode.F9);
        until("refused", () -> words().contains("too_early_to_store"));
        keys.press(KeyCode.END).press(KeyCode.F9);
        assertEquals(3, questions.size(), "what still waits is not asked about");
    }

    @Test
    void supervisorsOnlyRead() {
        open(false);
        keys.press(KeyCode.HOME).press(KeyCode.ENTER).press(KeyCode.F6).press(KeyCode.F9);
        assertEquals(List.of(), went.opened);
        assertEquals(List.of(), questions);
        server.rows = List.of();
        keys.press(KeyCode.F5);
        until("nothing waits", () -> words().contains("Немає результатів"));
        Screenshot.of(stage, "work-uncollected-empty");
    }

    private Parent open(boolean writes) {
        Questions answering = (question, detail, answers) -> {
            questions.add(question + " " + detail);
            answers[0].act().run();
            assertEquals(Answer.Kind.LIKELY, answers[0].kind());
        };
        var shown = show(() -> new Frame(new UncollectedScreen(server, went, answering, inline.answeringLater(), refusing.troubles, writes).screen()));
        until("rows", () -> words().contains("Держгеокадастр"));
        return shown;
    }

    /** Six results and what was asked about them. */
    private static final class Server implements UncollectedGateway {
        private final List<UUID> requests = new ArrayList<>();
        private Optional<RuntimeException> failure = Optional.empty();
        private List<UncollectedRow> rows = List.of(row(1, 3, true, "delivered", Optional.empty()), row(2, 4, true, "by_hand", Optional.empty()), row(3, 3, true, "", Optional.empty()),
                row(4, 3, false, "delivered", Optional.empty()), row(5, 3, false, "undelivered", Optional.empty()), row(6, 3, false, "waiting", Optional.empty()));

        Server() {
            rows = new ArrayList<>(rows);
            rows.add(4, row(7, 3, false, "by_hand", Optional.of(TODAY.minusDays(2))));
        }

        @Override
        public Terms terms() {
            return new Terms(1, 5);
        }

        @Override
        public List<UncollectedRow> uncollected() {
            return rows;
        }

        @Override
        public void store(UUID request, UncollectedRow row) {
            requests.add(request);
            failure.ifPresent(no -> {
                throw no;
            });
        }
    }
}
