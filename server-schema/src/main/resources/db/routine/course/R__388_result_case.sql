-- ${build}
-- A case whose result has come, found by the number on its paper: what is needed to write the result down, nothing more.
set role esoya_owner;
create or replace function internal.result_case(p_case core.case_file) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from ref.case_transition t where t.status_from = p_case.status and t.verb = 'receive_result') then
    raise exception 'the state of the case does not allow this' using errcode = 'ZN212', constraint = 'transition_not_allowed', detail = p_case.status || ':receive_result';
  end if;
  return (select jsonb_build_object('case_id', p_case.case_id, 'case_number', p_case.case_number, 'row_version', p_case.row_version, 'service', s.title,
            'applicant_label', p_case.applicant_label, 'due_on', p_case.due_on, 'ready', internal.ready_result(p_case),
            'grounds', (select coalesce(jsonb_agg(jsonb_build_object('refusal_ground_id', g.card_refusal_ground_id, 'title', g.title, 'legal_ground', g.legal_ground) order by g.position), '[]')
                        from ref.card_refusal_ground g where g.information_card_id = p_case.information_card_id))
          from ref.service s where s.service_id = p_case.service_id);
end $$;
comment on function internal.result_case(core.case_file) is 'Справа, результат якої можна прийняти, з підставами відмови за її карткою; ZN212';
revoke execute on function internal.result_case(core.case_file) from public;
grant execute on function internal.result_case(core.case_file) to esoya_api;

set role esoya_api;
create function api.result_case(p_case_number text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case uuid := (select f.case_id from core.case_file f where replace(f.case_number, '-', '') = regexp_replace(p_case_number, '\D', '', 'g'));
begin
  perform internal.require_group('esoya_registrar');
  return internal.result_case(internal.visible_case(v_case));
end $$;
comment on function api.result_case(text) is 'Справа за номером чи штрих-кодом, до якої надійшов результат: {case_id, case_number, row_version, service, applicant_label, due_on, ready — що суб’єкт позначив готовим, grounds}; ZN212, ZN404 (ESOYA-3.3c, 7.1.6b)';
revoke execute on function api.result_case(text) from public;
grant execute on function api.result_case(text) to esoya_registrar;
