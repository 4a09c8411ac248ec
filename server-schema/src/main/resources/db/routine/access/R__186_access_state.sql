-- ${build}
-- What the verbs of access share. All of it belongs to the owner: accounts are read and written nowhere else.
set role esoya_owner;

create or replace function internal.require_access_data(p_object jsonb, variadic p_rules text[]) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems constant text[] := internal.field_problems('', p_object, variadic p_rules);
begin
  if cardinality(v_problems) > 0 then
    raise exception 'the data break % rules', cardinality(v_problems)
      using errcode = 'ZN314', constraint = 'access_data_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
end $$;
comment on function internal.require_access_data(jsonb, text[]) is 'Відмовляє, якщо обов’язкові відомості неповні чи хибні: ZN314 з переліком «поле:правило» (ESOYA-6.3)';

create or replace function internal.require_not_self(p_employee_id int) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if p_employee_id = internal.my_employee() then
    raise exception 'nobody changes their own access' using errcode = 'ZN318', constraint = 'own_access';
  end if;
end $$;
comment on function internal.require_not_self(int) is 'Відмовляє тому, хто змінює власний доступ: ZN318 (ESOYA-4.12)';

create or replace function internal.is_late(p_signed_on date) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return internal.add_working_days(p_signed_on, 1) < internal.today(); end $$;
comment on function internal.is_late(date) is 'Чи надійшло розпорядження пізніше ніж за один робочий день (ESOYA-6.9)';

create or replace function internal.keep_order_scan(p_scan bytea) returns bytea
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(length(p_scan), 0) not between 100 and 52428800 or substr(p_scan, 1, 5) <> '%PDF-'::bytea then
    raise exception 'the scan of the order is required' using errcode = 'ZN107', constraint = 'scan_unreadable';
  end if;
  return internal.keep_blob(p_scan);
end $$;
comment on function internal.keep_order_scan(bytea) is 'Зберігає скан-копію розпорядження; ZN107, якщо її немає (ESOYA-6.1)';

create or replace function internal.close_sessions(p_login name, p_reason text) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update access.session set closed_at = internal.now_at(), closed_reason = p_reason where login_role = p_login and closed_at is null;
  return internal.end_connections(p_login);
end $$;
comment on function internal.close_sessions(name, text) is 'Закриває сеанси входу і розриває його з’єднання (ESOYA-6.10)';

-- Rights of a login follow the orders: called by every verb of access and each minute by the agent.
create or replace function internal.settle_login(p_login name) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_account access.account;
  v_groups  text[];
  v_is_open boolean;
begin
  select * into v_account from access.account a where a.login_role = p_login;
  v_groups := internal.groups_in_force(p_login);
  v_is_open := v_account.blocked_at is null and v_account.annulled_at is null and v_groups <> '{}';
  if v_is_open then
    perform internal.set_login_groups(p_login, v_groups);
  end if;
  if (select r.rolcanlogin from pg_roles r where r.rolname = p_login) is distinct from v_is_open then
    perform internal.set_login_enabled(p_login, v_is_open);
    perform internal.record_event(case when v_is_open then 'access_opened' else 'access_ended' end, p_detail => jsonb_build_object('login', p_login));
  end if;
  if not v_is_open then
    perform internal.close_sessions(p_login, 'access_ended');
  end if;
end $$;
comment on function internal.settle_login(name) is 'Приводить вхід у відповідність до чинних розпоряджень: ролі, дозвіл, сеанси (ESOYA-6.10)';

create or replace function internal.settle_logins_of(p_employee_id int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.settle_login(a.login_role) from access.account a where a.employee_id = p_employee_id and a.annulled_at is null;
end $$;
comment on function internal.settle_logins_of(int) is 'Те саме для всіх входів посадової особи';

create or replace function internal.remember_password(p_login name, p_verifier text, p_issued_by int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_part constant text[] := regexp_match(p_verifier, '^SCRAM-SHA-256\$(\d+):([^$]+)\$([^:]+):');
begin
  update access.account a set password_sha256 = internal.login_password_sha256(p_login), password_set_at = internal.now_at(),
                              is_password_issued = p_issued_by is not null, password_issued_by = p_issued_by
  where a.login_role = p_login;
  insert into access.password_history (login_role, set_at, iterations, salt, stored_key_sha256)
  values (p_login, internal.now_at(), v_part[1]::int, v_part[2], sha256(decode(v_part[3], 'base64')))
  on conflict do nothing;
end $$;
comment on function internal.remember_password(name, text, int) is 'Запам’ятовує, коли й ким задано пароль, і його слід для перевірки повторів (ESOYA-5.1, 6.4)';

create or replace function internal.count_work(p_employee_id int, p_since timestamptz) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select (select count(*) from audit.row_change r where r.happened_at >= p_since and r.login_role = any (v.logins) and r.table_name not like 'access.%')
               + (select count(*) from audit.event e where e.happened_at >= p_since and e.login_role = any (v.logins))
          from (select coalesce(array_agg(a.login_role), '{}') as logins from access.account a where a.employee_id = p_employee_id) v)::int;
end $$;
comment on function internal.count_work(int, timestamptz) is 'Скільки записів і подій особа зробила від миті: робота після втрати доступу (ESOYA-6.10)';

create or replace function internal.note_violation(p_kind text, p_employee_id int, p_order_id int, p_since timestamptz, p_amount int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into access.violation (kind, employee_id, access_order_id, since_at, until_at, amount, recorded_at)
  values (p_kind, p_employee_id, p_order_id, p_since, internal.now_at(), p_amount, internal.now_at());
end $$;
comment on function internal.note_violation(text, int, int, timestamptz, int) is 'Записує порушення порядку доступу (ESOYA-6.9, 6.10)';

create or replace function internal.note_failed_sign_in(p_login name, p_client_address text, p_failed_at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_free constant int := internal.number_parameter('sign_in_failures', 5);
begin
  -- grows: the fifth failure closes for a minute, each further one doubles it, up to an hour; a success or a quiet day ends it
  insert into access.sign_in_lock as l (login_role, client_address, failures, last_failure_at)
  select a.login_role, coalesce(p_client_address, ''), 1, p_failed_at from access.account a where a.login_role = p_login
  on conflict (login_role, client_address) do update
    set failures = case when l.last_failure_at < excluded.last_failure_at - interval '1 day' then 1 else l.failures + 1 end, last_failure_at = excluded.last_failure_at;
  update access.sign_in_lock l set locked_until = p_failed_at + least(interval '1 hour', interval '1 minute' * power(2, least(l.failures - v_free, 6)))
  where l.login_role = p_login and l.client_address = coalesce(p_client_address, '') and l.failures >= v_free;
  if found then
    perform internal.record_event('sign_in_locked', p_detail => jsonb_build_object('login', p_login, 'client_address', p_client_address));
  end if;
end $$;
comment on function internal.note_failed_sign_in(name, text, timestamptz) is 'Рахує невдалі входи з адреси; від п’ятого вхід зачинено на строк, що подвоюється (ESOYA-4.11)';

grant execute on function internal.require_access_data(jsonb, text[]), internal.require_not_self(int), internal.is_late(date), internal.keep_order_scan(bytea),
  internal.close_sessions(name, text), internal.settle_logins_of(int), internal.settle_login(name), internal.count_work(int, timestamptz),
  internal.note_violation(text, int, int, timestamptz, int), internal.groups_in_force(name) to esoya_api;
