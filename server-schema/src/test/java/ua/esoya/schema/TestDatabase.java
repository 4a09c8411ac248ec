package ua.esoya.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import ua.esoya.schema.install.DemoData;
import ua.esoya.schema.install.InstallTarget;

/**
 * A test class's own database, with the demonstration centre in it and nobody's case yet. Registered as
 * {@code @RegisterExtension static final TestDatabase database = new TestDatabase();}
 *
 * <p>People are {@code registrar1} (office 01), {@code registrar2} (office 02), {@code moderator1}, {@code technical1},
 * {@code supervisor1}, {@code provider1} and the machine {@code agent1}; each signs in as a login role of its own.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {
    private static final Map<String, String> WORKPLACES = Map.of("registrar1", "VIKNO-01-1", "registrar2", "VIKNO-02-1");

    private final List<Connection> connections = new ArrayList<>();
    private final Map<String, DSLContext> desks = new HashMap<>();
    private final Map<String, String> handles = new HashMap<>();
    private String name = "";

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        name = TestServer.shared().createDatabase();
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
        TestServer.shared().dropDatabase(name);
    }

    /** A person's connection with an open session; the same one at each call. */
    public DSLContext as(String login) {
        return desks.computeIfAbsent(login, key -> {
            DSLContext desk = withoutSession(key);
            handles.put(key, Objects.requireNonNull(desk.resultQuery("select api.sign_in({0}, {1}) ->> 'handle'",
                    DSL.val(WORKPLACES.get(key), String.class), DSL.val("schema-test")).fetchOneInto(String.class)));
            return desk;
        });
    }

    /** One more connection of a person, entered into the session that {@link #as} opened. */
    public DSLContext anotherConnection(String login) {
        as(login);
        DSLContext desk = withoutSession(login);
        desk.resultQuery("select api.enter({0})", DSL.val(handles.get(login))).fetch();
        return desk;
    }

    /** A fresh connection of a person who has a password but has not opened a session: what psql gives. */
    public DSLContext withoutSession(String login) {
        return withPassword(login, DemoData.password());
    }

    /** The same with another password than the demonstration's. */
    public DSLContext withPassword(String login, String password) {
        return context(open(target().url(), login, password));
    }

    /** The handle of the session that {@link #as} opened. */
    public String handle(String login) {
        as(login);
        return Objects.requireNonNull(handles.get(login));
    }

    /** Forgets a person's session and connection, so that the next {@link #as} signs in again. */
    public void forget(String login) {
        desks.remove(login);
        handles.remove(login);
    }

    /** The owner of all tables, whom no policy binds: the control that a row is really there. */
    public DSLContext asOwner() {
        return asRole("esoya_owner");
    }

    /** Any role of the house as the session's user. */
    public DSLContext asRole(String role) {
        return desks.computeIfAbsent("role " + role, _ -> {
            DSLContext context = context(open(target().url(), target().user(), null));
            context.execute("set session authorization " + role);
            return context;
        });
    }

    /** The superuser, for preparing what no verb does. */
    public DSLContext asSuperuser() {
        return desks.computeIfAbsent("superuser", _ -> context(open(target().url(), target().user(), null)));
    }

    /** Runs a statement past the list of transitions, to set a case where years of work would have brought it. */
    public void pastItsCourse(String statement, Object... values) {
        asSuperuser().transaction(work -> {
            work.dsl().execute("alter table core.case_file disable trigger _100_legal_transition");
            work.dsl().execute(statement, Stream.of(values).map(DSL::val).toArray());
            work.dsl().execute("alter table core.case_file enable trigger _100_legal_transition");
        });
    }

    /** The clock of this database. */
    public TestClock clock() {
        return new TestClock(this);
    }

    /** The superuser's way to this database. */
    public InstallTarget target() {
        return TestServer.shared().target().withDatabase(name);
    }

    private Connection open(String url, String user, @Nullable String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        String secret = password == null ? TestServer.shared().target().password().orElse("") : password;
        properties.setProperty("password", secret);
        try {
            Connection connection = DriverManager.getConnection(url, properties);
            connections.add(connection);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DSLContext context(Connection connection) {
        return DSL.using(connection, SQLDialect.POSTGRES);
    }
}
