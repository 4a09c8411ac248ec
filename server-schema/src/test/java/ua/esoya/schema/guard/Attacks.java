package ua.esoya.schema.guard;

import static ua.esoya.schema.guard.Attack.by;

import java.util.List;
import java.util.stream.Stream;

/** The attempts that must be refused, by what they are after. */
final class Attacks {
    private static final String NO_RIGHT = "42501";
    private static final String ALL_ROLES = "registrar1 moderator1 technical1 supervisor1 provider1 agent1";

    private Attacks() {}

    static Stream<Attack> all() {
        return Stream.of(directWrites(), directReads(), identity(), powers(), serverTools(), foreignVerbs(), lateVerbs(), lateTables(), others()).flatMap(List::stream);
    }

    private static List<Attack> directWrites() {
        return List.of(
                by("registrar1", NO_RIGHT, "update core.case_file set due_on = due_on + 1"),
                by("registrar1", NO_RIGHT, "delete from core.case_file where false"),
                by("registrar1", NO_RIGHT, "update core.case_file set registered_by = 1"),
                by("registrar1", NO_RIGHT, "update core.person set phone = '+380000000000'"),
                by("registrar1", NO_RIGHT, "update core.case_applicant set surname = 'Інший'"),
                by("registrar1", NO_RIGHT, "delete from core.case_event"),
                by("registrar1", NO_RIGHT, "delete from core.correction"),
                by("registrar1", NO_RIGHT, "update core.case_counter set last_number = 0"),
                by("registrar1", NO_RIGHT, "update core.request set answer = '{}'"),
                by("registrar1", NO_RIGHT, "delete from archive.scan"),
                by("registrar1", NO_RIGHT, "update archive.blob set content = ''"),
                by("registrar1", NO_RIGHT, "delete from archive.printed_paper"),
                by("moderator1", NO_RIGHT, "update ref.service set title = 'Інша'"),
                by("moderator1", NO_RIGHT, "update ref.parameter set value = 'no'"),
                by("technical1", NO_RIGHT, "update access.access_order set person_group = 'esoya_supervisor'"),
                by("technical1", NO_RIGHT, "update access.account set blocked_at = null"),
                by("technical1", NO_RIGHT, "delete from access.violation"),
                by("technical1", NO_RIGHT, "update access.session set closed_at = null"),
                by("technical1", NO_RIGHT, "delete from audit.event"),
                by("technical1", NO_RIGHT, "update audit.row_change set login_role = 'registrar2'"),
                by("technical1", NO_RIGHT, "truncate audit.event"),
                by("supervisor1", NO_RIGHT, "truncate audit.row_change"),
                by("technical1", NO_RIGHT, "alter table core.case_file disable trigger all"),
                by("technical1", NO_RIGHT, "alter table core.case_file disable row level security"),
                by("registrar1", NO_RIGHT, "drop policy read_own_offices on core.case_file"),
                by("registrar1", NO_RIGHT, "drop table core.draft"),
                by("agent1", NO_RIGHT, "update core.case_file set status = 'closed'"));
    }

    private static List<Attack> directReads() {
        return List.of(
                by("registrar1", NO_RIGHT, "select surname from core.person"),
                by("registrar1", NO_RIGHT, "select count(*) from core.person"),
                by("registrar1", NO_RIGHT, "select phone from core.case_applicant"),
                by("registrar1", NO_RIGHT, "select number from core.identity_document"),
                by("registrar1", NO_RIGHT, "select content from core.draft"),
                by("registrar1", NO_RIGHT, "select title from core.inventory_item"),
                by("registrar1", NO_RIGHT, "select content from archive.blob"),
                by("registrar1", NO_RIGHT, "select new_row from audit.row_change"),
                by("registrar1", NO_RIGHT, "select detail from audit.event"),
                by("moderator1", NO_RIGHT, "select surname from core.case_applicant"),
                by("moderator1", NO_RIGHT, "select case_number from core.case_file"),
                by("technical1", NO_RIGHT, "select local_key from access.account"),
                by("technical1", NO_RIGHT, "select token_hash from access.session"),
                by("technical1", NO_RIGHT, "select stored_key_sha256 from access.password_history"),
                by("technical1", NO_RIGHT, "select rolpassword from pg_authid"),
                by("technical1", NO_RIGHT, "select passwd from pg_shadow"),
                by("supervisor1", NO_RIGHT, "select surname from core.case_applicant"),
                by("provider1", NO_RIGHT, "select case_number from api.registration_journal"),
                by("provider1", NO_RIGHT, "select case_number from core.case_file"),
                by("registrar1", NO_RIGHT, "select applicant_label from core.case_file"),
                by("supervisor1", NO_RIGHT, "select count(*) from core.case_file where applicant_label like 'Шев%'"),
                by("registrar1", NO_RIGHT, "select * from core.case_file"),
                by("agent1", NO_RIGHT, "select surname from core.person"),
                by("registrar1", NO_RIGHT, "copy core.person to stdout"),
                by("registrar1", NO_RIGHT, "select stxdmcv from pg_statistic_ext_data"));
    }

    private static List<Attack> identity() {
        return List.of(
                by("registrar1", NO_RIGHT, "set role esoya_owner"),
                by("registrar1", NO_RIGHT, "set role esoya_api"),
                by("registrar1", NO_RIGHT, "set role registrar2"),
                by("technical1", NO_RIGHT, "set role esoya_account_keeper"),
                by("registrar1", NO_RIGHT, "set session authorization registrar2"),
                by("registrar1", NO_RIGHT, "set session authorization postgres"),
                new Attack("registrar1", "ZN301", "select set_config('esoya.session', 'forged', true); select * from api.service_list()", "select 1"),
                new Attack("registrar1", "ZN301", "select api.enter('0123456789abcdef')", "select 1"),
                new Attack("registrar1", "ZN301", "reset esoya.session; select api.draft_list()", "select 1"),
                by("registrar1", NO_RIGHT, "select internal.open_session(null, 'x', 'x')"),
                by("registrar1", NO_RIGHT, "select internal.make_ready(1)"));
    }

    private static List<Attack> powers() {
        return List.of(
                by("technical1", NO_RIGHT, "create role friend login"),
                by("technical1", NO_RIGHT, "alter role technical1 superuser"),
                by("technical1", NO_RIGHT, "alter role technical1 createrole"),
                by("registrar1", NO_RIGHT, "alter role registrar1 bypassrls"),
                by("registrar1", NO_RIGHT, "alter role registrar1 connection limit 1000"),
                by("technical1", NO_RIGHT, "alter role registrar1 password 'mine'"),
                by("technical1", NO_RIGHT, "alter role registrar2 nologin"),
                by("registrar1", NO_RIGHT, "grant esoya_supervisor to registrar1"),
                by("technical1", NO_RIGHT, "grant esoya_registrar to technical1"),
                by("registrar1", NO_RIGHT, "revoke esoya_registrar from registrar2"),
                by("technical1", NO_RIGHT, "select internal.create_login('friend', 'x', array['esoya_registrar'])"),
                by("technical1", NO_RIGHT, "select internal.set_login_groups('technical1', array['esoya_registrar'])"),
                by("technical1", NO_RIGHT, "select internal.set_verifier('registrar1', 'x')"),
                by("technical1", NO_RIGHT, "select internal.login_password_sha256('registrar1')"),
                by("registrar1", NO_RIGHT, "select internal.end_connections('somebody')"),
                by("registrar1", NO_RIGHT, "select internal.settle_person('{}')"),
                by("registrar1", NO_RIGHT, "select internal.person_rows('surname', 'Шев', 1987)"),
                by("registrar1", NO_RIGHT, "select internal.next_case_number(1, date '2026-01-05')"),
                by("registrar1", NO_RIGHT, "select internal.record_event('sign_in')"),
                by("registrar1", NO_RIGHT, "select internal.keep_blob('x')"),
                by("registrar1", NO_RIGHT, "drop owned by registrar2"),
                by("registrar1", NO_RIGHT, "reassign owned by esoya_owner to registrar1"));
    }

    private static List<Attack> serverTools() {
        return List.of(
                by("registrar1", NO_RIGHT, "create temporary table t (a int)"),
                by("registrar1", NO_RIGHT, "create table api.t (a int)"),
                by("registrar1", NO_RIGHT, "create schema mine"),
                by("registrar1", NO_RIGHT, "create or replace function api.server_time() returns timestamp language sql as 'select null::timestamp'"),
                by("registrar1", NO_RIGHT, "create function internal.leak(text) returns boolean language plpgsql cost 0.0001 as $$ begin raise notice '%', $1; return true; end $$"),
                by("registrar1", NO_RIGHT, "create extension dblink schema extension"),
                by("registrar1", NO_RIGHT, "copy (select 1) to program 'true'"),
                by("registrar1", NO_RIGHT, "copy (select 1) to '/dev/null'"),
                by("registrar1", NO_RIGHT, "select pg_read_file('postgresql.conf')"),
                by("registrar1", NO_RIGHT, "select pg_ls_dir('.')"),
                by("registrar1", NO_RIGHT, "select lo_from_bytea(0, 'x')"),
                by("registrar1", NO_RIGHT, "select lo_creat(-1)"),
                by("registrar1", NO_RIGHT, "select pg_advisory_xact_lock(1, 2026)"),
                by("registrar1", NO_RIGHT, "select pg_reload_conf()"),
                by("technical1", NO_RIGHT, "select set_config('log_min_messages', 'panic', true)"),
                by("registrar1", NO_RIGHT, "set local session_replication_role = 'replica'"),
                by("registrar1", NO_RIGHT, "set local log_min_error_statement = 'panic'"),
                by("registrar1", NO_RIGHT, "set local session_preload_libraries = 'x'"),
                by("registrar1", NO_RIGHT, "lock table core.case_file in access exclusive mode"),
                by("registrar1", NO_RIGHT, "lock table ref.service in row exclusive mode"),
                by("registrar1", NO_RIGHT, "select pg_stat_reset()"),
                by("registrar1", NO_RIGHT, "create trigger t after insert on core.case_file execute function internal.audit_rows()"),
                by("registrar1", NO_RIGHT, "alter database postgres set search_path = 'x'"),
                by("registrar1", NO_RIGHT, "create publication p for table core.person"));
    }

    private static List<Attack> foreignVerbs() {
        return List.of(
                new Attack("moderator1", NO_RIGHT, "select api.register(gen_random_uuid(), '{}')", "select 1"),
                new Attack("technical1", NO_RIGHT, "select api.case_card(gen_random_uuid())", "select 1"),
                new Attack("technical1", NO_RIGHT, "select api.find_person('intake', 'surname', 'Шевчук', 1987)", "select 1"),
                new Attack("supervisor1", NO_RIGHT, "select api.person_card('case', gen_random_uuid())", "select 1"),
                new Attack("provider1", NO_RIGHT, "select api.find_case('name', 'Шевчук')", "select 1"),
                new Attack("provider1", NO_RIGHT, "select api.scan_content(gen_random_uuid())", "select 1"),
                new Attack("agent1", NO_RIGHT, "select api.case_card(gen_random_uuid())", "select 1"),
                new Attack("agent1", NO_RIGHT, "select api.register(gen_random_uuid(), '{}')", "select 1"),
                new Attack("registrar1", NO_RIGHT, "select api.end_due_access()", "select 1"),
                new Attack("registrar1", NO_RIGHT, "select api.employee_list('', 0)", "select 1"),
                new Attack("moderator1", NO_RIGHT, "select api.block_account(gen_random_uuid(), 'registrar1', 'x')", "select 1"),
                new Attack("supervisor1", NO_RIGHT, "select api.grant_account(gen_random_uuid(), 1, 'x', 'x')", "select 1"),
                new Attack("supervisor1", NO_RIGHT, "select api.close_violation(gen_random_uuid(), 1, 'x')", "select 1"));
    }

    /** The verbs of registers, staff and keeping, by people whose order does not give them. */
    private static List<Attack> lateVerbs() {
        return Stream.of(
                "registrar1: api.propose_disposal(gen_random_uuid(), '{}')", "moderator1: api.answer_disposal(gen_random_uuid(), gen_random_uuid(), true)",
                "supervisor1: internal.erase_disposed(gen_random_uuid())", "technical1: internal.witness_portion(gen_random_uuid(), 1)", "technical1: api.destroy_portion()",
                "moderator1: api.disposal_proofs()", "registrar1: api.import_staff_list(gen_random_uuid(), '{}', '[]')",
                "supervisor1: api.compare_staff_list(1, null, '[]')", "technical1: internal.take_staff_row(1, 1, null, 1, 1, '{}')",
                "supervisor1: api.add_to_composition(gen_random_uuid(), '{}', '')", "registrar1: api.end_composition(gen_random_uuid(), 1, '{}', '')",
                "moderator1: api.correct_composition(gen_random_uuid(), 1, 1, '{}', '')", "technical1: internal.settle_logins_of_body(1, null)",
                "supervisor1: api.record_certificate(gen_random_uuid(), 1, '{}')", "registrar1: api.record_certificate(gen_random_uuid(), 1, '{}')",
                "registrar1: api.health_page()", "moderator1: api.health_page()", "registrar1: internal.health()", "provider1: internal.server_load()",
                "registrar1: api.answer_problem(gen_random_uuid(), gen_random_uuid(), 'closed', 'сам')", "registrar1: api.problem_figures('2026-01-01', '2026-12-31')",
                "agent1: api.record_workplace_lock(true)", "moderator1: api.own_copy(gen_random_uuid())", "supervisor1: api.subject_request_card(gen_random_uuid())",
                "provider1: api.record_subject_request(gen_random_uuid(), gen_random_uuid(), 'own_copy', '')", "registrar1: internal.own_copy(gen_random_uuid())",
                "supervisor1: api.pass_case(gen_random_uuid(), gen_random_uuid(), 1, '{}')", "provider1: api.accept_passed_case(gen_random_uuid(), gen_random_uuid(), 1)",
                "registrar2: internal.accept_pass(null)", "provider1: api.take_over_cases(gen_random_uuid(), 1, '{}')", "supervisor1: api.strike_addition(gen_random_uuid(), 1, 'ні')",
                "registrar1: internal.take_over(1, 1, 2, null, 'ні')", "registrar1: api.disclosed_case(gen_random_uuid(), gen_random_uuid())", "supervisor1: api.disclosed_case(gen_random_uuid(), gen_random_uuid())",
                "moderator1: internal.case_reading(gen_random_uuid())", "registrar1: api.anonymised_figures('2026-01-01', '2026-12-31')")
                .map(line -> line.split(": ", 2))
                // the control asks the catalogue that the function is there: run, it would go through half of the house
                .map(line -> new Attack(line[0], NO_RIGHT, "select " + line[1], "select '" + line[1].substring(0, line[1].indexOf('(')) + "'::regproc"))
                .toList();
    }

    private static List<Attack> lateTables() {
        return List.of(
                by("technical1", NO_RIGHT, "update core.case_file set applicant_label = 'знищено за актом № 1', disposal_act_id = null"),
                by("supervisor1", NO_RIGHT, "update core.case_fee set receipt_code = null"),
                by("technical1", NO_RIGHT, "update core.disposal_act set is_confirmed = true, answered_by = proposed_by"),
                by("supervisor1", NO_RIGHT, "insert into core.disposal_case select a.disposal_act_id, f.case_id from core.disposal_act a, core.case_file f"),
                by("registrar2", NO_RIGHT, "insert into core.case_office (case_id, office_id, registered_at) select case_id, 2, registered_at from core.case_file on conflict do nothing"),
                by("registrar2", NO_RIGHT, "update core.case_pass set is_waiting = false"),
                by("registrar1", NO_RIGHT, "update core.case_addition set note = 'інше'"),
                by("registrar1", NO_RIGHT, "update core.case_file set responsible_id = null"),
                by("registrar1", NO_RIGHT, "select reason from core.case_pass"),
                by("technical1", NO_RIGHT, "delete from audit.disposed_row"),
                by("technical1", NO_RIGHT, "set role esoya_disposal_keeper"),
                by("technical1", NO_RIGHT, "update access.composition set valid_until = null"),
                by("technical1", NO_RIGHT, "insert into access.certificate (employee_id) values (1)"),
                by("technical1", NO_RIGHT, "delete from access.staff_import"),
                by("registrar1", NO_RIGHT, "select log_excerpt from access.problem_report"),
                by("technical1", NO_RIGHT, "update access.problem_report set status = 'closed'"),
                by("registrar1", NO_RIGHT, "select note from core.subject_request"),
                by("registrar1", NO_RIGHT, "update core.subject_request set answer = 'видано'"),
                by("moderator1", NO_RIGHT, "insert into core.disclosure_case select d.disclosure_id, f.case_id from core.disclosure d, core.case_file f"),
                by("moderator1", NO_RIGHT, "update core.disclosure set closed_at = null"),
                by("moderator1", NO_RIGHT, "update access.proposal set accepted_at = proposed_at"));
    }

    /** The same few by every role: what nobody may. */
    private static List<Attack> others() {
        return Stream.of(ALL_ROLES.split(" "))
                .flatMap(role -> Stream.of(
                        by(role, NO_RIGHT, "delete from audit.row_change"),
                        by(role, NO_RIGHT, "select surname from core.person"),
                        by(role, NO_RIGHT, "set role esoya_owner")))
                .toList();
    }
}
