package ua.esoya.schema.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

/** Our services beside those of the registry. */
class RegistryComparisonTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("moderator1");

    @BeforeEach
    void fourOfOursHaveCodes() {
        database.asOwner().execute("update ref.service set state_code = null");
        database.asOwner().execute("update ref.service s set state_code = x.code from (values ('01-01', '00034'), ('01-05', '00050'), ('01-07', '00070'), ('02-02', '99999'), ('03-01', '00301')) x (local, code) where s.local_code = x.local");
        database.asOwner().execute("update ref.information_card c set is_electronic = s.local_code in ('01-05', '03-01') from ref.service s where s.service_id = c.service_id");
    }

    @Test
    @Tag("KR146-2.3.2")
    @Tag("NWP-11.1")
    void beforeTheFirstRegistryOnlyCodesAreMissed() {
        database.asOwner().execute("delete from ref.registry_service");
        database.asOwner().execute("delete from ref.registry_import");
        assertEquals(List.of(), places("unknown"));
        assertTrue(places("no_code").contains("02-01") && !places("no_code").contains("01-01"));
        assertTrue(summary().get("last_import").isNull());
    }

    @Test
    @Tag("KR146-2.3.2")
    @Tag("NWP-11.1")
    void everyDifferenceStandsUnderItsKind() {
        take();
        assertEquals(List.of("00900"), places("missing"));
        assertEquals(List.of("01-05"), places("renamed"));
        assertEquals(List.of("01-07"), places("closed"));
        assertEquals(List.of("02-02"), places("unknown"));
        assertEquals(List.of("01-01", "03-01"), places("same"), "quotes, apostrophes, great letters and a full stop are no other name");
        assertEquals(List.of("01-01"), places("paper_only"));
        assertEquals(1, summary().at("/counts/renamed").asInt());
        database.asOwner().execute("update ref.service set retired_on = internal.today() where local_code = '01-05'");
        assertEquals(List.of("00050", "00900"), places("missing"), "a retired service is not ours any more");
        database.asOwner().execute("update ref.service set retired_on = null where local_code = '01-05'");
        database.asOwner().execute("update ref.registry_service set gone_import_id = first_import_id where state_code = '00050'");
        assertEquals(List.of("01-05", "01-07"), places("closed"), "what is not published any more is closed");
    }

    @Test
    @Tag("NWP-16.2")
    void aServiceLeadsToItsPlaceInTheRegistry() {
        take();
        var row = Objects.requireNonNull(desk.fetchOne("select state_code, address, registry_title from api.registry_differences('same', null, 100) where local_code = '01-01'"));
        assertEquals("00034 https://guide.example/00034", row.get(0) + " " + row.get(1));
        assertEquals("00034", desk.fetchValue("select api.service_card(service_id) ->> 'state_code' from ref.service where local_code = '01-01'"));
    }

    @Test
    @Tag("KR146-2.3.2")
    void theNearestNamesAreOfferedForAService() {
        take();
        assertEquals("00050", desk.fetchValue("select state_code from api.registry_candidates('витяг з реєстру територіальної громади') limit 1"));
        assertEquals("00900", desk.fetchValue("select state_code from api.registry_candidates('009') limit 1"));
        assertEquals(List.of(), desk.fetchValues("select state_code from api.registry_candidates('00070')"), "a closed one is not offered");
        assertEquals("01-01", desk.fetchValue("select used_by from api.registry_candidates('00034') where state_code = '00034'"));
    }

    @Test
    @Tag("KR146-2.3.1")
    void sharesAreCountedBySphere() {
        take();
        assertEquals("1 of 1, unsaid 0; 0 of 2, unsaid 1", desk.fetchValue("select string_agg(electronic || ' of ' || services || ', unsaid ' || unsaid, '; ' order by sphere desc) from api.electronic_shares() where origin = 'registry' and sphere <> ''"));
        assertEquals(1, desk.fetchValue("select electronic from api.electronic_shares() where origin = 'ours' and sphere = 'Місце проживання та документи особи'"));
        assertEquals(database.asOwner().fetchValue("select count(*)::int from ref.service s join ref.sphere h using (sphere_id) where h.code = '01'"),
                desk.fetchValue("select services from api.electronic_shares() where origin = 'ours' and sphere = 'Місце проживання та документи особи'"));
    }

    private void take() {
        String rows = """
                [{"code": "00034", "title": "РЕЄСТРАЦІЯ місця  проживання особи.", "sector": "Документи", "is_electronic": true, "address": "https://guide.example/00034"},
                 {"code": "00050", "title": "Видача витягу з реєстру громади", "sector": "Довідки", "is_electronic": false},
                 {"code": "00070", "title": "Оформлення паспорта громадянина України у формі картки", "closed_on": "2025-01-01"},
                 {"code": "00301", "title": "Видача витягу з Державного земельного кадастру про земельну ділянку"},
                 {"code": "00900", "title": "Дозвіл, якого в нас немає", "sector": "Довідки"}]""";
        var seen = ask("select api.check_registry({0})", JSONB.valueOf(rows)).get("seen").asInt();
        ask("select api.take_registry({0}, {1}, {2}, {3})", UUID.randomUUID(), JSONB.valueOf("{\"source\": \"файл\", \"content_sha256\": \"" + "0".repeat(64) + "\", \"content_bytes\": 7}"), seen, JSONB.valueOf(rows));
    }

    private List<String> places(String kind) {
        return desk.resultQuery("select place from api.registry_differences({0}, null, 1000)", DSL.val(kind)).fetchInto(String.class);
    }

    private JsonNode summary() {
        return ask("select api.registry_summary()");
    }

    private JsonNode ask(String sql, Object... values) {
        return Intakes.object(Objects.requireNonNull(desk.resultQuery(sql, Arrays.stream(values).map(DSL::val).toArray()).fetchOneInto(String.class)));
    }
}
