package ua.esoya.schema.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** What a provider's user may do: count the visits of today, and nothing about a person. */
@Tag("ESOYA-7.2a")
class VisitsTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext provider = database.as("provider1");

    @Test
    void keepsTheNumberOfTheDayAndItsRepair() {
        record("intake", TODAY, 4, "Департамент адмінпослуг");
        record("intake", TODAY, 5, "Департамент адмінпослуг");
        record("issuance", TODAY, 1, "Департамент адмінпослуг");
        assertEquals(List.of(5, 1), provider.fetch("select amount from api.visits_today() order by kind").getValues(0, Integer.class));
        assertEquals(1L, database.asSuperuser().fetchValue("select count(*) from audit.row_change where table_name = 'core.visit' and action = 'update' "
                + "and login_role = 'provider1' and old_row ->> 'amount' = '4' and new_row ->> 'amount' = '5'"));
    }

    @Test
    void offersTheServicesOfOnesOwnParticipantOnly() {
        List<String> offered = provider.fetch("select v.title from api.visit_services() v").getValues(0, String.class);
        List<String> own = provider.fetch("select title from api.service_list() where provider = 'Департамент адмінпослуг'").getValues(0, String.class);
        assertFalse(own.isEmpty());
        assertEquals(java.util.Set.copyOf(own), java.util.Set.copyOf(offered));
        assertRefused("42501", () -> database.as("registrar1").fetch("select * from api.visit_services()"));
    }

    @Test
    @Tag("ESOYA-7.2b")
    void refusesAnyDayButToday() {
        assertEquals("visit_day_over", assertRefused("ZN207", () -> record("consultation", TODAY.minusDays(1), 1, "Департамент адмінпослуг")).getConstraint());
        assertRefused("ZN207", () -> record("consultation", TODAY.plusDays(1), 1, "Департамент адмінпослуг"));
        record("consultation", TODAY, 1, "Департамент адмінпослуг");
    }

    @Test
    void refusesServicesOfOthersAndNumbersThatAreNone() {
        assertRefused("ZN103", () -> record("intake", TODAY, 1, "ДМС"));
        assertRefused("ZN101", () -> record("party", TODAY, 1, "Департамент адмінпослуг"));
        assertRefused("ZN101", () -> record("intake", TODAY, -1, "Департамент адмінпослуг"));
        assertRefused("42501", () -> database.as("registrar1").fetch("select api.record_visits({0}, 1, 'intake', {1}, 1)", DSL.val(UUID.randomUUID()), DSL.val(TODAY)));
    }

    @Test
    @Tag("ESOYA-4.12")
    void showsAProvidersUserNothingOfAPerson() {
        DSLContext desk = database.as("registrar1");
        String caseId = Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE)).get("case_id").asText();
        List<String> readers = List.of("select api.case_card('" + caseId + "')", "select api.case_stamp('" + caseId + "')", "select api.paper_head('" + caseId + "')",
                "select * from api.find_person('intake', 'taxpayer_number', '3185001247', null::int)", "select * from api.find_case('number', '1')",
                "select * from api.registration_journal", "select * from core.case_file", "select * from core.person", "select * from core.case_applicant");
        for (String reader : readers) {
            assertRefused("42501", () -> provider.fetch(reader));
        }
        // the control: the case is there for its registrar
        assertFalse(desk.fetch("select api.case_card('" + caseId + "')").isEmpty());
        assertFalse(desk.fetch("select * from api.registration_journal").isEmpty());
    }

    private void record(String kind, LocalDate day, int amount, String providerTitle) {
        provider.fetch("select api.record_visits({0}, (select min(l.service_id) from api.service_list() l where l.provider = {1}), {2}, {3}, {4})",
                DSL.val(UUID.randomUUID()), DSL.val(providerTitle), DSL.val(kind), DSL.val(day), DSL.val(amount));
    }
}
