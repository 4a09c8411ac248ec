-- ${build}
-- What a form must say before it asks anybody: a ground in law, a table with columns, conditions that end somewhere (ESOYA-7.1.2, 8.2).
set role esoya_owner;
create or replace function internal.condition_problem(p jsonb, p_row jsonb) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_when   constant text := coalesce(p_row ->> 'asked_when', '');
  v_value  constant text := coalesce(p_row ->> 'asked_value', '');
  v_source jsonb;
  v_at     text;
  v_steps  int := 0;
begin
  if v_when = '' then
    return case when v_value <> '' then 'asked_when:required' end;
  elsif v_value = '' then
    return 'asked_value:required';
  elsif v_when = p_row ->> 'code' then
    return 'asked_when:self';
  elsif v_when in ('@representative', '@legal_entity') then
    return case when v_value not in ('yes', 'no') then 'asked_value:unknown_code' end;
  end if;
  select r.o into v_source from internal.rows_of(p, 'attributes') r where r.o ->> 'code' = v_when limit 1;
  if v_source is null then
    return 'asked_when:unknown_code';
  elsif coalesce(v_source ->> 'kind', '') not in ('choice', 'yes_no') or coalesce(v_source ->> 'table_code', '') <> '' then
    return 'asked_when:not_a_choice';
  elsif v_source ->> 'kind' = 'yes_no' and v_value not in ('yes', 'no')
     or v_source ->> 'kind' = 'choice' and not exists (select from internal.rows_of(v_source, 'choices') c where btrim(c.o #>> '{}') = v_value) then
    return 'asked_value:unknown_code';
  end if;
  -- whoever walks from condition to condition must come to a value that is asked anyway
  v_at := v_when;
  while v_at is not null and v_steps <= 200 loop
    if v_at = p_row ->> 'code' then
      return 'asked_when:cycle';
    end if;
    v_at := (select nullif(r.o ->> 'asked_when', '') from internal.rows_of(p, 'attributes') r where r.o ->> 'code' = v_at limit 1);
    v_steps := v_steps + 1;
  end loop;
  return null;
end $$;
comment on function internal.condition_problem(jsonb, jsonb) is 'Чому умова відомості неможлива: сама на себе, по колу, від невідомої або невибірної відомості, від варіанта, якого немає (ESOYA-7.1.2)';

create or replace function internal.column_problems(p jsonb, p_row jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_table constant text := coalesce(p_row ->> 'table_code', '');
begin
  if v_table = '' then
    return case when p_row ->> 'kind' = 'table' and not exists (select from internal.rows_of(p, 'attributes') r where r.o ->> 'table_code' = p_row ->> 'code')
                then array['kind:no_columns'] else '{}' end;
  end if;
  return array_remove(array[
    case when not exists (select from internal.rows_of(p, 'attributes') r where r.o ->> 'code' = v_table and r.o ->> 'kind' = 'table') then 'table_code:unknown_code' end,
    case when p_row ->> 'kind' in ('table', 'person', 'vehicle', 'state_register') then 'kind:not_in_table' end,
    case when coalesce(p_row ->> 'asked_when', '') <> '' then 'asked_when:in_table' end], null);
end $$;
comment on function internal.column_problems(jsonb, jsonb) is 'Порушення у стовпці таблиці або в таблиці без стовпців (ESOYA-7.1.2)';

create or replace function internal.card_attribute_problems(p jsonb, p_service_id int) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := array[]::text[];
  v record;
begin
  for v in select r.n, r.o, 'attributes.' || r.n as path, internal.condition_problem(p, r.o) as condition from internal.rows_of(p, 'attributes') r loop
    v_problems := v_problems || internal.field_problems(v.path, v.o, 'code line 40 !', 'title line 500 !',
      'kind one_of text|number|money|date|choice|yes_no|address|cadastral_number|vehicle_number|register_number|vehicle|person|state_register|table !',
      'is_required boolean', 'legal_ground line 500 !', 'hint line 200', 'choices array 100', 'table_code line 40', 'asked_when line 40', 'asked_value line 200',
      'asks_birth boolean', 'asks_taxpayer_number boolean', 'value_group line 100', 'data_owner code data_owner');
    if v.o ->> 'code' !~ '^[a-z][a-z0-9_]{0,39}$' then
      v_problems := v_problems || (v.path || '.code:format');
    end if;
    if exists (select from internal.rows_of(p, 'attributes') b where b.n < v.n and b.o ->> 'code' = v.o ->> 'code') then
      v_problems := v_problems || (v.path || '.code:repeated');
    end if;
    -- what cases hold under this name is of this kind
    if exists (select from ref.card_attribute a join ref.information_card c using (information_card_id)
               where c.service_id = p_service_id and a.code::text = v.o ->> 'code' and (a.kind, a.table_code is null) <> (v.o ->> 'kind', coalesce(v.o ->> 'table_code', '') = '')) then
      v_problems := v_problems || (v.path || '.kind:changed');
    end if;
    if (v.o ->> 'kind' = 'choice') <> (coalesce(jsonb_array_length(case when jsonb_typeof(v.o -> 'choices') = 'array' then v.o -> 'choices' end), 0) > 0)
       or exists (select from internal.rows_of(v.o, 'choices') c where jsonb_typeof(c.o) <> 'string' or length(btrim(c.o #>> '{}')) not between 1 and 200)
       or (select count(*) <> count(distinct c.o) or count(*) = 1 from internal.rows_of(v.o, 'choices') c) then
      v_problems := v_problems || (v.path || '.choices:list');
    end if;
    if v.o ->> 'kind' <> 'person' and (v.o -> 'asks_birth' = 'true' or v.o -> 'asks_taxpayer_number' = 'true') then
      v_problems := v_problems || (v.path || '.asks_birth:not_person');
    end if;
    v_problems := v_problems || array(select v.path || '.' || x from unnest(internal.column_problems(p, v.o) || v.condition) x where x is not null);
  end loop;
  return v_problems;
end $$;
comment on function internal.card_attribute_problems(jsonb, int) is 'Порушення у відомостях, яких вимагатиме послуга: без правової підстави жодної (ESOYA-8.2)';
revoke execute on function internal.condition_problem(jsonb, jsonb), internal.column_problems(jsonb, jsonb), internal.card_attribute_problems(jsonb, int) from public;
