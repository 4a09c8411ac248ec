-- ${build}
set role esoya_owner;
create or replace function internal.write_heartbeat(p_job text, p_outcome text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now constant timestamptz := internal.now_at();
begin
  insert into access.agent_heartbeat (job, login_role, outcome, beat_at, done_at)
  values (p_job, session_user, p_outcome, v_now, case p_outcome when 'done' then v_now end)
  on conflict (job) do update set login_role = excluded.login_role, outcome = excluded.outcome, beat_at = excluded.beat_at,
    done_at = coalesce(excluded.done_at, access.agent_heartbeat.done_at);
end $$;
comment on function internal.write_heartbeat(text, text) is 'Оновлює пульс роботи агента';
grant execute on function internal.write_heartbeat(text, text) to esoya_api;

set role esoya_api;
create function api.heartbeat(p_job text, p_outcome text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  -- lost with a crash, said again within the minute
  perform set_config('synchronous_commit', 'off', true);
  perform internal.write_heartbeat(p_job, p_outcome);
end $$;
comment on function api.heartbeat(text, text) is 'Пульс роботи агента: done, refused, outage або defect. ZN302 (ESOYA-4.11)';
revoke execute on function api.heartbeat(text, text) from public;
grant execute on function api.heartbeat(text, text) to esoya_machine;
