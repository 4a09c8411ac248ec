package ua.esoya.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;

/** Intake forms as a workstation sends them, complete for their service, ready to be spoilt in one place. */
public final class Intakes {
    /** A service with five documents and required values. */
    public static final String RESIDENCE = "01-01";
    /** A service given at the moment of request. */
    public static final String AT_ONCE = "01-05";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> SAMPLES = Map.of(
            "number", "12", "money", "100.50", "date", "2026-01-15", "yes_no", "yes", "cadastral_number", "1211000000:08:123:0045",
            "vehicle_number", "AE1234BB");

    private static final Set<String> OF_PARTS = Set.of("person", "vehicle", "state_register", "table");

    private Intakes() {}

    /** A request of a woman with РНОКПП 3185001247 for the service with this local code. */
    public static ObjectNode of(DSLContext desk, String localCode) {
        return of(desk, localCode, "3185001247", "Шевчук");
    }

    /** A request of a person with this РНОКПП and surname. */
    public static ObjectNode of(DSLContext desk, String localCode, String taxpayerNumber, String surname) {
        JsonNode card = card(desk, localCode);
        ObjectNode intake = object("""
                {"channel": "visit", "notice_way": "sms", "delivery_way": "in_person",
                 "applicants": [{"kind": "person", "surname": "%s", "given_name": "Оксана", "patronymic": "Іванівна", "birth_on": "1987-03-14",
                    "taxpayer_number": "%s", "phone": "+380674821190", "is_sms_allowed": true, "data_source": "shown_document",
                    "identity_document": {"kind": "id_card", "number": "%s"}}]}""".formatted(surname, taxpayerNumber, taxpayerNumber.substring(1)));
        intake.put("service_id", card.get("service_id").asInt());
        ArrayNode documents = intake.putArray("documents");
        for (JsonNode row : card.get("documents")) {
            documents.addObject()
                    .put("card_document_id", row.get("card_document_id").asInt())
                    .put("document_kind", row.get("document_kind").asText())
                    .put("title", row.get("title").asText())
                    .put("form", row.get("form").asText())
                    .put("sheets", 1)
                    .put("is_given", true);
        }
        ObjectNode attributes = intake.putObject("attributes");
        for (JsonNode row : card.get("attributes")) {
            String kind = row.get("kind").asText();
            if (OF_PARTS.contains(kind) || row.hasNonNull("table_code") || row.hasNonNull("asked_when")) {
                continue;
            }
            attributes.put(row.get("code").asText(), kind.equals("choice") ? row.get("choices").get(0).asText() : SAMPLES.getOrDefault(kind, "вул. Степана Тільги, 18"));
        }
        return intake;
    }

    /** The card of a service, as a workstation reads it for a new request. */
    public static JsonNode card(DSLContext desk, String localCode) {
        String card = desk.resultQuery("select api.intake_card(l.service_id) from api.service_list() l where l.local_code = {0}", DSL.val(localCode))
                .fetchOneInto(String.class);
        return object(Objects.requireNonNull(card, () -> "no service " + localCode));
    }

    /** Registers under a fresh request id. */
    public static JsonNode register(DSLContext desk, JsonNode intake) {
        return register(desk, UUID.randomUUID(), intake);
    }

    /** Registers under this request id. */
    public static JsonNode register(DSLContext desk, UUID requestId, JsonNode intake) {
        return object(Objects.requireNonNull(desk.resultQuery("select api.register({0}, {1})", DSL.val(requestId), DSL.val(json(intake)))
                .fetchOneInto(String.class)));
    }

    /** A JSON object from its text. */
    public static ObjectNode object(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** For binding to a parameter of type jsonb. */
    public static JSONB json(JsonNode node) {
        return JSONB.valueOf(node.toString());
    }

    /** The first applicant, to be spoilt. */
    public static ObjectNode applicant(ObjectNode intake) {
        return (ObjectNode) intake.withArray("applicants").get(0);
    }

    /** A row of the inventory, to be spoilt. */
    public static ObjectNode document(ObjectNode intake, int at) {
        return (ObjectNode) intake.withArray("documents").get(at);
    }
}
