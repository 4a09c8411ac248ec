package ua.esoya.schema.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;
import static ua.esoya.schema.register.RegisterVerbs.call;
import static ua.esoya.schema.register.RegisterVerbs.id;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.esoya.schema.TestDatabase;

class ProblemTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @BeforeEach
    void setTheClock() {
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 0));
    }

    @Test
    @Tag("ESOYA-5.3.1b")
    void aProblemReachesTheSupervisorAndTheTechnicalAdministratorAtOnce() {
        String problem = call(database.as("registrar1"), "select api.report_problem({0}, 'Нова справа', 'принтер мовчить', 'аркуш', 'WARN print')", id()).get("problem_report_id").asText();
        String mine = "select count(*) from api.problem_list('open', '2026-11-18', '2026-11-18', null, 200) where problem_report_id = '" + problem + "'";
        assertEquals(1L, database.as("technical1").fetchValue(mine));
        assertEquals(1L, database.as("supervisor1").fetchValue(mine));
        assertEquals(1L, database.as("registrar1").fetchValue(mine));
        assertEquals(0L, database.as("registrar2").fetchValue(mine));
        assertRefused("42501", () -> call(database.as("registrar1"), "select api.answer_problem({0}, {1}, 'closed', 'сам')", id(), UUID.fromString(problem)));
        call(database.as("technical1"), "select api.answer_problem({0}, {1}, 'closed', 'замінено картридж')", id(), UUID.fromString(problem));
        assertEquals(0L, database.as("technical1").fetchValue(mine));
        assertEquals(1L, database.as("technical1").fetchValue("select count(*) from api.problem_list('closed', null, null, null, 200) where answered_by is not null and answered_at is not null"));
        assertEquals(0L, database.as("technical1").fetchValue("select count(*) from api.problem_list(null, '2026-11-19', null, null, 200)"));
        assertTrue(database.as("supervisor1").fetch("select * from api.problem_figures('2026-11-01', '2026-11-30')").isNotEmpty());
    }

    @Test
    @Tag("ESOYA-5.3.1")
    void listsOfRegistersGoOnPageByPage() {
        for (int i = 0; i < 3; i++) {
            call(database.as("registrar2"), "select api.report_problem({0}, 'Пошук', 'повільно', null, null)", id());
            call(database.as("registrar2"), "select api.propose({0}, 'швидше')", id());
        }
        for (String list : java.util.List.of("problem_report_id from api.problem_list(null, null, null, %s, %d)", "proposal_id from api.proposal_list(null, %s, %d)")) {
            var whole = database.as("registrar2").fetchValues("select " + list.formatted("null", 200));
            assertEquals(3, whole.size());
            var seen = new java.util.ArrayList<Object>();
            for (var page = database.as("registrar2").fetchValues("select " + list.formatted("null", 1)); !page.isEmpty();
                    page = database.as("registrar2").fetchValues("select " + list.formatted("'" + seen.getLast() + "'", 1))) {
                seen.addAll(page);
            }
            assertEquals(whole, seen);
        }
    }

    @Test
    @Tag("CSP-3.6.1")
    @Tag("CSP-3.6.2")
    @Tag("CSP-3.6.3")
    @Tag("NWP-10.3")
    void aProposalHasATermAReasonAndAnAcceptance() {
        UUID proposal = UUID.fromString(call(database.as("registrar1"), "select api.propose({0}, 'додати послугу')", id()).get("proposal_id").asText());
        database.clock().set(LocalDateTime.of(2026, 12, 10, 10, 0));
        assertEquals("late", database.as("moderator1").fetchValue("select state from api.proposal_list(null, null, 200) where body = 'додати послугу'"));
        assertEquals(0, database.as("moderator1").fetch("select * from api.proposal_list('open', null, 200) where body = 'додати послугу'").size());
        assertRefused("ZN331", () -> step("moderator1", proposal, "fulfil", "послугу 05-07 додано"));
        step("moderator1", proposal, "delay", "чекали рішення виконкому");
        assertRefused("ZN302", () -> step("registrar1", proposal, "fulfil", "сам"));
        step("moderator1", proposal, "fulfil", "послугу 05-07 додано");
        assertEquals("2026-12-11", String.valueOf(database.as("registrar1").fetchValue("select notice_due_on from api.proposal_list(null, null, 200) where body = 'додати послугу'")));
        assertRefused("ZN302", () -> step("moderator1", proposal, "accept", null));
        step("moderator1", proposal, "notice", null);
        assertRefused("ZN302", () -> step("moderator1", proposal, "return", "не те"));
        assertRefused("ZN314", () -> step("registrar1", proposal, "return", null));
        step("registrar1", proposal, "return", "у бланку заяви послуги немає");
        assertEquals("open|у бланку заяви послуги немає|t", database.as("moderator1").fetchValue(
                "select concat_ws('|', state, returned_reason, due_on >= '2026-12-24', fulfilled_at, delay_reason) from api.proposal_list(null, null, 200) where body = 'додати послугу'"));
        assertRefused("ZN314", () -> step("registrar1", proposal, "return", "ще раз"));
        assertRefused("ZN314", () -> step("registrar1", proposal, "accept", null));
        step("moderator1", proposal, "fulfil", "послугу 05-07 додано, бланк оновлено");
        step("moderator1", proposal, "notice", null);
        assertRefused("ZN404", () -> spread("registrar1", proposal, "Нова послуга 05-07"));
        step("registrar1", proposal, "accept", null);
        assertRefused("ZN314", () -> step("registrar1", proposal, "return", "передумав"));
        assertRefused("ZN404", () -> spread("moderator1", proposal, "Нова послуга 05-07"));
        assertRefused("ZN314", () -> spread("registrar1", proposal, "05"));
        int instruction = spread("registrar1", proposal, "Нова послуга 05-07:\nоберіть її у списку");
        database.as("registrar2").execute("select api.mark_announcement_read(" + instruction + ")");
        assertEquals(1, database.as("registrar1").fetchValue("select readers from api.proposal_list('accepted', null, 200)"));
        assertEquals(1, database.as("registrar1").fetch("select * from api.announcement_readers(" + instruction + ")").size());
        assertRefused("ZN302", () -> database.as("registrar2").fetch("select * from api.announcement_readers(" + instruction + ")"));
        assertEquals(0, database.as("registrar2").fetch("select * from api.proposal_list(null, null, 200) where body = 'додати послугу'").size());
    }

    @ParameterizedTest
    @Tag("ESOYA-1.4")
    @CsvSource({"technical1, password_days, 60, 5", "technical1, idle_minutes, 5, 0", "moderator1, proposal_days, 15, many", "moderator1, status_page, https://example.ua, javascript:x"})
    void aSettingHasItsKeeperAndItsForm(String keeper, String code, String good, String bad) {
        String other = keeper.equals("technical1") ? "moderator1" : "technical1";
        assertRefused("ZN302", () -> set(other, code, good));
        assertRefused("ZN314", () -> set(keeper, code, bad));
        set(keeper, code, good);
        assertEquals(good, database.asOwner().fetchValue("select value from ref.parameter where code = '" + code + "'"));
        assertEquals(good, database.as("supervisor1").fetchValue("select new_value from api.setting_history('" + code + "') limit 1"));
        assertEquals("розпорядження № 7", database.as("supervisor1").fetchValue("select reason from api.setting_list() where code = '" + code + "' and changed_at is not null"));
        assertEquals("розпорядження № 7", database.as("moderator1").fetchValue("select reason from api.setting_history('" + code + "') limit 1"));
    }

    @Test
    @Tag("ESOYA-1.4")
    void everySettingHasAValueItMayHoldAndAReason() {
        assertRefused("ZN314", () -> call(database.as("technical1"), "select api.set_parameter({0}, 'idle_minutes', '7', ' ')", id()));
        assertEquals(0, database.asOwner().fetchValue("select count(*)::int from ref.parameter where keeper <> 'nobody' and (value !~ pattern or allowed = '')"));
    }

    @Test
    @Tag("ESOYA-1.4")
    void whatNobodyKeepsIsNotASetting() {
        assertRefused("ZN404", () -> set("technical1", "training", "no"));
        assertRefused("ZN404", () -> set("technical1", "latest_breaking", "0001"));
        assertRefused("42501", () -> set("registrar1", "idle_minutes", "5"));
    }

    private static void set(String login, String code, String value) {
        call(database.as(login), "select api.set_parameter({0}, {1}, {2}, 'розпорядження № 7')", id(), code, value);
    }

    private static int spread(String login, UUID proposal, String text) {
        return call(database.as(login), "select api.spread_proposal({0}, {1}, {2}, '2026-12-31')", id(), proposal, text).get("announcement_id").asInt();
    }

    private static void step(String login, UUID proposal, String step, @org.jspecify.annotations.Nullable String text) {
        call(database.as(login), "select api.answer_proposal({0}, {1}, {2}, " + (text == null ? "null" : "'" + text + "'") + ")", id(), proposal, step);
    }
}
