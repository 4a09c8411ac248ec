-- ${build}
-- A new phone, a document brought later: facts of their own day. They never need the day of registration, and never rewrite it.
set role esoya_owner;
create or replace function internal.add_late_document(p_case_id uuid, p jsonb) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_package constant bigint := (select d.document_package_id from core.document_package d where d.case_id = p_case_id);
  v_item    bigint;
begin
  insert into core.inventory_item (document_package_id, position, card_document_id, document_kind, title, form, number, dated_on, sheets, copies, note, is_in_register)
  select v_package, (select coalesce(max(i.position), 0) + 1 from core.inventory_item i where i.document_package_id = v_package),
         (p ->> 'card_document_id')::int, p ->> 'document_kind', p ->> 'title', p ->> 'form', p ->> 'number', (p ->> 'dated_on')::date,
         coalesce((p ->> 'sheets')::int, 0), coalesce((p ->> 'copies')::int, 1), p ->> 'note', k.is_in_state_register
  from ref.document_kind k where k.code = p ->> 'document_kind'
  returning inventory_item_id into v_item;
  -- what was promised is there when every promised document of the card has been brought
  update core.case_task t set done_at = internal.now_at(), done_by = internal.my_employee()
  where t.case_id = p_case_id and t.kind = 'missing_document' and t.done_at is null
    and not exists (select from core.inventory_item i where i.document_package_id = v_package and not i.is_given and i.promised_on is not null
                      and not exists (select from core.inventory_item b where b.document_package_id = v_package and b.is_given
                                        and b.position > i.position and b.card_document_id is not distinct from i.card_document_id));
  return v_item;
end $$;
comment on function internal.add_late_document(uuid, jsonb) is 'Додає донесений документ до опису; обіцяне донесено — завдання виконано';
revoke execute on function internal.add_late_document(uuid, jsonb) from public;
grant execute on function internal.add_late_document(uuid, jsonb) to esoya_api;

set role esoya_api;
create function api.add_to_case(p_request_id uuid, p_case_id uuid, p_kind text, p_content jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee   constant int := internal.require_group('esoya_registrar');
  v_answer     jsonb := internal.begin_request(p_request_id, 'add_to_case', concat_ws('|', p_case_id, p_kind, p_content));
  v_case       core.case_file;
  v_problems   text[];
  v_item       bigint;
  v_supplement int;
  v_addition   bigint;
  v_event      bigint;
  v_contact    constant boolean := coalesce(p_kind, '') in ('contact_call', 'contact_came', 'contact_wrote');
  v_at         timestamptz;
  v_now        constant timestamptz := internal.now_at();
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.lock_row(p_case_id);
  v_case := internal.visible_case(p_case_id);
  perform internal.require_held(v_case);
  v_problems := case p_kind
    when 'new_phone' then internal.field_problems('', p_content, 'phone phone !', 'note line 1000')
    when 'late_document' then internal.inventory_problems('document', (p_content -> 'document') || '{"is_given": true}')
      || internal.field_problems('', p_content, 'document object !', 'note line 1000')
    when 'note' then internal.field_problems('', p_content, 'note line 1000 !')
    when 'contact_call' then internal.field_problems('', p_content, 'who line 150 !', 'at moment', 'note line 1000 !')
    when 'contact_came' then internal.field_problems('', p_content, 'who line 150 !', 'at moment', 'note line 1000 !')
    when 'contact_wrote' then internal.field_problems('', p_content, 'who line 150 !', 'at moment', 'note line 1000 !')
    else array['kind:unknown_code'] end;
  if p_kind = 'late_document' and v_problems = '{}' and p_content #>> '{document,card_document_id}' is not null and not exists (
      select from ref.card_document c where c.card_document_id = (p_content #>> '{document,card_document_id}')::int and c.information_card_id = v_case.information_card_id) then
    v_problems := array['document.card_document_id:unknown_code'];
  end if;
  if cardinality(v_problems) > 0 then
    raise exception 'the addition breaks % rules', cardinality(v_problems)
      using errcode = 'ZN101', constraint = 'intake_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  -- of an issued case people still ask; what is closed is in the archive
  if v_contact and v_case.closed_at is not null or not v_contact and not (select s.is_open from ref.case_status s where s.code = v_case.status) then
    raise exception 'the case is closed' using errcode = 'ZN206', constraint = 'case_closed', detail = v_case.status;
  end if;
  if v_contact then
    v_at := coalesce((p_content ->> 'at')::timestamp at time zone 'Europe/Kyiv', v_now);
    if v_at < date_trunc('minute', v_case.registered_at) or v_at > v_now then
      raise exception 'before the registration or in the future' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'at:range';
    end if;
  end if;
  if p_kind = 'late_document' then
    v_item := internal.add_late_document(p_case_id, p_content -> 'document');
    v_supplement := (select coalesce(max(a.supplement_number), 0) + 1 from core.case_addition a where a.case_id = p_case_id);
  end if;
  insert into core.case_event (case_id, happened_at, employee_id, verb, subject, amount, true_at)
  values (p_case_id, v_now, v_employee, 'add', p_kind, v_supplement, v_at) returning case_event_id into v_event;
  insert into core.case_addition (case_id, kind, happened_on, recorded_at, recorded_by, phone, inventory_item_id, supplement_number, note, case_event_id, contact_at, contact_name)
  values (p_case_id, p_kind, internal.local_day(coalesce(v_at, v_now)), v_now, v_employee, p_content ->> 'phone', v_item, v_supplement,
          nullif(btrim(p_content ->> 'note'), ''), v_event, v_at, case when v_contact then btrim(p_content ->> 'who') end)
  returning case_addition_id into v_addition;
  return internal.end_request(p_request_id, jsonb_strip_nulls(jsonb_build_object('case_addition_id', v_addition, 'inventory_item_id', v_item, 'supplement_number', v_supplement)));
end $$;
comment on function api.add_to_case(uuid, uuid, text, jsonb) is 'Записує новий факт будь-якого дня: телефон для повідомлень, донесений документ з номером додаткового опису, примітку, звернення (contact_call, contact_came, contact_wrote: {who, at, note}); відомості заяви не змінюються; ZN101, ZN224, ZN227, ZN206 для закритої справи (ESOYA-7.1.8)';
revoke execute on function api.add_to_case(uuid, uuid, text, jsonb) from public;
grant execute on function api.add_to_case(uuid, uuid, text, jsonb) to esoya_registrar;
