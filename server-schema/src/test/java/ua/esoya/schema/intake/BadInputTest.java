package ua.esoya.schema.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.ServerErrorMessage;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

class BadInputTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    @Tag("ESOYA-5.3.1a")
    @Tag("ESOYA-7.1.2")
    @Tag("ESOYA-7.1.2d")
    @Tag("ESOYA-8.2")
    void namesTheFieldAndSavesNothing(String problem, Consumer<ObjectNode> spoil) {
        ObjectNode intake = Intakes.of(desk, Intakes.RESIDENCE);
        Object before = database.asOwner().fetchValue("select count(*) from audit.row_change");
        spoil.accept(intake);
        ServerErrorMessage refusal = assertRefused("ZN101", () -> Intakes.register(desk, intake));
        assertTrue(List.of(String.valueOf(refusal.getDetail()).split(";")).contains(problem), refusal.getDetail());
        assertEquals(before, database.asOwner().fetchValue("select count(*) from audit.row_change"));
    }

    @Test
    void acceptsTheSameFormUnspoilt() {
        Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE));
        assertTrue((Long) database.asOwner().fetchValue("select count(*) from core.case_file") > 0);
    }

    @Test
    void acceptsRareNamesAsTheyAre() {
        ObjectNode intake = Intakes.of(desk, Intakes.RESIDENCE, "2963612345", "Ґє́їйкін-О’Конор");
        Intakes.applicant(intake).put("given_name", "Ыёэъ").put("is_foreigner", true).put("latin_name", "O'Connor-Smith Jr.");
        String number = Intakes.register(desk, intake).get("case_number").asText();
        assertEquals("Ґє́їйкін-О’Конор Ы. І.", database.asOwner().fetchValue("select applicant_label from core.case_file where case_number = {0}", DSL.val(number)));
    }

    @Test
    void reportsAllProblemsOfAFormTogether() {
        ObjectNode intake = Intakes.of(desk, Intakes.RESIDENCE);
        Intakes.applicant(intake).put("surname", "").put("email", "де@");
        Intakes.document(intake, 0).put("sheets", 100_000);
        String detail = String.valueOf(assertRefused("ZN101", () -> Intakes.register(desk, intake)).getDetail());
        assertEquals(List.of("applicants[0].surname:required", "applicants[0].email:format", "documents[0].sheets:range"), List.of(detail.split(";")));
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                field("applicants[0].surname:too_long", a -> a.put("surname", "Ш".repeat(101))),
                field("applicants[0].surname:alphabet", a -> a.put("surname", "Robert'); drop table case_file;--")),
                field("applicants[0].surname:alphabet", a -> a.put("surname", "<script>alert(1)</script>")),
                field("applicants[0].surname:control_character", a -> a.put("surname", "Шев\u0007чук")),
                field("applicants[0].surname:control_character", a -> a.put("surname", "Шев\u202eчук")),
                field("applicants[0].surname:type", a -> a.put("surname", 5)),
                field("applicants[0].patronymic:required", a -> a.put("patronymic", "")),
                field("applicants[0].birth_on:format", a -> a.put("birth_on", "2025-02-29")),
                field("applicants[0].birth_on:future", a -> a.put("birth_on", "2030-01-01")),
                field("applicants[0].taxpayer_number:format", a -> a.put("taxpayer_number", "12345")),
                field("applicants[0].taxpayer_number:required", a -> a.remove("taxpayer_number")),
                field("applicants[0].phone:format", a -> a.put("phone", "+38067")),
                field("applicants[0].email:format", a -> a.put("email", "<a@b.c>")),
                field("applicants[0].data_source:unknown_code", a -> a.put("data_source", "rumour")),
                field("applicants[0].data_source:required", a -> a.remove("data_source")),
                field("applicants[0].shoe_size:unknown", a -> a.put("shoe_size", 39)),
                field("applicants[0].identity_document.number:format", a -> ((ObjectNode) a.get("identity_document")).put("number", "АБ123")),
                field("applicants[0].address:too_long", a -> a.put("address", "х".repeat(501))),
                form("applicants:required", i -> i.putArray("applicants")),
                form("notice_way:unknown_code", i -> i.put("notice_way", "pigeon")),
                form("received_at:future", i -> i.put("received_at", "2026-11-19T10:00:00")),
                form("received_at:format", i -> i.put("received_at", "2026-02-30T10:00:00")),
                form("delivery_address:required", i -> i.put("delivery_way", "post")),
                form("documents[0].sheets:required", i -> Intakes.document(i, 0).put("sheets", 0)),
                form("documents[0].sheets:range", i -> Intakes.document(i, 0).put("sheets", 100_000)),
                form("documents[0].decision:required", i -> Intakes.document(i, 0).put("is_given", false)),
                form("documents[0].dated_on:future", i -> Intakes.document(i, 0).put("dated_on", "2027-05-05")),
                form("documents:missing_row_1", i -> i.withArray("documents").remove(0)),
                form("attributes.favourite_colour:unknown", i -> ((ObjectNode) i.get("attributes")).put("favourite_colour", "синій")),
                form("hack:unknown", i -> i.put("hack", true)));
    }

    private static Arguments field(String problem, Consumer<ObjectNode> spoil) {
        return form(problem, intake -> spoil.accept(Intakes.applicant(intake)));
    }

    private static Arguments form(String problem, Consumer<ObjectNode> spoil) {
        return Arguments.of(problem, spoil);
    }
}
