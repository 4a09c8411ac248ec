package ua.esoya.schema.workshop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ua.esoya.schema.Intakes;

/** Cards whose form asks for more than lines. */
final class Forms {
    private Forms() {}

    /** Place, season, a vehicle, a person, an entry of a register, rent under a condition, a table, a paper of a legal entity. */
    static ObjectNode withEveryKind(String localCode, String validFrom) {
        ObjectNode content = Cards.fresh(localCode, validFrom);
        add(content, "{'code': 'car', 'title': 'Транспортний засіб', 'kind': 'vehicle', 'value_group': 'Майно'}");
        add(content, "{'code': 'owner', 'title': 'Власник', 'kind': 'person', 'is_required': true, 'asks_taxpayer_number': true, 'value_group': 'Майно', 'data_owner': 'ministry_justice'}");
        add(content, "{'code': 'entry', 'title': 'Право власності', 'kind': 'state_register', 'value_group': 'Майно', 'data_owner': 'ministry_justice'}");
        add(content, "{'code': 'is_rented', 'title': 'Орендовано', 'kind': 'yes_no', 'value_group': 'Оренда'}");
        add(content, "{'code': 'rent', 'title': 'Плата', 'kind': 'money', 'is_required': true, 'asked_when': 'is_rented', 'asked_value': 'yes', 'value_group': 'Оренда'}");
        add(content, "{'code': 'rent_kind', 'title': 'Вид оренди', 'kind': 'choice', 'choices': ['строкова', 'безстрокова'], 'asked_when': 'is_rented', 'asked_value': 'yes', 'value_group': 'Оренда'}");
        add(content, "{'code': 'rent_until', 'title': 'Оренда до', 'kind': 'date', 'asked_when': 'rent_kind', 'asked_value': 'строкова', 'value_group': 'Оренда'}");
        add(content, "{'code': 'goods', 'title': 'Меблі', 'kind': 'table', 'is_required': true}");
        add(content, "{'code': 'item', 'title': 'Предмет', 'kind': 'text', 'is_required': true, 'table_code': 'goods'}");
        add(content, "{'code': 'amount', 'title': 'Кількість', 'kind': 'number', 'table_code': 'goods'}");
        add(content, "{'code': 'charter', 'title': 'Номер статуту', 'kind': 'text', 'is_required': true, 'asked_when': '@legal_entity', 'asked_value': 'yes'}");
        add(content, "{'code': 'warrant', 'title': 'Межі повноважень', 'kind': 'text', 'asked_when': '@representative', 'asked_value': 'yes'}");
        return content;
    }

    /** One more value, with a ground if it has none of its own. */
    static ObjectNode add(ObjectNode content, String value) {
        ObjectNode row = Intakes.object(value.replace('\'', '"'));
        if (!row.has("legal_ground")) {
            row.put("legal_ground", "рішення ради від 01.02.2026 № 12");
        }
        content.withArray("attributes").add(row);
        return row;
    }

    /** The row of the value with this code. */
    static ObjectNode row(ObjectNode content, String code) {
        for (var row : content.withArray("attributes")) {
            if (row.get("code").asText().equals(code)) {
                return (ObjectNode) row;
            }
        }
        throw new IllegalArgumentException(code);
    }

    static void keepOnly(ObjectNode content, String code) {
        ObjectNode kept = row(content, code);
        ArrayNode all = content.withArray("attributes");
        all.removeAll();
        all.add(kept);
    }
}
