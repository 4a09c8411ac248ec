package ua.esoya.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.esoya.schema.install.DemoData;
import ua.esoya.schema.install.InstallRefusal;
import ua.esoya.schema.install.InstallTarget;
import ua.esoya.schema.install.SchemaInstaller;

/** A server of its own for measuring, with durable commits, the demonstration centre, and one registrar in each of eight offices. */
final class BenchServer implements AutoCloseable {
    static final int DOCUMENTS = 5;
    static final int ATTRIBUTES = 4;
    static final int STAGES = 8;
    private static final int OFFICES = 8;
    private static final long FIRST_TAXPAYER = 3_185_000_000L;
    private static final String SERVICE = "04-03";

    private final EmbeddedPostgres server;
    private final InstallTarget target;
    private final Map<String, String> handles = new HashMap<>();

    BenchServer() throws IOException, InstallRefusal, SQLException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start();
        target = InstallTarget.of("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/esoya", "postgres", Optional.empty());
        new SchemaInstaller(target).install();
        new DemoData(target).fillCentre();
        allowDirectWrites();
        // measured at any hour, with the guard of the hours at its full cost
        execute("update access.reception_schedule set opens_at = '00:00', closes_at = '24:00'");
        execute("insert into access.reception_schedule (office_id, weekday, opens_at, closes_at, valid_from) select office_id, 7, '00:00', '24:00', '2024-01-01' from ref.office");
        for (int office = 1; office <= OFFICES; office++) {
            execute("""
                    with person as (insert into access.employee (surname, given_name, patronymic, department_id, position, phone, email)
                        values ('Вимірник', 'Олег', 'Іванович', 1, 'реєстратор', '+380670000000', 'bench@example.org') returning employee_id),
                    account as (insert into access.account (login_role, employee_id, title, obligation_accepted_at) select 'bench%1$d', employee_id, 'bench', internal.now_at() from person)
                    insert into access.access_order (employee_id, person_group, office_id, kind, number, signed_on, issuer, valid_from)
                    select employee_id, 'esoya_registrar', (select office_id from ref.office order by code offset %1$d - 1 limit 1), 'mayor', '1', '2026-01-01', 'міський голова', '2026-01-01' from person"""
                    .formatted(office));
            execute("create role bench%d login in role esoya_registrar".formatted(office));
            execute("grant bench_direct to bench%d with inherit false".formatted(office));
        }
    }

    /** One connection of a registrar and the form it sends. */
    record Desk(Connection connection, String intake, int officeId) {}

    /** The n-th connection, spread over the registrars of the eight offices; the connections of a registrar share a session. */
    Desk signedIn(int number) throws SQLException {
        String login = "bench" + (number % OFFICES + 1);
        Connection connection = DriverManager.getConnection(target.url() + "?prepareThreshold=3", login, "");
        String handle = handles.get(login);
        if (handle == null) {
            handles.put(login, text(connection, "select api.sign_in(null, 'bench') ->> 'handle'"));
        } else {
            text(connection, "select api.enter('" + handle + "')");
        }
        return new Desk(connection, intake(number), number % OFFICES + 1);
    }

    /** The n-th connection, with the same session, of a person who may write the tables directly, under the same row security. */
    Desk direct(int number) throws SQLException {
        Desk desk = signedIn(number);
        text(desk.connection(), "select set_config('role', 'bench_direct', false)");
        int office = Integer.parseInt(text(desk.connection(), "select internal.my_office()"));
        return new Desk(desk.connection(), desk.intake(), office);
    }

    /** What a program without verbs would need: grants on the tables, and policies that ask the same scope as those of the verbs. */
    private void allowDirectWrites() throws SQLException {
        execute("""
                do $$
                declare
                  v record;
                begin
                  create role bench_direct nologin;
                  grant usage on schema ref, access, core, internal to bench_direct;
                  grant select, insert, update, delete on all tables in schema ref, core to bench_direct;
                  grant execute on all functions in schema internal to bench_direct;
                  for v in select c.oid::regclass as t, c.relname as name,
                                  exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id') as of_case
                           from pg_class c where c.relnamespace = 'core'::regnamespace and c.relkind = 'r' loop
                    execute format('create policy bench_direct on %s for all to bench_direct using (%s)', v.t,
                      case when v.name in ('case_file', 'case_office') then 'office_id = any ((select internal.my_offices())::int[])'
                           when v.name = 'inventory_item' then 'exists (select from core.document_package p where p.document_package_id = inventory_item.document_package_id)'
                           when v.of_case then format('exists (select from core.case_file f where f.case_id = %s.case_id)', v.t)
                           else '(select internal.is_signed_in())' end);
                  end loop;
                end $$""");
    }

    /** Turns the triggers of the journal and of the reception hours on or off: with them off a verb is what it would be without guards. */
    void guards(boolean on) throws SQLException {
        execute("""
                do $$ declare v record; begin
                  for v in select tgrelid::regclass as t, tgname from pg_trigger where tgname like '\\_900\\_audit%%' or tgname = '_050_open_hours' loop
                    execute format('alter table %%s %s trigger %%I', v.t, v.tgname);
                  end loop;
                end $$""".formatted(on ? "enable always" : "disable"));
    }

    /** Turns the policies of all tables on or off. */
    void rowSecurity(boolean on) throws SQLException {
        execute("""
                do $$ declare v regclass; begin
                  for v in select distinct polrelid::regclass from pg_policy loop
                    execute format('alter table %%s %s row level security', v);
                  end loop;
                end $$""".formatted(on ? "enable" : "disable"));
    }

    /** Makes each group of commits wait this long, as a disk would. */
    void delayCommits(int microseconds) throws SQLException {
        execute("alter system set commit_delay = " + microseconds);
        execute("select pg_reload_conf()");
    }

    InstallTarget target() {
        return target;
    }

    @Nullable Object value(String query) throws SQLException {
        try (Connection superuser = target.connect();
                PreparedStatement statement = superuser.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getObject(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection superuser = target.connect();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The form of the n-th applicant: two desks never serve the same person at once. */
    private String intake(int number) throws SQLException {
        return String.valueOf(value("""
                select jsonb_build_object('service_id', s.service_id, 'channel', 'visit', 'notice_way', 'sms', 'delivery_way', 'in_person',
                  'applicants', '[{"kind": "person", "surname": "Шевчук", "given_name": "Оксана", "patronymic": "Іванівна", "birth_on": "1987-03-14",
                     "taxpayer_number": "%d", "phone": "+380674821190", "is_sms_allowed": true, "data_source": "shown_document"}]'::jsonb,
                  'documents', (select jsonb_agg(jsonb_build_object('card_document_id', d.card_document_id, 'document_kind', d.document_kind, 'title', d.title,
                     'form', 'original', 'sheets', 1, 'is_given', true) order by d.position) from ref.card_document d where d.information_card_id = c.information_card_id),
                  'attributes', coalesce((select jsonb_object_agg(a.code, case a.kind when 'choice' then a.choices[1] when 'date' then '2026-01-15' when 'yes_no' then 'yes' when 'number' then '1' else 'вул. Тиха, 1' end)
                     from ref.card_attribute a where a.information_card_id = c.information_card_id), '{}'))::text
                from ref.service s join ref.information_card c using (service_id) where s.local_code = '%s' limit 1""".formatted(FIRST_TAXPAYER + number, SERVICE)));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
