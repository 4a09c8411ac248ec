package ua.esoya.schema.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.postgresql.util.PasswordUtil;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

/** The technical administrator's hands in tests: people, orders and accounts as the verbs take them. */
final class Staff {
    /** What stands for the scan of an order. */
    static final byte[] SCAN = ("%PDF-1.7 " + "розпорядження ".repeat(20)).getBytes(StandardCharsets.UTF_8);

    private final TestDatabase database;

    Staff(TestDatabase database) {
        this.database = database;
    }

    /** A person of the executive committee with all that 6.3 asks for. */
    ObjectNode newcomer() {
        return Intakes.object("""
                {"surname": "Їжак", "given_name": "Юрій", "patronymic": "Ґедзьович", "position": "Адміністратор", "phone": "+380671234567", "email": "newcomer@example.ua"}""")
                .put("department_id", department("executive_committee"))
                .put("office_id", id("select office_id from ref.office where code = '01'"))
                .put("supervisor_id", id("select employee_id from access.account where login_role = 'supervisor1'"));
    }

    int department(String organisationKind) {
        return id("select min(d.department_id) from ref.department d join ref.organisation o using (organisation_id) where o.kind = '" + organisationKind + "'");
    }

    int add(ObjectNode employee) {
        return call("select api.add_employee({0}, {1})", UUID.randomUUID(), JSONB.valueOf(employee.toString())).get("employee_id").asInt();
    }

    /** A registrar's order of the mayor for the head office from today. */
    ObjectNode order(int employeeId) {
        return Intakes.object("""
                {"person_group": "esoya_registrar", "kind": "mayor", "number": "17-р", "issuer": "Міський голова"}""")
                .put("employee_id", employeeId)
                .put("office_id", id("select office_id from ref.office where code = '01'"))
                .put("signed_on", today()).put("valid_from", today());
    }

    JsonNode record(ObjectNode order) {
        return call("select api.record_order({0}, {1}, {2})", UUID.randomUUID(), JSONB.valueOf(order.toString()), SCAN);
    }

    JsonNode end(int orderId, String endsOn) {
        return call("select api.end_order({0}, {1}, {2}, {3})", UUID.randomUUID(), orderId,
                JSONB.valueOf("{\"reason\": \"dismissal\", \"number\": \"18-р\", \"issuer\": \"Міський голова\", \"signed_on\": \"%s\", \"ends_on\": \"%s\"}".formatted(today(), endsOn)), SCAN);
    }

    void grant(int employeeId, String login) {
        call("select api.grant_account({0}, {1}, {2}, {3})", UUID.randomUUID(), employeeId, login, verifier("Esoya-2026"));
    }

    /** A number of one entry of the composition as the list shows it. */
    static int composition(TestDatabase database, int entry, String column) {
        return Integer.parseInt(query(database.as("technical1"), "select " + column + " from api.composition_list() where composition_id = {0}", entry));
    }

    JsonNode call(String sql, Object... values) {
        return Intakes.object(Objects.requireNonNull(query(database.as("technical1"), sql, values)));
    }

    static String query(DSLContext desk, String sql, Object... values) {
        var parts = new org.jooq.QueryPart[values.length];
        for (int i = 0; i < values.length; i++) {
            parts[i] = DSL.val(values[i]);
        }
        return Objects.requireNonNull(desk.resultQuery(sql, parts).fetchOneInto(String.class));
    }

    /** Opens a session of a person's own connection. */
    static JsonNode signIn(DSLContext desk) {
        return Intakes.object(query(desk, "select api.sign_in(null, 'test')"));
    }

    static String verifier(String password) {
        return PasswordUtil.encodeScramSha256(password.toCharArray(), 4096, HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f"));
    }

    /** Logins belong to the whole server, which other tests use too. */
    void dropLogins() {
        for (String login : database.asSuperuser().fetch("select a.login_role::text from access.account a where a.login_role::text ~ '^(person|worker|nobody|second)'").getValues(0, String.class)) {
            database.asSuperuser().execute("drop role if exists " + login);
        }
    }

    int id(String query) {
        return ((Number) Objects.requireNonNull(database.asSuperuser().fetchValue(query))).intValue();
    }

    String today() {
        return String.valueOf(database.asSuperuser().fetchValue("select internal.today()::text"));
    }
}
