-- ${build}
set role esoya_owner;

create or replace function internal.identity_document_problems(p_path text, p jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[];
begin
  if p is null or p = 'null' then
    return array[]::text[];
  end if;
  v_problems := internal.field_problems(p_path, p, 'kind code identity_document_kind !', 'number line 50 !', 'issued_on past',
                                        'issuer line 300', 'valid_until date');
  if v_problems = '{}' and p ->> 'number' !~ (select k.number_pattern from ref.identity_document_kind k where k.code = p ->> 'kind') then
    v_problems := array[p_path || '.number:format'];
  end if;
  return v_problems;
end $$;
comment on function internal.identity_document_problems(text, jsonb) is 'Порушення в документі, що посвідчує особу (ESOYA-2.3)';

create or replace function internal.applicant_problems(p_path text, p jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[];
  v_is_legal constant boolean := p ->> 'kind' = 'legal';
  v_must     constant text := case when p ->> 'kind' = 'legal' then '' else ' !' end;
  v_legal    constant text := case when p ->> 'kind' = 'legal' then ' !' else '' end;
begin
  v_problems := internal.field_problems(p_path, p,
    'kind one_of person|sole_proprietor|legal !', 'person_id uuid', 'surname name 100' || v_must, 'given_name name 100' || v_must,
    'patronymic name 100', 'is_without_patronymic boolean', 'latin_name name 200', 'is_foreigner boolean', 'birth_on past' || v_must,
    'taxpayer_number digits 10', 'taxpayer_absence code taxpayer_absence', 'unzr unzr',
    'legal_form code legal_form' || v_legal, 'legal_name line 500' || v_legal, 'edrpou digits 8' || v_legal,
    'phone phone', 'email email', 'address line 500', 'is_sms_allowed boolean', 'data_source code data_source !',
    'identity_document object', 'social_categories array 20');
  if cardinality(v_problems) > 0 then
    return v_problems;
  end if;
  if not v_is_legal and coalesce(p ->> 'patronymic', '') = '' and not coalesce((p ->> 'is_without_patronymic')::boolean, false) then
    v_problems := v_problems || (p_path || '.patronymic:required');
  end if;
  if not v_is_legal and coalesce(p ->> 'taxpayer_number', '') = '' and coalesce(p ->> 'taxpayer_absence', '') = '' then
    v_problems := v_problems || (p_path || '.taxpayer_number:required');
  end if;
  if coalesce((p ->> 'is_sms_allowed')::boolean, false) and coalesce(p ->> 'phone', '') = '' then
    v_problems := v_problems || (p_path || '.phone:required');
  end if;
  v_problems := v_problems || internal.identity_document_problems(p_path || '.identity_document', p -> 'identity_document');
  return v_problems || array(select p_path || '.social_categories:unknown_code'
                             from jsonb_array_elements_text(coalesce(nullif(p -> 'social_categories', 'null'), '[]')) c where not internal.is_code('social_category', c) limit 1);
end $$;
comment on function internal.applicant_problems(text, jsonb) is 'Порушення у відомостях про заявника (ESOYA-7.1.2)';

create or replace function internal.representative_problems(p jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if p is null or p = 'null' then
    return array[]::text[];
  end if;
  return internal.field_problems('representative', p, 'person_id uuid', 'surname name 100 !', 'given_name name 100 !', 'patronymic name 100',
      'taxpayer_number digits 10', 'phone phone', 'identity_document object', 'authority_kind code authority_kind !',
      'authority_number line 100 !', 'authority_on past !', 'authority_until date')
    || internal.identity_document_problems('representative.identity_document', p -> 'identity_document')
    || case when internal.is_date(p ->> 'authority_until') and (p ->> 'authority_until')::date < internal.today()
            then array['representative.authority_until:expired'] else '{}' end;
end $$;
comment on function internal.representative_problems(jsonb) is 'Порушення у відомостях про представника (ESOYA-7.1.2)';

create or replace function internal.inventory_problems(p_path text, p jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := internal.field_problems(p_path, p, 'card_document_id int 1..2000000000', 'document_kind code document_kind !', 'title line 500 !',
    'form one_of original|copy|electronic !', 'number line 100', 'dated_on past', 'sheets int 0..5000', 'copies int 1..100', 'note line 500',
    'is_given boolean !', 'decision one_of submit_anyway|bring_later', 'promised_on date');
begin
  if cardinality(v_problems) > 0 then
    return v_problems;
  end if;
  if not (p ->> 'is_given')::boolean then
    return case when p ->> 'decision' is null then array[p_path || '.decision:required'] else '{}' end;
  end if;
  if p ->> 'form' <> 'electronic' and coalesce((p ->> 'sheets')::int, 0) < 1
     and not (select k.is_in_state_register from ref.document_kind k where k.code = p ->> 'document_kind') then
    return array[p_path || '.sheets:required'];
  end if;
  return array[]::text[];
end $$;
comment on function internal.inventory_problems(text, jsonb) is 'Порушення в рядку опису (ESOYA-3.3, 4.6)';

create or replace function internal.attribute_problem(p_kind text, p_choices text[], p_value text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce(
    internal.value_problem(to_jsonb(p_value), 'line', '1000'),
    case p_kind
      when 'number'           then case when p_value !~ '^-?\d{1,12}(\.\d{1,6})?$' then 'format' end
      when 'money'            then case when p_value !~ '^\d{1,12}(\.\d{1,2})?$' then 'format' end
      when 'date'             then case when not internal.is_date(p_value) then 'format' end
      when 'yes_no'           then case when p_value not in ('yes', 'no') then 'format' end
      when 'choice'           then case when not p_value = any (p_choices) then 'unknown_code' end
      when 'cadastral_number' then case when p_value !~ '^\d{10}:\d{2}:\d{3}:\d{4}$' then 'format' end
      when 'vehicle_number'   then case when p_value !~ '^[A-Z0-9]{3,10}$' then 'format' end
    end);
end $$;
comment on function internal.attribute_problem(text, text[], text) is 'Порушення у значенні відомості послуги за її типом (ESOYA-7.1.2)';

create or replace function internal.intake_problems(p jsonb, p_card_id int) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_overrides constant jsonb := case when jsonb_typeof(p -> 'overrides') = 'array' then p -> 'overrides' else '[]' end;
  v_problems  text[];
begin
  v_problems := internal.field_problems('', p, 'service_id int 1..2000000000 !', 'channel code channel !', 'received_at moment', 'applicants array 50 !',
    'representative object', 'attributes object', 'documents array 100 !', 'fee object', 'notice_way code notice_way !', 'delivery_way code delivery_way !',
    'delivery_address line 500', 'note line 1000', 'overrides array 50', 'draft_id uuid');
  if cardinality(v_problems) > 0 then
    return v_problems;
  end if;
  if jsonb_array_length(p -> 'applicants') = 0 then
    v_problems := v_problems || 'applicants:required'::text;
  end if;
  for v_at in 0 .. jsonb_array_length(p -> 'applicants') - 1 loop
    v_problems := v_problems || internal.applicant_problems('applicants[' || v_at || ']', p -> 'applicants' -> v_at);
  end loop;
  v_problems := v_problems || internal.representative_problems(p -> 'representative');
  for v_at in 0 .. jsonb_array_length(p -> 'documents') - 1 loop
    v_problems := v_problems || internal.inventory_problems('documents[' || v_at || ']', p -> 'documents' -> v_at);
  end loop;
  v_problems := v_problems || internal.attributes_problems(p, p_card_id)
    || array(select 'documents:missing_row_' || c.position from ref.card_document c
             where c.information_card_id = p_card_id and c.is_required
               and not exists (select from jsonb_array_elements(p -> 'documents') d where (d ->> 'card_document_id')::int = c.card_document_id));
  for v_at in 0 .. jsonb_array_length(v_overrides) - 1 loop
    v_problems := v_problems || internal.field_problems('overrides[' || v_at || ']', v_overrides -> v_at, 'field line 100 !', 'reason code override_reason !', 'note line 300');
  end loop;
  if coalesce(p -> 'fee', 'null') <> 'null' then
    v_problems := v_problems || internal.field_problems('fee', p -> 'fee', 'amount money !', 'exemption code fee_exemption', 'is_paid boolean', 'receipt_code line 60', 'paid_on past');
  end if;
  if p ->> 'delivery_way' = 'post' and coalesce(p ->> 'delivery_address', '') = '' then
    v_problems := v_problems || 'delivery_address:required'::text;
  end if;
  if p ->> 'notice_way' = 'sms' and not exists (select from jsonb_array_elements(p -> 'applicants') a where coalesce(a ->> 'phone', '') <> '') then
    v_problems := v_problems || 'applicants[0].phone:required'::text;
  end if;
  return v_problems;
end $$;
comment on function internal.intake_problems(jsonb, int) is 'Усі порушення картки заяви разом, щоб форма показала їх одразу (ESOYA-7.1.1, 7.1.2)';
grant execute on function internal.identity_document_problems(text, jsonb), internal.applicant_problems(text, jsonb), internal.representative_problems(jsonb),
  internal.inventory_problems(text, jsonb), internal.attribute_problem(text, text[], text), internal.intake_problems(jsonb, int) to esoya_api;
