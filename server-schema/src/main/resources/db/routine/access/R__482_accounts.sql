-- ${build}
-- Grant, block, annul: three actions (ESOYA-4.1, 5.1, 6.3). Passwords come as SCRAM verifiers, never as words.
set role esoya_owner;
create or replace function internal.account_of(p_login name) returns access.account
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_account access.account;
begin
  select * into v_account from access.account a where a.login_role = p_login for no key update;
  if v_account.login_role is null or v_account.employee_id is null then
    raise exception 'no such account of a person' using errcode = 'ZN404', constraint = 'account_not_visible';
  end if;
  perform internal.require_not_self(v_account.employee_id);
  if v_account.annulled_at is not null then
    raise exception 'the account is annulled for good' using errcode = 'ZN321', constraint = 'account_annulled';
  end if;
  return v_account;
end $$;
comment on function internal.account_of(name) is 'Запис іншої особи для зміни, замкнений до кінця транзакції; ZN318, ZN321, ZN404 (ESOYA-4.1)';

create or replace function internal.grant_account(p_employee_id int, p_login name, p_verifier text, p_by int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_groups text[];
begin
  perform internal.require_not_self(p_employee_id);
  -- no document, no account (6.1); one signed for a later day opens by itself on that day
  select array_agg(distinct o.person_group::text) into v_groups from access.access_order o
  where o.employee_id = p_employee_id and not o.awaits_confirmation and (o.valid_until is null or o.valid_until >= internal.today())
    and not exists (select from access.access_end x where x.access_order_id = o.access_order_id and x.ends_on <= internal.today());
  if v_groups is null then
    raise exception 'no order gives this person access' using errcode = 'ZN305', constraint = 'order_required';
  end if;
  if exists (select from access.account a where a.login_role = p_login or a.employee_id = p_employee_id and a.annulled_at is null) then
    raise exception 'the login or the person has an account' using errcode = 'ZN322', constraint = 'account_present';
  end if;
  insert into access.account (login_role, employee_id, title)
  select p_login, e.employee_id, concat_ws(' ', e.surname, e.given_name, e.patronymic) from access.employee e where e.employee_id = p_employee_id;
  perform internal.create_login(p_login, p_verifier, v_groups);
  perform internal.remember_password(p_login, p_verifier, p_by);
  perform internal.settle_login(p_login);
end $$;
comment on function internal.grant_account(int, name, text, int) is 'Створює обліковий запис і вхід за чинними розпорядженнями; ZN305, ZN318, ZN322, ZN391–ZN395';

create or replace function internal.set_account_state(p_login name, p_blocked_at timestamptz, p_reason text, p_annulled_at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update access.account a set blocked_at = p_blocked_at, blocked_reason = p_reason, annulled_at = p_annulled_at where a.login_role = p_login;
  perform internal.settle_login(p_login);
end $$;
comment on function internal.set_account_state(name, timestamptz, text, timestamptz) is 'Записує стан облікового запису; живі сеанси закриваються одразу (ESOYA-6.10)';

create or replace function internal.issue_password(p_login name, p_verifier text, p_by int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.set_verifier(p_login, p_verifier);
  perform internal.remember_password(p_login, p_verifier, p_by);
  delete from access.sign_in_lock l where l.login_role = p_login;
  perform internal.close_sessions(p_login, 'password_issued');
  perform internal.record_event('password_issued', p_detail => jsonb_build_object('login', p_login));
end $$;
comment on function internal.issue_password(name, text, int) is 'Видає новий пароль: сеанси закриваються, при вході його треба змінити, особа бачить, хто й коли його видав (ESOYA-5.1)';
grant execute on function internal.account_of(name), internal.grant_account(int, name, text, int),
  internal.set_account_state(name, timestamptz, text, timestamptz), internal.issue_password(name, text, int) to esoya_api;

set role esoya_api;
create function api.grant_account(p_request_id uuid, p_employee_id int, p_login text, p_verifier text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_technical_admin');
  v_answer jsonb := internal.begin_request(p_request_id, 'grant_account', concat_ws('|', p_employee_id, p_login));
begin
  if v_answer is not null then
    return v_answer;
  end if;
  if coalesce(p_login, '') !~ '^[a-z][a-z0-9_]{2,30}$' then
    raise exception 'not a name for a person''s login' using errcode = 'ZN391', constraint = 'login_name';
  end if;
  perform internal.grant_account(p_employee_id, p_login::name, p_verifier, v_me);
  perform internal.record_event('account_granted', p_detail => jsonb_build_object('login', p_login, 'employee_id', p_employee_id));
  return internal.end_request(p_request_id, jsonb_build_object('login', p_login));
end $$;
comment on function api.grant_account(uuid, int, text, text) is 'Надає обліковий запис за розпорядженням; ролі — лише ті, що в ньому. ZN305, ZN318, ZN322, ZN391, ZN393 (ESOYA-4.1, 5.1, 6.1)';

create function api.block_account(p_request_id uuid, p_login text, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me      constant int := internal.require_group('esoya_technical_admin');
  v_answer  jsonb := internal.begin_request(p_request_id, 'block_account', concat_ws('|', p_login, p_reason));
  v_account access.account;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_account := internal.account_of(p_login::name);
  perform internal.require_access_data(jsonb_build_object('reason', p_reason), 'reason line 300 !');
  perform internal.set_account_state(p_login::name, internal.now_at(), p_reason, null);
  perform internal.record_event('account_blocked', p_detail => jsonb_build_object('login', p_login));
  return internal.end_request(p_request_id, jsonb_build_object('login', p_login));
end $$;
comment on function api.block_account(uuid, text, text) is 'Блокує запис із причиною; відкриті сеанси закриваються за секунди. ZN314, ZN318, ZN321, ZN404 (ESOYA-4.1)';

create function api.unblock_account(p_request_id uuid, p_login text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me      constant int := internal.require_group('esoya_technical_admin');
  v_answer  jsonb := internal.begin_request(p_request_id, 'unblock_account', p_login);
  v_account access.account;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_account := internal.account_of(p_login::name);
  perform internal.set_account_state(p_login::name, null, null, null);
  perform internal.record_event('account_unblocked', p_detail => jsonb_build_object('login', p_login));
  return internal.end_request(p_request_id, jsonb_build_object('login', p_login));
end $$;
comment on function api.unblock_account(uuid, text) is 'Знімає блокування; права — за чинними розпорядженнями. ZN318, ZN321, ZN404 (ESOYA-4.1)';

create function api.annul_account(p_request_id uuid, p_login text, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me      constant int := internal.require_group('esoya_technical_admin');
  v_answer  jsonb := internal.begin_request(p_request_id, 'annul_account', concat_ws('|', p_login, p_reason));
  v_account access.account;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_account := internal.account_of(p_login::name);
  perform internal.require_access_data(jsonb_build_object('reason', p_reason), 'reason line 300 !');
  perform internal.set_account_state(p_login::name, coalesce(v_account.blocked_at, internal.now_at()), p_reason, internal.now_at());
  perform internal.record_event('account_annulled', p_detail => jsonb_build_object('login', p_login));
  return internal.end_request(p_request_id, jsonb_build_object('login', p_login));
end $$;
comment on function api.annul_account(uuid, text, text) is 'Анулює запис назавжди: ім’я входу більше нікому не належатиме. ZN314, ZN318, ZN321, ZN404 (ESOYA-4.1)';

create function api.issue_password(p_request_id uuid, p_login text, p_verifier text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me      constant int := internal.require_group('esoya_technical_admin');
  v_answer  jsonb := internal.begin_request(p_request_id, 'issue_password', p_login);
  v_account access.account;
  v_waits   boolean;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_account := internal.account_of(p_login::name);
  perform internal.require_verifier(p_verifier);
  -- somebody is at work: a new password would let another sit down in their place unseen, so a second person agrees (5.1)
  v_waits := exists (select from access.session s where s.login_role = v_account.login_role and s.closed_at is null);
  if v_waits then
    insert into access.second_person_act (second_person_act_id, kind, login_role, verifier, asked_at, asked_by)
    values (gen_random_uuid(), 'password', v_account.login_role, p_verifier, internal.now_at(), v_me);
  else
    perform internal.issue_password(v_account.login_role, p_verifier, v_me);
  end if;
  return internal.end_request(p_request_id, jsonb_build_object('login', p_login, 'awaits_confirmation', v_waits));
end $$;
comment on function api.issue_password(uuid, text, text) is 'Видає пароль (перевірник SCRAM); за відкритого сеансу чекає на другу особу. ZN318, ZN321, ZN393, ZN404 (ESOYA-5.1)';

create function api.answer_second_person(p_request_id uuid, p_act_id uuid, p_is_confirmed boolean) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  v_answer jsonb := internal.begin_request(p_request_id, 'answer_second_person', concat_ws('|', p_act_id, p_is_confirmed));
  v_act    access.second_person_act;
  v_of     int;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  select * into v_act from access.second_person_act a where a.second_person_act_id = p_act_id and a.answered_at is null for no key update;
  if v_act.second_person_act_id is null then
    raise exception 'nothing waits for an answer here' using errcode = 'ZN404', constraint = 'act_not_visible';
  end if;
  v_of := case v_act.kind when 'order' then (select o.employee_id from access.access_order o where o.access_order_id = v_act.access_order_id)
                          else (internal.account_of(v_act.login_role)).employee_id end;
  if v_me = v_act.asked_by or v_me = v_of then
    raise exception 'another person must answer' using errcode = 'ZN317', constraint = 'second_person_required';
  end if;
  update access.second_person_act a set answered_at = internal.now_at(), answered_by = v_me, is_confirmed = p_is_confirmed, verifier = null
  where a.second_person_act_id = p_act_id;
  if p_is_confirmed and v_act.kind = 'order' then
    update access.access_order o set awaits_confirmation = false where o.access_order_id = v_act.access_order_id;
    perform internal.settle_logins_of(v_of);
  elsif p_is_confirmed then
    perform internal.issue_password(v_act.login_role, v_act.verifier, v_act.asked_by);
  end if;
  perform internal.record_event('second_person_answered', p_detail => jsonb_build_object('kind', v_act.kind, 'is_confirmed', p_is_confirmed, 'employee_id', v_of));
  return internal.end_request(p_request_id, jsonb_build_object('kind', v_act.kind, 'is_confirmed', p_is_confirmed));
end $$;
comment on function api.answer_second_person(uuid, uuid, boolean) is 'Друга особа погоджує або відхиляє права технічного адміністратора, захисту чи новий пароль працюючого. ZN317, ZN404 (ESOYA-4.12)';

create function api.close_session(p_request_id uuid, p_session_id bigint, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_technical_admin');
  v_answer jsonb := internal.begin_request(p_request_id, 'close_session', concat_ws('|', p_session_id, p_reason));
  v_login  name;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(jsonb_build_object('reason', p_reason), 'reason line 300 !');
  select s.login_role into v_login from access.session s where s.session_id = p_session_id and s.closed_at is null;
  if v_login is null then
    raise exception 'no such open session' using errcode = 'ZN404', constraint = 'session_not_visible';
  end if;
  perform internal.close_sessions(v_login, 'closed_by_administrator');
  perform internal.record_event('session_closed', p_detail => jsonb_build_object('session_id', p_session_id, 'login', v_login, 'reason', p_reason));
  return internal.end_request(p_request_id, jsonb_build_object('session_id', p_session_id));
end $$;
comment on function api.close_session(uuid, bigint, text) is 'Закриває чужий сеанс із причиною і розриває його з’єднання. ZN314, ZN404 (ESOYA-4.11)';

revoke execute on function api.grant_account(uuid, int, text, text), api.block_account(uuid, text, text), api.unblock_account(uuid, text),
  api.annul_account(uuid, text, text), api.issue_password(uuid, text, text), api.answer_second_person(uuid, uuid, boolean), api.close_session(uuid, bigint, text) from public;
grant execute on function api.grant_account(uuid, int, text, text), api.block_account(uuid, text, text), api.unblock_account(uuid, text),
  api.annul_account(uuid, text, text), api.issue_password(uuid, text, text), api.close_session(uuid, bigint, text) to esoya_technical_admin;
grant execute on function api.answer_second_person(uuid, uuid, boolean) to esoya_technical_admin, esoya_supervisor;
