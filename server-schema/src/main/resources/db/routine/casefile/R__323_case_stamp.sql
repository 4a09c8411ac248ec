-- ${build}
set role esoya_api;
create function api.case_stamp(p_case_id uuid) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case core.case_file;
begin
  perform internal.require_group('esoya_registrar');
  v_case := internal.visible_case(p_case_id);
  -- an open card asks this at every hint; opening the case again would write an event about personal data each time
  return v_case.row_version || ':' || coalesce((select max(e.case_event_id) from core.case_event e where e.case_id = p_case_id), 0);
end $$;
comment on function api.case_stamp(uuid) is 'Чи змінилася справа від читання: версія й остання подія, без особистих даних; ZN404 для чужого офісу (ESOYA-4.8)';
revoke execute on function api.case_stamp(uuid) from public;
grant execute on function api.case_stamp(uuid) to esoya_registrar;
