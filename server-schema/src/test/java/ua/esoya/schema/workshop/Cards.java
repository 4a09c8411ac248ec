package ua.esoya.schema.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ua.esoya.schema.Intakes;

/** Services and cards as the moderator's program sends them. */
final class Cards {
    private final DSLContext moderator;

    Cards(DSLContext moderator) {
        this.moderator = moderator;
    }

    /** A new service with two documents, two values, one stage and the act that orders it. */
    static ObjectNode fresh(String localCode, String validFrom) {
        return Intakes.object("""
                {"seen_version": 0,
                 "service": {"title": "Дозвіл на розміщення літнього майданчика", "local_code": "%s", "sphere_id": 1, "provider_id": 1, "is_immediate": false, "is_without_application": false},
                 "card": {"time_limit_amount": 10, "time_limit_unit": "working_day", "fee": 120.50, "fee_note": "до подання", "submission_order": "Особисто", "result_title": "Дозвіл", "receiving_order": "Особисто або поштою"},
                 "documents": [{"document_kind": "application", "title": "Заява", "form": "original", "is_required": true},
                               {"document_kind": "contract", "title": "Договір оренди", "form": "copy", "is_required": false, "condition": "якщо майданчик орендовано"}],
                 "attributes": [{"code": "place", "title": "Місце", "kind": "address", "is_required": true, "legal_ground": "рішення ради від 01.02.2026 № 12"},
                                {"code": "season", "title": "Сезон", "kind": "choice", "is_required": true, "legal_ground": "рішення ради від 01.02.2026 № 12", "choices": ["літо", "весь рік"]}],
                 "refusal_grounds": [{"title": "Місце зайняте", "legal_ground": "рішення ради від 01.02.2026 № 12, п. 4"}],
                 "result_kinds": ["decision", "refusal"],
                 "stages": [{"title": "Розгляд", "responsible": "Спеціаліст", "participation": "В, У", "term_days": 8, "term_title": "8 днів", "is_provider": true}],
                 "act": {"title": "Рішення міської ради", "number": "12", "dated_on": "2026-02-01", "supplier": "Юридичний відділ", "incoming": "77/в", "valid_from": "%s", "reason": "нова послуга"}}"""
                .formatted(localCode, validFrom));
    }

    JsonNode publish(ObjectNode content) {
        return ask("select api.publish_card({0}, {1}::jsonb)", UUID.randomUUID(), content.toString());
    }

    /** What is edited: the newest version, with an act for the next one and another note on its fee. */
    ObjectNode source(int serviceId, String validFrom) {
        var source = unchanged(serviceId, validFrom);
        ((ObjectNode) source.get("card")).put("fee_note", "з " + validFrom);
        return source;
    }

    /** The newest version as it is, with an act for the next one. */
    ObjectNode unchanged(int serviceId, String validFrom) {
        var source = (ObjectNode) ask("select api.card_source({0})", serviceId).get("source");
        source.set("act", fresh("x", validFrom).get("act"));
        return source;
    }

    JsonNode versions(int serviceId) {
        return ask("select api.card_source({0})", serviceId).get("versions");
    }

    JsonNode withdraw(int serviceId, int version) {
        return ask("select api.withdraw_card({0}, {1}, {2}, {3})", UUID.randomUUID(), serviceId, version, "помилка в акті");
    }

    JsonNode retire(int serviceId, boolean isRetired) {
        return ask("select api.retire_service({0}, {1}, {2}, {3})", UUID.randomUUID(), serviceId, isRetired, "скасовано рішенням");
    }

    private JsonNode ask(String query, Object... values) {
        return Intakes.object(Objects.requireNonNull(moderator.resultQuery(query, Arrays.stream(values).map(DSL::val).toArray()).fetchOneInto(String.class)));
    }
}
