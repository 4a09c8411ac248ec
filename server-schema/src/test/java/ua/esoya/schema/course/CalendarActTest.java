package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;
import static ua.esoya.schema.course.CalendarDesk.closure;
import static ua.esoya.schema.course.CalendarDesk.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** The moderator changes working days: what would become of the cases first, then one act that does just that. */
@Tag("ESOYA-5.7.2")
@Tag("ESOYA-3.4a")
class CalendarActTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();
    private static final LocalDate WEDNESDAY = TODAY.plusDays(7);
    /** 20 working days with stages, 30 calendar days, a month. */
    private static final List<String> SERVICES = List.of("01-07", "03-04", "02-02", "04-03", "05-01");

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext first = database.as("registrar1");
    private final DSLContext second = database.as("registrar2");
    private final CalendarDesk moderator = new CalendarDesk(database.as("moderator1"));

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
        database.asSuperuser().execute("delete from ref.calendar_day");
        database.asSuperuser().execute("delete from ref.office_closure");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void doesWhatWasSeenAndNothingElse(long seed) {
        var chance = new Random(seed);
        Map<String, CourseDesk> cases = cases(chance);
        String[] days = plan(chance);
        Map<String, String> before = dues(cases);
        JsonNode seen = moderator.preview(days);
        assertEquals(before, dues(cases), "a look changes nothing");
        assertEquals(List.of(), database.asOwner().fetchValues("select day from ref.calendar_day"));
        moderator.save(seen, null, days);
        Map<String, String> after = dues(cases);
        List<String> changed = new ArrayList<>();
        after.forEach((place, due) -> {
            if (!due.equals(before.get(place))) {
                changed.add(place + " " + before.get(place) + " " + due);
            }
        });
        assertFalse(changed.isEmpty());
        assertEquals(changed.stream().sorted().toList(), CalendarDesk.rows(seen, cases));
        // the new days are those that a case of the same day would get now
        cases.forEach((number, desk) -> {
            if (desk.card().at("/course/turns").valueStream().allMatch(turn -> turn.get("verb").asText().equals("recount"))) {
                CourseDesk twin = new CourseDesk(desk.who, localCode(number));
                assertEquals(database.asOwner().fetch("select position, due_on::text from core.case_stage where case_id = {0} order by 1", DSL.val(twin.caseId)).getValues(1),
                        database.asOwner().fetch("select position, due_on::text from core.case_stage where case_id = {0} order by 1", DSL.val(desk.caseId)).getValues(1), number);
                assertEquals(twin.card().get("due_on"), desk.card().get("due_on"), number);
            }
        });
    }

    @Test
    void countsAnewWhatChangedSinceTheLook() {
        var early = new CourseDesk(first, "01-07");
        String plan = day(WEDNESDAY, "off");
        JsonNode seen = moderator.preview(plan);
        var later = new CourseDesk(first, "01-07");
        int version = later.version();
        JsonNode made = moderator.save(seen, null, plan);
        assertEquals(seen.get("dues").asInt() + 1, made.get("dues").asInt());
        assertEquals(early.card().get("due_on"), later.card().get("due_on"));
        assertEquals("2026-12-17", later.card().get("due_on").asText(), "20 working days from 18.11, one of them off");
        assertEquals(version + 1, later.version(), "whoever looks at it is told");
        JsonNode turn = later.card().at("/course/turns/0");
        assertEquals("recount 2026-12-16 2026-12-17 " + CalendarDesk.ACT + ": " + CalendarDesk.REASON,
                String.join(" ", turn.get("verb").asText(), turn.get("due_before").asText(), turn.get("due_after").asText(), turn.get("reason").asText()));
        assertEquals("recount", later.card().at("/events/0/verb").asText());
        assertEquals(1L, database.asSuperuser().fetchValue("select count(*) from audit.event where kind = 'calendar_day_set' and (detail ->> 'calendar_act_id')::int = {0}",
                DSL.val(made.get("calendar_act_id").asInt())));
        // a calendar that changed meanwhile is looked at again
        assertRefused("ZN409", () -> moderator.save(seen, null, day(WEDNESDAY.plusDays(1), "off")));
    }

    @Test
    void aLaterActTakesItBack() {
        Map<String, CourseDesk> cases = cases(new Random(7));
        Map<String, String> before = dues(cases);
        int act = moderator.change(day(WEDNESDAY, "off"), day(WEDNESDAY.plusDays(3), "working"), day(TODAY, "off")).get("calendar_act_id").asInt();
        assertNotEquals(before, dues(cases));
        String[] back = moderator.undoing(act);
        assertEquals(3, back.length);
        JsonNode seen = moderator.previewUndoing(act, back);
        moderator.save(seen, act, back);
        assertEquals(before, dues(cases));
        assertEquals("calendar_act_undone", assertRefused("ZN431", () -> moderator.save(moderator.preview(day(WEDNESDAY, "off")), act, day(WEDNESDAY, "off"))).getConstraint());
        assertEquals(0, moderator.undoing(act).length, "another act made of these days what they are");
        // a day that is over stays
        int next = moderator.change(day(TODAY.plusDays(1), "off"), day(WEDNESDAY, "off")).get("calendar_act_id").asInt();
        database.clock().startAt(TestServer.START.plusDays(2));
        assertEquals(1, moderator.undoing(next).length);
    }

    @Test
    void aPastDayStaysAsItWas() {
        var desk = new CourseDesk(first, "01-07");
        String due = desk.card().get("due_on").asText();
        String past = day(TODAY.minusDays(1), "working");
        assertEquals("days[0].day:past", assertRefused("ZN430", () -> moderator.preview(past)).getDetail());
        JsonNode seen = moderator.preview(day(TODAY, "off"));
        assertRefused("ZN430", () -> moderator.save(seen, null, past));
        assertEquals(due, desk.card().get("due_on").asText());
        // control: today itself may be
        assertEquals(due, moderator.save(seen, null, day(TODAY, "off")).get("earlier").asInt() == 0 ? due : "");
    }

    @Test
    void nothingBecomesLateByAnAct() {
        Map<String, CourseDesk> cases = cases(new Random(9));
        // Saturdays made working bring terms nearer, never before today
        String[] saturdays = {day("2026-11-21", "working"), day("2026-11-28", "working"), day("2026-12-05", "working")};
        JsonNode made = moderator.change(saturdays);
        assertTrue(made.get("earlier").asInt() > 0);
        dues(cases).values().stream().filter(due -> !due.equals("null")).forEach(due -> assertFalse(LocalDate.parse(due).isBefore(TODAY), due));
    }

    @Test
    void aClosedOfficeMovesItsOwnCasesOnly() {
        var ours = new CourseDesk(first, "01-07");
        var theirs = new CourseDesk(second, "01-07");
        int office = Objects.requireNonNull(database.asOwner().fetchOne("select office_id from ref.office where code = '01'")).get(0, Integer.class);
        JsonNode seen = moderator.preview(closure(WEDNESDAY, office, "off"));
        assertEquals(List.of(), CalendarDesk.rows(seen, Map.of(theirs.number, "")));
        moderator.save(seen, null, closure(WEDNESDAY, office, "off"));
        assertEquals("2026-12-17", ours.card().get("due_on").asText());
        assertEquals("2026-12-16", theirs.card().get("due_on").asText());
        assertEquals("2026-12-17", new CourseDesk(first, "01-07").card().get("due_on").asText(), "and cases to come");
        assertRefused("ZN430", () -> moderator.preview(closure(WEDNESDAY, office, "working")));
        assertRefused("ZN430", () -> moderator.preview(closure(WEDNESDAY, 99_999, "off")));
    }

    @Test
    void aHoldLiftedAfterTheActLeavesWhatIsLeftByTheNewCalendar() {
        var held = new CourseDesk(first, "01-07");
        var free = new CourseDesk(first, "01-07");
        hold(held);
        moderator.change(day(WEDNESDAY, "off"));
        held.turn("complete", "{}");
        assertEquals(free.card().get("due_on"), held.card().get("due_on"), "held and resumed on one day");
        // the mark of the same day taken back does not bring back the old calendar
        var longer = new CourseDesk(first, "01-07");
        longer.turn("extend", "{\"reason\": \"складна справа\", \"until_on\": \"2026-12-24\"}");
        moderator.change(day(WEDNESDAY.plusDays(1), "off"), day("2026-12-24", "off"));
        assertEquals("2026-12-25", longer.card().get("due_on").asText());
        longer.undo();
        assertEquals(free.card().get("due_on"), longer.card().get("due_on"));
    }

    @Test
    void aStageThatIsDoneOrReachedStays() {
        var desk = new CourseDesk(first, "01-07");
        database.asSuperuser().execute("insert into core.case_event (case_id, happened_at, verb, amount) values ({0}, internal.now_at(), 'stage_done', 5)", DSL.val(desk.caseId));
        Map<String, String> before = dues(Map.of(desk.number, desk));
        moderator.change(day(TODAY.plusDays(2), "off"));
        Map<String, String> after = dues(Map.of(desk.number, desk));
        List<String> same = before.keySet().stream().filter(place -> Objects.equals(before.get(place), after.get(place))).toList();
        // received, copied and handed over before that day; the fifth is marked
        assertEquals(List.of(desk.number + " 1", desk.number + " 2", desk.number + " 3", desk.number + " 5"), same);
    }

    @Test
    void aDateThatTheCalendarDoesNotExplainIsToldAndLeft() {
        var odd = new CourseDesk(first, "01-07");
        database.asSuperuser().execute("update core.case_file set due_on = due_on + 2 where case_id = {0}", DSL.val(odd.caseId));
        String due = odd.card().get("due_on").asText();
        JsonNode seen = moderator.preview(day(WEDNESDAY, "off"));
        assertTrue(CalendarDesk.rows(seen, Map.of(odd.number, odd)).contains(odd.number + " 0 " + due + " " + due));
        assertTrue(seen.get("left").asInt() > 0);
        moderator.save(seen, null, day(WEDNESDAY, "off"));
        assertEquals(due, odd.card().get("due_on").asText());
    }

    @Test
    void takingAnActBackMovesOnlyWhatItMoved() {
        var odd = new CourseDesk(first, "01-07");
        // set by hand to the very day that the act would give
        database.asSuperuser().execute("update core.case_file set due_on = '2026-12-17' where case_id = {0}", DSL.val(odd.caseId));
        var early = new CourseDesk(first, "01-07");
        int act = moderator.change(day(WEDNESDAY, "off")).get("calendar_act_id").asInt();
        var later = new CourseDesk(first, "01-07");
        Map<String, CourseDesk> all = Map.of(odd.number, odd, early.number, early, later.number, later);
        assertEquals(List.of("2026-12-17", "2026-12-17", "2026-12-17"), List.of(due(odd), due(early), due(later)));
        String[] back = moderator.undoing(act);
        JsonNode seen = moderator.previewUndoing(act, back);
        List<String> told = CalendarDesk.rows(seen, all);
        assertTrue(told.contains(early.number + " 0 2026-12-17 2026-12-16") && told.contains(odd.number + " 4 2026-12-14 2026-12-11"), "its stages were moved");
        assertFalse(told.stream().anyMatch(row -> row.startsWith(odd.number + " 0 ")), told.toString());
        assertTrue(CalendarDesk.rows(moderator.preview(back), all).contains(odd.number + " 0 2026-12-17 2026-12-16"), "control: an act of its own cannot tell them apart");
        moderator.save(seen, act, back);
        assertEquals(List.of("2026-12-17", "2026-12-16", "2026-12-16"), List.of(due(odd), due(early), due(later)));
    }

    private static String due(CourseDesk desk) {
        return desk.card().get("due_on").asText();
    }

    @Test
    void theModeratorAloneChangesIt() {
        String plan = day(WEDNESDAY, "off");
        for (String login : List.of("registrar1", "provider1", "technical1", "supervisor1")) {
            var desk = new CalendarDesk(database.as(login));
            assertRefused("42501", () -> desk.preview(plan));
            assertRefused("42501", () -> desk.change(plan));
            assertRefused("42501", () -> desk.who.execute("insert into ref.calendar_day values ('2026-12-25', false, 'Різдво')"));
            assertRefused("42501", () -> desk.who.fetch("select * from api.calendar_acts()"));
        }
        assertRefused("42501", () -> moderator.who.execute("insert into ref.calendar_day values ('2026-12-25', false, 'Різдво')"));
        assertRefused("42501", () -> moderator.who.execute("update core.case_file set due_on = due_on + 1"));
        // control: the same moderator by the verb
        assertTrue(moderator.change(plan).get("calendar_act_id").asInt() > 0);
        assertEquals("перенесено", first.fetchValue("select reason from api.calendar_day_list where day = {0} and not is_working", DSL.val(WEDNESDAY)));
        assertEquals(CalendarDesk.REASON, moderator.who.fetchValue("select reason from api.calendar_acts() limit 1"));
    }

    @Test
    void waitsForWhoeverRegistersMeanwhile() {
        DSLContext counter = database.anotherConnection("registrar1");
        JsonNode intake = Intakes.of(counter, "01-07");
        String plan = day(WEDNESDAY, "off");
        JsonNode seen = moderator.preview(plan);
        var number = new ArrayList<String>();
        counter.transaction(work -> {
            number.add(Intakes.register(work.dsl(), intake).get("case_number").asText());
            moderator.who.execute("set lock_timeout = '100ms'");
            // a case that nobody sees yet would keep its old day
            assertRefused("55P03", () -> moderator.save(seen, null, plan));
        });
        moderator.who.execute("reset lock_timeout");
        moderator.save(seen, null, plan);
        assertEquals("2026-12-17", dues(Map.of(number.getFirst(), number)).get(number.getFirst() + " 0"));
    }

    private Map<String, CourseDesk> cases(Random chance) {
        var cases = new LinkedHashMap<String, CourseDesk>();
        for (int at = 0; at < 12; at++) {
            var desk = new CourseDesk(at % 3 == 0 ? second : first, SERVICES.get(chance.nextInt(SERVICES.size())));
            if (at == 4) {
                hold(desk);
            }
            if (at == 5) {
                desk.turn("extend", "{\"reason\": \"складна справа\", \"until_on\": \"%s\"}".formatted(LocalDate.parse(desk.card().get("due_on").asText()).plusDays(1 + chance.nextInt(9))));
            }
            cases.put(desk.number, desk);
        }
        return cases;
    }

    private static void hold(CourseDesk desk) {
        new Transfers(database).handOver(desk);
        desk.turn("return_for_completion", "{\"reason\": \"немає довідки\"}");
    }

    /** Holidays in runs and working Saturdays within the next month. */
    private static String[] plan(Random chance) {
        var days = new TreeMap<LocalDate, String>();
        for (LocalDate at = TODAY.plusDays(chance.nextInt(5)); at.isBefore(TODAY.plusDays(35)); at = at.plusDays(1 + chance.nextInt(9))) {
            days.put(at, day(at, at.getDayOfWeek().getValue() < 6 ? "off" : "working"));
        }
        return days.values().toArray(String[]::new);
    }

    private static Map<String, String> dues(Map<String, ?> cases) {
        return CalendarDesk.dues(database.asOwner(), cases.keySet());
    }

    private static String localCode(String number) {
        return String.valueOf(database.asOwner().fetchValue("select s.local_code from core.case_file f join ref.service s using (service_id) where f.case_number = {0}", DSL.val(number)));
    }
}
