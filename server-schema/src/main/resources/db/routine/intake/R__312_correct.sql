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
    'attributes', (select jsonb_object_agg(concat_ws('.', c.code, nullif(v.row_number, 0), nullif(v.part, '')), v.value) from core.case_attribute v join ref.card_attribute c using (card_attribute_id) where v.case_id = f.case_id),
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
  select * into v_case from core.case_file f where f.case_id = p_case_id
    and internal.sees_case(f, internal.my_offices_as('esoya_registrar'))
    and (internal.my_services() is null or f.service_id = any (internal.my_services()));
  if v_case.case_id is null then
    raise exception 'no such case in your scope' using errcode = 'ZN404', constraint = 'case_not_visible';
  end if;
  if v_case.disposal_act_id is not null then
    raise exception 'the case was destroyed after its legal term' using errcode = 'ZN211', constraint = 'case_destroyed', detail = v_case.applicant_label;
  end if;
  return v_case;
end $$;
comment on function internal.visible_case(uuid) is 'Справа в межах розпорядження або ZN404, однаково для чужої й неіснуючої; знищена за актом — ZN211 (ESOYA-4.12, CSP-2.4.9)';
grant execute on function internal.intake_of_case(uuid), internal.json_differences(text, jsonb, jsonb), internal.visible_case(uuid) to esoya_api;

set role esoya_api;
create function api.correct(p_request_id uuid, p_case_id uuid, p_row_version int, p_reason text, p_intake jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
  v_case   core.case_file;
  v_note   text;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'correct', concat_ws('|', p_case_id, p_row_version, p_reason, p_intake));
  if v_answer is not null then
    return v_answer;
  end if;
  -- editing is allowed exclusively during the current working day (7.1.8)
  if (internal.visible_case(p_case_id)).registered_on <> internal.today() then
    raise exception 'the day of registration is over' using errcode = 'ZN202', constraint = 'correction_day_over';
  end if;
  v_note := internal.require_note(p_reason, false, 'reason');
  v_case := internal.lock_case(p_case_id, null, p_row_version);
  return internal.end_request(p_request_id, jsonb_build_object('case_id', p_case_id, 'case_number', v_case.case_number,
    'row_version', internal.write_correction(v_case, 'clerical_error', v_note, null, p_intake)));
end $$;
comment on function api.correct(uuid, uuid, int, text, jsonb) is 'Виправляє технічну помилку в день реєстрації, зі словами про неї чи без них; номер справи незмінний; ZN202 наступного дня, ZN409, якщо справу змінив інший (ESOYA-7.1.8)';
revoke execute on function api.correct(uuid, uuid, int, text, jsonb) from public;
grant execute on function api.correct(uuid, uuid, int, text, jsonb) to esoya_registrar;
