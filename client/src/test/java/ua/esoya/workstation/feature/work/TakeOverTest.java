package ua.esoya.workstation.feature.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.SessionCard;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.route.RecordContact;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.SheetFeature;

/** The cases of a colleague who is ill, and a contact written down, from the queue of work. */
@Tag("ESOYA-7.1.5")
class TakeOverTest extends FxTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 12, 14, 32);
    private static final WorkRow HERS = new WorkRow(new UUID(0, 1), "01-0000001-2027-4", "Реєстрація місця проживання (перебування) особи", "ДАП", "Шевчук О. І.", "registered",
            "зареєстровано", Optional.of(NOW.toLocalDate()), "Коваль Н. В.", 8, "hand_over", "today");

    private final FakeColleagues office = new FakeColleagues();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();

    @Test
    void takesOneOrAllUponOneself() throws Exception {
        var again = new AtomicInteger();
        Form form = form("esoya_registrar", Optional.of(HERS), again);
        assertEquals(List.of("from_employee_id", "which", "reason"), form.fields().stream().map(FieldSpec::path).toList());
        var filled = new HashMap<>(form.initial());
        filled.put("reason", "лікарняний");
        form.verb().send(new UUID(7, 7), filled).run();
        filled.put("which", "all");
        form.verb().send(new UUID(7, 8), filled);
        assertEquals(List.of("{case_id=00000000-0000-0000-0000-000000000001, from_employee_id=8, reason=лікарняний}", "{from_employee_id=8, reason=лікарняний}"), office.sent);
        assertEquals(1, again.get(), "the queue is read again");
        assertEquals(List.of("Коваль Н. В. · 12"), offered(form), "neither oneself nor who leads nothing");
    }

    @Test
    void aSupervisorSaysWhoLeadsThem() throws Exception {
        Form form = form("esoya_supervisor", Optional.empty(), new AtomicInteger());
        assertEquals(List.of("from_employee_id", "which", "to_employee_id", "reason"), form.fields().stream().map(FieldSpec::path).toList());
        form.verb().send(new UUID(7, 7), new HashMap<>(Map.of("from_employee_id", 7, "which", "all", "to_employee_id", 9, "reason", "відпустка")));
        assertEquals(List.of("{from_employee_id=7, reason=відпустка, to_employee_id=9}"), office.sent);
        assertEquals(List.of("Коваль Н. В. · 12", "Поліщук І. П. · 5"), offered(form));
    }

    @Test
    void isReachedByKeysFromTheQueue() {
        show(() -> new Frame(work("esoya_registrar")));
        until("rows", () -> words().contains("Коваль Н. В."));
        keys.press(KeyCode.HOME).press(KeyCode.F9);
        until("the form", () -> went.opened.size() == 1);
        keys.press(KeyCode.CONTROL, KeyCode.G);
        assertEquals(new RecordContact(HERS.caseId(), HERS.caseNumber(), HERS.applicantLabel()), went.opened.getLast());
        var frame = show(() -> new Frame(sheets().open(went.opened.getFirst()).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(frame));
        assertTrue(words().contains("лише 01-0000001-2027-4") && words().contains("Коваль Н. В. · 12"), this::words);
        Screenshot.of(stage, "work-take-over");
        assertEquals(0, keys.mouseEvents());
    }

    @Test
    void saysWhyNothingCanBeTakenOver() {
        office.trouble = Optional.of(new Refusal("ZN302", "right_required", ""));
        show(() -> new Frame(work("esoya_registrar")));
        until("rows", () -> words().contains("Коваль Н. В."));
        keys.press(KeyCode.HOME).press(KeyCode.F9);
        until("a sentence", () -> words().contains("right_required"));
        assertEquals(List.of(), went.opened);
    }

    private Form form(String group, Optional<WorkRow> row, AtomicInteger again) {
        return new TakeOverForm(office, session(group), group.equals("esoya_supervisor")).of(office.colleagues(), row, again::incrementAndGet);
    }

    private static List<String> offered(Form form) {
        return ((FieldSpec.OneOf) form.fields().getFirst()).options().stream().map(it -> it.words()).toList();
    }

    private Screen work(String group) {
        return new WorkFeature((mine, part) -> new WorkList(Map.of("all", 1, "hand_over", 1), List.of(HERS)), Map::of, (mine, part) -> WorkList.NONE, WorkFeatureTest.NOTHING_LEFT, office, (from, to) -> List.of(), new FakeEscalations(), session(group), went,
                (question, detail, answers) -> {}, inline.answeringLater(), refusing.troubles, (topic, hint) -> () -> {}, () -> NOW).open(new WorkFeature.Work()).orElseThrow();
    }

    private SheetFeature sheets() {
        return new SheetFeature(went, inline.answeringLater(), refusing.troubles, NOW::toLocalDate);
    }

    private static SessionCard session(String group) {
        return new SessionCard("registrar1", 7, "Поліщук Ірина Петрівна", "Поліщук І. П.", "адміністратор", Set.of(group), 1, "Центр «Віза»", "вікно 4", List.of(1), Optional.empty(), "", NOW, false);
    }
}
