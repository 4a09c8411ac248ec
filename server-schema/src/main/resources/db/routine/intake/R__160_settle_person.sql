-- ${build}
set role esoya_owner;
create or replace function internal.known_person(p jsonb) returns uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce(
    (select x.person_id from core.person x where x.person_id = (p ->> 'person_id')::uuid),
    (select x.person_id from core.person x where x.taxpayer_number = p ->> 'taxpayer_number' and x.kind <> 'legal' and p ->> 'kind' <> 'legal'),
    (select x.person_id from core.person x where x.edrpou = p ->> 'edrpou' and x.kind = 'legal' and p ->> 'kind' = 'legal'),
    (select x.person_id from core.identity_document d join core.person x using (person_id)
     where d.number = p #>> '{identity_document,number}' and d.kind = p #>> '{identity_document,kind}'
       and x.search_name = internal.search_name(p ->> 'surname') and x.birth_on is not distinct from (p ->> 'birth_on')::date limit 1));
end $$;
comment on function internal.known_person(jsonb) is 'Відома особа за точним ідентифікатором: РНОКПП, ЄДРПОУ, документ разом з прізвищем і датою народження';

-- What was told today becomes what the centre knows of the person; the case keeps its own copy.
create or replace function internal.settle_person(p jsonb) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_id   uuid := internal.known_person(p);
  v_new  core.person;
  v_old  core.person;
begin
  v_new := jsonb_populate_record(null::core.person, jsonb_strip_nulls(p) - 'person_id');
  v_new.is_without_patronymic := coalesce(v_new.is_without_patronymic, false);
  v_new.is_foreigner := coalesce(v_new.is_foreigner, false);
  v_new.is_sms_allowed := coalesce(v_new.is_sms_allowed, false);
  v_new.search_name := internal.search_name(coalesce(v_new.legal_name, v_new.surname));
  if v_id is null then
    v_id := gen_random_uuid();
    v_new.person_id := v_id;
    v_new.row_version := 1;
    v_new.created_at := internal.now_at();
    insert into core.person values (v_new.*) on conflict do nothing;
    if not found then
      -- a colleague registered the same person a moment ago
      v_id := internal.known_person(p);
    end if;
  end if;
  select * into v_old from core.person x where x.person_id = v_id for no key update;
  v_new.person_id := v_old.person_id;
  v_new.created_at := v_old.created_at;
  v_new.row_version := v_old.row_version;
  -- an empty answer does not erase what is known
  v_new.phone := coalesce(v_new.phone, v_old.phone);
  v_new.email := coalesce(v_new.email, v_old.email);
  v_new.address := coalesce(v_new.address, v_old.address);
  v_new.taxpayer_number := coalesce(v_new.taxpayer_number, v_old.taxpayer_number);
  v_new.unzr := coalesce(v_new.unzr, v_old.unzr);
  v_new.latin_name := coalesce(v_new.latin_name, v_old.latin_name);
  if v_new is distinct from v_old then
    update core.person x set (kind, surname, given_name, patronymic, is_without_patronymic, latin_name, is_foreigner, birth_on, taxpayer_number, taxpayer_absence,
                              unzr, legal_form, legal_name, edrpou, phone, email, address, is_sms_allowed, search_name, row_version)
      = (v_new.kind, v_new.surname, v_new.given_name, v_new.patronymic, v_new.is_without_patronymic, v_new.latin_name, v_new.is_foreigner, v_new.birth_on,
         v_new.taxpayer_number, v_new.taxpayer_absence, v_new.unzr, v_new.legal_form, v_new.legal_name, v_new.edrpou, v_new.phone, v_new.email, v_new.address,
         v_new.is_sms_allowed, v_new.search_name, v_old.row_version + 1)
    where x.person_id = v_id;
  end if;
  if coalesce(p -> 'identity_document', 'null') <> 'null' then
    insert into core.identity_document (person_id, kind, number, issued_on, issuer, valid_until, recorded_at)
    select v_id, d ->> 'kind', d ->> 'number', (d ->> 'issued_on')::date, d ->> 'issuer', (d ->> 'valid_until')::date, internal.now_at()
    from (select p -> 'identity_document' as d) x
    on conflict (person_id, kind, number) do nothing;
  end if;
  if jsonb_typeof(p -> 'social_categories') = 'array' then
    insert into core.person_social_category (person_id, social_category)
    select v_id, c from jsonb_array_elements_text(p -> 'social_categories') c on conflict do nothing;
  end if;
  if p ? 'is_sms_allowed' and (select c.is_given from core.consent c where c.person_id = v_id and c.kind = 'sms' order by c.consent_id desc limit 1)
       is distinct from v_new.is_sms_allowed then
    insert into core.consent (person_id, kind, is_given, recorded_at, recorded_by) values (v_id, 'sms', v_new.is_sms_allowed, internal.now_at(), internal.my_employee());
  end if;
  return v_id;
end $$;
comment on function internal.settle_person(jsonb) is 'Знаходить особу або створює її; сьогоднішні відомості стають чинними, порожнє не стирає відомого (ESOYA-7.1.2)';
grant execute on function internal.known_person(jsonb), internal.settle_person(jsonb) to esoya_api;
