package ua.esoya.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.intake.IdentityDocument;
import ua.esoya.domain.intake.Intake;

class JsonTest {
    @Test
    void writesWhatTheServerReads() {
        var written = Json.write(new IdentityDocument("id_card", "004512378", Optional.of(LocalDate.of(2020, 2, 29)), "", Optional.empty()));
        assertEquals("{\"kind\":\"id_card\",\"number\":\"004512378\",\"issued_on\":\"2020-02-29\"}", written.data());
    }

    @Test
    void readsWhatIsAbsentAsEmptyAndNeverAsNull() {
        Intake intake = Json.read(JSONB.valueOf("{\"service_id\": 7, \"applicants\": [{\"kind\": \"legal\", \"patronymic\": null, \"is_sms_allowed\": true}]}"), Intake.class);
        Applicant applicant = intake.applicants().getFirst();
        assertEquals("", applicant.patronymic());
        assertEquals("", applicant.surname());
        assertEquals(Optional.empty(), applicant.birthOn());
        assertEquals(List.of(), applicant.socialCategories());
        assertTrue(applicant.isSmsAllowed());
        assertFalse(applicant.isForeigner());
        assertEquals(List.of(), intake.documents());
        assertEquals(java.util.Map.of(), intake.attributes());
        assertEquals(Optional.empty(), intake.representative());
    }

    @Test
    void passesARecordThereAndBack() {
        Intake intake = Json.read(JSONB.valueOf("{\"service_id\": 7, \"channel\": \"visit\", \"attributes\": {\"address\": \"вул. Тиха, 1\"}, \"fee\": {\"amount\": 30.28, \"is_paid\": true}}"), Intake.class);
        assertEquals(intake, Json.read(Json.write(intake), Intake.class));
    }
}
