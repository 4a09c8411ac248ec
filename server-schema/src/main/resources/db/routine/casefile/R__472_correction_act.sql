-- ${build}
-- After its day a case is corrected only by an act: the registrar asks, the moderator opens it and sees the case only while it is open.
set role esoya_api;
create function api.request_correction(p_request_id uuid, p_case_id uuid, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'request_correction', concat_ws('|', p_case_id, p_reason));
  v_note     text;
  v_act      bigint;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_note := internal.require_note(p_reason, true, 'reason');
  perform internal.require_held(internal.visible_case(p_case_id));
  insert into core.correction_act (case_id, reason, requested_at, requested_by) values (p_case_id, v_note, internal.now_at(), v_employee)
  on conflict (case_id) where closed_at is null do nothing returning correction_act_id into v_act;
  if v_act is null then
    raise exception 'a correction of this case is already asked for' using errcode = 'ZN208', constraint = 'act_pending';
  end if;
  insert into core.case_event (case_id, happened_at, employee_id, verb) values (p_case_id, internal.now_at(), v_employee, 'request_correction');
  return internal.end_request(p_request_id, jsonb_build_object('correction_act_id', v_act));
end $$;
comment on function api.request_correction(uuid, uuid, text) is 'Просить модератора виправити справу за актом; ZN208, якщо вже попрошено (ESOYA-7.1.8)';

create function api.correction_act_list() returns table (correction_act_id bigint, case_number text, service text, office text, reason text, requested_at timestamp, requested_by text,
    number text, dated_on date, opened_at timestamp, applied_at timestamp, sources_applied_at timestamp)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query
  select a.correction_act_id, f.case_number, s.title::text, o.short_title, a.reason, a.requested_at at time zone 'Europe/Kyiv',
         internal.short_name(e.surname, e.given_name, e.patronymic), a.number, a.dated_on, a.opened_at at time zone 'Europe/Kyiv', a.applied_at at time zone 'Europe/Kyiv', a.sources_applied_at at time zone 'Europe/Kyiv'
  from core.correction_act a join core.case_file f using (case_id) join ref.service s using (service_id) join ref.office o using (office_id)
  join access.employee e on e.employee_id = a.requested_by
  where a.closed_at is null and f.office_id = any (internal.my_offices()) order by a.correction_act_id limit 200;
end $$;
comment on function api.correction_act_list() is 'Незакриті прохання й акти виправлення: без відомостей про заявника (ESOYA-7.1.8)';

create function api.open_correction_act(p_request_id uuid, p_act_id bigint, p_number text, p_dated_on date, p_ground text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_moderator');
  v_answer   jsonb := internal.begin_request(p_request_id, 'open_correction_act', concat_ws('|', p_act_id, p_number, p_dated_on, p_ground));
  v_fields   constant jsonb := jsonb_strip_nulls(jsonb_build_object('number', p_number, 'dated_on', p_dated_on, 'ground', p_ground));
  v_problems text[];
  v_case     uuid;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_problems := internal.field_problems('', v_fields, 'number line 50 !', 'dated_on past !', 'ground line 300 !');
  if v_problems = '{}' and exists (select from core.correction_act a where a.number = btrim(p_number) and extract(year from a.dated_on) = extract(year from p_dated_on)) then
    v_problems := array['number:taken'];
  end if;
  if cardinality(v_problems) > 0 then
    raise exception 'the act breaks % rules', cardinality(v_problems)
      using errcode = 'ZN101', constraint = 'intake_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  update core.correction_act a set number = btrim(p_number), dated_on = p_dated_on, ground = internal.require_note(p_ground, true, 'ground'), opened_at = internal.now_at(), opened_by = v_employee
  where a.correction_act_id = p_act_id and a.opened_at is null and a.closed_at is null returning a.case_id into v_case;
  if v_case is null then
    raise exception 'no such request' using errcode = 'ZN404', constraint = 'correction_act_not_visible';
  end if;
  insert into core.case_event (case_id, happened_at, employee_id, verb) values (v_case, internal.now_at(), v_employee, 'open_act');
  return internal.end_request(p_request_id, jsonb_build_object('correction_act_id', p_act_id, 'case_id', v_case));
end $$;
comment on function api.open_correction_act(uuid, bigint, text, date, text) is 'Відкриває акт виправлення з номером, датою і підставою; відтоді модератор бачить справу; ZN101, ZN404 (ESOYA-7.1.8)';

create function api.case_in_act(p_act_id bigint) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case uuid;
begin
  perform internal.require_group('esoya_moderator');
  v_case := (internal.case_of_act(p_act_id)).case_id;
  perform internal.record_event('case_opened', v_case, p_detail => jsonb_build_object('correction_act_id', p_act_id));
  return internal.case_reading(v_case) || jsonb_build_object('sources', internal.source_list(v_case));
end $$;
comment on function api.case_in_act(bigint) is 'Справа з особистими даними для модератора, доки акт відкрито; відкриття записується; ZN404 без відкритого акта (ESOYA-7.1.8, 5.3.2)';

create function api.card_in_act(p_act_id bigint) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case core.case_file;
begin
  perform internal.require_group('esoya_moderator');
  v_case := internal.case_of_act(p_act_id);
  return internal.service_card_reading(v_case.information_card_id, v_case.registered_on);
end $$;
comment on function api.card_in_act(bigint) is 'Картка послуги, за якою зареєстровано справу відкритого акта: форма виправлення питає те саме, що питала реєстрація; ZN404 без відкритого акта (ESOYA-7.1.8)';

create function api.apply_correction_act(p_request_id uuid, p_act_id bigint, p_row_version int, p_intake jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_moderator');
  v_answer   jsonb := internal.begin_request(p_request_id, 'apply_correction_act', concat_ws('|', p_act_id, p_row_version, p_intake));
  v_act      core.correction_act;
  v_case     core.case_file;
  v_version  int;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  select a.* into v_act from core.correction_act a where a.correction_act_id = p_act_id and a.opened_at is not null and a.closed_at is null and a.applied_at is null for update;
  if v_act.correction_act_id is null then
    raise exception 'no opened act' using errcode = 'ZN404', constraint = 'correction_act_not_visible';
  end if;
  v_case := internal.lock_case(null, p_act_id, p_row_version);
  v_version := internal.write_correction(v_case, 'correction_act', v_act.reason, p_act_id, p_intake);
  update core.correction_act a set applied_at = internal.now_at(), applied_by = v_employee where a.correction_act_id = p_act_id;
  return internal.end_request(p_request_id, jsonb_build_object('case_id', v_case.case_id, 'case_number', v_case.case_number, 'row_version', v_version));
end $$;
comment on function api.apply_correction_act(uuid, bigint, int, jsonb) is 'Виправляє справу за відкритим актом один раз, зберігаючи обидва значення; ZN101, ZN404, ZN409 (ESOYA-7.1.8, 6.5)';

create function api.close_correction_act(p_request_id uuid, p_act_id bigint) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_moderator');
  v_answer   jsonb := internal.begin_request(p_request_id, 'close_correction_act', p_act_id::text);
  v_act      core.correction_act;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  update core.correction_act a set closed_at = internal.now_at(), closed_by = v_employee
  where a.correction_act_id = p_act_id and a.closed_at is null returning a.* into v_act;
  if v_act.correction_act_id is null then
    raise exception 'no such act' using errcode = 'ZN404', constraint = 'correction_act_not_visible';
  end if;
  insert into core.case_event (case_id, happened_at, employee_id, verb) values (v_act.case_id, internal.now_at(), v_employee, 'close_act');
  return internal.end_request(p_request_id, jsonb_build_object('correction_act_id', p_act_id, 'is_applied', coalesce(v_act.applied_at, v_act.sources_applied_at) is not null));
end $$;
comment on function api.close_correction_act(uuid, bigint) is 'Закриває акт, застосований чи ні, або відхиляє прохання; справу знову не видно; ZN404 (ESOYA-7.1.8)';
revoke execute on function api.request_correction(uuid, uuid, text), api.correction_act_list(), api.open_correction_act(uuid, bigint, text, date, text), api.case_in_act(bigint), api.card_in_act(bigint),
  api.apply_correction_act(uuid, bigint, int, jsonb), api.close_correction_act(uuid, bigint) from public;
grant execute on function api.request_correction(uuid, uuid, text) to esoya_registrar;
grant execute on function api.correction_act_list(), api.open_correction_act(uuid, bigint, text, date, text), api.case_in_act(bigint), api.card_in_act(bigint),
  api.apply_correction_act(uuid, bigint, int, jsonb), api.close_correction_act(uuid, bigint) to esoya_moderator;
