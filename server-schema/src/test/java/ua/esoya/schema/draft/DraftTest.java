package ua.esoya.schema.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

@Tag("NWP-10.2")
class DraftTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final UUID draft = UUID.randomUUID();

    @Test
    void isKeptAndOpenedAgain() {
        JsonNode kept = save(desk, 0, "{\"a\": 1}", false);
        assertTrue(kept.get("draft_code").asText().matches("9\\d{9}"));
        save(desk, 1, "{\"a\": 2}", false);
        assertEquals(2, open(desk, draft, null).at("/content/a").asInt());
        assertEquals(2, open(desk, null, kept.get("draft_code").asText()).at("/content/a").asInt());
    }

    @Test
    void isNotOverwrittenFromAnotherPlace() {
        save(desk, 0, "{\"a\": 1}", false);
        save(desk, 1, "{\"a\": 2}", false);
        assertEquals("draft_changed", assertRefused("ZN409", () -> save(desk, 1, "{\"a\": 3}", false)).getConstraint());
        assertEquals(2, open(desk, draft, null).at("/content/a").asInt());
    }

    @Test
    void belongsToItsRegistrarUnlessSetAsideInTheOffice() {
        database.asSuperuser().execute("update access.access_order set office_id = (select office_id from ref.office where code = '01') where employee_id = (select employee_id from access.account where login_role = 'registrar2')");
        database.asSuperuser().execute("update access.session set workplace_id = null where login_role = 'registrar2'");
        database.forget("registrar2");
        DSLContext colleague = database.as("registrar2");
        save(desk, 0, "{\"a\": 1}", false);
        assertRefused("ZN404", () -> open(colleague, draft, null));
        save(desk, 1, "{\"a\": 1}", true);
        assertEquals(1, open(colleague, draft, null).at("/content/a").asInt());
    }

    @Test
    void aDraftSetAsideIsKeptForTheDaysOfTheParameter() {
        database.clock().startAt(LocalDateTime.of(2027, 3, 12, 0, 30));
        save(desk, 0, "{}", false);
        assertTrue(open(desk, draft, null).path("kept_until").isNull(), "one's own draft is promised to nobody");
        save(desk, 1, "{}", true);
        assertEquals("2027-04-11", open(desk, draft, null).get("kept_until").asText());
        keep("14");
        assertEquals("2027-03-26", open(desk, draft, null).get("kept_until").asText());
        keep("довго");
        assertTrue(open(desk, draft, null).get("kept_until").isNull());
        keep("30");
    }

    @Test
    void hasALimitAndNoCaseNumber() {
        assertRefused("ZN109", () -> save(desk, 0, "[1]", false));
        save(desk, 0, "{}", false);
        assertEquals(0L, database.asOwner().fetchValue("select count(*) from core.case_file"));
        assertEquals(true, desk.fetchValue("select api.discard_draft({0})", DSL.val(draft)));
        assertRefused("ZN404", () -> open(desk, draft, null));
    }

    @Test
    void isForgottenAfterItsDaysAndNotOneDayBefore() {
        database.clock().startAt(LocalDateTime.of(2027, 3, 12, 10, 30));
        var kept = UUID.randomUUID();
        save(desk, 0, "{\"surname\": \"Ковальська\"}", true);
        database.clock().startAt(LocalDateTime.of(2027, 3, 13, 10, 30));
        desk.fetchValue("select api.save_draft({0}, 0, 'пізніша', '{}'::jsonb, false)", DSL.val(kept));
        database.clock().startAt(LocalDateTime.of(2027, 4, 11, 23, 59));
        DSLContext agent = database.as("agent1");
        agent.fetchValue("select api.forget_expired_drafts()");
        assertEquals(2, left(kept));
        database.clock().startAt(LocalDateTime.of(2027, 4, 12, 0, 1));
        agent.fetchValue("select api.forget_expired_drafts()");
        assertEquals(1, left(kept));
        open(desk, kept, null);
        assertEquals(0L, database.asOwner().fetchValue("select count(*) from audit.row_change where table_name like '%draft' and coalesce(old_row::text, '') || coalesce(new_row::text, '') like '%Ковальська%'"),
                "the journal keeps that a draft was and not what stood in it");
        assertRefused("42501", () -> desk.fetchValue("select api.forget_expired_drafts()"));
    }

    private int left(UUID other) {
        return database.asOwner().fetchCount(DSL.table("core.draft"), DSL.field("draft_id", UUID.class).in(draft, other));
    }

    private static void keep(String days) {
        database.asSuperuser().execute("update ref.parameter set value = '" + days + "' where code = 'draft_keep_days'");
    }

    private JsonNode save(DSLContext who, int version, String content, boolean setAside) {
        return Intakes.object(Objects.requireNonNull(who.resultQuery("select api.save_draft({0}, {1}, 'чернетка', {2}::jsonb, {3})", DSL.val(draft), DSL.val(version),
                DSL.val(content), DSL.val(setAside)).fetchOneInto(String.class)));
    }

    private static JsonNode open(DSLContext who, @Nullable UUID id, @Nullable String code) {
        return Intakes.object(Objects.requireNonNull(who.resultQuery("select api.draft_content({0}, {1})", DSL.val(id, UUID.class), DSL.val(code, String.class)).fetchOneInto(String.class)));
    }
}
