-- Run in the product's database, by a superuser, after every migration. May be run again.
-- The session keeper sees which transaction keeps the journal from being sealed, and ends it.
grant usage on schema internal to esoya_session_keeper;

create or replace function internal.horizon_holder(p_seconds int) returns table (pid int, login_role name, seconds int)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  -- the real clock: the age of a transaction is counted by it
  select a.pid, a.usename, extract(epoch from clock_timestamp() - a.xact_start)::int
  from pg_stat_activity a
  where a.backend_xid is not null and a.pid <> pg_backend_pid() and a.xact_start < clock_timestamp() - make_interval(secs => p_seconds)
  order by age(a.backend_xid) desc
  limit 1
$$;
comment on function internal.horizon_holder(int) is 'З’єднання з найдавнішою незакінченою транзакцією, старшою за стільки секунд (ESOYA-4.13)';

create or replace function internal.end_horizon_holder(p_pid int) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- persons and machines only: not the server's own work, not an administrator of the server
  return exists (select from pg_stat_activity a join pg_roles r on r.oid = a.usesysid
                 where a.pid = p_pid and not r.rolsuper and a.backend_xid is not null
                   and (pg_has_role(r.oid, 'esoya_staff', 'member') or pg_has_role(r.oid, 'esoya_machine', 'member')))
         and pg_terminate_backend(p_pid);
end $$;
comment on function internal.end_horizon_holder(int) is 'Завершує з’єднання особи чи машини, чия транзакція тримає горизонт печатки (ESOYA-4.13)';

do $$
declare
  v_function text;
begin
  foreach v_function in array array['internal.horizon_holder(int)', 'internal.end_horizon_holder(int)'] loop
    execute format('alter function %s owner to esoya_session_keeper', v_function);
    execute format('revoke execute on function %s from public', v_function);
  end loop;
end $$;
grant execute on function internal.horizon_holder(int), internal.end_horizon_holder(int) to esoya_owner;
