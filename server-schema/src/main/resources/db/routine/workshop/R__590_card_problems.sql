-- ${build}
-- What a service and its two cards must say before they serve people; a problem is 'path:rule', rows are counted from 1.
set role esoya_owner;
create or replace function internal.rows_of(p jsonb, p_name text) returns table (n int, o jsonb)
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  select t.n::int, t.o from jsonb_array_elements(case when jsonb_typeof(p -> p_name) = 'array' then p -> p_name else '[]' end) with ordinality t (o, n)
$$;
comment on function internal.rows_of(jsonb, text) is 'Рядки переліку за порядком, від 1';

create or replace function internal.card_row_problems(p jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := array[]::text[];
  v_bare     constant boolean := coalesce((p #>> '{service,is_without_application}')::boolean, false);
  v_at_once  constant boolean := coalesce((p #>> '{service,is_immediate}')::boolean, false);
  v record;
begin
  for v in select r.n, r.o, 'documents.' || r.n as path from internal.rows_of(p, 'documents') r loop
    v_problems := v_problems || internal.field_problems(v.path, v.o, 'document_kind code document_kind !', 'title line 500 !', 'form one_of original|copy|electronic !',
      'is_required boolean', 'condition line 300', 'scan_legal_ground line 500');
    if exists (select from internal.rows_of(p, 'documents') b where b.n < v.n and (b.o ->> 'document_kind', btrim(b.o ->> 'title')) = (v.o ->> 'document_kind', btrim(v.o ->> 'title'))) then
      v_problems := v_problems || (v.path || '.title:repeated');
    end if;
    if coalesce((v.o ->> 'is_required')::boolean, false) and coalesce(v.o ->> 'condition', '') <> '' then
      v_problems := v_problems || (v.path || '.condition:required_always');
    end if;
  end loop;
  if v_bare = exists (select from internal.rows_of(p, 'documents') d where d.o ->> 'document_kind' = 'application') then
    v_problems := v_problems || ('documents:' || case when v_bare then 'application_not_wanted' else 'application' end);
  end if;
  for v in select r.n, r.o, 'refusal_grounds.' || r.n as path from internal.rows_of(p, 'refusal_grounds') r loop
    v_problems := v_problems || internal.field_problems(v.path, v.o, 'title line 500 !', 'legal_ground line 500 !');
  end loop;
  for v in select r.n, r.o, 'stages.' || r.n as path from internal.rows_of(p, 'stages') r loop
    v_problems := v_problems || internal.field_problems(v.path, v.o, 'title line 500 !', 'responsible line 500 !', 'participation line 10 !', 'term_days int 0..400 !', 'term_title line 200 !', 'is_provider boolean');
    if v.o ->> 'participation' !~ '^[ВУПЗ](, [ВУПЗ])*$' then
      v_problems := v_problems || (v.path || '.participation:format');
    end if;
  end loop;
  if v_at_once and exists (select from internal.rows_of(p, 'stages')) then
    v_problems := v_problems || 'stages:not_wanted'::text;
  -- a package goes the way of its services
  elsif not v_at_once and not exists (select from internal.rows_of(p, 'stages')) and not exists (select from internal.rows_of(p, 'parts')) then
    v_problems := v_problems || 'stages:required'::text;
  end if;
  if not exists (select from internal.rows_of(p, 'result_kinds')) or exists (select from internal.rows_of(p, 'result_kinds') k where not internal.is_code('result_kind', k.o #>> '{}')) then
    v_problems := v_problems || 'result_kinds:required'::text;
  end if;
  return v_problems;
end $$;
comment on function internal.card_row_problems(jsonb) is 'Порушення в переліках карток: документи, підстави відмови, етапи, результати';

create or replace function internal.card_part_problems(p jsonb, p_service_id int) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := array[]::text[];
  v_count    constant int := (select count(*) from internal.rows_of(p, 'parts'));
  v record;
begin
  if v_count = 0 then
    return v_problems;
  end if;
  if v_count not between 2 and 20 then
    v_problems := v_problems || 'parts:count'::text;
  end if;
  if coalesce((p #>> '{service,is_immediate}')::boolean, false) or coalesce((p #>> '{service,is_without_application}')::boolean, false) then
    v_problems := v_problems || 'parts:no_package'::text;
  end if;
  if exists (select from ref.service_bundle_part b join ref.service_bundle x using (service_bundle_id) where b.service_id = p_service_id and coalesce(x.valid_until, 'infinity') >= internal.today()) then
    v_problems := v_problems || 'parts:nested'::text;
  end if;
  for v in select r.n, r.o, 'parts.' || r.n as path from internal.rows_of(p, 'parts') r loop
    if cardinality(internal.field_problems(v.path, v.o, 'service_id int 1..2000000000 !', 'after_service_id int 1..2000000000')) > 0 then
      v_problems := v_problems || internal.field_problems(v.path, v.o, 'service_id int 1..2000000000 !', 'after_service_id int 1..2000000000');
      continue;
    end if;
    v_problems := v_problems || array(select v.path || '.' || x.rule from (values
      (case when (v.o ->> 'service_id')::int = p_service_id then 'service_id:self'
            when not exists (select from ref.service s cross join lateral internal.card_in_force(s.service_id, internal.today()) c
                             where s.service_id = (v.o ->> 'service_id')::int and s.retired_on is null and not s.is_without_application and c.information_card_id is not null) then 'service_id:unknown_code'
            when exists (select from ref.service_bundle b where b.service_id = (v.o ->> 'service_id')::int and coalesce(b.valid_until, 'infinity') >= internal.today()) then 'service_id:nested'
            when exists (select from internal.rows_of(p, 'parts') e where e.n < v.n and e.o ->> 'service_id' = v.o ->> 'service_id') then 'service_id:repeated' end),
      -- only after an earlier one, so that nothing waits for itself
      (case when v.o ->> 'after_service_id' is not null
             and not exists (select from internal.rows_of(p, 'parts') e where e.n < v.n and e.o ->> 'service_id' = v.o ->> 'after_service_id') then 'after_service_id:order' end)) x (rule)
      where x.rule is not null);
  end loop;
  return v_problems;
end $$;
comment on function internal.card_part_problems(jsonb, int) is 'Порушення в переліку послуг пакета: сам у собі, пакет у пакеті, коло, вилучена послуга (KR146-P2)';

create or replace function internal.card_mode_problems(p jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := array[]::text[];
begin
  if (p ->> 'fee_share' is null) <> (p ->> 'fee_rounding' is null) then
    v_problems := v_problems || ('card.' || case when p ->> 'fee_share' is null then 'fee_share' else 'fee_rounding' end || ':required');
  end if;
  if p ->> 'fee_share' !~ '^\d{1,5}(\.\d{1,4})?$' then
    v_problems := v_problems || 'card.fee_share:format'::text;
  elsif p ->> 'fee_share' is not null and ((p ->> 'fee_share')::numeric = 0 or (p ->> 'fee_share')::numeric > 10000) then
    v_problems := v_problems || 'card.fee_share:format'::text;
  elsif p ->> 'fee_share' is not null and not exists (select from ref.subsistence_minimum) then
    v_problems := v_problems || 'card.fee_share:no_minimum'::text;
  end if;
  if coalesce(p ->> 'provision_mode', 'administrator') = 'provider' and length(btrim(coalesce(p ->> 'mode_reason', ''))) < 3 then
    v_problems := v_problems || 'card.mode_reason:required'::text;
  end if;
  if coalesce(p ->> 'provision_mode', 'administrator') <> 'provider' and btrim(coalesce(p ->> 'mode_reason', '')) <> '' then
    v_problems := v_problems || 'card.mode_reason:not_needed'::text;
  end if;
  return v_problems;
end $$;
comment on function internal.card_mode_problems(jsonb) is 'Порушення в платі від прожиткового мінімуму й у тому, хто надає послугу (KR146-2.1.2.1)';

create or replace function internal.card_problems(p jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_id       constant int := (p ->> 'service_id')::int;
  v_problems text[] := internal.field_problems('', p, 'service_id int 1..999999999', 'seen_version int 0..100000 !', 'service object !', 'card object !', 'documents array 100', 'attributes array 200',
    'refusal_grounds array 100', 'result_kinds array 20', 'stages array 60', 'parts array 20', 'act object');
  v_unit     constant text := p #>> '{card,time_limit_unit}';
begin
  if cardinality(v_problems) > 0 then
    return v_problems;
  end if;
  v_problems := internal.field_problems('service', p -> 'service', 'title line 500 !', 'local_code line 32 !', 'state_code digits 5', 'sphere_id int 1..999999 !', 'provider_id int 1..999999 !',
      'is_immediate boolean', 'is_without_application boolean')
    || internal.field_problems('card', p -> 'card', 'time_limit_amount int 0..400 !', 'time_limit_unit one_of calendar_day|working_day|month|hour|same_day|at_once !', 'fee money !', 'fee_share line 10', 'fee_rounding one_of 0.01|0.1|1|10', 'fee_note line 500',
      'provision_mode one_of administrator|provider', 'mode_reason line 500', 'is_electronic boolean', 'state_register code state_register', 'retention_class code retention_class',
      'submission_order lines 4000 !', 'result_title line 500 !', 'receiving_order lines 4000 !');
  if cardinality(v_problems) > 0 then
    return v_problems;
  end if;
  if exists (select from ref.service s where s.local_code = btrim(p #>> '{service,local_code}') and s.service_id is distinct from v_id) then
    v_problems := v_problems || 'service.local_code:taken'::text;
  end if;
  if not exists (select from ref.sphere s where s.sphere_id = (p #>> '{service,sphere_id}')::int) then
    v_problems := v_problems || 'service.sphere_id:unknown_code'::text;
  end if;
  if not exists (select from ref.provider s where s.provider_id = (p #>> '{service,provider_id}')::int) then
    v_problems := v_problems || 'service.provider_id:unknown_code'::text;
  end if;
  if ((p #>> '{card,time_limit_amount}')::int = 0) <> (v_unit in ('same_day', 'at_once')) then
    v_problems := v_problems || 'card.time_limit_amount:range'::text;
  end if;
  if coalesce((p #>> '{service,is_immediate}')::boolean, false) <> (v_unit = 'at_once') then
    v_problems := v_problems || 'card.time_limit_unit:at_once'::text;
  end if;
  return v_problems || internal.card_mode_problems(p -> 'card') || internal.card_row_problems(p) || internal.card_part_problems(p, v_id) || internal.card_attribute_problems(p, v_id);
end $$;
comment on function internal.card_problems(jsonb) is 'Порушення в послузі та її картках: «шлях:правило», рядки від 1 (ESOYA-3.2.1, 8.2)';
revoke execute on function internal.rows_of(jsonb, text), internal.card_row_problems(jsonb), internal.card_part_problems(jsonb, int), internal.card_mode_problems(jsonb), internal.card_problems(jsonb) from public;
grant execute on function internal.card_problems(jsonb) to esoya_api;
