-- ${build}
set role esoya_owner;
create or replace function internal.card_in_force(p_service_id int, p_on date) returns ref.information_card
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_card ref.information_card;
begin
  select c.* into v_card from ref.information_card c where c.service_id = p_service_id and c.valid_from <= p_on order by c.valid_from desc, c.version desc limit 1;
  return v_card;
end $$;
comment on function internal.card_in_force(int, date) is 'Версія інформаційної картки, чинна на день (ESOYA-3.2.1, 5.7.1)';

create or replace function internal.freeze_stages(p_case_id uuid, p_process_card_id int, p_from date, p_due date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into core.case_stage (case_id, position, title, responsible, participation, term_title, due_on, is_provider)
  select p_case_id, s.position, s.title, s.responsible, s.participation, s.term_title,
         least(internal.add_working_days(p_from, (sum(s.term_days) over (order by s.position))::int, f.office_id), p_due), s.is_provider
  from ref.process_stage s cross join core.case_file f where s.process_card_id = p_process_card_id and f.case_id = p_case_id;
end $$;
comment on function internal.freeze_stages(uuid, int, date, date) is 'Переносить етапи технологічної картки до справи, строк кожного рахуючи від кінця попереднього: нова версія картки справи не змінює (ESOYA-3.2.1)';
grant execute on function internal.card_in_force(int, date), internal.freeze_stages(uuid, int, date, date) to esoya_api;

set role esoya_api;
-- a connection lives ten minutes and registers a few cases: planning each statement anew for the first five would be most of its work
create function api.register(p_request_id uuid, p_intake jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'register', p_intake::text);
  v_service  ref.service;
  v_card     ref.information_card;
  v_process  int;
  v_office   constant int := internal.my_office();
  v_case     constant uuid := gen_random_uuid();
  v_now      timestamptz;
  v_received timestamptz;
  v_day      date;
  v_due      date;
  v_number   text;
  v_problems text[];
  v_bundle   int;
  v_own      jsonb := p_intake;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  if jsonb_typeof(p_intake) is distinct from 'object' then
    raise exception 'the intake is not an object' using errcode = 'ZN101', constraint = 'intake_invalid', detail = ':type';
  end if;
  if p_intake ->> 'service_id' ~ '^\d{1,9}$' then
    select * into v_service from ref.service s where s.service_id = (p_intake ->> 'service_id')::int and s.retired_on is null;
  end if;
  if v_service.service_id is null then
    raise exception 'no such service' using errcode = 'ZN103', constraint = 'service_unknown', detail = 'service_id:unknown_code';
  end if;
  -- whoever recounts the cases waits for this one, or this one for the new calendar
  perform internal.hold_calendar();
  v_now := internal.now_at();
  v_day := internal.local_day(v_now);
  v_card := internal.card_in_force(v_service.service_id, v_day);
  if v_card.information_card_id is null then
    raise exception 'the service has no card in force' using errcode = 'ZN104', constraint = 'card_missing', detail = 'service_id:no_card';
  end if;
  v_bundle := internal.bundle_in_force(v_service.service_id, v_day);
  if v_bundle is not null then
    -- the form asks for all services at once; the case of the package keeps what its own card asks
    v_own := internal.intake_for_card(p_intake, v_card.information_card_id);
    v_problems := internal.bundle_problems(p_intake, v_card.information_card_id, v_bundle, v_day);
  end if;
  v_problems := internal.intake_problems(v_own, v_card.information_card_id) || v_problems;
  if cardinality(v_problems) > 0 then
    raise exception 'the intake breaks % rules', cardinality(v_problems)
      using errcode = 'ZN101', constraint = 'intake_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  select c.process_card_id into v_process from ref.process_card c where c.service_id = v_service.service_id and c.valid_from <= v_day
  order by c.valid_from desc, c.version desc limit 1;
  v_received := least(coalesce((p_intake ->> 'received_at')::timestamp at time zone 'Europe/Kyiv', v_now), v_now);
  v_due := case when v_bundle is not null then null when v_service.is_immediate then v_day
                else internal.due_after(v_received, v_card.time_limit_amount, v_card.time_limit_unit, v_office) end;
  v_number := internal.next_case_number(v_office, v_day);
  insert into core.case_file (case_id, case_number, office_id, service_id, information_card_id, process_card_id, status, channel, applicant_label,
                              received_at, registered_at, registered_on, registered_by, workplace_id, due_on)
  values (v_case, v_number, v_office, v_service.service_id, v_card.information_card_id, v_process, case when v_bundle is null then 'registered' else 'in_parts' end, p_intake ->> 'channel',
          internal.applicant_label(p_intake -> 'applicants'), v_received, v_now, v_day, v_employee, internal.my_workplace(), v_due);
  perform internal.write_case_content(v_case, v_own, v_card.information_card_id);
  if v_bundle is null and v_process is not null and not v_service.is_immediate then
    perform internal.freeze_stages(v_case, v_process, internal.local_day(v_received), v_due);
  end if;
  if jsonb_typeof(p_intake -> 'overrides') = 'array' then
    insert into core.case_override (case_id, field, reason, note)
    select v_case, o ->> 'field', o ->> 'reason', o ->> 'note' from jsonb_array_elements(p_intake -> 'overrides') o;
  end if;
  insert into core.case_event (case_id, happened_at, employee_id, verb, status_to)
  values (v_case, v_now, v_employee, 'register', case when v_bundle is null then 'registered' else 'in_parts' end);
  if p_intake ->> 'channel' in ('post', 'courier') then
    -- by post the inventory is due to leave the next working day
    insert into core.case_task (case_id, kind, due_on) values (v_case, 'send_inventory', internal.add_working_days(v_day, 1, v_office));
  end if;
  insert into core.case_task (case_id, kind, due_on)
  select v_case, 'missing_document', max((d ->> 'promised_on')::date) from jsonb_array_elements(p_intake -> 'documents') d
  where not (d ->> 'is_given')::boolean and d ->> 'promised_on' is not null having count(*) > 0;
  if p_intake ->> 'draft_id' is not null then
    delete from core.draft d where d.draft_id = (p_intake ->> 'draft_id')::uuid;
  end if;
  return internal.end_request(p_request_id, jsonb_build_object(
    'case_id', v_case, 'case_number', v_number, 'registered_at', to_char(v_now at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
    'due_on', v_due, 'is_immediate', v_service.is_immediate,
    'parts', case when v_bundle is not null then internal.register_parts(v_case, v_bundle, p_intake) else '[]' end));
end $$;
comment on function api.register(uuid, jsonb) is 'Реєструє справу: номер, час, реєстратор і строк дає сервер; пакет — разом зі справою кожної його послуги, усе або нічого (KR146-P2). Повтор з тим самим ключем дає ту саму відповідь. ZN101 з переліком «шлях:правило», ZN103, ZN104, ZN301, ZN302, ZN402, ZN409 (ESOYA-4.2, 6.5, 7.1.1)';
revoke execute on function api.register(uuid, jsonb) from public;
grant execute on function api.register(uuid, jsonb) to esoya_registrar;
