package ua.esoya.demo;

/** More logins of the demonstration, made at the first call: one that holds security rights alone, and two whom things happen to. */
public final class Guarded {
    private Guarded() {}

    /** Security rights by order, and nothing else. */
    public static String keeper() {
        return Keeper.LOGIN;
    }

    /** A registrar who may be blocked and locked without harm to other tests. */
    public static String victim() {
        return Victim.LOGIN;
    }

    /** A registrar who changes their password. */
    public static String newcomer() {
        return Newcomer.LOGIN;
    }

    private static String make(String login, String group, String orderKind) {
        DemoDesk.execute("""
                with chosen as (
                  select e.employee_id, concat_ws(' ', e.surname, e.given_name, e.patronymic) as title from access.employee e
                  where e.department_id is not null and not exists (select from access.account a where a.employee_id = e.employee_id)
                  order by e.employee_id desc limit 1),
                ended as (
                  update access.access_order o set valid_until = date '2024-02-01' from chosen c where o.employee_id = c.employee_id),
                ordered as (
                  insert into access.access_order (employee_id, person_group, office_id, is_all_offices, kind, number, signed_on, issuer, valid_from)
                  select c.employee_id, '%2$s', case when '%2$s' = 'esoya_registrar' then (select f.office_id from ref.office f where f.code = '01') end, '%2$s' <> 'esoya_registrar',
                         '%3$s', '7-з', date '2024-03-10', 'Міський голова', date '2024-03-15' from chosen c)
                insert into access.account (login_role, employee_id, title, obligation_accepted_at)
                select '%1$s', c.employee_id, c.title, internal.now_at() from chosen c""".formatted(login, group, orderKind));
        DemoDesk.value("select internal.create_login('%s', rolpassword, array['%s']) from pg_catalog.pg_authid where rolname = 'registrar1'".formatted(login, group));
        return login;
    }

    private static final class Keeper {
        static final String LOGIN = make("keeper1", "esoya_security", "directive");
    }

    private static final class Victim {
        static final String LOGIN = make("victim1", "esoya_registrar", "mayor");
    }

    private static final class Newcomer {
        static final String LOGIN = make("renewed1", "esoya_registrar", "mayor");
    }
}
