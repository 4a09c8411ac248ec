package ua.esoya.workstation.feature.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.SessionCard;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.route.OpenCase;

/** The queue of work: groups, whose, and reading again. */
@Tag("ESOYA-7.1.5")
class WorkFeatureTest extends FxTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 12, 14, 32);

    private final List<String> asked = new ArrayList<>();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();
    static final UncollectedGateway NOTHING_LEFT = new UncollectedGateway() {
        @Override
        public Terms terms() {
            return new Terms(2, 3);
        }

        @Override
        public List<UncollectedRow> uncollected() {
            return List.of();
        }

        @Override
        public void store(UUID request, UncollectedRow row) {
            throw new AssertionError("nothing is stored here");
        }
    };
    private Map<UUID, String> open = Map.of();
    private final List<Runnable> readers = new ArrayList<>();
    private final List<Runnable> told = new ArrayList<>();
    private Optional<RuntimeException> failure = Optional.empty();
    private WorkList answer = new WorkList(Map.of("all", 5, "overdue", 1, "late", 1, "today", 1, "next", 1, "hand_over", 3, "issue", 2), List.of(
            row(1, "overdue", "issue"), row(2, "late", "hand_over"), row(3, "today", "hand_over"), row(4, "next", "hand_over"), row(5, "none", "issue")));
    private final WorkViewModel model = new WorkViewModel(this::list, Optional.of(() -> open), true, inline.atOnce(), refusing.troubles);

    @Test
    void showsOneGroupAndASecondTimeAllAgain() {
        model.choose(WorkGroup.HAND_OVER);
        model.choose(WorkGroup.HAND_OVER);
        model.turn();
        assertEquals(List.of("true hand_over", "true all", "false all"), asked);
    }

    @Test
    void readsAgainAfterAHintOnlyWhileItIsSeen() {
        model.hinted(false);
        assertEquals(List.of(), asked);
        model.shownAgain();
        model.shownAgain();
        model.hinted(true);
        assertEquals(2, asked.size());
    }

    @Test
    void aRefusalIsSaidAndAnOutageKeepsTheRows() {
        model.read();
        failure = Optional.of(new Outage("server_unreachable", new IOException()));
        model.read();
        assertEquals(5, model.list().get().rows().size());
        assertEquals(1, refusing.banner.size());
        failure = Optional.of(new Refusal("ZN301", "not_permitted", ""));
        model.read();
        assertEquals(Meaning.LATE, model.notice().get().meaning());
        failure = Optional.empty();
        model.read();
        assertEquals("", model.notice().get().text());
    }

    @Test
    void registrarsAndSupervisorsSeeIt() {
        assertEquals(Optional.empty(), feature("esoya_moderator").railEntry());
        assertEquals(Optional.empty(), feature("esoya_provider_user").open(new WorkFeature.Work()));
        onFx(() -> feature("esoya_supervisor").open(new WorkFeature.Work()).orElseThrow());
        onFx(() -> feature("esoya_registrar").open(new WorkFeature.Work()).orElseThrow());
        assertEquals(List.of("false all", "true all"), asked);
        onFx(() -> feature("esoya_supervisor").open(new WorkFeature.LateMarks()).orElseThrow());
        assertEquals(Optional.empty(), feature("esoya_registrar").open(new WorkFeature.LateMarks()), "late marks are for the head of the centre");
    }

    @Test
    void saysUrgencyInWordsAndOpensTheCase() {
        Parent shown = show(() -> new Frame(feature("esoya_registrar").open(new WorkFeature.Work()).orElseThrow()));
        until("rows", () -> words().contains("строк завтра"));
        assertTrue(words().contains("Прострочено 1") && words().contains("прострочено") && words().contains("не передано вчасно"), words());
        assertEquals(List.of(), Accessible.nameless(shown));
        Screenshot.of(stage, "work");
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        assertEquals(List.of(new OpenCase(new UUID(0, 1))), went.opened);
        int before = asked.size();
        doOnFx(() -> told.forEach(Runnable::run));
        until("read again", () -> asked.size() == before + 1);
        answer = new WorkList(Map.of("all", 0), List.of());
        keys.press(KeyCode.F4);
        until("nothing waits", () -> words().contains("справи всього офісу"));
        Screenshot.of(stage, "work-empty");
        assertTrue(words().contains("Усі справи офісу закрито"), words());
    }

    @Test
    void namesWhoHasACardOpenAndForgetsWhoLeft() {
        open = Map.of(new UUID(0, 2), "Бондар О. О.");
        show(() -> new Frame(feature("esoya_registrar").open(new WorkFeature.Work()).orElseThrow()));
        until("who has it open", () -> words().contains("Бондар О. О."));
        Screenshot.of(stage, "work-card-open");
        int before = asked.size();
        open = Map.of();
        doOnFx(() -> readers.forEach(Runnable::run));
        until("nobody any more", () -> !words().contains("Бондар О. О."));
        assertEquals(before, asked.size(), "the rows are not asked again");
        model.look(false);
        assertEquals(Map.of(), model.readers().get(), "nothing is asked for a list nobody sees");
    }

    private static WorkRow row(int n, String urgency, String step) {
        return new WorkRow(new UUID(0, n), "01-000000" + n + "-2027-4", "Реєстрація місця проживання (перебування) особи", "ДАП", "Шевчук О. І.", "registered", "зареєстровано",
                Optional.of(NOW.toLocalDate().plusDays(n - 3)), "Поліщук І. П.", n == 1 ? 8 : 7, step, urgency);
    }

    private WorkList list(boolean mine, WorkGroup group) {
        failure.ifPresent(no -> {
            throw no;
        });
        asked.add(mine + " " + group.code());
        return answer;
    }

    private WorkFeature feature(String group) {
        var session = new SessionCard("registrar1", 7, "Поліщук Ірина Петрівна", "Поліщук І. П.", "адміністратор", Set.of(group), 1, "Центр «Віза»", "вікно 4", List.of(1),
                Optional.empty(), "", NOW, false);
        return new WorkFeature(this::list, () -> open, this::list, NOTHING_LEFT, new FakeColleagues(), (from, to) -> List.of(), new FakeEscalations(), session, went, (question, detail, answers) -> {}, inline.answeringLater(), refusing.troubles, (topic, hint) -> {
            var heard = topic.equals("reader") ? readers : told;
            heard.add(hint);
            return () -> heard.remove(hint);
        }, () -> NOW);
    }
}
