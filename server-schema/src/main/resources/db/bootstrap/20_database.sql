-- Run in the product's own database, by a superuser, before every migration. May be run again.
-- The name of the database is filled in by the installer.
create schema if not exists extension;
create extension if not exists pg_trgm schema extension;
grant usage on schema extension to public;
grant usage on schema extension to esoya_owner with grant option;

revoke all on database ${database} from public;
grant connect on database ${database} to esoya_staff, esoya_machine, esoya_migrator;
grant create on database ${database} to esoya_owner, esoya_migrator;

-- verbs are short: compiling a plan costs a cold connection more than its whole run
alter database ${database} set jit = off;

drop schema if exists public;

-- nothing an owner makes is executable by everybody unless it is said
alter default privileges for role esoya_owner revoke execute on functions from public;
alter default privileges for role esoya_api revoke execute on functions from public;
alter default privileges for role esoya_account_keeper revoke execute on functions from public;
alter default privileges for role esoya_session_keeper revoke execute on functions from public;
alter default privileges for role esoya_log_reader revoke execute on functions from public;

-- a login could otherwise hide data in large objects, or block others by advisory locks
do $$
declare
  v_function regprocedure;
begin
  for v_function in
    select p.oid::regprocedure
    from pg_catalog.pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace
      and (p.proname like 'lo\_%' or p.proname in ('loread', 'lowrite') or p.proname like 'pg%advisory%lock%')
      and p.proname not like 'lo\_%sel'
  loop
    execute format('revoke execute on function %s from public', v_function);
    -- the migration tool takes an advisory lock for its own run
    if v_function::text like '%advisory%' then
      execute format('grant execute on function %s to esoya_migrator, esoya_owner', v_function);
    end if;
  end loop;
end $$;
