-- ${build}
-- What a person does for themselves before work: change the issued password, accept the obligation (ESOYA-5.1, 6.4, 6.8).
-- Length and the list of common passwords are kept by the program, which alone sees the password; the server sees that it is not a repeat.
set role esoya_owner;
create or replace function internal.require_some_session() returns bigint
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_session constant bigint := coalesce(internal.my_session(), internal.my_unready_session());
begin
  if v_session is null then
    raise exception 'no open session' using errcode = 'ZN301', constraint = 'session_required';
  end if;
  return v_session;
end $$;
comment on function internal.require_some_session() is 'Сеанс, готовий чи ні, інакше ZN301';

create or replace function internal.make_ready(p_session bigint) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update access.session s set is_ready = true from access.account a
  where s.session_id = p_session and not s.is_ready and a.login_role = s.login_role and a.obligation_accepted_at is not null and not internal.must_change_password(a);
  return (select s.is_ready from access.session s where s.session_id = p_session);
end $$;
comment on function internal.make_ready(bigint) is 'Відкриває роботу, коли пароль змінено й зобов’язання прийнято; чи відкрито';

create or replace function internal.password_salts() returns table (iterations int, salt text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_some_session();
  return query select h.iterations, h.salt from access.password_history h where h.login_role = session_user
               order by h.set_at desc limit internal.number_parameter('password_history', 5);
end $$;
comment on function internal.password_salts() is 'Солі попередніх паролів особи з’єднання';

create or replace function internal.change_password(p_verifier text, p_traces text[]) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_session constant bigint := internal.require_some_session();
begin
  if exists (select from access.password_history h where h.login_role = session_user and encode(h.stored_key_sha256, 'hex') = any (p_traces)) then
    raise exception 'this password was used before' using errcode = 'ZN319', constraint = 'password_repeated';
  end if;
  perform internal.set_verifier(session_user, p_verifier);
  perform internal.remember_password(session_user, p_verifier, null);
  perform internal.record_event('password_changed');
  return internal.make_ready(v_session);
end $$;
comment on function internal.change_password(text, text[]) is 'Змінює пароль особи з’єднання; ZN319, якщо такий уже був';

create or replace function internal.accept_obligation() returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_session constant bigint := internal.require_some_session();
begin
  update access.account a set obligation_accepted_at = internal.now_at() where a.login_role = session_user and a.obligation_accepted_at is null;
  if found then
    perform internal.record_event('obligation_accepted');
  end if;
  return internal.make_ready(v_session);
end $$;
comment on function internal.accept_obligation() is 'Записує прийняття зобов’язання про нерозголошення';
grant execute on function internal.password_salts(), internal.change_password(text, text[]), internal.accept_obligation() to esoya_api;

set role esoya_api;
create function api.password_salts() returns table (iterations int, salt text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return query select p.iterations, p.salt from internal.password_salts() p; end $$;
comment on function api.password_salts() is 'Солі попередніх паролів, щоб програма довела, що новий не повторює їх. ZN301 (ESOYA-6.4)';

create function api.change_password(p_verifier text, p_traces text[]) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$ begin return internal.change_password(p_verifier, p_traces); end $$;
comment on function api.change_password(text, text[]) is 'Змінює власний пароль: перевірник SCRAM і SHA-256 ключа нового пароля з кожною попередньою сіллю; чи відкрито роботу. ZN301, ZN319, ZN393 (ESOYA-5.1, 6.4)';

create function api.accept_obligation() returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$ begin return internal.accept_obligation(); end $$;
comment on function api.accept_obligation() is 'Приймає зобов’язання про нерозголошення; чи відкрито роботу. ZN301 (ESOYA-6.8)';
revoke execute on function api.password_salts(), api.change_password(text, text[]), api.accept_obligation() from public;
grant execute on function api.password_salts(), api.change_password(text, text[]), api.accept_obligation() to esoya_staff;
