package ua.esoya.schema.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;

class DemoDataTest {
    private static final int[] TAXPAYER_WEIGHTS = {-1, 5, 7, 9, 4, 6, 10, 5, 7};

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @BeforeAll
    static void fill() throws InstallRefusal {
        new DemoData(database.target()).fillCases();
    }

    @Test
    void holdsTheWholeCentre() {
        assertEquals(8, count("select count(*) from ref.office"));
        assertEquals(7, count("select count(*) from ref.district"));
        assertEquals(12, count("select count(*) from ref.provider"));
        assertEquals(63, count("select count(*) from ref.service"));
        assertEquals(3004, count("select count(*) from core.case_file"));
        assertEquals("Реєстрація місця проживання особи", database.asOwner().fetchValue("select title from ref.service where state_code = '00034'"));
    }

    @Test
    @Tag("KR146-4.1")
    void keepsTheReceptionHoursOfTheDecision() {
        assertEquals(8 * 6, count("select count(*) from access.reception_schedule"));
        assertEquals(8, count("select count(*) from access.reception_schedule where weekday = 2 and opens_at = '09:00' and closes_at = '20:00'"));
        assertEquals(8 * 5, count("select count(*) from access.reception_schedule where weekday in (1, 3, 4, 5, 6) and closes_at = '16:00'"));
    }

    @Test
    void hasServicesWithFiveDocumentsAndWithEveryKindOfAttribute() {
        assertTrue(count("select count(*) from (select from ref.card_document group by information_card_id having count(*) = 5) x") >= 10);
        assertEquals(0, count("select count(*) from unnest(array['text', 'number', 'money', 'date', 'choice', 'yes_no', 'address', 'cadastral_number', "
                + "'vehicle_number', 'register_number', 'vehicle', 'person', 'state_register', 'table']) k where not exists (select from ref.card_attribute a where a.kind = k)"));
    }

    @Test
    void showsCasesInEveryStateNoneOfThemInTheFuture() {
        assertEquals(0, count("select count(*) from ref.case_status s where not exists (select from core.case_file c where c.status = s.code)"));
        assertTrue(count("select count(*) from core.case_file where closed_at is null and due_on < internal.today()") > 10);
        assertEquals(0, count("select count(*) from core.case_file where registered_at > internal.now_at() or closed_at > internal.now_at()"));
        assertEquals(0, count("select count(*) from core.case_event where happened_at > internal.now_at()"));
        assertEquals(0, count("select count(*) from core.case_file where status <> 'issued' and (closed_at is null) <> (select s.is_open from ref.case_status s where s.code = status)"));
        assertEquals(0, count("select count(*) from core.case_file where status = 'issued' and closed_at is not null"), "what is issued waits to be closed");
        assertEquals(0, count("select count(*) from core.case_file where extract(isodow from registered_on) = 7"));
        assertTrue(count("select count(*) from core.case_file where registered_on = internal.today()") > 0);
    }

    @Test
    void numbersTheCasesOfEachOfficeWithoutGaps() {
        assertEquals(0, count("""
                select count(*) from (
                  select office_id, extract(year from registered_on) as year, max(substr(case_number, 4, 7)::int) as last, count(*) as amount
                  from core.case_file group by 1, 2) n
                join core.case_counter k on k.office_id = n.office_id and k.year = n.year
                where n.last <> n.amount or k.last_number <> n.amount
                """));
    }

    @Test
    void inventsNumbersWithRightCheckDigits() {
        List<String> numbers = database.asOwner().fetch("select taxpayer_number from core.person where taxpayer_number is not null").getValues(0, String.class);
        assertTrue(numbers.size() > 2000);
        assertEquals(List.of(), numbers.stream().filter(number -> !isTaxpayerNumber(number)).toList());
        assertTrue(isTaxpayerNumber("1759013776"));
        assertEquals(false, isTaxpayerNumber("1234567890"));
        List<String> codes = database.asOwner().fetch("select edrpou from core.person where kind = 'legal'").getValues(0, String.class);
        assertEquals(160, codes.size());
        assertEquals(List.of(), codes.stream().filter(code -> !isEdrpou(code)).toList());
        assertTrue(isEdrpou("40108578"));
        assertEquals(false, isEdrpou("33052990"));
    }

    @Test
    void givesEachRegistrarTheJournalOfTheirOffice() {
        for (String login : List.of("registrar1", "registrar2")) {
            long seen = (long) database.as(login).fetchValue("select count(*) from api.registration_journal");
            assertEquals(count("select count(*) from core.case_file where office_id = (select o.office_id from access.access_order o "
                    + "join access.account a using (employee_id) where a.login_role = '" + login + "')"), seen);
            assertTrue(seen > 300, () -> login + " " + seen);
        }
    }

    @Test
    @Tag("ESOYA-7.1.6a")
    void givesTheOfficerOfTheProviderCasesToConfirmAndToWorkOn() {
        var steps = database.as("officer1").fetch("select jsonb_array_elements(api.handed_work_list(null, null) -> 'rows') ->> 'step' as step").getValues(0, String.class);
        assertTrue(steps.contains("confirm") && steps.contains("work"), steps::toString);
        assertEquals(1, database.as("officer1").fetch("select from api.handed_registers()").size());
    }

    @Test
    void leavesTheAuditOn() {
        assertEquals(0, count("select count(*) from pg_trigger where tgenabled = 'D'"));
    }

    @Test
    void refusesADatabaseThatHasData() {
        assertThrows(InstallRefusal.class, () -> new DemoData(database.target()).fillCentre());
        assertThrows(InstallRefusal.class, () -> new DemoData(database.target()).fillCases());
    }

    private static long count(String query) {
        return ((Number) database.asOwner().fetchValue(query)).longValue();
    }

    private static boolean isTaxpayerNumber(String number) {
        int sum = 0;
        for (int i = 0; i < TAXPAYER_WEIGHTS.length; i++) {
            sum += TAXPAYER_WEIGHTS[i] * Character.digit(number.charAt(i), 10);
        }
        return Math.floorMod(sum, 11) % 10 == Character.digit(number.charAt(9), 10);
    }

    private static boolean isEdrpou(String code) {
        int rest = edrpouRest(code, 0);
        return (rest == 10 ? edrpouRest(code, 2) % 10 : rest) == Character.digit(code.charAt(7), 10);
    }

    private static int edrpouRest(String code, int shift) {
        int[] weights = code.charAt(0) >= '3' && code.charAt(0) <= '5' ? new int[] {7, 1, 2, 3, 4, 5, 6} : new int[] {1, 2, 3, 4, 5, 6, 7};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (weights[i] + shift) * Character.digit(code.charAt(i), 10);
        }
        return sum % 11;
    }
}
