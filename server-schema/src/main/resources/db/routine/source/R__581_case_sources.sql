-- ${build}
-- Every group of a case's values has a supplier and a way it came: by the rule, or as a correction said otherwise (CSP-2.2a, 2.3b).
set role esoya_owner;

create or replace function internal.sources_of(p_cases uuid[]) returns table (case_id uuid, value_group text, place int, supplier text, data_source text, is_said boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  with told as (
    select a.case_id, a.position, a.data_source::text as way from core.case_applicant a where a.case_id = any (p_cases)
  ), ways as (
    -- papers and values come with the application itself, however its applicant was known before
    select f.case_id, case when t.way in ('shown_document', 'post_documents', 'representative') then t.way when f.channel = 'visit' then 'shown_document' else 'post_documents' end as brought,
           case t.way when 'representative' then 'representative' else 'applicant' end as supplier
    from core.case_file f left join told t on t.case_id = f.case_id and t.position = 1 where f.case_id = any (p_cases)
  ), groups as (
    select t.case_id, 'applicant_' || t.position as value_group, t.position as place, t.way,
           case when t.way in ('diia', 'state_register') then 'state_register' when t.way = 'representative' then 'representative' else 'applicant' end as supplier from told t
    union all
    select w.case_id, 'representative', 100, w.brought, 'representative' from core.case_representative r join ways w using (case_id)
    union all
    select distinct w.case_id, 'values' || coalesce(':' || coalesce(b.value_group, c.value_group), ''), 200, w.brought, w.supplier
    from ways w join core.case_attribute v using (case_id) join ref.card_attribute c using (card_attribute_id)
    left join ref.card_attribute b on b.information_card_id = c.information_card_id and b.code = c.table_code
    union all
    select w.case_id, 'documents', 300, w.brought, w.supplier from ways w
    where exists (select from core.inventory_item i join core.document_package d using (document_package_id) where d.case_id = w.case_id and i.is_given)
  )
  select g.case_id, g.value_group, g.place, coalesce(s.supplier::text, g.supplier), coalesce(s.data_source::text, g.way), s.case_id is not null
  from groups g left join core.case_source s on s.case_id = g.case_id and s.value_group = g.value_group;
end $$;
comment on function internal.sources_of(uuid[]) is
  'Хто надав кожну групу відомостей цих справ і звідки вона: як сказано виправленням, інакше за правилом — заявник або представник (CSP-2.2a, 2.3b)';

create or replace function internal.case_sources(p_case_id uuid) returns table (value_group text, place int, supplier text, data_source text, is_said boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query select s.value_group, s.place, s.supplier, s.data_source, s.is_said from internal.sources_of(array[p_case_id]) s order by s.place, s.value_group;
end $$;
comment on function internal.case_sources(uuid) is 'Те саме для однієї справи, у порядку картки';

create or replace function internal.sources_json(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(jsonb_object_agg(s.value_group, jsonb_build_object('supplier', s.supplier, 'data_source', s.data_source)), '{}') from internal.case_sources(p_case_id) s);
end $$;
comment on function internal.sources_json(uuid) is 'Те саме для порівняння: група, постачальник, спосіб';

create or replace function internal.source_list(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('value_group', s.value_group, 'supplier', s.supplier, 'data_source', s.data_source, 'is_said', s.is_said,
            'supplier_title', (select z.title from ref.supplier z where z.code = s.supplier), 'data_source_title', (select z.title from ref.data_source z where z.code = s.data_source))
            order by s.place, s.value_group), '[]') from internal.case_sources(p_case_id) s);
end $$;
comment on function internal.source_list(uuid) is 'Те саме словами для картки справи, у порядку картки';

create or replace function internal.source_problems(p_case_id uuid, p_sources jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now      constant jsonb := internal.sources_json(p_case_id);
  v_problems text[] := array[]::text[];
  v          record;
begin
  if jsonb_typeof(p_sources) is distinct from 'object' or p_sources = '{}' then
    return array['sources:type'];
  end if;
  for v in select e.key, e.value from jsonb_each(p_sources) e loop
    if v_now -> v.key is null then
      v_problems := v_problems || 'sources:unknown'::text;
    elsif v.value is distinct from v_now -> v.key then
      -- what stands may have been retired meanwhile; only what is new is asked
      v_problems := v_problems || internal.field_problems('sources', v.value,
        'supplier code supplier !', 'data_source code data_source !');
    end if;
  end loop;
  return v_problems;
end $$;
comment on function internal.source_problems(uuid, jsonb) is 'Порушення в тому, хто надав відомості: група має бути у справі, коди — чинні';

-- the former name had no act
drop function if exists internal.write_sources(core.case_file, text, jsonb);
create or replace function internal.write_sources(p_case core.case_file, p_note text, p_sources jsonb, p_act_id bigint) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_old      constant jsonb := internal.sources_json(p_case.case_id);
  v_problems constant text[] := internal.source_problems(p_case.case_id, p_sources);
  v          record;
begin
  if cardinality(v_problems) > 0 then
    raise exception 'the sources break % rules', cardinality(v_problems) using errcode = 'ZN101', constraint = 'intake_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  for v in select e.key, e.value ->> 'supplier' as supplier, e.value ->> 'data_source' as data_source from jsonb_each(p_sources) e where e.value is distinct from v_old -> e.key loop
    if v.key like 'applicant%' then
      update core.case_applicant a set data_source = v.data_source where a.case_id = p_case.case_id and 'applicant_' || a.position = v.key and a.data_source <> v.data_source;
    end if;
    insert into core.case_source as s (case_id, value_group, supplier, data_source)
    values (p_case.case_id, v.key, v.supplier, case when v.key not like 'applicant%' then v.data_source end)
    on conflict (case_id, value_group) do update set supplier = excluded.supplier, data_source = excluded.data_source;
  end loop;
  if internal.sources_json(p_case.case_id) = v_old then
    raise exception 'nothing is other than before' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'sources:unchanged';
  end if;
  insert into core.correction (case_id, corrected_at, corrected_by, kind, reason, correction_act_id, changes)
  values (p_case.case_id, internal.now_at(), internal.my_employee(), case when p_act_id is null then 'clerical_error' else 'correction_act' end, p_note, p_act_id, internal.json_differences('sources', v_old, internal.sources_json(p_case.case_id)));
  update core.case_file f set row_version = f.row_version + 1 where f.case_id = p_case.case_id;
  insert into core.case_event (case_id, happened_at, employee_id, verb) values (p_case.case_id, internal.now_at(), internal.my_employee(), case when p_act_id is null then 'correct' else 'correct_by_act' end);
  return p_case.row_version + 1;
end $$;
comment on function internal.write_sources(core.case_file, text, jsonb, bigint) is 'Пише, хто надав відомості, як виправлення з обома значеннями; ZN101 (CSP-2.3b, ESOYA-7.1.8)';
revoke execute on function internal.sources_of(uuid[]), internal.case_sources(uuid), internal.sources_json(uuid), internal.source_list(uuid), internal.source_problems(uuid, jsonb), internal.write_sources(core.case_file, text, jsonb, bigint) from public;
grant execute on function internal.case_sources(uuid), internal.source_list(uuid), internal.write_sources(core.case_file, text, jsonb, bigint) to esoya_api;

set role esoya_api;
create function api.correct_sources(p_request_id uuid, p_case_id uuid, p_row_version int, p_reason text, p_sources jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
  v_case   core.case_file;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'correct_sources', concat_ws('|', p_case_id, p_row_version, p_reason, p_sources));
  if v_answer is not null then
    return v_answer;
  end if;
  if (internal.visible_case(p_case_id)).registered_on <> internal.today() then
    raise exception 'the day of registration is over' using errcode = 'ZN202', constraint = 'correction_day_over';
  end if;
  v_case := internal.lock_case(p_case_id, null, p_row_version);
  return internal.end_request(p_request_id, jsonb_build_object('case_id', p_case_id, 'row_version', internal.write_sources(v_case, internal.require_note(p_reason, false, 'reason'), p_sources, null)));
end $$;
comment on function api.correct_sources(uuid, uuid, int, text, jsonb) is
  'Виправляє в день реєстрації, хто надав групи відомостей справи і звідки вони: {група: {supplier, data_source}}; ZN101, ZN202, ZN404, ZN409 (CSP-2.2a, 2.3b, ESOYA-7.1.8)';
revoke execute on function api.correct_sources(uuid, uuid, int, text, jsonb) from public;
grant execute on function api.correct_sources(uuid, uuid, int, text, jsonb) to esoya_registrar;
