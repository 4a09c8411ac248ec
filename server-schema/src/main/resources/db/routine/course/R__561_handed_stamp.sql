-- ${build}
set role esoya_api;
create function api.handed_stamp(p_case_id uuid) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_handed internal.handed_case;
begin
  perform internal.require_group('esoya_provider_officer');
  v_handed := internal.handed_case_of(p_case_id);
  -- an open case asks this at every hint; opening it again would write an event about personal data each time
  return (select f.row_version || ':' || coalesce((select max(e.case_event_id) from core.case_event e where e.case_id = p_case_id), 0)
          from core.case_file f where f.case_id = v_handed.case_id);
end $$;
comment on function api.handed_stamp(uuid) is 'Чи змінилася передана справа від читання: версія й остання подія, без особистих даних; ZN302, ZN404, коли справа вже не в суб’єкта (ESOYA-7.1.6, 4.12)';
revoke execute on function api.handed_stamp(uuid) from public;
grant execute on function api.handed_stamp(uuid) to esoya_provider_officer;
