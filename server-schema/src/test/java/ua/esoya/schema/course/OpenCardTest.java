package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** Who has the card of a case open: a lease of a minute that ends by itself. */
@Tag("ESOYA-7.1.5")
class OpenCardTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    /** Of the office to which the case is passed: both see it. */
    private final DSLContext other = database.as("registrar2");

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void showsEachTheOtherUntilOneLeaves() {
        CourseDesk ours = shared();
        JsonNode first = keep(desk, ours);
        assertTrue(first.get("is_new").asBoolean());
        assertEquals(0, first.get("others").size(), "oneself is not another");
        JsonNode second = keep(other, ours);
        assertEquals(1, second.get("others").size());
        assertFalse(second.at("/others/0/short_name").asText().isBlank());
        assertEquals(1, keep(desk, ours).get("others").size());
        assertFalse(keep(desk, ours).get("is_new").asBoolean(), "renewing is no news");
        assertEquals(0, keep(other, shared()).get("others").size(), "another case is another card");
        assertTrue(leave(other, ours), "somebody is left to be told");
        assertEquals(0, keep(desk, ours).get("others").size());
        assertFalse(leave(desk, ours));
        assertFalse(leave(desk, ours), "leaving twice changes nothing");
    }

    @Test
    void theWorkListOfItsOfficeLearnsWhoHasItOpen() {
        CourseDesk ours = new CourseDesk(desk);
        int office = Objects.requireNonNull(database.asSuperuser().resultQuery("select office_id from core.case_file where case_id = {0}", DSL.val(ours.caseId)).fetchOneInto(Integer.class));
        keep(desk, ours);
        assertEquals("", reader(desk, office, ours), "oneself is no other");
        assertFalse(reader(database.as("supervisor1"), office, ours).isBlank());
        assertEquals("", reader(other, office, ours), "another office learns nothing");
        assertRefused("42501", () -> reader(database.as("moderator1"), office, ours));
        leave(desk, ours);
        assertEquals("", reader(database.as("supervisor1"), office, ours));
    }

    private static String reader(DSLContext who, int office, CourseDesk of) {
        for (JsonNode row : CourseDesk.ask(who, "select jsonb_build_object('rows', api.open_cards({0}))", office).get("rows")) {
            if (row.get("case_id").asText().equals(of.caseId.toString())) {
                return row.get("short_name").asText();
            }
        }
        return "";
    }

    @Test
    void endsWithTheMinuteOfAKilledProgramAndIsClearedAway() {
        CourseDesk ours = shared();
        keep(other, ours);
        database.clock().startAt(TestServer.START.plusSeconds(45));
        assertEquals(1, keep(desk, ours).get("others").size());
        database.clock().startAt(TestServer.START.plusSeconds(90));
        assertEquals(0, keep(desk, ours).get("others").size());
        keep(desk, new CourseDesk(desk));
        assertEquals(0L, database.asOwner().fetchValue("select count(*) from access.open_card where seen_at < internal.now_at() - interval '1 minute'"));
    }

    @Test
    void endsWithTheSession() {
        CourseDesk ours = shared();
        keep(other, ours);
        DSLContext superuser = database.asSuperuser();
        superuser.execute("update access.session set closed_at = internal.now_at(), closed_reason = 'sign_out' where session_id in (select session_id from access.open_card where case_id = {0})", DSL.val(ours.caseId));
        assertEquals(0, keep(desk, ours).get("others").size());
        superuser.execute("update access.session set closed_at = null, closed_reason = null where session_id in (select session_id from access.open_card where case_id = {0})", DSL.val(ours.caseId));
        assertEquals(1, keep(desk, ours).get("others").size(), "the control");
    }

    @Test
    void tellsNothingToWhoMayNotOpenTheCase() {
        var ours = new CourseDesk(desk);
        assertRefused("ZN404", () -> keep(other, ours));
        assertRefused("42501", () -> keep(database.as("technical1"), ours));
        assertRefused("42501", () -> desk.fetch("select * from access.open_card"));
    }

    private CourseDesk shared() {
        var ours = new CourseDesk(desk);
        ours.pass(Objects.requireNonNull(database.asSuperuser().resultQuery("select office_id from ref.office where code = '02'").fetchOneInto(Integer.class)), "case");
        return ours;
    }

    private static JsonNode keep(DSLContext who, CourseDesk ours) {
        return CourseDesk.ask(who, "select api.keep_card_open({0})", ours.caseId);
    }

    private static boolean leave(DSLContext who, CourseDesk ours) {
        return Boolean.TRUE.equals(who.fetchValue("select api.leave_card({0})", DSL.val(ours.caseId)));
    }
}
