-- ${build}
-- A form of values on paper only: what would have become of the answers of the last cases, field by field. Counts and case numbers, never a value (ESOYA-4.12, 8.3).
set role esoya_owner;
create or replace function internal.asked_codes(p_rows jsonb, p_said jsonb) returns text[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    with recursive rows as (
      select r ->> 'code' as code, nullif(r ->> 'table_code', '') as table_code, nullif(r ->> 'asked_when', '') as asked_when, r ->> 'asked_value' as asked_value
      from jsonb_array_elements(case when jsonb_typeof(p_rows) = 'array' then p_rows else '[]' end) r),
    asked as (
      select r.code from rows r where r.table_code is null and (r.asked_when is null or left(r.asked_when, 1) = '@' and p_said ->> r.asked_when = r.asked_value)
      union
      select r.code from asked a join rows r on r.table_code is null and r.asked_when = a.code and p_said ->> a.code = r.asked_value)
    select coalesce(array_agg(x.code), '{}') from (select a.code from asked a union select r.code from asked a join rows r on r.table_code = a.code) x);
end $$;
comment on function internal.asked_codes(jsonb, jsonb) is 'Які відомості запитала б форма, якої ще немає, за цих відповідей; стовпці — за своєю таблицею';

create or replace function internal.said_in_case(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(jsonb_object_agg(c.code, v.value), '{}') from core.case_attribute v join ref.card_attribute c using (card_attribute_id)
          where v.case_id = p_case_id and v.row_number = 0 and v.part = '')
    || jsonb_build_object('@representative', case when exists (select from core.case_representative p where p.case_id = p_case_id) then 'yes' else 'no' end,
         '@legal_entity', case when exists (select from core.case_applicant p where p.case_id = p_case_id and p.kind = 'legal') then 'yes' else 'no' end);
end $$;
comment on function internal.said_in_case(uuid) is 'Відповіді справи, від яких залежать умови форми';

create or replace function internal.form_rehearsal(p_service_id int, p_rows jsonb) returns table (code text, title text, fate text, cases int, examples text[], tried int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  with tried as materialized (
    select f.case_id, f.case_number, f.registered_on, internal.asked_codes(p_rows, internal.said_in_case(f.case_id)) as asked
    from internal.rehearsal_cases('inventory', p_service_id, 200) f),
  planned as (
    select r ->> 'code' as code, r ->> 'title' as title, r ->> 'kind' as kind, coalesce(r -> 'is_required' = 'true', false) as is_required, nullif(r ->> 'table_code', '') as table_code,
           case when jsonb_typeof(r -> 'choices') = 'array' then array(select btrim(c) from jsonb_array_elements_text(r -> 'choices') c) end as choices
    from jsonb_array_elements(case when jsonb_typeof(p_rows) = 'array' then p_rows else '[]' end) r),
  known as (
    select t.case_id, t.case_number, t.asked, c.code::text as code, c.title::text as title, v.part, v.value
    from tried t join core.case_attribute v using (case_id) join ref.card_attribute c using (card_attribute_id)),
  fates as (
    select k.case_id, k.case_number, k.code, k.title,
           case when p.code is null then 'removed'
                when not k.code = any (k.asked) then 'hidden'
                when k.part = '' and p.kind not in ('person', 'vehicle', 'state_register', 'table') and internal.attribute_problem(p.kind, p.choices, k.value) is not null then 'unfit' end as fate
    from known k left join planned p on p.code = k.code
    union all
    -- whoever brought these cases would have been asked for what they do not hold
    select t.case_id, t.case_number, p.code, p.title, 'lacking'
    from tried t join planned p on p.is_required and p.table_code is null and p.code = any (t.asked)
    where not exists (select from known k where k.case_id = t.case_id and (k.code = p.code or p.kind = 'table' and k.code in (select x.code from planned x where x.table_code = p.code))))
  select x.code, max(x.title), x.fate, count(distinct x.case_id)::int, (array_agg(distinct x.case_number order by x.case_number desc))[:5], (select count(*)::int from tried)
  from fates x where x.fate is not null group by x.code, x.fate
  union all
  -- nothing differs: how many were tried is still told
  select '', '', 'same', 0, '{}', (select count(*)::int from tried)
  order by 4 desc, 1;
end $$;
comment on function internal.form_rehearsal(int, jsonb) is 'Що сталося б із відомостями останніх справ за нової форми: прибрано, сховано умовою, не підходить, бракує; лише кількості й номери справ';
revoke execute on function internal.asked_codes(jsonb, jsonb), internal.said_in_case(uuid), internal.form_rehearsal(int, jsonb) from public;
grant execute on function internal.form_rehearsal(int, jsonb) to esoya_api;

set role esoya_api;
create function api.rehearse_form(p_service_id int, p_attributes jsonb) returns table (code text, title text, fate text, cases int, examples text[], tried int)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  perform internal.require_template_place('inventory', p_service_id);
  perform internal.record_event('form_rehearsed', p_detail => jsonb_build_object('service_id', p_service_id));
  return query select * from internal.form_rehearsal(p_service_id, p_attributes);
end $$;
comment on function api.rehearse_form(int, jsonb) is 'Нова форма відомостей на останніх 200 справах послуги: які поля втратили б дані (removed, hidden, unfit) і яких бракувало б (lacking); записується; рядок same каже, скільки спробувано; ZN103 (ESOYA-5.7.1)';
revoke execute on function api.rehearse_form(int, jsonb) from public;
grant execute on function api.rehearse_form(int, jsonb) to esoya_moderator;
