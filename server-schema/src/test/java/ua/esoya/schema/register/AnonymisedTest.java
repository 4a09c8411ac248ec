package ua.esoya.schema.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.install.DemoData;
import ua.esoya.schema.install.InstallRefusal;

/** On a year of generated cases: nobody is found again in what is published. */
@Tag("ESOYA-8.3")
class AnonymisedTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final String SHOWN = "select month, service, age_band, amount from api.anonymised_figures('2000-01-01', '2100-01-01')";

    /** Everything one could know of a person from outside, grouped as the export groups. */
    private static final String TRUTH = """
            select date_trunc('month', f.registered_on)::date as month, s.title::text as service, count(distinct a.person_id)::int as people
            from core.case_file f join core.case_applicant a using (case_id) join ref.service s using (service_id) where a.position = 1 group by 1, 2
            """;

    @BeforeAll
    static void fillAYear() throws InstallRefusal {
        new DemoData(database.target()).fillCases();
    }

    @Test
    void everyGroupHoldsAtLeastFivePeople() {
        Result<Record> shown = database.as("supervisor1").fetch(SHOWN);
        assertTrue(shown.size() > 10, () -> "the year shows " + shown.size() + " groups");
        assertTrue(shown.stream().allMatch(row -> row.get("amount", Integer.class) >= 5));
        assertTrue((long) database.asSuperuser().fetchValue("""
                select count(*) from (select 1 from core.case_file f join core.case_applicant a using (case_id) where a.position = 1
                group by date_trunc('month', f.registered_on), f.service_id, extract(year from age(f.registered_on, a.birth_on))::int / 20 having count(distinct a.person_id) < 5) x""") > 0,
                "control: there are small groups to leave out");
    }

    @Test
    void theTotalOfAServiceDoesNotTellASmallGroup() {
        Result<Record> shown = database.as("supervisor1").fetch(SHOWN);
        for (Record truth : database.asSuperuser().fetch(TRUTH)) {
            int told = shown.stream()
                    .filter(row -> row.get("month").equals(truth.get("month")) && row.get("service").equals(truth.get("service")))
                    .mapToInt(row -> row.get("amount", Integer.class)).sum();
            int hidden = truth.get("people", Integer.class) - told;
            // a person may stand in two age groups of a month, so the difference is told up to that
            assertFalse(told > 0 && hidden > 0 && hidden < 5, () -> truth + " hides " + hidden);
        }
    }

    @Test
    void twoPeriodsADayApartTellNobody() {
        String figures = "select month, service, age_band, amount from api.anonymised_figures('%s', '%s')";
        DSLContext reader = database.as("supervisor1");
        Object today = database.asSuperuser().fetchValue("select internal.today()");
        var month = ((java.sql.Date) java.util.Objects.requireNonNull(today)).toLocalDate().withDayOfMonth(1).minusMonths(2);
        var whole = reader.fetch(figures.formatted(month, month.plusMonths(1).minusDays(1)));
        assertFalse(whole.isEmpty());
        assertEquals(whole, reader.fetch(figures.formatted(month.plusDays(9), month.plusDays(10))), "parts of a month are the month");
        assertEquals(0, reader.fetch(figures.formatted(today, "2100-01-01")).size(), "a month that is not over");
        assertRefused("ZN314", () -> reader.fetch(figures.formatted(month, month.minusDays(1))));
        assertRefused("ZN314", () -> reader.fetch("select * from api.anonymised_figures(null, '2026-01-01')"));
    }

    @Test
    void isExportedByFewAndRecorded() {
        assertRefused("42501", () -> database.as("registrar1").fetch(SHOWN));
        database.as("moderator1").fetch(SHOWN);
        assertEquals(true, database.asOwner().fetchValue("select count(*) > 0 from audit.event where kind = 'anonymised_export' and login_role = 'moderator1'"));
    }
}
