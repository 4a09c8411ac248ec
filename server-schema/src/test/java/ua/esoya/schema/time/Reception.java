package ua.esoya.schema.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

/** The technical administrator's verbs about hours, and what a person is told of them. */
final class Reception {
    private final TestDatabase database;

    Reception(TestDatabase database) {
        this.database = database;
    }

    void tail(int minutes) {
        database.asSuperuser().execute("update ref.parameter set value = {0} where code = 'processing_tail_minutes'", DSL.val(String.valueOf(minutes)));
    }

    int office(String code) {
        return number("select office_id from ref.office where code = '" + code + "'");
    }

    int employee(String login) {
        return number("select employee_id from access.account where login_role = '" + login + "'");
    }

    int provider(String login) {
        return number("select provider_id from access.account join access.employee using (employee_id) where login_role = '" + login + "'");
    }

    JsonNode schedule(DSLContext who, int office, @Nullable Integer provider, LocalDate from, String rows) {
        return answer(who, "select api.set_reception_schedule({0}, {1}, {2}, {3}, {4})", DSL.val(UUID.randomUUID()), DSL.val(office),
                DSL.val(provider, SQLDataType.INTEGER), DSL.val(from), DSL.val(rows, SQLDataType.JSONB));
    }

    JsonNode own(DSLContext who, int employee, LocalDate from, String rows) {
        return answer(who, "select api.set_employee_schedule({0}, {1}, {2}, {3})", DSL.val(UUID.randomUUID()), DSL.val(employee), DSL.val(from),
                DSL.val(rows, SQLDataType.JSONB));
    }

    JsonNode exception(DSLContext who, @Nullable Integer office, LocalDate day, String kind, @Nullable String opens, @Nullable String closes) {
        return answer(who, "select api.set_day_exception({0}, {1}, {2}, {3}, {4}, {5}, 'рішення виконкому')", DSL.val(UUID.randomUUID()),
                DSL.val(office, SQLDataType.INTEGER), DSL.val(day), DSL.val(kind), DSL.val(opens, SQLDataType.VARCHAR), DSL.val(closes, SQLDataType.VARCHAR));
    }

    JsonNode now(DSLContext who) {
        return answer(who, "select api.reception_now()");
    }

    private static JsonNode answer(DSLContext who, String query, Object... values) {
        return Intakes.object(Objects.requireNonNull(who.resultQuery(query, values).fetchOneInto(String.class)));
    }

    private int number(String query) {
        return ((Number) Objects.requireNonNull(database.asOwner().fetchValue(query))).intValue();
    }
}
