-- Run in the product's database, by a superuser, after every migration. May be run again.
-- The account keeper is the only one who makes logins. On PostgreSQL 15 a role with CREATEROLE can reach any role that is not a
-- superuser, so its functions take nothing on trust: names and verifiers match strict patterns, the groups come from a fixed list,
-- the login stands in access.account, and roles of the house itself are out of reach.
grant usage on schema internal, access to esoya_account_keeper;
grant select on access.account to esoya_account_keeper;
drop policy if exists account_keeper on access.account;
create policy account_keeper on access.account for select to esoya_account_keeper using (true);

create or replace function internal.require_person_login(p_login name) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if p_login is null or p_login::text !~ '^[a-z][a-z0-9_]{2,30}$' or p_login::text ~ '^(esoya_|pg_|postgres$)' then
    raise exception 'not a name for a person''s login' using errcode = 'ZN391', constraint = 'login_name';
  end if;
  if not exists (select from access.account a where a.login_role = p_login) then
    raise exception 'no account has this login' using errcode = 'ZN392', constraint = 'login_without_account';
  end if;
end $$;
comment on function internal.require_person_login(name) is 'Відмовляє, якщо вхід не належить обліковому запису особи чи системи: ZN391, ZN392 (ESOYA-4.1)';

create or replace function internal.require_verifier(p_verifier text) returns void
  language plpgsql immutable set search_path = pg_catalog, pg_temp
as $$
begin
  if p_verifier is null
     or p_verifier !~ '^SCRAM-SHA-256\$[1-9]\d{3,6}:[A-Za-z0-9+/]{16,88}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$'
     or substring(p_verifier from '\$(\d+):')::int < 4096 then
    raise exception 'not a SCRAM verifier' using errcode = 'ZN393', constraint = 'login_verifier';
  end if;
end $$;
comment on function internal.require_verifier(text) is 'Відмовляє, якщо подано не перевірник SCRAM, а пароль чи щось інше: ZN393';

create or replace function internal.require_present_login(p_login name) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_person_login(p_login);
  if not exists (
    select from pg_catalog.pg_roles r
    where r.rolname = p_login
      and not (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls)
      and exists (select from pg_catalog.pg_auth_members m join pg_catalog.pg_roles g on g.oid = m.roleid
                  where m.member = r.oid and g.rolname in ('esoya_registrar', 'esoya_moderator', 'esoya_technical_admin',
                                                           'esoya_provider_user', 'esoya_provider_officer', 'esoya_supervisor', 'esoya_security', 'esoya_machine')))
  then
    raise exception 'no such login' using errcode = 'ZN392', constraint = 'login_without_account';
  end if;
end $$;
comment on function internal.require_present_login(name) is 'Відмовляє, якщо входу немає або він не є входом особи чи системи: ZN391, ZN392';

create or replace function internal.create_login(p_login name, p_verifier text, p_groups text[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_group text;
begin
  perform internal.require_person_login(p_login);
  perform internal.require_verifier(p_verifier);
  if coalesce(cardinality(p_groups), 0) = 0 or array_position(p_groups, null) is not null or not p_groups <@ array[
      'esoya_registrar', 'esoya_moderator', 'esoya_technical_admin', 'esoya_provider_user', 'esoya_provider_officer', 'esoya_supervisor', 'esoya_security', 'esoya_machine'] then
    raise exception 'not a group of persons' using errcode = 'ZN394', constraint = 'login_group';
  end if;
  begin
    execute format('create role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls connection limit 12 password %L', p_login, p_verifier);
    foreach v_group in array p_groups loop
      execute format('grant %I to %I', v_group, p_login);
    end loop;
  exception when others then
    -- raised anew: the first error would carry the statement, and with it the verifier, into the log
    raise exception 'the login was not made' using errcode = 'ZN395', constraint = 'login_refused', detail = sqlstate;
  end;
end $$;
comment on function internal.create_login(name, text, text[]) is 'Створює вхід PostgreSQL для облікового запису; ZN391–ZN395 (ESOYA-4.1, 6.3)';

create or replace function internal.set_verifier(p_login name, p_verifier text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_present_login(p_login);
  perform internal.require_verifier(p_verifier);
  begin
    execute format('alter role %I password %L', p_login, p_verifier);
  exception when others then
    raise exception 'the verifier was not set' using errcode = 'ZN395', constraint = 'login_refused', detail = sqlstate;
  end;
end $$;
comment on function internal.set_verifier(name, text) is 'Задає новий перевірник пароля входу; ZN391–ZN395 (ESOYA-4.1)';

create or replace function internal.set_login_enabled(p_login name, p_is_enabled boolean) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_present_login(p_login);
  if p_is_enabled is null then
    raise exception 'enabled or not must be said' using errcode = 'ZN391', constraint = 'login_name';
  end if;
  begin
    execute format('alter role %I %s', p_login, case when p_is_enabled then 'login' else 'nologin' end);
  exception when others then
    raise exception 'the login was not changed' using errcode = 'ZN395', constraint = 'login_refused', detail = sqlstate;
  end;
end $$;
comment on function internal.set_login_enabled(name, boolean) is 'Дозволяє або забороняє вхід; ZN391–ZN395 (ESOYA-4.1, 6.10)';

do $$
declare
  v_function text;
begin
  foreach v_function in array array[
    'internal.require_person_login(name)', 'internal.require_verifier(text)', 'internal.require_present_login(name)',
    'internal.create_login(name, text, text[])', 'internal.set_verifier(name, text)', 'internal.set_login_enabled(name, boolean)']
  loop
    execute format('alter function %s owner to esoya_account_keeper', v_function);
    execute format('revoke execute on function %s from public', v_function);
  end loop;
end $$;
grant execute on function internal.require_verifier(text) to esoya_api;
grant execute on function internal.create_login(name, text, text[]), internal.set_verifier(name, text), internal.set_login_enabled(name, boolean) to esoya_owner;
