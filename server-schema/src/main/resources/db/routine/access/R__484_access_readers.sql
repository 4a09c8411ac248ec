-- ${build}
-- What the technical administrator sees and the supervisor reads (ESOYA-6.9, 6.10, CSP-3.3).
set role esoya_owner;
create or replace function internal.login_idle_seconds(p_login name) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select greatest(0, extract(epoch from internal.now_at() - max(e.happened_at)))::int from audit.event e where e.login_role = p_login);
end $$;
comment on function internal.login_idle_seconds(name) is 'Скільки секунд від останньої події особи';

create or replace function internal.account_state(p_account access.account) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return case when p_account.login_role is null then 'none' when p_account.annulled_at is not null then 'annulled'
              when p_account.blocked_at is not null then 'blocked' when internal.groups_in_force(p_account.login_role) = '{}' then 'ended' else 'active' end;
end $$;
comment on function internal.account_state(access.account) is 'Стан запису: none, active, ended, blocked, annulled';

create or replace function internal.employee_reading(p_employee_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select to_jsonb(e) || jsonb_build_object(
    'body', coalesce(o.title, p.title), 'department', d.title, 'office', f.title, 'district', t.title, 'address', f.address,
    'supervisor', (select internal.short_name(s.surname, s.given_name, s.patronymic) from access.employee s where s.employee_id = e.supervisor_id),
    'orders', coalesce((select jsonb_agg(to_jsonb(r) - 'scan_sha256' || jsonb_build_object(
        'office', (select x.short_title from ref.office x where x.office_id = r.office_id),
        'recorded_at', to_char(r.recorded_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
        'recorded_by_name', (select internal.short_name(n.surname, n.given_name, n.patronymic) from access.employee n where n.employee_id = r.recorded_by),
        'is_late', exists (select from access.violation v where v.access_order_id = r.access_order_id and v.kind = 'order_late'),
        'spheres', (select jsonb_agg(h.title order by h.position) from access.order_sphere l join ref.sphere h using (sphere_id) where l.access_order_id = r.access_order_id),
        'ended', (select to_jsonb(x) - 'scan_sha256' || jsonb_build_object('reason_title', (select q.title from ref.end_reason q where q.code = x.reason),
            'recorded_at', to_char(x.recorded_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
            'recorded_by_name', (select internal.short_name(n.surname, n.given_name, n.patronymic) from access.employee n where n.employee_id = x.recorded_by),
            'is_late', exists (select from access.violation v where v.access_order_id = r.access_order_id and v.kind = 'end_late'))
                  from access.access_end x where x.access_order_id = r.access_order_id)) order by r.valid_from desc, r.access_order_id desc)
      from access.access_order r where r.employee_id = e.employee_id), '[]'),
    'accounts', coalesce((select jsonb_agg(jsonb_build_object('login', a.login_role, 'state', internal.account_state(a), 'blocked_reason', a.blocked_reason,
        'password_set_at', to_char(a.password_set_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'is_password_issued', a.is_password_issued,
        'obligation_accepted_at', to_char(a.obligation_accepted_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
        'groups', to_jsonb(internal.groups_in_force(a.login_role)))) from access.account a where a.employee_id = e.employee_id), '[]'),
    'trainings', coalesce((select jsonb_agg(to_jsonb(g) order by g.passed_on desc) from access.training g where g.employee_id = e.employee_id), '[]'),
    'certificates', coalesce((select jsonb_agg(to_jsonb(k) order by k.valid_until desc) from access.certificate k where k.employee_id = e.employee_id), '[]'),
    'violations', coalesce((select jsonb_agg(to_jsonb(v) || jsonb_build_object(
        'since_at', to_char(v.since_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'until_at', to_char(v.until_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
        'recorded_at', to_char(v.recorded_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS')) order by v.violation_id desc) from access.violation v where v.employee_id = e.employee_id), '[]'))
  from access.employee e
  left join ref.department d using (department_id) left join ref.organisation o using (organisation_id)
  left join ref.provider p on p.provider_id = e.provider_id left join ref.office f on f.office_id = e.office_id left join ref.district t using (district_id)
  where e.employee_id = p_employee_id);
end $$;
comment on function internal.employee_reading(int) is 'Посадова особа цілком: відомості, розпорядження, записи, навчання, порушення';

create or replace function internal.employee_rows(p_text text, p_after int) returns table (employee_id int, full_name text, post text, body text, office text,
    login text, state text, groups text[], access_until date, is_at_work boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_after access.employee;
begin
  select * into v_after from access.employee e where e.employee_id = p_after;
  return query
  select e.employee_id, concat_ws(' ', e.surname, e.given_name, e.patronymic), e.position, coalesce(g.title, p.short_title)::text, f.short_title,
         a.login_role::text, internal.account_state(a), coalesce(internal.groups_in_force(a.login_role), '{}'),
         (select max(coalesce(x.ends_on - 1, o.valid_until)) from access.access_order o left join access.access_end x using (access_order_id)
          where o.employee_id = e.employee_id having bool_and(coalesce(x.ends_on, o.valid_until) is not null)),
         exists (select from access.session s where s.login_role = a.login_role and s.closed_at is null)
  from access.employee e
  left join ref.department d using (department_id) left join ref.organisation g using (organisation_id)
  left join ref.provider p on p.provider_id = e.provider_id left join ref.office f on f.office_id = e.office_id
  left join lateral (select * from access.account y where y.employee_id = e.employee_id order by y.annulled_at nulls first limit 1) a on true
  where (v_after is null or (e.surname collate "uk-x-icu", e.given_name collate "uk-x-icu", coalesce(e.patronymic, '') collate "uk-x-icu", e.employee_id)
         > (v_after.surname, v_after.given_name, coalesce(v_after.patronymic, ''), v_after.employee_id))
    and (coalesce(p_text, '') = '' or strpos(lower(concat_ws(' ', e.surname, e.given_name, e.patronymic, a.login_role, e.position, f.short_title)), lower(p_text)) > 0)
  order by e.surname collate "uk-x-icu", e.given_name collate "uk-x-icu", coalesce(e.patronymic, '') collate "uk-x-icu", e.employee_id limit 200;
end $$;
comment on function internal.employee_rows(text, int) is 'Посадові особи з записами за абеткою, сторінками по 200 після названої особи';
grant execute on function internal.login_idle_seconds(name), internal.employee_reading(int), internal.employee_rows(text, int) to esoya_api;

set role esoya_api;
create function api.employee_list(p_text text, p_after int) returns table (employee_id int, full_name text, post text, body text, office text,
    login text, state text, groups text[], access_until date, is_at_work boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  return query select * from internal.employee_rows(p_text, p_after);
end $$;
comment on function api.employee_list(text, int) is 'Посадові особи, їхні записи й ролі за українською абеткою; не більш як 200 після особи p_after (ESOYA-6.3)';

create function api.employee_card(p_employee_id int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_card jsonb;
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  v_card := internal.employee_reading(p_employee_id);
  if v_card is null then
    raise exception 'no such employee' using errcode = 'ZN404', constraint = 'employee_not_visible';
  end if;
  perform internal.record_event('employee_opened', p_detail => jsonb_build_object('employee_id', p_employee_id));
  return v_card;
end $$;
comment on function api.employee_card(int) is 'Посадова особа з розпорядженнями, записами, навчанням, порушеннями; ZN404 (ESOYA-6.3, 6.9)';

create function api.session_list() returns table (session_id bigint, login text, full_name text, office text, workplace text, client_address text, program text,
    signed_in_at timestamp, idle_seconds int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor', 'esoya_security']);
  return query
  select s.session_id, s.login_role::text, coalesce(internal.short_name(e.surname, e.given_name, e.patronymic), a.title), f.short_title, w.title::text,
         host(s.client_address), s.program, s.signed_in_at at time zone 'Europe/Kyiv', internal.login_idle_seconds(s.login_role)
  from access.session s join access.account a using (login_role) left join access.employee e using (employee_id)
  left join ref.workplace w using (workplace_id) left join ref.office f on f.office_id = w.office_id
  where s.closed_at is null order by s.signed_in_at desc;
end $$;
comment on function api.session_list() is 'Хто працює зараз: особа, місце, адреса, від коли, скільки без дії (ESOYA-4.11)';

create function api.second_person_list() returns table (act_id uuid, kind text, about text, login text, person_group text, asked_by text, asked_at timestamp, is_mine boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me constant int := internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
begin
  return query
  select a.second_person_act_id, a.kind, internal.short_name(e.surname, e.given_name, e.patronymic), a.login_role::text, o.person_group::text,
         internal.short_name(b.surname, b.given_name, b.patronymic), a.asked_at at time zone 'Europe/Kyiv', a.asked_by = v_me
  from access.second_person_act a
  left join access.access_order o using (access_order_id)
  left join access.account t on t.login_role = a.login_role
  join access.employee e on e.employee_id = coalesce(o.employee_id, t.employee_id)
  join access.employee b on b.employee_id = a.asked_by
  where a.answered_at is null order by a.asked_at;
end $$;
comment on function api.second_person_list() is 'Що чекає на згоду другої особи (ESOYA-4.12)';

create function api.access_ending(p_days int) returns table (kind text, about text, reference text, ends_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_today constant date := internal.today();
  v_until constant date := v_today + least(greatest(coalesce(p_days, 30), 0), 366);
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  return query
  select 'order', internal.short_name(e.surname, e.given_name, e.patronymic), o.number, coalesce(x.ends_on - 1, o.valid_until)
  from access.access_order o join access.employee e using (employee_id) left join access.access_end x using (access_order_id)
  where coalesce(x.ends_on - 1, o.valid_until) between v_today and v_until
  union all
  select 'composition', coalesce(g.title, p.title)::text, c.decision_number, c.valid_until
  from access.composition c left join ref.organisation g using (organisation_id) left join ref.provider p using (provider_id)
  where c.valid_until between v_today and v_until
  union all
  select 'password', a.title, a.login_role::text, internal.local_day(a.password_set_at) + internal.number_parameter('password_days', 90)
  from access.account a
  where a.annulled_at is null and internal.local_day(a.password_set_at) + internal.number_parameter('password_days', 90) between v_today and v_until
  union all
  select 'certificate', internal.short_name(e.surname, e.given_name, e.patronymic), k.serial, k.valid_until
  from access.certificate k join access.employee e using (employee_id)
  -- a newer certificate of the same person has replaced it
  where k.valid_until between v_today and v_until
    and not exists (select from access.certificate n where n.employee_id = k.employee_id and n.valid_until > k.valid_until)
  order by 4, 1, 2;
end $$;
comment on function api.access_ending(int) is 'Що закінчується за кілька днів: розпорядження, участь у складі, паролі, сертифікати підпису (ESOYA-6.9; KR146-2.1.1)';

create function api.violation_list(p_is_open boolean, p_employee_id int, p_before_id int) returns table (violation_id int, kind text, employee_id int, full_name text,
    office text, order_number text, since_at timestamp, until_at timestamp, amount int, recorded_at timestamp, closed_at timestamp, closed_by text, closing_note text, is_mine boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me constant int := internal.require_one_of(array['esoya_security', 'esoya_supervisor']);
begin
  return query
  select v.violation_id, v.kind, v.employee_id, internal.short_name(e.surname, e.given_name, e.patronymic), f.short_title, o.number, v.since_at at time zone 'Europe/Kyiv',
         v.until_at at time zone 'Europe/Kyiv', v.amount, v.recorded_at at time zone 'Europe/Kyiv', v.closed_at at time zone 'Europe/Kyiv',
         internal.short_name(c.surname, c.given_name, c.patronymic), v.closing_note, v.employee_id = v_me
  from access.violation v join access.employee e using (employee_id) left join access.access_order o using (access_order_id)
  left join ref.office f on f.office_id = e.office_id left join access.employee c on c.employee_id = v.closed_by
  where (p_is_open is null or (v.closed_at is null) = p_is_open) and (p_employee_id is null or v.employee_id = p_employee_id)
    and (p_before_id is null or v.violation_id < p_before_id)
  order by v.violation_id desc limit 200;
end $$;
comment on function api.violation_list(boolean, int, int) is 'Порушення порядку доступу, новіші перші, сторінками по 200: робота після втрати доступу, пізні розпорядження. ZN302 (ESOYA-6.9, 6.10)';

create function api.violation_report(p_employee_id int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_card jsonb;
begin
  perform internal.require_one_of(array['esoya_security', 'esoya_supervisor']);
  v_card := internal.employee_reading(p_employee_id);
  if v_card is null then
    raise exception 'no such employee' using errcode = 'ZN404', constraint = 'employee_not_visible';
  end if;
  perform internal.record_event('violations_printed', p_detail => jsonb_build_object('employee_id', p_employee_id));
  return jsonb_build_object('centre', internal.sheet_head(), 'full_name', concat_ws(' ', v_card ->> 'surname', v_card ->> 'given_name', v_card ->> 'patronymic'),
    'position', v_card ->> 'position', 'body', v_card ->> 'body', 'office', v_card ->> 'office',
    'violations', (select coalesce(jsonb_agg(jsonb_build_object('kind', v.kind, 'order_number', o.number, 'order_signed_on', o.signed_on,
        'since_at', to_char(v.since_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'until_at', to_char(v.until_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
        'amount', v.amount, 'recorded_at', to_char(v.recorded_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
        'closed_at', to_char(v.closed_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
        'closed_by', internal.short_name(c.surname, c.given_name, c.patronymic), 'closing_note', v.closing_note) order by v.violation_id), '[]')
      from access.violation v left join access.access_order o using (access_order_id) left join access.employee c on c.employee_id = v.closed_by
      where v.employee_id = p_employee_id));
end $$;
comment on function api.violation_report(int) is 'Усі порушення однієї посадової особи для друку; друк записується. ZN302, ZN404 (ESOYA-6.9, 6.10)';

create function api.close_violation(p_request_id uuid, p_violation_id int, p_note text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_security');
  v_answer jsonb := internal.begin_request(p_request_id, 'close_violation', concat_ws('|', p_violation_id, p_note));
  v_about  int;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  select v.employee_id into v_about from access.violation v where v.violation_id = p_violation_id and v.closed_at is null for no key update;
  if v_about is null then
    raise exception 'no such open violation' using errcode = 'ZN404', constraint = 'violation_not_visible';
  end if;
  perform internal.require_not_self(v_about);
  perform internal.require_access_data(jsonb_build_object('note', p_note), 'note line 300 !');
  update access.violation v set closed_at = internal.now_at(), closed_by = v_me, closing_note = p_note where v.violation_id = p_violation_id;
  perform internal.record_event('violation_closed', p_detail => jsonb_build_object('violation_id', p_violation_id));
  return internal.end_request(p_request_id, jsonb_build_object('violation_id', p_violation_id));
end $$;
comment on function api.close_violation(uuid, int, text) is 'Закриває порушення з поясненням; про себе — ніхто. ZN314, ZN318, ZN404 (ESOYA-6.10)';

create function api.end_due_access() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.settle_all_logins();
end $$;
comment on function api.end_due_access() is 'Щохвилини: відкриває й закриває входи за датами розпоряджень; скільки входів перевірено (ESOYA-6.10)';

set role esoya_owner;
create or replace function internal.require_machine() returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group(null);
  if exists (select from access.account a where a.login_role = session_user and a.employee_id is not null) then
    raise exception 'only a machine does this' using errcode = 'ZN302', constraint = 'right_required', detail = 'esoya_machine';
  end if;
end $$;
comment on function internal.require_machine() is 'Лише запис системи, інакше ZN302 (ESOYA-2.1.6)';

create or replace function internal.settle_all_logins() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_login name;
  v_count int := 0;
begin
  for v_login in select a.login_role from access.account a join pg_roles r on r.rolname = a.login_role where a.employee_id is not null and a.annulled_at is null order by 1 loop
    perform internal.settle_login(v_login);
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
comment on function internal.settle_all_logins() is 'Приводить усі входи до чинних розпоряджень';
grant execute on function internal.require_machine(), internal.settle_all_logins() to esoya_api;

set role esoya_api;
revoke execute on function api.employee_list(text, int), api.employee_card(int), api.session_list(), api.second_person_list(), api.access_ending(int),
  api.violation_list(boolean, int, int), api.violation_report(int), api.close_violation(uuid, int, text), api.end_due_access() from public;
grant execute on function api.employee_list(text, int), api.employee_card(int), api.session_list(), api.second_person_list(), api.access_ending(int)
  to esoya_technical_admin, esoya_supervisor;
grant execute on function api.session_list(), api.close_violation(uuid, int, text) to esoya_security;
grant execute on function api.violation_list(boolean, int, int), api.violation_report(int) to esoya_security, esoya_supervisor;
grant execute on function api.end_due_access() to esoya_machine;
