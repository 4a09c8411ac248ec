-- ${build}
-- After its day who supplied the values of a case is corrected inside an opened act, as the values are (CSP-2.3b, ESOYA-7.1.8).
set role esoya_api;
create function api.correct_sources_by_act(p_request_id uuid, p_act_id bigint, p_row_version int, p_sources jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_moderator');
  v_answer   jsonb := internal.begin_request(p_request_id, 'correct_sources_by_act', concat_ws('|', p_act_id, p_row_version, p_sources));
  v_act      core.correction_act;
  v_case     core.case_file;
  v_version  int;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  select a.* into v_act from core.correction_act a
  where a.correction_act_id = p_act_id and a.opened_at is not null and a.closed_at is null and a.sources_applied_at is null for update;
  if v_act.correction_act_id is null then
    raise exception 'no opened act' using errcode = 'ZN404', constraint = 'correction_act_not_visible';
  end if;
  v_case := internal.lock_case(null, p_act_id, p_row_version);
  v_version := internal.write_sources(v_case, v_act.reason, p_sources, p_act_id);
  update core.correction_act a set sources_applied_at = internal.now_at(), sources_applied_by = v_employee where a.correction_act_id = p_act_id;
  return internal.end_request(p_request_id, jsonb_build_object('case_id', v_case.case_id, 'case_number', v_case.case_number, 'row_version', v_version));
end $$;
comment on function api.correct_sources_by_act(uuid, bigint, int, jsonb) is
  'Виправляє за відкритим актом один раз, хто надав групи відомостей справи і звідки вони, зберігаючи обидва значення: {група: {supplier, data_source}}; ZN101, ZN404, ZN409 (CSP-2.2a, 2.3b, ESOYA-7.1.8)';
revoke execute on function api.correct_sources_by_act(uuid, bigint, int, jsonb) from public;
grant execute on function api.correct_sources_by_act(uuid, bigint, int, jsonb) to esoya_moderator;
