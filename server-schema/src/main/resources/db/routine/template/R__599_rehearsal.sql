-- ${build}
-- Real cases for trying a form: the moderator sees how it would print, never whose case it is (ESOYA-4.12, 8.3). What is said of a person leaves the server
-- as letters and digits of the same length; a choice from a list, a mark and a date stay what they are in kind, so that the conditions of a form are tried.
set role esoya_owner;
create or replace function internal.masked_text(p_text text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  return case
    when p_text ~ '^\d{4}-\d\d-\d\d$' then '2000-01-01'
    when p_text ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$' then '2000-01-01T00:00:00'
    when p_text ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then '00000000-0000-0000-0000-000000000000'
    else regexp_replace(regexp_replace(regexp_replace(p_text, '[[:upper:]]', 'Х', 'g'), '[[:lower:]]', 'х', 'g'), '[0-9]', '0', 'g') end;
end $$;
comment on function internal.masked_text(text) is 'Те саме за довжиною й видом, без змісту: Хххххх, 000000, 01.01.2000';

create or replace function internal.masked(p jsonb, p_kept text[]) returns jsonb
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  return case jsonb_typeof(p)
    when 'object' then (select coalesce(jsonb_object_agg(e.key, case when e.key = any (p_kept) then e.value else internal.masked(e.value, p_kept) end), '{}') from jsonb_each(p) e)
    when 'array' then (select coalesce(jsonb_agg(internal.masked(e.value, p_kept) order by e.ordinality), '[]') from jsonb_array_elements(p) with ordinality e (value, ordinality))
    when 'string' then to_jsonb(internal.masked_text(p #>> '{}'))
    else p end;
end $$;
comment on function internal.masked(jsonb, text[]) is 'Знеособлює всі рядки, крім полів, названих за іменем';

create or replace function internal.masked_case(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_card  constant jsonb := internal.case_reading(p_case_id);
  -- codes of directories and names of posts: they say how the case was taken, not by whom it was brought
  v_codes constant text[] := array['kind', 'channel', 'taxpayer_absence', 'legal_form', 'data_source', 'notice_way', 'delivery_way', 'authority_kind', 'form', 'document_kind'];
begin
  return v_card || jsonb_build_object(
    'applicant_label', internal.masked_text(v_card ->> 'applicant_label'), 'notice_phone', internal.masked_text(v_card ->> 'notice_phone'),
    'intake', internal.masked(v_card -> 'intake', v_codes)
      || jsonb_build_object('documents', jsonb '[]', 'attributes', jsonb '{}', 'overrides', jsonb '[]', 'note', '', 'draft_id', null),
    -- social categories are names of codes, and the code is hidden
    'titles', (select coalesce(jsonb_object_agg(t.key, t.value), '{}') from jsonb_each(v_card -> 'titles') t where t.key not like 'social_category.%'),
    'attributes', (select coalesce(jsonb_agg(case when a.o ->> 'kind' in ('choice', 'yes_no') then a.o else a.o || jsonb_build_object('value', internal.masked_text(a.o ->> 'value')) end order by a.n), '[]')
                   from jsonb_array_elements(v_card -> 'attributes') with ordinality a (o, n)),
    'inventory', (select coalesce(jsonb_agg(i.o || jsonb_build_object('number', internal.masked_text(i.o ->> 'number'), 'note', internal.masked_text(i.o ->> 'note'),
                    'decision', internal.masked_text(i.o ->> 'decision'), 'dated_on', internal.masked_text(i.o ->> 'dated_on'),
                    -- a title that no card has was typed at the counter
                    'title', case when exists (select from ref.card_document d where d.title = i.o ->> 'title') then i.o ->> 'title' else internal.masked_text(i.o ->> 'title') end) order by i.n), '[]')
                  from jsonb_array_elements(v_card -> 'inventory') with ordinality i (o, n)),
    'events', (select coalesce(jsonb_agg(e.o || jsonb_build_object('words', internal.masked_text(e.o ->> 'words')) order by e.n), '[]')
               from jsonb_array_elements(v_card -> 'events') with ordinality e (o, n)),
    'scans', jsonb '[]', 'corrections', jsonb '[]', 'additions', jsonb '[]', 'tasks', jsonb '[]', 'papers', jsonb '[]',
    'course', v_card -> 'course' || jsonb_build_object('archive', null, 'verbs', jsonb '[]', 'undo', '', 'receipt', null, 'issue', null, 'turns', jsonb '[]', 'ready', null, 'result', null,
      'holding', v_card #> '{course,holding}' || jsonb_build_object('passes', jsonb '[]', 'offices', jsonb '[]')));
end $$;
comment on function internal.masked_case(uuid) is 'Справа для спроби шаблону: усе, що каже про людину, закрито (ESOYA-8.3)';

create or replace function internal.masked_papers(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_build_object('card', internal.masked_case(f.case_id), 'head', internal.paper_head_of(f.office_id),
            'services', (select coalesce(jsonb_agg(internal.masked_case(p.case_id) order by p.position), '[]') from core.case_part p where p.parent_case_id = f.case_id))
          from core.case_file f where f.case_id = p_case_id);
end $$;
comment on function internal.masked_papers(uuid) is 'Усе, з чого друкують папери справи, знеособлене';

create or replace function internal.rehearsal_cases(p_paper_kind text, p_service_id int, p_limit int) returns table (case_id uuid, case_number text, registered_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select c.case_id, c.case_number, c.registered_on
  from ref.office o
  -- the last of each office by its own index; of those the last of all
  cross join lateral (
    select f.case_id, f.case_number, f.registered_on, f.registered_at
    from core.case_file f join ref.service s using (service_id)
    where f.office_id = o.office_id
      and (p_service_id is null and (internal.template_in_force(p_paper_kind, f.service_id)).source is null or f.service_id = p_service_id)
      and case p_paper_kind when 'application' then not s.is_without_application when 'routing_slip' then not s.is_immediate else true end
    order by f.registered_at desc, f.case_id desc limit least(greatest(coalesce(p_limit, 1), 1), 200)) c
  order by c.registered_at desc, c.case_id desc limit least(greatest(coalesce(p_limit, 1), 1), 200);
end $$;
comment on function internal.rehearsal_cases(text, int, int) is 'Останні справи, які друкували б таким шаблоном: послуги або, для спільного, послуг без чинного власного';
revoke execute on function internal.masked_text(text), internal.masked(jsonb, text[]), internal.masked_case(uuid), internal.masked_papers(uuid), internal.rehearsal_cases(text, int, int) from public;
grant execute on function internal.masked_papers(uuid), internal.rehearsal_cases(text, int, int) to esoya_api;

create or replace function internal.case_of_number(p_case_number text) returns uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select f.case_id from core.case_file f where replace(f.case_number, '-', '') = regexp_replace(p_case_number, '[^0-9]', '', 'g'));
end $$;
comment on function internal.case_of_number(text) is 'Справа за номером, як його набрано';
revoke execute on function internal.case_of_number(text) from public;
grant execute on function internal.case_of_number(text) to esoya_api;

set role esoya_api;
create function api.rehearsal_cases(p_paper_kind text, p_service_id int) returns table (case_id uuid, case_number text, registered_on date)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  perform internal.require_template_place(p_paper_kind, p_service_id);
  perform internal.record_event('template_rehearsed', p_detail => jsonb_strip_nulls(jsonb_build_object('paper_kind', p_paper_kind, 'service_id', p_service_id)));
  return query select * from internal.rehearsal_cases(p_paper_kind, p_service_id, 200);
end $$;
comment on function api.rehearsal_cases(text, int) is 'Останні 200 справ, на яких пробують новий шаблон; записується; ZN103, ZN294, ZN401 (ESOYA-5.7.1)';

create function api.masked_papers(p_case_ids uuid[], p_case_number text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_ids uuid[] := p_case_ids;
begin
  perform internal.require_group('esoya_moderator');
  if p_case_number is not null then
    v_ids := array_remove(array[internal.case_of_number(p_case_number)], null);
  end if;
  if coalesce(cardinality(v_ids), 0) not between 1 and 20 then
    raise exception 'no such case' using errcode = 'ZN291', constraint = 'template_case_unknown', detail = coalesce(cardinality(v_ids), 0)::text;
  end if;
  return (select coalesce(jsonb_agg(internal.masked_papers(i.id) order by i.n), '[]') from unnest(v_ids) with ordinality i (id, n));
end $$;
comment on function api.masked_papers(uuid[], text) is 'Справи для спроби шаблону, не більш як 20, або одна за номером; усе особисте закрито ще на сервері; ZN291 (ESOYA-4.12, 5.7.1, 8.3)';
revoke execute on function api.rehearsal_cases(text, int), api.masked_papers(uuid[], text) from public;
grant execute on function api.rehearsal_cases(text, int), api.masked_papers(uuid[], text) to esoya_moderator;
