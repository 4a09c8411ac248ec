package ua.esoya.schema.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

@Tag("ESOYA-1.2")
@Tag("ESOYA-6.3")
class StaffListTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final String CENTRE = "Управління «Центр надання адміністративних послуг»";

    private final Staff staff = new Staff(database);

    @BeforeEach
    void setTheClock() {
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 30));
    }

    @Test
    void tellsTheFateOfEveryRowAndChangesNothing() {
        int people = count();
        var fates = fates(list(newcomer("нова@example.ua"), known().put("position", "Головний адміністратор"), known2(), newcomer("хибна@example.ua").put("phone", "12")));
        assertEquals("changed:position", fates.get(2));
        assertEquals("same:", fates.get(3));
        assertEquals("new:", fates.get(1));
        assertEquals("refused:phone:format", fates.get(4));
        assertEquals(people, count());
    }

    @Test
    void namesThoseWhoHaveAnAccountButAreNotInTheList() {
        var rows = compare(list(known()));
        var absent = rows.stream().filter(row -> "absent".equals(row.get("fate"))).map(row -> row.get("login", String.class)).collect(Collectors.toSet());
        assertTrue(absent.contains("registrar2") && absent.contains("supervisor1"), absent.toString());
        assertFalse(absent.contains("registrar1"));
        assertFalse(absent.contains("technical1"), "another body's list");
        assertEquals("active", rows.stream().filter(row -> "same".equals(row.get("fate"))).findFirst().orElseThrow().get("state"));
    }

    @ParameterizedTest
    @CsvSource({"surname, '', surname:required", "patronymic, '', patronymic:required", "position, '', position:required", "phone, +48601234567, phone:format",
        "email, not an address, email:format", "office, Київ, office:unknown_code", "department, Інший відділ, department:unknown_code", "surname, Шевчук2, surname:alphabet"})
    void refusesARowWithoutTheMandatoryData(String field, String value, String problem) {
        assertEquals("refused:" + problem, fates(list(newcomer("x@example.ua").put(field, value))).get(1));
        assertEquals("new:", fates(list(newcomer("x@example.ua"))).get(1));
    }

    @Test
    void refusesARowThatStandsTwiceOrBelongsToAnotherBody() {
        var fates = fates(list(newcomer("two@example.ua"), newcomer("TWO@example.ua"), newcomer("technical1@example.ua")));
        assertEquals("refused:email:twice", fates.get(1));
        assertEquals("refused:email:twice", fates.get(2));
        assertEquals("refused:email:elsewhere", fates.get(3));
        fates = fates(list(known().put("email", "one@example.ua"), known().put("email", "other@example.ua")));
        assertEquals("refused:surname:several", fates.get(1), "both rows would change the same person");
    }

    @Test
    void takesTheChosenRowsOnceUnderOneAct() {
        var rows = list(newcomer("import1@example.ua").put("surname", "Перший").put("row_version", 0), known2().put("position", "Старший адміністратор").put("row_version", version("registrar2")));
        var request = UUID.randomUUID();
        JsonNode first = take(request, rows);
        assertEquals(1, first.get("added").asInt());
        assertEquals(1, first.get("changed").asInt());
        int people = count();
        assertEquals(first, take(request, rows), "the same request again");
        assertEquals(people, count());
        assertEquals("Старший адміністратор", database.asSuperuser().fetchValue("select e.position from access.employee e join access.account using (employee_id) where login_role = 'registrar2'"));
        assertEquals(2L, database.asSuperuser().fetchValue("select count(*) from access.staff_import_row where staff_import_id = " + first.get("staff_import_id").asInt()));
        assertEquals("technical1", database.asSuperuser().fetchValue("select login_role::text from audit.event where kind = 'staff_imported' order by event_id desc limit 1"));
        assertEquals("same:", fates(rows).get(1));
        database.asSuperuser().execute("update access.employee set position = 'Адміністратор' where email = 'registrar2@example.ua'");
    }

    @Test
    void takesNothingWhenOneRowIsWrongOrWasChangedMeanwhile() {
        int people = count();
        var good = newcomer("import2@example.ua").put("surname", "Другий").put("row_version", 0);
        String detail = String.valueOf(assertRefused("ZN314", () -> take(UUID.randomUUID(), list(good, newcomer("bad@example.ua").put("phone", "1").put("row_version", 0)))).getDetail());
        assertEquals("rows[2].phone:format", detail);
        assertRefused("ZN409", () -> take(UUID.randomUUID(), list(good, known2().put("position", "Інша").put("row_version", version("registrar2") + 1))));
        assertEquals(people, count());
        take(UUID.randomUUID(), list(good));
        assertEquals(people + 1, count());
    }

    @Test
    void comparesTwoThousandRowsAndNotOneMore() {
        var rows = list();
        for (int i = 0; i < 2000; i++) {
            rows.add(newcomer("many" + i + "@example.ua"));
        }
        assertEquals(2000, compare(rows).stream().filter(row -> "new".equals(row.get("fate"))).count());
        rows.add(newcomer("one.more@example.ua"));
        assertEquals("rows:range", assertRefused("ZN314", () -> compare(rows)).getDetail());
        assertRefused("ZN314", () -> compare(list()));
    }

    @Test
    @Tag("ESOYA-4.12")
    void isTheTechnicalAdministratorsAlone() {
        for (String other : new String[] {"registrar1", "supervisor1", "moderator1"}) {
            assertRefused("42501", () -> database.as(other).fetch("select * from api.compare_staff_list(1, null, '[{}]')"));
            assertRefused("42501", () -> database.as(other).fetch("select api.import_staff_list(gen_random_uuid(), '{}', '[]')"));
        }
    }

    @Test
    @Tag("KR146-2.1.1")
    void listsACertificateThatEndsWithinAMonthUntilANewerOneIsThere() {
        int employee = staff.id("select employee_id from access.account where login_role = 'registrar1'");
        certificate(employee, "5E:98:4D:52 6F 82 F3 8F", "2026-12-01");
        assertEquals("5E984D526F82F38F", Staff.query(database.as("supervisor1"), "select reference from api.access_ending(30) where kind = 'certificate'"));
        assertEquals("serial:twice", assertRefused("ZN314", () -> certificate(employee, "5e984d526f82f38f", "2027-12-01")).getDetail());
        assertEquals("serial:format", assertRefused("ZN314", () -> certificate(employee, "не номер сертифіката", "2027-12-01")).getDetail());
        assertRefused("ZN404", () -> certificate(999_999, "5E984D526F82F390", "2027-12-01"));
        certificate(employee, "5E984D526F82F390", "2027-12-01");
        assertEquals("0", Staff.query(database.as("supervisor1"), "select count(*) from api.access_ending(30) where kind = 'certificate'"));
        assertEquals("2", Staff.query(database.as("technical1"), "select jsonb_array_length(api.employee_card({0}) -> 'certificates')", employee));
    }

    @Test
    @Tag("ESOYA-5.2a")
    void listsPeopleByTheUkrainianAlphabetOverAllPages() {
        database.asSuperuser().execute("""
                insert into access.employee (surname, given_name, patronymic, department_id, office_id, position, phone, email)
                select s || 'енко', 'Іван', 'Іванович', (select min(department_id) from ref.department), (select min(office_id) from ref.office), 'Адміністратор', '+380671112233', 'a' || n || '@example.ua'
                from unnest(array['Гав', 'Гнат', 'Ґуд', 'Євт', 'Ев', 'Іщ', 'Їж', 'Зо']) s, generate_series(1, 30) n""");
        var seen = new java.util.ArrayList<Record>();
        Result<Record> page = page(null);
        while (!page.isEmpty()) {
            seen.addAll(page);
            page = page(page.getLast().get("employee_id", Integer.class));
        }
        assertEquals(count(), seen.stream().map(row -> row.get("employee_id")).distinct().count());
        assertEquals(seen.size(), count());
        var names = seen.stream().map(row -> row.get("full_name", String.class).split(" ")[0]).filter(name -> name.matches("(Гав|Гнат|Ґуд|Євт|Ев|Іщ|Їж|Зо)енко")).distinct().toList();
        assertEquals(java.util.List.of("Гавенко", "Гнатенко", "Ґуденко", "Евенко", "Євтенко", "Зоенко", "Іщенко", "Їженко"), names);
        database.asSuperuser().execute("delete from access.employee where email ~ '^a\\d+@'");
    }

    private static Result<Record> page(Integer after) {
        return database.as("technical1").fetch("select * from api.employee_list('', {0})", DSL.val(after, Integer.class));
    }

    private void certificate(int employee, String serial, String until) {
        staff.call("select api.record_certificate({0}, {1}, {2})", UUID.randomUUID(), employee,
                JSONB.valueOf("{\"serial\": \"%s\", \"issuer\": \"КНЕДП ДПС\", \"valid_until\": \"%s\"}".formatted(serial, until)));
    }

    private static ArrayNode list(ObjectNode... rows) {
        ArrayNode all = Intakes.object("{}").putArray("rows");
        for (ObjectNode row : rows) {
            all.add(row);
        }
        return all;
    }

    private static ObjectNode newcomer(String email) {
        return Intakes.object("""
                {"surname": "Щербак", "given_name": "Ілля", "patronymic": "Юхимович", "position": "Адміністратор", "department": "%s", "office": "01", "phone": "+380671234567"}"""
                .formatted(CENTRE)).put("email", email.replace("нова", "nova").replace("хибна", "khybna"));
    }

    private static ObjectNode known() {
        return Intakes.object(row("registrar1"));
    }

    private static ObjectNode known2() {
        return Intakes.object(row("registrar2"));
    }

    private static String row(String login) {
        return String.valueOf(database.asSuperuser().fetchValue("""
                select jsonb_build_object('surname', surname, 'given_name', given_name, 'patronymic', patronymic, 'position', position, 'department', '%s',
                  'office', f.code, 'phone', e.phone, 'email', e.email) from access.employee e join access.account using (employee_id) join ref.office f using (office_id)
                where login_role = '%s'""".formatted(CENTRE, login)));
    }

    private int version(String login) {
        return staff.id("select row_version from access.employee join access.account using (employee_id) where login_role = '" + login + "'");
    }

    private Result<Record> compare(ArrayNode rows) {
        return database.as("technical1").fetch("select * from api.compare_staff_list({0}, null, {1})", DSL.val(body()), DSL.val(JSONB.valueOf(rows.toString())));
    }

    private Map<Integer, String> fates(ArrayNode rows) {
        return compare(rows).stream().filter(row -> row.get("row_number") != null)
                .collect(Collectors.toMap(row -> row.get("row_number", Integer.class), row -> row.get("fate") + ":" + row.get("detail")));
    }

    private JsonNode take(UUID request, ArrayNode rows) {
        var act = Intakes.object("""
                {"number": "12/3-45", "signed_on": "2026-11-17", "file_name": "staff.csv"}""").put("organisation_id", body())
                .put("file_sha256", "0f".repeat(32)).put("supervisor_id", staff.id("select employee_id from access.account where login_role = 'supervisor1'"));
        return staff.call("select api.import_staff_list({0}, {1}, {2})", request, JSONB.valueOf(act.toString()), JSONB.valueOf(rows.toString()));
    }

    private int body() {
        return staff.id("select organisation_id from ref.organisation where kind = 'executive_committee' and title like 'Виконавчий%'");
    }

    private int count() {
        return staff.id("select count(*) from access.employee");
    }
}
