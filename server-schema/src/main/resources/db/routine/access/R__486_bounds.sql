-- ${build}
-- What PostgreSQL lets every login do is bounded: by the agent each minute, by limits on opening people's data (design 3.5, 3.16).
set role esoya_owner;
create or replace function internal.end_stuck_and_record() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_ended record;
  v_count int := 0;
begin
  for v_ended in select * from internal.end_stuck_connections(internal.number_parameter('stuck_seconds', 60)) loop
    perform internal.record_event('connection_ended', p_detail => jsonb_build_object('login', v_ended.login, 'kind', v_ended.kind, 'seconds', v_ended.seconds));
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
comment on function internal.end_stuck_and_record() is 'Розриває застряглі з’єднання осіб і записує кожне';

create or replace function internal.require_openings_left() returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_limit constant int := internal.number_parameter('openings_an_hour', 150);
begin
  if (select count(*) from (select from audit.event e where e.login_role = session_user and e.happened_at > internal.now_at() - interval '1 hour'
        and e.kind in ('case_opened', 'person_opened', 'person_looked_up', 'cases_looked_up', 'scan_opened', 'own_copy_given', 'case_exported') limit v_limit) x) >= v_limit then
    raise exception 'too many openings in an hour' using errcode = 'ZN323', constraint = 'openings_limit', detail = v_limit::text;
  end if;
end $$;
comment on function internal.require_openings_left() is 'Відмовляє тому, хто за годину відкрив забагато осіб і справ: ZN323 (ESOYA-6.6, 6.7)';
grant execute on function internal.end_stuck_and_record(), internal.require_openings_left() to esoya_api;

set role esoya_api;
create function api.end_stuck_connections() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.end_stuck_and_record();
end $$;
comment on function api.end_stuck_connections() is 'Щохвилини: розриває з’єднання, що понад хвилину тримають транзакцію чи запит; скільки їх було (ESOYA-4.11)';
revoke execute on function api.end_stuck_connections() from public;
grant execute on function api.end_stuck_connections() to esoya_machine;
