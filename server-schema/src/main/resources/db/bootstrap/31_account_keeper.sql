-- Run in the product's database, by a superuser, after 30. What the account keeper does for an account that has its login.
-- a grant on a catalogue holds in the database where it was given
grant select (rolname, rolpassword) on pg_catalog.pg_authid to esoya_account_keeper;

create or replace function internal.set_login_groups(p_login name, p_groups text[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_all constant text[] := array['esoya_registrar', 'esoya_moderator', 'esoya_technical_admin', 'esoya_provider_user', 'esoya_provider_officer', 'esoya_supervisor', 'esoya_security'];
  v_group text;
begin
  perform internal.require_present_login(p_login);
  if coalesce(cardinality(p_groups), 0) = 0 or array_position(p_groups, null) is not null or not p_groups <@ v_all then
    raise exception 'not a group of persons' using errcode = 'ZN394', constraint = 'login_group';
  end if;
  begin
    foreach v_group in array p_groups loop
      if not pg_has_role(p_login, v_group, 'member') then
        execute format('grant %I to %I', v_group, p_login);
      end if;
    end loop;
    foreach v_group in array v_all loop
      if v_group <> all (p_groups) and pg_has_role(p_login, v_group, 'member') then
        execute format('revoke %I from %I', v_group, p_login);
      end if;
    end loop;
  exception when others then
    raise exception 'the login was not changed' using errcode = 'ZN395', constraint = 'login_refused', detail = sqlstate;
  end;
end $$;
comment on function internal.set_login_groups(name, text[]) is 'Приводить ролі входу до чинних розпоряджень; ZN391–ZN395 (ESOYA-6.10)';

create or replace function internal.login_password_sha256(p_login name) returns bytea
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select sha256(convert_to(a.rolpassword, 'UTF8')) from pg_authid a where a.rolname = p_login);
end $$;
comment on function internal.login_password_sha256(name) is 'Геш перевірника пароля: чи змінено пароль поза програмою (ESOYA-5.1)';

create or replace function internal.reset_login_settings(p_login name) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_role constant oid := (select r.oid from pg_roles r where r.rolname = p_login);
  v_database name;
begin
  if not exists (select from pg_db_role_setting s where s.setrole = v_role) then
    return false;
  end if;
  perform internal.require_present_login(p_login);
  for v_database in select d.datname from pg_db_role_setting s left join pg_database d on d.oid = s.setdatabase where s.setrole = v_role loop
    if v_database is null then
      execute format('alter role %I reset all', p_login);
    else
      execute format('alter role %I in database %I reset all', p_login, v_database);
    end if;
  end loop;
  return true;
end $$;
comment on function internal.reset_login_settings(name) is 'Прибирає налаштування, які особа задала своєму входу поза програмою; так, якщо вони були';

do $$
declare
  v_function text;
begin
  foreach v_function in array array['internal.set_login_groups(name, text[])', 'internal.login_password_sha256(name)', 'internal.reset_login_settings(name)'] loop
    execute format('alter function %s owner to esoya_account_keeper', v_function);
    execute format('revoke execute on function %s from public', v_function);
    execute format('grant execute on function %s to esoya_owner', v_function);
  end loop;
end $$;
