-- ${build}
-- People belong to the centre: looked up by an exact identifier, or surname with birth year; every look-up is an event with its purpose (6.6).
set role esoya_owner;
create or replace function internal.person_rows(p_kind text, p_text text, p_birth_year int) returns setof core.person
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  -- each branch names the condition of its index
  select x.* from core.person x where p_kind = 'taxpayer_number' and x.taxpayer_number = p_text and x.kind <> 'legal'
  union all
  select x.* from core.person x where p_kind = 'edrpou' and x.edrpou = p_text and x.kind = 'legal'
  union all
  select x.* from core.person x where p_kind = 'phone' and x.phone = p_text
  union all
  select x.* from core.person x where p_kind = 'document' and x.person_id in (select d.person_id from core.identity_document d where d.number = p_text)
  union all
  select x.* from core.person x where x.person_id = case p_kind when 'person_id' then p_text::uuid end
  union all
  select x.* from core.person x
  where p_kind = 'surname' and length(p_text) >= 2 and x.search_name ~>=~ internal.search_name(p_text) and x.search_name ~<~ (internal.search_name(p_text) || chr(1114111))
    and x.birth_on >= make_date(p_birth_year, 1, 1) and x.birth_on < make_date(p_birth_year + 1, 1, 1)
  limit 20
$$;
comment on function internal.person_rows(text, text, int) is 'Особи за точним ідентифікатором або за прізвищем і роком народження, не більш як 20 (ESOYA-6.6)';

create or replace function internal.cases_of_person(p_person_id uuid, p_limit int) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  -- of another office's case only service, state, day and office are shown
  select jsonb_agg(jsonb_build_object('service_id', f.service_id, 'service', s.title, 'status_title', t.title, 'tone', t.tone, 'is_open', t.is_open,
           'office', o.short_title, 'registered_on', f.registered_on, 'days_ago', internal.today() - f.registered_on)
         || case when internal.sees_case(f, v.offices) and (v.services is null or f.service_id = any (v.services)) then jsonb_build_object('case_id', f.case_id, 'case_number', f.case_number, 'due_on', f.due_on) else '{}' end
         order by f.registered_at desc)
  from (select f.* from core.case_file f where f.case_id in (select a.case_id from core.case_applicant a where a.person_id = p_person_id)
        order by f.registered_at desc limit p_limit) f
  cross join (select internal.my_offices() as offices, internal.my_services() as services) v
  join ref.service s using (service_id) join ref.case_status t on t.code = f.status join ref.office o using (office_id)
$$;
create or replace function internal.person_summary(p core.person) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_strip_nulls(jsonb_build_object(
    'person_id', p.person_id, 'kind', p.kind, 'surname', p.surname, 'given_name', p.given_name, 'patronymic', p.patronymic,
    'is_without_patronymic', p.is_without_patronymic, 'latin_name', p.latin_name, 'is_foreigner', p.is_foreigner, 'birth_on', p.birth_on,
    'taxpayer_number', p.taxpayer_number, 'taxpayer_absence', p.taxpayer_absence, 'unzr', p.unzr, 'legal_form', p.legal_form, 'legal_name', p.legal_name,
    'edrpou', p.edrpou, 'phone', p.phone, 'email', p.email, 'address', p.address, 'is_sms_allowed', p.is_sms_allowed,
    'identity_document', (select jsonb_build_object('kind', d.kind, 'number', d.number, 'issued_on', d.issued_on, 'issuer', d.issuer, 'valid_until', d.valid_until)
                          from core.identity_document d where d.person_id = p.person_id order by d.identity_document_id desc limit 1),
    'social_categories', (select jsonb_agg(c.social_category order by c.social_category) from core.person_social_category c where c.person_id = p.person_id),
    'cases', internal.cases_of_person(p.person_id, 10)))
$$;
comment on function internal.cases_of_person(uuid, int) is 'Справи особи; чужого офісу — лише послуга, стан, день і офіс';
comment on function internal.person_summary(core.person) is 'Особа для вибору за прилавком: дані, контакти, останні справи';
create or replace function internal.person_reading(p_person_id uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
      'person', internal.person_summary(x) || jsonb_build_object('cases', coalesce(internal.cases_of_person(p_person_id, 200), '[]')),
      'documents', coalesce((select jsonb_agg(jsonb_build_object('kind_title', k.title, 'number', d.number, 'issued_on', d.issued_on, 'issuer', d.issuer, 'valid_until', d.valid_until)
                             order by d.identity_document_id desc) from core.identity_document d join ref.identity_document_kind k on k.code = d.kind where d.person_id = p_person_id), '[]'),
      'consents', coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'is_given', c.is_given, 'recorded_at', to_char(c.recorded_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'))
                            order by c.consent_id desc) from core.consent c where c.person_id = p_person_id), '[]'))
  from internal.person_rows('person_id', p_person_id::text, null) x
$$;
comment on function internal.person_reading(uuid) is 'Особа цілком: дані, документи, згоди, справи';
grant execute on function internal.person_reading(uuid), internal.person_rows(text, text, int), internal.person_summary(core.person), internal.cases_of_person(uuid, int) to esoya_api;

set role esoya_api;
create function api.find_person(p_purpose text, p_kind text, p_text text, p_birth_year int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
begin
  perform internal.require_group('esoya_registrar');
  if p_purpose is null or not internal.is_code('look_up_purpose', p_purpose) then
    raise exception 'a purpose is required' using errcode = 'ZN110', constraint = 'purpose_required';
  end if;
  if p_kind not in ('taxpayer_number', 'edrpou', 'phone', 'document', 'surname') or coalesce(length(p_text), 0) not between 2 and 200
     or (p_kind = 'surname' and (p_birth_year is null or p_birth_year not between 1880 and 2200)) then
    raise exception 'an exact identifier, or a surname with the year of birth' using errcode = 'ZN111', constraint = 'look_up_too_wide';
  end if;
  perform internal.require_openings_left();
  select coalesce(jsonb_agg(internal.person_summary(x) order by x.surname, x.given_name), '[]') into v_answer from internal.person_rows(p_kind, p_text, p_birth_year) x;
  perform internal.record_event('person_looked_up', p_purpose => p_purpose,
            p_detail => jsonb_build_object('kind', p_kind, 'found', jsonb_array_length(v_answer),
                                           'person_ids', (select jsonb_agg(a -> 'person_id') from jsonb_array_elements(v_answer) a)));
  return v_answer;
end $$;
comment on function api.find_person(text, text, text, int) is 'Особи за РНОКПП, ЄДРПОУ, телефоном, документом або прізвищем і роком народження; мета обов’язкова й записується; не більш як 20. ZN110, ZN111 (ESOYA-6.6)';

create function api.person_card(p_purpose text, p_person_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
begin
  perform internal.require_group('esoya_registrar');
  if p_purpose is null or not internal.is_code('look_up_purpose', p_purpose) then
    raise exception 'a purpose is required' using errcode = 'ZN110', constraint = 'purpose_required';
  end if;
  perform internal.require_openings_left();
  v_answer := internal.person_reading(p_person_id);
  if v_answer is null then
    raise exception 'no such person' using errcode = 'ZN404', constraint = 'person_not_visible';
  end if;
  perform internal.record_event('person_opened', p_person_id => p_person_id, p_purpose => p_purpose);
  return v_answer;
end $$;
comment on function api.person_card(text, uuid) is 'Особа цілком: дані, документи, контакти, згоди, справи; відкриття з метою записується (ESOYA-5.3.2, 6.6)';
revoke execute on function api.find_person(text, text, text, int), api.person_card(text, uuid) from public;
grant execute on function api.find_person(text, text, text, int), api.person_card(text, uuid) to esoya_registrar;
