package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** What a package is when it is registered, and how the request is counted. */
@Tag("KR146-P2")
class BundleTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void isRegisteredWithACaseForEachService() {
        Bundle ours = Bundle.of(desk, Bundle.CHILD);
        assertEquals("in_parts", ours.parent().status());
        assertTrue(ours.answer().get("due_on").isNull(), "the terms are those of its services");
        assertEquals(3, ours.parts().size());
        JsonNode birth = ours.part(1).card();
        assertEquals("02-01", birth.at("/service/local_code").asText());
        assertEquals("registered", birth.get("status").asText());
        assertEquals(TODAY.plusDays(1).toString(), birth.get("due_on").asText());
        assertNotEquals(ours.parent().number, ours.part(1).number);
        assertEquals(8, birth.get("stages").size(), "its own process card");
        assertEquals("3185001247", birth.at("/intake/applicants/0/taxpayer_number").asText());
        assertEquals(ours.parent().card().at("/intake/applicants/0/person_id").asText(), birth.at("/intake/applicants/0/person_id").asText());
        assertEquals(Intakes.card(desk, "02-01").get("documents").size(), birth.get("inventory").size());
        assertTrue(birth.at("/inventory/0/note").asText().contains(ours.parent().number), "given once, with the request");
        assertEquals(Intakes.card(desk, "02-01").get("attributes").size(), birth.get("attributes").size());
        assertNotEquals(birth.at("/service/provider").asText(), ours.part(3).card().at("/service/provider").asText());
        assertTrue(ours.part(2).card().get("due_on").isNull(), "waits for the birth to be registered");
        JsonNode bundle = ours.part(2).card().at("/course/bundle");
        assertEquals(ours.parent().number, bundle.get("case_number").asText());
        assertEquals(2, bundle.get("own_position").asInt());
        assertEquals(1, bundle.at("/parts/1/starts_after").asInt());
        assertTrue(bundle.at("/parts/1/is_waiting").asBoolean());
        assertFalse(bundle.at("/parts/0/is_waiting").asBoolean());
        assertTrue(new CourseDesk(desk).card().at("/course/bundle").isNull(), "control: a single service is no package");
    }

    @Test
    void goesSideBySideWhereNothingWaits() {
        Bundle ours = Bundle.of(desk, Bundle.MOVE);
        assertEquals(3, ours.parts().size());
        ours.parts().forEach(part -> assertFalse(part.card().get("due_on").isNull()));
    }

    @Test
    void isRegisteredOnceHoweverOftenItIsAsked() {
        int before = cases();
        UUID requestId = UUID.randomUUID();
        ObjectNode intake = Intakes.of(desk, Bundle.CHILD);
        Bundle first = Bundle.of(desk, requestId, intake);
        assertEquals(before + 4, cases());
        assertEquals(first.answer(), Bundle.of(desk, requestId, intake).answer());
        assertEquals(before + 4, cases());
    }

    @Test
    void asksWhatEachServiceAsksAndTakesAllOrNothing() {
        int before = cases();
        ObjectNode card = (ObjectNode) Intakes.card(desk, Bundle.CHILD);
        assertEquals(3, card.get("parts").size());
        String required = required(card);
        ObjectNode withoutIt = Intakes.of(desk, Bundle.CHILD);
        ((ObjectNode) withoutIt.get("attributes")).remove(required);
        assertTrue(Objects.requireNonNull(assertRefused("ZN101", () -> Intakes.register(desk, withoutIt)).getDetail()).contains("attributes." + required + ":required"));
        ObjectNode foreign = Intakes.of(desk, Bundle.CHILD);
        ((ObjectNode) foreign.get("attributes")).put("shoe_size", "42");
        assertEquals("attributes.shoe_size:unknown", assertRefused("ZN101", () -> Intakes.register(desk, foreign)).getDetail());
        ObjectNode withoutPapers = Intakes.of(desk, Bundle.CHILD);
        withoutPapers.putArray("documents");
        assertTrue(Objects.requireNonNull(assertRefused("ZN101", () -> Intakes.register(desk, withoutPapers)).getDetail()).contains("documents:missing_row_"));
        assertEquals(before, cases());
    }

    @Test
    void isCountedOnceAsARequestAndOnceForEachService() {
        Bundle ours = Bundle.of(desk, Bundle.MOVE);
        assertEquals("0,1,2,3", text("select string_agg(p.bundle_position::text, ',' order by p.bundle_position) from api.journal_page((select array_agg(office_id) from api.office_list), "
                + "null, null, null, null, null, null, null, null, null, null, 200) p where p.case_number in ('" + ours.parent().number + "', '" + ours.part(1).number + "', '"
                + ours.part(2).number + "', '" + ours.part(3).number + "')"));
        var work = CourseDesk.ask(desk, "select api.work_list((select office_id from api.office_list where code = '01'), true, 'all', 200)");
        assertTrue(work.toString().contains(ours.part(1).number));
        assertFalse(work.toString().contains(ours.parent().number), "the work is the services'");
    }

    @Test
    void isFrozenAsItWasOnItsDay() {
        Bundle ours = Bundle.of(desk, Bundle.MOVE);
        place(10);
        assertEquals(1, ours.part(1).card().at("/course/bundle/own_position").asInt());
        assertEquals(11, Intakes.card(desk, Bundle.MOVE).at("/parts/0/position").asInt(), "control: the directory has changed");
        place(-10);
    }

    @Test
    @Tag("ESOYA-7.1.8")
    void aCorrectedApplicantStandsInEveryCaseOfIt() {
        Bundle ours = Bundle.of(desk, Bundle.CHILD);
        ObjectNode intake = (ObjectNode) ours.parent().card().get("intake").deepCopy();
        ((ObjectNode) intake.at("/applicants/0")).put("surname", "Виправлена");
        JsonNode before = ours.part(2).card();
        correct(ours.parent(), intake);
        JsonNode after = ours.part(2).card();
        assertEquals("Виправлена", after.at("/intake/applicants/0/surname").asText());
        assertEquals(ours.parent().card().get("applicant_label"), after.get("applicant_label"));
        assertEquals(before.at("/intake/applicants/0/person_id"), after.at("/intake/applicants/0/person_id"), "the same person");
        assertEquals("applicants[0].surname", after.at("/corrections/0/changes/0/field").asText());
        assertEquals("correct", after.at("/events/0/verb").asText());
        assertEquals(before.get("attributes"), after.get("attributes"));
        assertEquals(before.get("inventory"), after.get("inventory"));
        assertTrue(after.get("row_version").asInt() > before.get("row_version").asInt(), "whoever read it before reads it again");

        ((ObjectNode) intake).put("note", "лише для звернення");
        correct(ours.parent(), intake);
        assertEquals(after.get("row_version"), ours.part(2).card().get("row_version"), "control: what is not the applicant's stays where it stands");
    }

    @Test
    void isReplacedByNoOtherService() {
        Bundle ours = Bundle.of(desk, Bundle.CHILD);
        assertEquals("bundle_stays", assertRefused("ZN244", () -> replace(ours.part(1), Intakes.RESIDENCE)).getConstraint());
        var single = new CourseDesk(desk);
        assertRefused("ZN244", () -> replace(single, Bundle.CHILD));
        assertEquals("registered", replace(single, "02-01").isNull() ? "" : single.status(), "control: one service for another");
    }

    @Test
    void isReadByFunctionsOnlyAndWrittenByNoGroup() {
        Bundle.of(desk, Bundle.MOVE);
        assertRefused("42501", () -> desk.fetch("select * from core.case_part"));
        assertRefused("42501", () -> desk.execute("insert into ref.service_bundle (service_id, valid_from, legal_act) select service_id, '2027-01-01', 'без підстави' from ref.service limit 1"));
        assertEquals("1,2,3", text("select string_agg(b.place::text, ',' order by b.place) from api.preview_bundle((select l.service_id from api.service_list() l where l.local_code = '10-05'), '"
                + TODAY + "') b"), "control: what is shown before registration");
    }

    private JsonNode correct(CourseDesk of, JsonNode intake) {
        return CourseDesk.ask(desk, "select api.correct({0}, {1}, {2}, 'прізвище за паспортом', {3})", UUID.randomUUID(), of.caseId, of.version(), Intakes.json(intake));
    }

    private JsonNode replace(CourseDesk of, String service) {
        return CourseDesk.ask(desk, "select api.replace_service({0}, {1}, {2}, null, {3})", UUID.randomUUID(), of.caseId, of.version(), Intakes.json(Intakes.of(desk, service)));
    }

    private static void place(int further) {
        database.asSuperuser().execute("update ref.service_bundle_part p set position = position + {0} from ref.service_bundle b join ref.service s using (service_id) "
                + "where b.service_bundle_id = p.service_bundle_id and s.local_code = '01-10'", DSL.val(further));
    }

    /** A value that one of its services requires. */
    private static String required(JsonNode card) {
        for (JsonNode attribute : card.get("attributes")) {
            if (attribute.get("is_required").asBoolean()) {
                return attribute.get("code").asText();
            }
        }
        throw new AssertionError("no required value");
    }

    private static int cases() {
        return Objects.requireNonNull(database.asOwner().resultQuery("select count(*)::int from core.case_file").fetchOneInto(Integer.class));
    }

    private String text(String query) {
        return String.valueOf(desk.fetchValue(DSL.sql(query)));
    }
}
