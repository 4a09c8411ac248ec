-- Run once per cluster, by a superuser, in any database. May be run again: what exists is left as it is.
-- People are login roles of their own (made by internal functions of the account keeper), never these.
do $$
declare
  v_role text;
begin
  -- owners: tables and schemas belong to esoya_owner; the verbs of schema api to esoya_api, which owns no table,
  -- so that row level security binds the verbs as a second lock
  foreach v_role in array array[
    'esoya_owner', 'esoya_api',
    'esoya_staff', 'esoya_registrar', 'esoya_moderator', 'esoya_technical_admin', 'esoya_provider_user', 'esoya_provider_officer', 'esoya_supervisor', 'esoya_security',
    'esoya_machine',
    'esoya_account_keeper', 'esoya_session_keeper', 'esoya_log_reader', 'esoya_disposal_keeper', 'esoya_migrator']
  loop
    if not exists (select from pg_catalog.pg_roles where rolname = v_role) then
      execute format('create role %I nologin', v_role);
    end if;
  end loop;
end $$;

grant esoya_staff to esoya_registrar, esoya_moderator, esoya_technical_admin, esoya_provider_user, esoya_provider_officer, esoya_supervisor, esoya_security;
grant esoya_owner, esoya_api to esoya_migrator;

-- keepers own only their few functions; nobody is a member of them but the functions' bodies
alter role esoya_account_keeper createrole;
grant pg_signal_backend, pg_read_all_stats to esoya_session_keeper;

do $$
begin
  if current_setting('server_version_num')::int >= 160000 then
    -- from 16 on CREATEROLE alone gives no power over roles it did not make: exactly the person groups are lent
    execute 'grant esoya_registrar, esoya_moderator, esoya_technical_admin, esoya_provider_user, esoya_provider_officer, esoya_supervisor, esoya_security, esoya_machine
             to esoya_account_keeper with admin true, inherit false, set false';
  end if;
end $$;
