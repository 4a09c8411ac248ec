package ua.esoya.schema.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ua.esoya.schema.Intakes;

/** One registrar's marks on one case. */
final class CourseDesk {
    static final String RECEIPT = "{\"received_at\": \"%s\", \"name\": \"Коваль Ірина Петрівна\", \"position\": \"головний спеціаліст\"}";
    static final String DECISION = "{\"result_kind\": \"decision\", \"number\": \"15-р\", \"dated_on\": \"%s\", \"sheets\": 2}";
    static final String IN_PERSON = """
            {"delivery_way": "in_person", "recipient": "applicant", "recipient_name": "Шевчук Оксана Іванівна", "document_kind": "id_card", "document_number": "185001247"}""";

    final DSLContext who;
    final UUID caseId;
    final String number;

    CourseDesk(DSLContext who) {
        this(who, Intakes.RESIDENCE);
    }

    CourseDesk(DSLContext who, String service) {
        this.who = who;
        JsonNode registered = Intakes.register(who, Intakes.of(who, service));
        caseId = UUID.fromString(registered.get("case_id").asText());
        number = registered.get("case_number").asText();
    }

    /** A case that is registered already, at the desk of whoever asks. */
    CourseDesk(DSLContext who, UUID caseId, String number) {
        this.who = who;
        this.caseId = caseId;
        this.number = number;
    }

    CourseDesk at(DSLContext other) {
        return new CourseDesk(other, caseId, number);
    }

    JsonNode pass(int office, String what) {
        return mark("pass_case", "{\"office_id\": %d, \"what\": \"%s\", \"reason\": \"заявник переїхав\"}".formatted(office, what));
    }

    JsonNode acceptPassed() {
        return ask(who, "select api.accept_passed_case({0}, {1}, {2})", UUID.randomUUID(), caseId, version());
    }

    int version() {
        return card().get("row_version").asInt();
    }

    JsonNode card() {
        return ask(who, "select api.case_card({0})", caseId);
    }

    String status() {
        return card().get("status").asText();
    }


    JsonNode receipt(String at) {
        return mark("record_receipt", RECEIPT.formatted(at));
    }

    JsonNode result(String result) {
        return mark("receive_result", result);
    }

    JsonNode issue(String issue) {
        return mark("issue_result", issue);
    }

    JsonNode turn(String verb, String turn) {
        return ask(who, "select api.turn_case({0}, {1}, {2}, {3}, {4}::jsonb)", UUID.randomUUID(), caseId, version(), verb, turn);
    }

    JsonNode close() {
        return ask(who, "select api.close_case({0}, {1}, {2})", UUID.randomUUID(), caseId, version());
    }

    JsonNode undo() {
        return ask(who, "select api.undo_mark({0}, {1}, {2})", UUID.randomUUID(), caseId, version());
    }

    JsonNode scanSlip() {
        return ask(who, "select api.store_scan({0}, {1}, null, 'routing_slip', 1, 'scanner', convert_to('%PDF-1.7 ' || repeat('x', 200), 'UTF8'))", UUID.randomUUID(), caseId);
    }

    private JsonNode mark(String verb, String content) {
        return ask(who, "select api." + verb + "({0}, {1}, {2}, {3}::jsonb)", UUID.randomUUID(), caseId, version(), content);
    }

    static JsonNode ask(DSLContext who, String query, Object... values) {
        return Intakes.object(Objects.requireNonNull(who.resultQuery(query, Arrays.stream(values).map(DSL::val).toArray()).fetchOneInto(String.class)));
    }
}
