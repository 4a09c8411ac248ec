-- ${build}
set role esoya_owner;
create or replace function internal.intake_of_case(p_case_id uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_strip_nulls(jsonb_build_object(
    'service_id', f.service_id, 'channel', f.channel,
    'received_at', to_char(f.received_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
    'applicants', (select jsonb_agg(jsonb_build_object(
        'kind', a.kind, 'person_id', a.person_id, 'surname', a.surname, 'given_name', a.given_name, 'patronymic', a.patronymic,
        'is_without_patronymic', case when a.kind <> 'legal' and a.patronymic is null then true end, 'latin_name', a.latin_name, 'is_foreigner', a.is_foreigner,
        'birth_on', a.birth_on, 'taxpayer_number', a.taxpayer_number, 'taxpayer_absence', a.taxpayer_absence, 'unzr', a.unzr,
        'legal_form', a.legal_form, 'legal_name', a.legal_name, 'edrpou', a.edrpou, 'phone', a.phone, 'email', a.email, 'address', a.address,
        'is_sms_allowed', a.is_sms_allowed, 'data_source', a.data_source,
        'identity_document', case when a.document_number is not null then jsonb_build_object('kind', a.document_kind, 'number', a.document_number,
            'issued_on', a.document_issued_on, 'issuer', a.document_issuer, 'valid_until', a.document_valid_until) end,
        'social_categories', case when a.social_categories <> '{}' then to_jsonb(a.social_categories) end) order by a.position)
      from core.case_applicant a where a.case_id = f.case_id),
    'representative', (select jsonb_build_object('person_id', r.person_id, 'surname', r.surname, 'given_name', r.given_name, 'patronymic', r.patronymic,
        'taxpayer_number', r.taxpayer_number, 'phone', r.phone,
        'identity_document', case when r.document_number is not null then jsonb_build_object('kind', r.document_kind, 'number', r.document_number) end,
        'authority_kind', r.authority_kind, 'authority_number', r.authority_number, 'authority_on', r.authority_on, 'authority_until', r.authority_until)
      from core.case_representative r where r.case_id = f.case_id),
    'attributes', (select jsonb_object_agg(c.code, v.value) from core.case_attribute v join ref.card_attribute c using (card_attribute_id) where v.case_id = f.case_id),
    'documents', (select jsonb_agg(jsonb_build_object('card_document_id', i.card_document_id, 'document_kind', i.document_kind, 'title', i.title, 'form', i.form,
        'number', i.number, 'dated_on', i.dated_on, 'sheets', i.sheets, 'copies', i.copies, 'note', i.note, 'is_given', i.is_given, 'decision', i.decision,
        'promised_on', i.promised_on) order by i.position)
      from core.inventory_item i where i.document_package_id = p.document_package_id),
    'fee', (select jsonb_build_object('amount', e.amount, 'exemption', e.exemption, 'is_paid', e.is_paid, 'receipt_code', e.receipt_code, 'paid_on', e.paid_on)
      from core.case_fee e where e.case_id = f.case_id),
    'notice_way', p.notice_way, 'delivery_way', p.delivery_way, 'delivery_address', p.delivery_address, 'note', p.note))
  from core.case_file f left join core.document_package p using (case_id) where f.case_id = p_case_id
$$;
comment on function internal.intake_of_case(uuid) is 'Картка заяви так, як її прислав би клієнт: для виправлення, «як минулого разу», паперів';

create or replace function internal.json_differences(p_path text, p_old jsonb, p_new jsonb) returns jsonb
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_all jsonb := jsonb '[]';
  v_key text;
begin
  if coalesce(p_old, 'null') = coalesce(p_new, 'null') then
    return v_all;
  end if;
  if jsonb_typeof(p_old) = 'object' and jsonb_typeof(p_new) = 'object' then
    for v_key in select k from jsonb_object_keys(p_old || p_new) k order by k loop
      v_all := v_all || internal.json_differences(concat_ws('.', nullif(p_path, ''), v_key), p_old -> v_key, p_new -> v_key);
    end loop;
    return v_all;
  elsif jsonb_typeof(p_old) = 'array' and jsonb_typeof(p_new) = 'array' then
    for v_at in 0 .. greatest(jsonb_array_length(p_old), jsonb_array_length(p_new)) - 1 loop
      v_all := v_all || internal.json_differences(p_path || '[' || v_at || ']', p_old -> v_at, p_new -> v_at);
    end loop;
    return v_all;
  end if;
  return jsonb_build_array(jsonb_build_object('field', p_path, 'old', p_old #>> '{}', 'now', p_new #>> '{}'));
end $$;
comment on function internal.json_differences(text, jsonb, jsonb) is 'Що змінено: поле, було, стало (ESOYA-6.5)';

create or replace function internal.visible_case(p_case_id uuid) returns core.case_file
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case core.case_file;
begin
  select * into v_case from core.case_file f where f.case_id = p_case_id and f.office_id = any (internal.my_offices_as('esoya_registrar'))
    and (internal.my_services() is null or f.service_id = any (internal.my_services()));
  if v_case.case_id is null then
    raise exception 'no such case in your scope' using errcode = 'ZN404', constraint = 'case_not_visible';
  end if;
  return v_case;
end $$;
comment on function internal.visible_case(uuid) is 'Справа в межах розпорядження або ZN404, однаково для чужої й неіснуючої (ESOYA-4.12)';
grant execute on function internal.intake_of_case(uuid), internal.json_differences(text, jsonb, jsonb), internal.visible_case(uuid) to esoya_api;

set role esoya_api;
create function api.correct(p_request_id uuid, p_case_id uuid, p_row_version int, p_reason text, p_intake jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'correct', concat_ws('|', p_case_id, p_row_version, p_reason, p_intake));
  v_case     core.case_file;
  v_last     core.correction;
  v_problems text[];
  v_old      jsonb;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_case := internal.visible_case(p_case_id);
  perform from core.case_file f where f.case_id = p_case_id for no key update;
  v_case := internal.visible_case(p_case_id);
  -- editing is allowed exclusively during the current working day (7.1.8)
  if v_case.registered_on <> internal.today() then
    raise exception 'the day of registration is over' using errcode = 'ZN202', constraint = 'correction_day_over';
  end if;
  if length(btrim(coalesce(p_reason, ''))) not between 3 and 300 or p_reason ~ '[\u0001-\u001f]' then
    raise exception 'a reason is required' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'reason:required';
  end if;
  if v_case.row_version is distinct from p_row_version then
    select * into v_last from core.correction c where c.case_id = p_case_id order by c.correction_id desc limit 1;
    raise exception 'the case was changed by someone else' using errcode = 'ZN409', constraint = 'case_changed',
      detail = jsonb_build_object('row_version', v_case.row_version, 'employee_id', v_last.corrected_by, 'changed_at', v_last.corrected_at)::text;
  end if;
  if (p_intake ->> 'service_id')::int is distinct from v_case.service_id then
    raise exception 'the service of a case is not corrected' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'service_id:fixed';
  end if;
  v_problems := internal.intake_problems(p_intake, v_case.information_card_id);
  v_old := internal.intake_of_case(p_case_id);
  if jsonb_array_length(p_intake -> 'applicants') < jsonb_array_length(v_old -> 'applicants') then
    v_problems := v_problems || 'applicants:fewer'::text;
  end if;
  if jsonb_array_length(p_intake -> 'documents') < jsonb_array_length(v_old -> 'documents') then
    v_problems := v_problems || 'documents:fewer'::text;
  end if;
  if cardinality(v_problems) > 0 then
    raise exception 'the intake breaks % rules', cardinality(v_problems)
      using errcode = 'ZN101', constraint = 'intake_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  perform internal.write_case_content(p_case_id, p_intake, v_case.information_card_id);
  insert into core.correction (case_id, corrected_at, corrected_by, reason, changes)
  values (p_case_id, internal.now_at(), v_employee, btrim(p_reason), internal.json_differences('', v_old, internal.intake_of_case(p_case_id)));
  update core.case_file f set row_version = f.row_version + 1, applicant_label = internal.applicant_label(p_intake -> 'applicants') where f.case_id = p_case_id;
  insert into core.case_event (case_id, happened_at, employee_id, verb) values (p_case_id, internal.now_at(), v_employee, 'correct');
  return internal.end_request(p_request_id, jsonb_build_object('case_id', p_case_id, 'case_number', v_case.case_number, 'row_version', v_case.row_version + 1));
end $$;
comment on function api.correct(uuid, uuid, int, text, jsonb) is 'Виправляє технічну помилку в день реєстрації; номер справи незмінний; ZN202 наступного дня, ZN409, якщо справу змінив інший (ESOYA-7.1.8)';
revoke execute on function api.correct(uuid, uuid, int, text, jsonb) from public;
grant execute on function api.correct(uuid, uuid, int, text, jsonb) to esoya_registrar;
