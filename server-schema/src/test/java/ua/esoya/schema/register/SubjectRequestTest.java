package ua.esoya.schema.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;
import static ua.esoya.schema.register.RegisterVerbs.call;
import static ua.esoya.schema.register.RegisterVerbs.id;
import static ua.esoya.schema.register.RegisterVerbs.json;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

@Tag("ESOYA-8.2")
class SubjectRequestTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void theRegisterTellsTermsAndTheContentOnlyToWhoeverAnswers() {
        UUID request = take("correction", "Прізвище написано з помилкою");
        String mine = " where subject_request_id = '" + request + "'";
        assertEquals("Шевчук О. І.", database.as("registrar1").fetchValue("select person from api.subject_request_list('open', null, 200)" + mine));
        assertEquals(0, database.as("registrar2").fetch("select * from api.subject_request_list(null, null, 200)" + mine).size());
        assertRefused("42501", () -> database.as("moderator1").fetch("select * from api.subject_request_list(null, null, 200)"));
        assertRefused("ZN404", () -> call(database.as("registrar2"), "select api.subject_request_card({0})", request));
        assertRefused("42501", () -> call(database.as("supervisor1"), "select api.subject_request_card({0})", request));
        assertEquals("Прізвище написано з помилкою", call(database.as("registrar1"), "select api.subject_request_card({0})", request).get("note").asText());
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from audit.event where kind = 'person_opened' and detail ->> 'subject_request_id' = '" + request + "'"));
        call(database.as("registrar1"), "select api.answer_subject_request({0}, {1}, 'виправлено актом № 4')", id(), request);
        assertEquals(0, database.as("registrar1").fetch("select * from api.subject_request_list('open', null, 200)" + mine).size());
        assertEquals(1, database.as("registrar1").fetch("select * from api.subject_request_list('answered', null, 200)" + mine).size());
    }

    @Test
    @Tag("ESOYA-5.3.2")
    void theCopyNamesEventsInWords() {
        UUID request = take("own_copy", null);
        var copy = call(database.as("registrar1"), "select api.own_copy({0})", request);
        assertTrue(copy.get("readings").findValuesAsText("kind_title").contains("Звернення суб’єкта даних внесено"), copy::toString);
    }

    private static UUID take(String kind, @Nullable String note) {
        var desk = database.as("registrar1");
        call(desk, "select api.register({0}, {1})", id(), json(Intakes.of(desk, Intakes.RESIDENCE).toString()));
        UUID person = (UUID) database.asOwner().fetchValue("select person_id from core.person where taxpayer_number = '3185001247'");
        return UUID.fromString(call(desk, "select api.record_subject_request({0}, {1}, {2}, " + (note == null ? "null" : "'" + note + "'") + ")", id(), person, kind).get("subject_request_id").asText());
    }
}
