package ua.esoya.schema.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.schema.TestDatabase;

/** A change of a directory from a later day. */
@Tag("ESOYA-5.7.2")
@Tag("CSP-2.4.12")
class DirectoryPlanTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Directories moderator = new Directories(database.as("moderator1"));

    @BeforeEach
    void setTheClock() {
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 0));
    }

    @AfterEach
    void nothingWaits() {
        database.asOwner().execute("delete from ref.directory_plan");
    }

    @Test
    void aChangeComesOnItsDayAndLeavesWhatOthersChanged() {
        moderator.plan("legal_form", "llc", """
                {"title": "ТзОВ"}""", "2026-11-25");
        assertEquals("2026-11-25", moderator.row("legal_form", "llc", "planned_on"));
        assertEquals(0, apply());
        assertEquals("ТОВ", moderator.row("legal_form", "llc", "title"));
        moderator.change("legal_form", "llc", """
                {"title": "ТОВ", "position": 77}""");
        database.clock().set(LocalDateTime.of(2026, 11, 25, 0, 1));
        assertEquals(1, apply());
        assertEquals("ТзОВ 77 null", moderator.row("legal_form", "llc", "title || ' ' || place") + " " + moderator.row("legal_form", "llc", "planned_on"));
        assertEquals(0, apply());
        assertEquals(List.of("moderator1", "план на 25-те"), database.asOwner().fetchOne("""
                select a.login_role, c.reason from ref.directory_change c join access.account a on a.employee_id = c.changed_by where c.value_code = 'llc' order by directory_change_id desc limit 1""")
                .intoList().stream().map(String::valueOf).toList());
        moderator.change("legal_form", "llc", """
                {"title": "ТОВ", "position": 1}""");
    }

    @Test
    void itIsSeenAndTakenBackBefore() {
        moderator.plan("legal_form", "farm", """
                {"title": "СФГ"}""", "2026-11-20");
        assertEquals("2026-11-20", assertRefused("ZN417", () -> moderator.plan("legal_form", "farm", """
                {"title": "Ферма"}""", "2026-11-20")).getDetail());
        assertEquals(List.of("legal_form farm changed {\"title\": \"СФГ\"} план на 20-те"),
                database.as("moderator1").fetch("select concat_ws(' ', directory, code, action, change, reason) from api.directory_plans()").getValues(0, String.class));
        cancel();
        assertRefused("ZN404", this::cancel);
        database.clock().set(LocalDateTime.of(2026, 11, 20, 8, 0));
        assertEquals(0, apply());
        assertEquals("ФГ", moderator.row("legal_form", "farm", "title"));
    }

    @Test
    void anOfficeIsClosedOnItsDayUnlessSomethingHoldsIt() {
        moderator.add("sphere", """
                {"code": "91", "title": "Порожня сфера"}""");
        moderator.retire("sphere", "91", "2026-11-20");
        moderator.retire("office", "03", "2026-11-20");
        assertEquals("null", moderator.row("sphere", "91", "retired_on"));
        database.clock().set(LocalDateTime.of(2026, 11, 20, 8, 0));
        assertEquals(1, apply());
        assertEquals("2026-11-20", moderator.row("sphere", "91", "retired_on"));
        assertEquals("null", moderator.row("office", "03", "retired_on"));
        assertTrue(database.as("moderator1").fetchSingle("select refusal from api.directory_plans() where directory = 'office'").get(0, String.class).startsWith("directory_value_held workplaces:4"));
        cancel();
        assertEquals(0, database.as("moderator1").fetch("select from api.directory_plans()").size());
    }

    @Test
    void aNewValueIsNobodysUntilItsDay() {
        var registrar = new Directories(database.as("registrar1"));
        moderator.planNew("channel", "{\"title\": \"Через старосту\"}", "2026-11-25");
        assertEquals(List.of("Через старосту 2026-11-25 t"), database.as("moderator1")
                .fetch("select concat_ws(' ', title, planned_on, plan_id is not null) from api.directory_rows('channel') where plan_id is not null").getValues(0, String.class));
        assertEquals(List.of("channel Через старосту added"), database.as("moderator1").fetch("select concat_ws(' ', directory, code, title, action) from api.directory_plans()").getValues(0, String.class));
        assertEquals(0, apply());
        assertEquals(0L, offered("Через старосту"));
        assertEquals("title:duplicate", assertRefused("ZN280", () -> moderator.planNew("channel", "{\"title\": \"через старосту\"}", "2026-11-26")).getDetail());
        database.clock().set(LocalDateTime.of(2026, 11, 25, 0, 1));
        assertEquals(1, apply());
        assertEquals(1L, offered("Через старосту"));
        String code = String.valueOf(database.asOwner().fetchValue("select code from ref.channel where title = 'Через старосту'"));
        assertTrue(registrar.offered("channel", code));
        assertEquals(List.of("added план на 25-те"), database.asOwner().fetch("select action || ' ' || reason from ref.directory_change where directory = 'channel' and value_code = {0}", DSL.val(code)).getValues(0, String.class));
        assertEquals(0, database.as("moderator1").fetch("select from api.directory_plans()").size());
    }

    @Test
    void aPlannedNewValueIsCalledOffOrWaitsWithTheRuleThatForbadeIt() {
        moderator.planNew("sphere", "{\"code\": \"92\", \"title\": \"Майбутня сфера\"}", "2026-11-20");
        assertEquals("code:duplicate", assertRefused("ZN280", () -> moderator.planNew("sphere", "{\"code\": \"92\", \"title\": \"Ще одна\"}", "2026-11-21")).getDetail());
        cancel();
        moderator.planNew("sphere", "{\"code\": \"92\", \"title\": \"Майбутня сфера\"}", "2026-11-21");
        moderator.add("sphere", "{\"code\": \"92\", \"title\": \"Нагальна сфера\"}");
        database.clock().set(LocalDateTime.of(2026, 11, 21, 8, 0));
        assertEquals(0, apply());
        assertEquals("Нагальна сфера", database.asOwner().fetchValue("select title from ref.sphere where code = '92'"));
        assertEquals("directory_value_invalid code:duplicate", database.as("moderator1").fetchSingle("select refusal from api.directory_plans()").get(0, String.class));
        assertEquals(0L, database.as("moderator1").fetchValue("select count(*) from api.directory_rows('sphere') where plan_id is not null"));
    }

    @Test
    void onlyWhatCouldBeAddedIsPlanned() {
        assertEquals("on:past", assertRefused("ZN280", () -> moderator.planNew("channel", "{\"title\": \"Дрон\"}", "2026-11-18")).getDetail());
        assertEquals("title:duplicate", assertRefused("ZN280", () -> moderator.planNew("channel", "{\"title\": \"Поштою\"}", "2026-11-20")).getDetail());
        assertEquals("directory_closed", assertRefused("ZN282", () -> moderator.planNew("paper_kind", "{\"title\": \"Новий папір\"}", "2026-11-20")).getConstraint());
        assertRefused("42501", () -> new Directories(database.as("registrar1")).planNew("channel", "{\"title\": \"Дрон\"}", "2026-11-20"));
        assertEquals(0L, database.asOwner().fetchValue("select count(*) from ref.directory_plan"));
        moderator.planNew("channel", "{\"title\": \"Дрон\"}", "2026-11-20");
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from ref.directory_plan"), "control");
    }

    private static Object offered(String title) {
        return database.as("registrar1").fetchValue("select count(*) from api.classifier_list() where classifier = 'channel' and title = {0}", DSL.val(title));
    }

    @Test
    void onlyARealChangeFromALaterDayIsPlanned() {
        assertEquals("on:past", problem("{\"title\": \"АТ-ТОВ\"}", "2026-11-18"));
        assertEquals("on:range", problem("{\"title\": \"АТ-ТОВ\"}", "2046-11-18"));
        assertEquals("on:same", problem("{\"title\": \"ПП\"}", "2026-11-20"));
        assertEquals("title:duplicate", problem("{\"title\": \"ТОВ\"}", "2026-11-20"));
        assertEquals(0L, database.asOwner().fetchValue("select count(*) from ref.directory_plan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar1", "provider1", "technical1", "supervisor1"})
    void isTheModeratorsAlone(String login) {
        var stranger = new Directories(database.as(login));
        assertRefused("42501", () -> stranger.save(UUID.randomUUID(), "legal_form", "llc", "", "{}", "ні"));
        assertRefused("42501", () -> database.as(login).fetch("select * from api.directory_plans()"));
        assertRefused("42501", () -> database.as(login).fetchValue("select api.apply_directory_plans()"));
        assertRefused("42501", () -> database.as(login).execute("update ref.directory_plan set effective_on = '2026-01-01'"));
    }

    private String problem(String content, String on) {
        return String.valueOf(assertRefused("ZN280", () -> moderator.plan("legal_form", "private_enterprise", content, on)).getDetail());
    }

    private static int apply() {
        return database.as("agent1").fetchSingle("select api.apply_directory_plans()").get(0, Integer.class);
    }

    private void cancel() {
        var last = database.asOwner().fetchValue("select max(directory_plan_id) from ref.directory_plan");
        database.as("moderator1").fetchValue("select api.cancel_directory_plan({0}, {1}::bigint)", DSL.val(UUID.randomUUID()), DSL.val(String.valueOf(last)));
    }
}
