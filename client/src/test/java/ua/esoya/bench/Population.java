package ua.esoya.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Invented people of a centre, each with an identity document and on the average one case, written past the verbs and the audit.
 * Ten thousand surnames, a few of them frequent; six cases of ten are of the first office, one of ten of the second, one of a thousand
 * of the third, the rest of the others; the first is the newest.
 */
final class Population {
    private static final long FIRST_TAXPAYER = 2_000_000_000L;
    private static final String TABLES = "core.person, core.identity_document, core.person_social_category, core.case_file, core.case_applicant";
    private static final String GROW = """
            -- neither triggers nor foreign keys, and indexes made at once at the end: a million rows in a minute
            set session_replication_role = replica;
            set maintenance_work_mem = '512MB';
            create temporary table index_pool as
            select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
            from pg_index where indrelid = any ('{%3$s}'::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid);
            do $$ declare v record; begin for v in select * from index_pool loop execute 'drop index ' || v.name; end loop; end $$;
            select setseed(0.5);

            create temporary table name_pool as
            select rank, surname, internal.search_name(surname) as search_name
            from generate_series(0, 9999) rank
            cross join lateral (select
              (array['Ба', 'Бо', 'Ва', 'Га', 'Гу', 'Да', 'Жу', 'За', 'Ка', 'Ко', 'Ла', 'Ма', 'Ми', 'Па', 'Ро', 'Са', 'Те', 'Хо', 'Чу', 'Ша'])[1 + mod(rank, 20)]
              || (array['бил', 'вал', 'вер', 'гор', 'дан', 'дор', 'жил', 'зар', 'кол', 'кос', 'лим', 'лон', 'мир', 'мол', 'нов', 'пал', 'рад', 'рот', 'сим', 'тар'])[1 + mod(rank / 20, 20)]
              || (array['енко', 'ук', 'юк', 'чук', 'ський', 'ик', 'ій', 'ець', 'ак', 'ченко', 'ай', 'ун', 'ко', 'ло', 'ба', 'ша', 'ура', 'ота', 'ина', 'ар', 'ир', 'ич', 'ник', 'івський', 'ейко'])[1 + rank / 400]
              as surname) made;
            analyze name_pool;

            insert into core.person (person_id, kind, surname, given_name, patronymic, birth_on, taxpayer_number, phone, address, is_sms_allowed, search_name, created_at)
            select lpad(to_hex(n), 32, '0')::uuid, 'person', surname, 'Олена', 'Іванівна', date '1940-01-01' + days, (2000000000 + n)::text, '+380' || lpad(n::text, 9, '0'),
                   'м. Кривий Ріг, вул. Соборності, буд. ' || n, true, search_name, (select internal.now_at())
            from (select n, floor(power(random(), 2) * 10000)::int as rank, floor(random() * 24800)::int as days from generate_series(%1$d, %2$d) n) drawn
            join name_pool using (rank);

            insert into core.identity_document (person_id, kind, number, issued_on, issuer, recorded_at)
            select lpad(to_hex(n), 32, '0')::uuid, 'id_card', lpad(n::text, 9, '0'), date '2020-01-01', '1211', (select internal.now_at()) from generate_series(%1$d, %2$d) n;

            insert into core.person_social_category (person_id, social_category)
            select lpad(to_hex(n), 32, '0')::uuid, 'pensioner' from generate_series(%1$d, %2$d, 5) n;

            with card as (
              select row_number() over (order by service_id) - 1 as place, service_id, information_card_id, process_card_id
              from ref.information_card left join ref.process_card using (service_id)
            ), desk as (
              select row_number() over (order by o.code) - 1 as place, o.office_id, o.code, min(a.employee_id) as registrar
              from ref.office o join access.access_order a using (office_id) where a.person_group = 'esoya_registrar' group by o.office_id, o.code
            )
            insert into core.case_file (case_id, case_number, office_id, service_id, information_card_id, process_card_id, status, channel, applicant_label, received_at,
                                        registered_at, registered_on, registered_by, due_on, closed_at)
            select lpad(to_hex(n), 32, '0')::uuid, desk.code || '-' || lpad(n::text, 7, '0') || '-2025-' || internal.check_digit(desk.code || lpad(n::text, 7, '0') || '2025'), desk.office_id, card.service_id, card.information_card_id,
                   card.process_card_id, case when mod(n, 10) = 0 then 'in_work' else 'closed' end, 'visit', 'Шевчук О. І.', at, at, (at at time zone 'Europe/Kyiv')::date,
                   desk.registrar, (at at time zone 'Europe/Kyiv')::date + 30, case when mod(n, 10) <> 0 then at + interval '1 hour' end
            from (select n, (select internal.now_at()) - n * interval '90 seconds' as at from generate_series(%1$d, %2$d) n) moment
            join desk on desk.place = case when mod(n, 1000) = 0 then 2 when mod(n, 10) < 6 then 0 when mod(n, 10) = 6 then 1 else 3 + mod(n, 5) end
            join card on card.place = mod(n / 8, (select count(*) from card));

            insert into core.case_applicant (case_id, position, person_id, kind, surname, given_name, patronymic, is_sms_allowed, data_source)
            select lpad(to_hex(n), 32, '0')::uuid, 1, lpad(to_hex(1 + mod(n * 7919::bigint, %2$d)), 32, '0')::uuid, 'person', 'Шевчук', 'Олена', 'Іванівна', true, 'shown_document'
            from generate_series(%1$d, %2$d) n;

            do $$ declare v record; begin for v in select * from index_pool loop execute v.definition; end loop; end $$;
            """;

    private final BenchServer server;
    private int size;

    Population(BenchServer server) {
        this.server = server;
    }

    /** Somebody to look for. */
    record Person(String taxpayerNumber, String surname, int birthYear) {}

    /** How many people there are. */
    int size() {
        return size;
    }

    /** Adds people until there are so many, and lets the server know its tables. */
    void growTo(int people) throws SQLException {
        server.guards(false);
        server.execute(GROW.formatted(size + 1, people, TABLES));
        server.guards(true);
        server.execute("vacuum analyze " + TABLES);
        server.execute("checkpoint");
        size = people;
    }

    /** So many different people, evenly out of all. */
    List<Person> sample(int count) throws SQLException {
        List<Person> people = new ArrayList<>();
        try (Connection superuser = server.target().connect();
                PreparedStatement query = superuser.prepareStatement("select taxpayer_number, surname, extract(year from birth_on)::int from core.person where taxpayer_number = ?")) {
            for (int i = 1; i <= count; i++) {
                query.setString(1, String.valueOf(FIRST_TAXPAYER + (long) size / count * i));
                try (ResultSet rows = query.executeQuery()) {
                    rows.next();
                    people.add(new Person(rows.getString(1), rows.getString(2), rows.getInt(3)));
                }
            }
        }
        return people;
    }
}
