-- ${build}
set role esoya_owner;
-- The parts of signing in that read access tables belong to the owner; the verb itself to esoya_api.
create or replace function internal.require_may_sign_in(p_account access.account) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_locked timestamptz;
begin
  if p_account.login_role is null then
    raise exception 'no account for this login' using errcode = 'ZN303', constraint = 'account_required';
  end if;
  if p_account.blocked_at is not null or p_account.annulled_at is not null then
    raise exception 'the account is blocked' using errcode = 'ZN304', constraint = 'account_blocked';
  end if;
  select max(l.locked_until) into v_locked from access.sign_in_lock l
  where l.login_role = p_account.login_role and l.client_address = coalesce(host(inet_client_addr()), '') and l.locked_until > internal.now_at();
  if v_locked is not null then
    raise exception 'too many failed sign-ins' using errcode = 'ZN310', constraint = 'sign_in_locked',
      detail = to_char(v_locked at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS');
  end if;
  if p_account.password_sha256 is not null and p_account.password_sha256 <> internal.login_password_sha256(p_account.login_role) then
    raise exception 'the password was changed past the program' using errcode = 'ZN311', constraint = 'password_changed_elsewhere';
  end if;
  if p_account.employee_id is null then
    return;
  end if;
  if not exists (select from internal.orders_in_force(p_account.employee_id)) then
    raise exception 'no order of access is in force today' using errcode = 'ZN305', constraint = 'order_required';
  end if;
  if internal.parameter_is('training_required', 'yes')
     and not exists (select from access.training t where t.employee_id = p_account.employee_id and (t.valid_until is null or t.valid_until >= internal.today())) then
    raise exception 'no valid training is recorded' using errcode = 'ZN313', constraint = 'training_required';
  end if;
end $$;
comment on function internal.require_may_sign_in(access.account) is 'Відмовляє запису без доступу: ZN303–ZN305, ZN310, ZN311, ZN313 (ESOYA-4.1, 5.1, 6.10)';

create or replace function internal.must_change_password(p_account access.account) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return p_account.employee_id is not null
         and (p_account.is_password_issued
              or coalesce(internal.local_day(p_account.password_set_at) + internal.number_parameter('password_days', 90) <= internal.today(), false));
end $$;
comment on function internal.must_change_password(access.account) is 'Чи треба змінити пароль: його видано або строк його дії минув (ESOYA-5.1, 6.4)';

create or replace function internal.open_session(p_workplace text, p_program text, p_token text) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_account   access.account;
  v_workplace int;
  v_session   bigint;
begin
  select * into v_account from access.account a where a.login_role = session_user;
  perform internal.require_may_sign_in(v_account);
  if p_workplace is not null then
    select w.workplace_id into v_workplace from ref.workplace w where w.code = p_workplace and w.retired_on is null;
    if v_workplace is null then
      raise exception 'no such workplace' using errcode = 'ZN306', constraint = 'workplace_unknown';
    end if;
  end if;
  -- what a person has set for their own login past the program could blind or cripple it
  perform internal.reset_login_settings(session_user);
  delete from access.sign_in_lock l where l.login_role = session_user and l.client_address = coalesce(host(inet_client_addr()), '');
  -- one person, one session: the second sign-in closes the first (ESOYA-4.1)
  update access.session set closed_at = internal.now_at(), closed_reason = 'another_sign_in'
  where login_role = session_user and closed_at is null;
  insert into access.session (token_hash, login_role, workplace_id, program, client_address, signed_in_at, is_ready)
  values (sha256(convert_to(p_token, 'UTF8')), session_user, v_workplace, left(p_program, 100), inet_client_addr(), internal.now_at(),
          v_account.employee_id is null or v_account.obligation_accepted_at is not null and not internal.must_change_password(v_account))
  returning session_id into v_session;
  perform set_config('esoya.session', p_token, false);
  perform internal.settle_scope();
  perform internal.record_event('sign_in', p_detail => jsonb_build_object('session_id', v_session));
  return v_session;
end $$;
comment on function internal.open_session(text, text, text) is 'Відкриває сеанс: обліковий запис, чинне розпорядження, робоче місце (ESOYA-4.1, 5.1)';

create or replace function internal.session_card(p_session bigint) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'login', s.login_role, 'employee_id', e.employee_id,
    'full_name', coalesce(concat_ws(' ', e.surname, e.given_name, e.patronymic), a.title),
    'short_name', coalesce(internal.short_name(e.surname, e.given_name, e.patronymic), a.title),
    'position', e.position,
    'groups', to_jsonb(internal.groups_in_force(s.login_role)),
    'must_change_password', internal.must_change_password(a), 'must_accept_obligation', a.employee_id is not null and a.obligation_accepted_at is null,
    'password_issued_by', case when a.is_password_issued then (select internal.short_name(i.surname, i.given_name, i.patronymic) from access.employee i where i.employee_id = a.password_issued_by) end,
    'password_set_at', to_char(a.password_set_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
    'office_id', f.office_id, 'office_title', f.short_title, 'workplace_title', w.title,
    'office_ids', to_jsonb(internal.my_offices()),
    'last_sign_in_at', (select to_char(max(p.signed_in_at) at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS')
                        from access.session p where p.login_role = s.login_role and p.session_id < s.session_id),
    'last_sign_in_workplace', (select pw.title from access.session p left join ref.workplace pw using (workplace_id)
                               where p.login_role = s.login_role and p.session_id < s.session_id order by p.session_id desc limit 1),
    'local_key', encode(sha256(a.local_key || convert_to(coalesce(w.code, ''), 'UTF8')), 'hex'),
    'idle_minutes', internal.number_parameter('idle_minutes', 10),
    'server_time', to_char(internal.local_now(), 'YYYY-MM-DD"T"HH24:MI:SS'),
    'is_training', coalesce((select p.value = 'yes' from ref.parameter p where p.code = 'training'), false))
  from access.session s
  join access.account a using (login_role)
  left join access.employee e using (employee_id)
  left join ref.office f on f.office_id = internal.my_office()
  left join ref.workplace w on w.workplace_id = s.workplace_id
  where s.session_id = p_session
$$;
comment on function internal.session_card(bigint) is 'Хто, де й коли ввійшов востаннє';
grant execute on function internal.open_session(text, text, text), internal.session_card(bigint) to esoya_api;

set role esoya_api;
create function api.sign_in(p_workplace text, p_program text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_token   constant text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
  v_session bigint;
begin
  -- two statements: a stable function does not see what its own statement has written
  v_session := internal.open_session(p_workplace, p_program, v_token);
  return internal.session_card(v_session) || jsonb_build_object('handle', v_token);
end $$;
comment on function api.sign_in(text, text) is 'Відкриває сеанс особи з’єднання; попередній сеанс закривається. Відповідь: ключ сеансу, ПІБ, ролі, офіс, попередній вхід. ZN303–ZN306, ZN310, ZN311, ZN313 (ESOYA-4.1, 5.1)';

create function api.enter(p_handle text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform set_config('esoya.session', p_handle, false);
  if internal.my_unready_session() is null then
    perform internal.require_group(null);
    perform internal.settle_scope();
  end if;
  return true;
end $$;
comment on function api.enter(text) is 'Вводить ще одне з’єднання тієї самої особи до її сеансу; ZN301, якщо сеанс закрито або чужий (ESOYA-4.1)';

set role esoya_owner;
create or replace function internal.close_session() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.record_event('sign_out');
  update access.session set closed_at = internal.now_at(), closed_reason = 'sign_out' where session_id = coalesce(internal.my_session(), internal.my_unready_session());
end $$;
comment on function internal.close_session() is 'Закриває сеанс того, хто питає';
grant execute on function internal.close_session() to esoya_api;
set role esoya_api;
create function api.sign_out() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- without an open session there is nothing to close, and nothing may be written to the log
  if internal.my_unready_session() is null then
    perform internal.require_group(null);
  end if;
  perform internal.close_session();
end $$;
comment on function api.sign_out() is 'Закриває сеанс; наступний запит будь-якого його з’єднання буде відхилено. ZN301, якщо сеансу немає (ESOYA-4.1)';
revoke execute on function api.sign_in(text, text), api.enter(text), api.sign_out() from public;
grant execute on function api.sign_in(text, text), api.enter(text), api.sign_out() to esoya_staff, esoya_machine;
