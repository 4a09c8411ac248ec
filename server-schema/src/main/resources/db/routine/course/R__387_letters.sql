-- ${build}
-- Letters about results: to the provider with what nobody collected, to the applicant as a reminder, and the label of an envelope (постанова КМУ 588).
set role esoya_owner;
create or replace function internal.require_letter(p_kind text, p_cases int) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if p_kind is null or not p_kind in ('archive_transfer_note', 'reminder_letter', 'envelope') then
    raise exception 'no such paper' using errcode = 'ZN401', constraint = 'paper_unknown';
  end if;
  if p_cases is null or p_cases not between 1 and (case p_kind when 'archive_transfer_note' then 200 else 1 end) then
    raise exception 'so many cases in one letter' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'case_ids:range';
  end if;
end $$;
comment on function internal.require_letter(text, int) is 'Вид листа й скільки справ у ньому може бути: ZN401, ZN101';

create or replace function internal.letter_line(p_kind text, p_case core.case_file) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_received date;
  v_storable constant date := internal.storable_on(p_case.case_id);
  v_result   core.case_result;
  v_issue    core.case_issue;
begin
  select r.* into v_result from core.case_result r where r.case_id = p_case.case_id and not exists (select from core.case_event u where u.undoes_event_id = r.case_event_id)
  order by r.case_event_id desc limit 1;
  select i.* into v_issue from core.case_issue i where i.case_id = p_case.case_id and not exists (select from core.case_event u where u.undoes_event_id = i.case_event_id)
  order by i.case_event_id desc limit 1;
  v_received := (select internal.local_day(e.happened_at) from core.case_event e where e.case_event_id = v_result.case_event_id);
  if p_kind = 'archive_transfer_note' and p_case.status in ('result_received', 'notified') and v_storable > internal.today() then
    raise exception 'the result still waits for the applicant' using errcode = 'ZN223', constraint = 'too_early_to_store', detail = v_storable::text;
  end if;
  -- of a case without its result, or of one already collected, there is nothing to write
  if (case p_kind
       when 'archive_transfer_note' then v_result.case_id is not null and p_case.status in ('result_received', 'notified', 'stored')
       when 'reminder_letter' then p_case.status in ('result_received', 'notified')
         and v_received + make_interval(months => internal.number_parameter('uncollected_remind_months', 2)) <= internal.today()
       else v_issue.delivery_way = 'post' end) is not true then
    raise exception 'the state of the case does not allow this' using errcode = 'ZN212', constraint = 'transition_not_allowed', detail = p_case.status || ':' || p_kind;
  end if;
  return (select jsonb_build_object('case_id', p_case.case_id, 'case_number', p_case.case_number, 'service', s.title, 'applicant_label', p_case.applicant_label,
            'result_kind', (select k.title from ref.result_kind k where k.code = v_result.result_kind), 'result_number', v_result.number, 'result_on', v_result.dated_on,
            'sheets', coalesce(v_result.sheets, 0), 'received_on', v_received, 'storable_on', v_storable, 'tracking_number', v_issue.tracking_number)
          from ref.service s where s.service_id = p_case.service_id);
end $$;
comment on function internal.letter_line(text, core.case_file) is 'Рядок листа про результат: ZN223, доки результат чекає на заявника, ZN212, коли писати нема про що';

create or replace function internal.letter(p_kind text, p_case_ids uuid[]) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_provider int;
  v_stranger text;
begin
  select s.provider_id into v_provider from core.case_file f join ref.service s using (service_id) where f.case_id = p_case_ids[1];
  select f.case_number into v_stranger from core.case_file f join ref.service s using (service_id) where f.case_id = any (p_case_ids) and s.provider_id <> v_provider limit 1;
  if v_stranger is not null then
    raise exception 'another provider decides this case' using errcode = 'ZN214', constraint = 'other_provider', detail = v_stranger;
  end if;
  return (select jsonb_build_object('kind', p_kind, 'now', to_char(internal.local_now(), 'YYYY-MM-DD"T"HH24:MI:SS'),
            'centre', coalesce((select nullif(p.value, '') from ref.parameter p where p.code = 'centre_title'), o.title), 'office', o.title, 'address', o.address, 'phone', o.phone,
            'head', coalesce((select p.value from ref.parameter p where p.code = 'centre_head'), ''), 'provider', v.title,
            'store_months', internal.number_parameter('uncollected_store_months', 3),
            'printed_before', (select coalesce(max(h.print_number), 0) from archive.printed_paper h where h.case_id = any (p_case_ids) and h.paper_kind = p_kind),
            'recipient', (select case a.kind when 'legal' then concat_ws(' ', (select l.title from ref.legal_form l where l.code = a.legal_form), '«' || a.legal_name || '»')
                                             else concat_ws(' ', case when a.kind = 'sole_proprietor' then 'ФОП' end, a.surname, a.given_name, a.patronymic) end
                          from core.case_applicant a where a.case_id = f.case_id order by a.position limit 1),
            'recipient_address', (select a.address from core.case_applicant a where a.case_id = f.case_id order by a.position limit 1),
            'lines', (select jsonb_agg(internal.letter_line(p_kind, c) order by c.registered_at, c.case_number) from core.case_file c where c.case_id = any (p_case_ids)))
          from core.case_file f join ref.office o using (office_id) cross join ref.provider v where f.case_id = p_case_ids[1] and v.provider_id = v_provider);
end $$;
comment on function internal.letter(text, uuid[]) is 'Лист про результати справ одного суб’єкта: ZN214 для справи іншого';

create or replace function internal.count_letter(p_kind text, p_case_ids uuid[]) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case   core.case_file;
  v_number int;
  v_most   int := 0;
begin
  for v_case in select f.* from core.case_file f where f.case_id = any (p_case_ids) order by f.case_id for no key update loop
    perform internal.letter_line(p_kind, v_case);
    insert into archive.printed_paper (case_id, paper_kind, print_number, printed_at, printed_by)
    select v_case.case_id, p_kind, coalesce(max(h.print_number), 0) + 1, internal.now_at(), internal.my_employee()
    from archive.printed_paper h where h.case_id = v_case.case_id and h.paper_kind = p_kind
    returning print_number into v_number;
    insert into core.case_event (case_id, happened_at, employee_id, verb, subject, amount)
    values (v_case.case_id, internal.now_at(), internal.my_employee(), 'print', p_kind, v_number);
    perform internal.record_event('papers_printed', v_case.case_id, p_detail => jsonb_build_object('papers', array[p_kind]));
    v_most := greatest(v_most, v_number);
  end loop;
  return v_most;
end $$;
comment on function internal.count_letter(text, uuid[]) is 'Записує друк листа в кожній його справі; найбільший порядковий номер друку (ESOYA-7.1.3)';
revoke execute on function internal.require_letter(text, int), internal.letter_line(text, core.case_file), internal.letter(text, uuid[]), internal.count_letter(text, uuid[]) from public;
grant execute on function internal.require_letter(text, int), internal.letter(text, uuid[]), internal.count_letter(text, uuid[]) to esoya_api;

set role esoya_api;
create function api.letter(p_kind text, p_case_ids uuid[]) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case uuid;
begin
  perform internal.require_group('esoya_registrar');
  perform internal.require_letter(p_kind, cardinality(p_case_ids));
  foreach v_case in array p_case_ids loop
    perform internal.visible_case(v_case);
  end loop;
  -- a letter to the applicant carries their address
  if p_kind = 'archive_transfer_note' then
    perform internal.record_journal_page(jsonb_build_object('list', p_kind, 'cases', cardinality(p_case_ids)));
  else
    perform internal.record_event('case_opened', p_case_ids[1]);
  end if;
  return internal.letter(p_kind, p_case_ids);
end $$;
comment on function api.letter(text, uuid[]) is 'Лист для друку: archive_transfer_note — передача незабраних результатів одного суб’єкта на зберігання, reminder_letter — нагадування заявникові, envelope — ярлик на конверт надісланого поштою; ZN101, ZN212, ZN214, ZN223, ZN401, ZN404 (ESOYA-7.1.7a; постанова КМУ 588)';

create function api.record_letter(p_request_id uuid, p_kind text, p_case_ids uuid[]) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
  v_case   uuid;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'record_letter', concat_ws('|', p_kind, array_to_string(p_case_ids, ',')));
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_letter(p_kind, cardinality(p_case_ids));
  foreach v_case in array p_case_ids loop
    perform internal.require_held(internal.visible_case(v_case));
  end loop;
  return internal.end_request(p_request_id, jsonb_build_object('number', internal.count_letter(p_kind, p_case_ids)));
end $$;
comment on function api.record_letter(uuid, text, uuid[]) is 'Записує друк листа в кожній його справі: {number} — котрий це друк; ZN101, ZN212, ZN223, ZN224, ZN227, ZN401, ZN404 (ESOYA-7.1.3)';
revoke execute on function api.letter(text, uuid[]), api.record_letter(uuid, text, uuid[]) from public;
grant execute on function api.letter(text, uuid[]), api.record_letter(uuid, text, uuid[]) to esoya_registrar;
