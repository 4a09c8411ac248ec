-- ${build}
set role esoya_owner;
create or replace function internal.applicant_label(p_applicants jsonb) returns text
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return left(case p_applicants #>> '{0,kind}'
           when 'legal' then coalesce((select f.title || ' ' from ref.legal_form f where f.code = p_applicants #>> '{0,legal_form}'), '') || '«' || (p_applicants #>> '{0,legal_name}') || '»'
           when 'sole_proprietor' then 'ФОП ' || internal.short_name(p_applicants #>> '{0,surname}', p_applicants #>> '{0,given_name}', p_applicants #>> '{0,patronymic}')
           else internal.short_name(p_applicants #>> '{0,surname}', p_applicants #>> '{0,given_name}', p_applicants #>> '{0,patronymic}') end, 180)
         || case when jsonb_array_length(p_applicants) > 1 then ' +' || jsonb_array_length(p_applicants) - 1 else '' end;
end $$;
comment on function internal.applicant_label(jsonb) is 'Заявник у списках: «Шевчук О. І.», «ФОП Їжакевич В. П.», назва юридичної особи, «+2» співзаявники';

-- Shared by registration and correction: the second writes over the rows of the first, by position.
create or replace function internal.write_case_content(p_case_id uuid, p jsonb, p_card_id int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_package bigint;
  v_rep constant jsonb := nullif(p -> 'representative', 'null');
begin
  insert into core.case_applicant (case_id, position, person_id, kind, surname, given_name, patronymic, latin_name, is_foreigner, birth_on, taxpayer_number,
      taxpayer_absence, unzr, legal_form, legal_name, edrpou, phone, email, address, is_sms_allowed, data_source,
      document_kind, document_number, document_issued_on, document_issuer, document_valid_until, social_categories, street_id)
  select p_case_id, a.at, internal.settle_person(jsonb_strip_nulls(a.v)), a.v ->> 'kind', a.v ->> 'surname', a.v ->> 'given_name', a.v ->> 'patronymic', a.v ->> 'latin_name',
      coalesce((a.v ->> 'is_foreigner')::boolean, false), (a.v ->> 'birth_on')::date, a.v ->> 'taxpayer_number', a.v ->> 'taxpayer_absence', a.v ->> 'unzr',
      a.v ->> 'legal_form', a.v ->> 'legal_name', a.v ->> 'edrpou', a.v ->> 'phone', a.v ->> 'email', a.v ->> 'address',
      coalesce((a.v ->> 'is_sms_allowed')::boolean, false), a.v ->> 'data_source',
      a.v #>> '{identity_document,kind}', a.v #>> '{identity_document,number}', (a.v #>> '{identity_document,issued_on}')::date,
      a.v #>> '{identity_document,issuer}', (a.v #>> '{identity_document,valid_until}')::date,
      array(select jsonb_array_elements_text(coalesce(nullif(a.v -> 'social_categories', 'null'), '[]'))), internal.street_of(a.v ->> 'address')
  from jsonb_array_elements(p -> 'applicants') with ordinality a (v, at)
  on conflict (case_id, position) do update set (person_id, kind, surname, given_name, patronymic, latin_name, is_foreigner, birth_on, taxpayer_number,
      taxpayer_absence, unzr, legal_form, legal_name, edrpou, phone, email, address, is_sms_allowed, data_source,
      document_kind, document_number, document_issued_on, document_issuer, document_valid_until, social_categories, street_id)
    = (excluded.person_id, excluded.kind, excluded.surname, excluded.given_name, excluded.patronymic, excluded.latin_name, excluded.is_foreigner, excluded.birth_on,
       excluded.taxpayer_number, excluded.taxpayer_absence, excluded.unzr, excluded.legal_form, excluded.legal_name, excluded.edrpou, excluded.phone, excluded.email,
       excluded.address, excluded.is_sms_allowed, excluded.data_source, excluded.document_kind, excluded.document_number, excluded.document_issued_on,
       excluded.document_issuer, excluded.document_valid_until, excluded.social_categories, excluded.street_id);
  if v_rep is not null then
    insert into core.case_representative (case_id, person_id, surname, given_name, patronymic, taxpayer_number, phone, document_kind, document_number,
        authority_kind, authority_number, authority_on, authority_until)
    values (p_case_id, (v_rep ->> 'person_id')::uuid, v_rep ->> 'surname', v_rep ->> 'given_name', v_rep ->> 'patronymic', v_rep ->> 'taxpayer_number', v_rep ->> 'phone',
        v_rep #>> '{identity_document,kind}', v_rep #>> '{identity_document,number}', v_rep ->> 'authority_kind', v_rep ->> 'authority_number',
        (v_rep ->> 'authority_on')::date, (v_rep ->> 'authority_until')::date)
    on conflict (case_id) do update set (person_id, surname, given_name, patronymic, taxpayer_number, phone, document_kind, document_number,
        authority_kind, authority_number, authority_on, authority_until)
      = (excluded.person_id, excluded.surname, excluded.given_name, excluded.patronymic, excluded.taxpayer_number, excluded.phone, excluded.document_kind,
         excluded.document_number, excluded.authority_kind, excluded.authority_number, excluded.authority_on, excluded.authority_until);
  end if;
  insert into core.case_attribute (case_id, card_attribute_id, row_number, part, value, street_id)
  select p_case_id, c.card_attribute_id, case when s.suffix ~ '^\d' then s.suffix::int else 0 end, case when s.suffix ~ '^\d' then '' else s.suffix end, s.value,
    case when c.kind = 'address' then internal.street_of(s.value) end
  from (select split_part(a.key, '.', 1) as code, split_part(a.key, '.', 2) as suffix, a.value
        from jsonb_each_text(coalesce(nullif(p -> 'attributes', 'null'), '{}')) a where a.value <> '') s
  join ref.card_attribute c on c.information_card_id = p_card_id and c.code::text = s.code
  on conflict (case_id, card_attribute_id, row_number, part) do update set (value, street_id) = (excluded.value, excluded.street_id) where case_attribute.value <> excluded.value;
  insert into core.document_package as d (case_id, notice_way, delivery_way, delivery_address, note)
  values (p_case_id, p ->> 'notice_way', p ->> 'delivery_way', p ->> 'delivery_address', p ->> 'note')
  on conflict (case_id) do update set (notice_way, delivery_way, delivery_address, note) = (excluded.notice_way, excluded.delivery_way, excluded.delivery_address, excluded.note)
  returning d.document_package_id into v_package;
  insert into core.inventory_item (document_package_id, position, card_document_id, document_kind, title, form, number, dated_on, sheets, copies, note,
      is_in_register, is_given, decision, promised_on)
  select v_package, d.at, (d.v ->> 'card_document_id')::int, d.v ->> 'document_kind', d.v ->> 'title', d.v ->> 'form', d.v ->> 'number', (d.v ->> 'dated_on')::date,
      coalesce((d.v ->> 'sheets')::int, 0), coalesce((d.v ->> 'copies')::int, 1), d.v ->> 'note', k.is_in_state_register, (d.v ->> 'is_given')::boolean,
      d.v ->> 'decision', (d.v ->> 'promised_on')::date
  from jsonb_array_elements(p -> 'documents') with ordinality d (v, at) join ref.document_kind k on k.code = d.v ->> 'document_kind'
  on conflict (document_package_id, position) do update set (card_document_id, document_kind, title, form, number, dated_on, sheets, copies, note,
      is_in_register, is_given, decision, promised_on)
    = (excluded.card_document_id, excluded.document_kind, excluded.title, excluded.form, excluded.number, excluded.dated_on, excluded.sheets, excluded.copies, excluded.note,
       excluded.is_in_register, excluded.is_given, excluded.decision, excluded.promised_on);
  if coalesce(p -> 'fee', 'null') <> 'null' then
    insert into core.case_fee (case_id, amount, exemption, is_paid, receipt_code, paid_on)
    select p_case_id, (f ->> 'amount')::numeric, f ->> 'exemption', coalesce((f ->> 'is_paid')::boolean, false), f ->> 'receipt_code', (f ->> 'paid_on')::date
    from (select p -> 'fee' as f) x
    on conflict (case_id) do update set (amount, exemption, is_paid, receipt_code, paid_on) = (excluded.amount, excluded.exemption, excluded.is_paid, excluded.receipt_code, excluded.paid_on);
  end if;
end $$;
comment on function internal.write_case_content(uuid, jsonb, int) is 'Записує відомості картки заяви до справи; реєстрація вставляє, виправлення пише поверх за порядковим номером';
grant execute on function internal.applicant_label(jsonb), internal.write_case_content(uuid, jsonb, int) to esoya_api;
