package ua.esoya.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import ua.esoya.data.SignIn;
import ua.esoya.domain.ServerAddress;
import ua.esoya.schema.install.DemoData;
import ua.esoya.schema.install.DemoServer;
import ua.esoya.schema.install.InstallRefusal;

/**
 * One demonstration database for all tests of this JVM, with its invented year of cases; made at the first call. Each call
 * signs a person in as the real program does.
 */
public final class DemoDesk {
    private DemoDesk() {}

    /** Where the demonstration database answers, to everyone: wrong passwords that other tests provoked are read from the server's log late. */
    public static ServerAddress address() {
        execute("delete from access.sign_in_lock where login_role <> 'victim1'");
        return new ServerAddress(Server.SHARED.jdbcUrl(), Optional.empty());
    }

    /** Signs in one of the demonstration accounts; the caller closes the database. */
    public static SignIn.Opened signIn(String login) {
        return signIn(login, address());
    }

    /** The same through another way to the server. */
    public static SignIn.Opened signIn(String login, ServerAddress through) {
        return new SignIn(through, "client-test")
                .open(login, DemoData.password().toCharArray(), Optional.empty());
    }

    /** A second registrar in the office of {@code registrar1}, with the same password, made at the first call. */
    public static String colleague() {
        return Colleague.LOGIN;
    }

    /** One value read past all rules, for looking at what a gateway should find. */
    public static String value(String query) {
        try (Connection superuser = Server.SHARED.connectAsSuperuser(); Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something past all rules, for tests that prepare the server. */
    public static void execute(String statement) {
        try (Connection superuser = Server.SHARED.connectAsSuperuser(); Statement statements = superuser.createStatement()) {
            statements.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {
        static final DemoServer SHARED = open();

        private static DemoServer open() {
            try {
                Path home = Files.createTempDirectory("esoya-demo-");
                var server = DemoServer.open(new DemoServer.Settings(home, Optional.empty(), true), progress -> {});
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException | InstallRefusal e) {
                throw new IllegalStateException(e);
            }
        }

        private static void close(DemoServer server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Colleague {
        static final String LOGIN = make();

        private static String make() {
            execute("""
                    insert into access.account (login_role, employee_id, title, obligation_accepted_at)
                    select 'registrar1b', employee_id, concat_ws(' ', surname, given_name, patronymic), internal.now_at()
                    from access.employee
                    join access.access_order using (employee_id)
                    where person_group = 'esoya_registrar'
                      and access_order.office_id = (select o.office_id from ref.office o where o.code = '01')
                      and not exists (select from access.account where account.employee_id = employee.employee_id)
                    order by employee_id limit 1""");
            value("""
                    select internal.create_login('registrar1b', rolpassword, array['esoya_registrar'])
                    from pg_catalog.pg_authid where rolname = 'registrar1'""");
            return "registrar1b";
        }
    }
}
