-- ${build}
-- What the form asks this applicant, and what is wrong with the answers. A value is named by its code, a part of it by code.part, a cell of a
-- table by the code of its column and the number of its row: «seller.surname», «licence.2» (ESOYA-7.1.2).
set role esoya_owner;
create or replace function internal.asked_attributes(p_card_id int, p_intake jsonb) returns setof ref.card_attribute
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_said jsonb;
begin
  if not exists (select from ref.card_attribute c where c.information_card_id = p_card_id and (c.asked_when is not null or c.table_code is not null)) then
    return query select c.* from ref.card_attribute c where c.information_card_id = p_card_id order by c.position;
    return;
  end if;
  v_said := case when jsonb_typeof(p_intake -> 'attributes') = 'object' then p_intake -> 'attributes' else '{}' end
    || jsonb_build_object('@representative', case when coalesce(p_intake -> 'representative', 'null') = 'null' then 'no' else 'yes' end,
                          '@legal_entity', case when jsonb_path_exists(p_intake, '$.applicants[*] ? (@.kind == "legal")') then 'yes' else 'no' end);
  return query
  with recursive asked as (
    select c.* from ref.card_attribute c where c.information_card_id = p_card_id and c.table_code is null
      and (c.asked_when is null or left(c.asked_when, 1) = '@' and v_said ->> c.asked_when = c.asked_value)
    union all
    -- what hangs on a value that is not asked is not asked either
    select c.* from asked a join ref.card_attribute c on c.information_card_id = p_card_id and c.table_code is null
      and c.asked_when = a.code::text and v_said ->> a.code = c.asked_value)
  select x.* from (select a.* from asked a
                   union all select c.* from asked a join ref.card_attribute c on c.information_card_id = p_card_id and c.table_code = a.code) x
  order by x.position;
end $$;
comment on function internal.asked_attributes(int, jsonb) is 'Відомості, яких форма запитує за цих відповідей: умови виконано, стовпці — за своєю таблицею (ESOYA-7.1.2)';

create or replace function internal.part_rules(p ref.card_attribute) returns text[]
  language plpgsql immutable set search_path = pg_catalog, pg_temp
as $$
begin
  return case p.kind
    when 'person' then array['surname name 100 !', 'given_name name 100 !', 'patronymic name 100'] || case when p.asks_birth then array['birth_on past'] else '{}' end
                       || case when p.asks_taxpayer_number then array['taxpayer_number digits 10'] else '{}' end
    when 'vehicle' then array['number plate !', 'model line 100', 'vin vin']
    when 'state_register' then array['register code state_register !', 'number line 100 !'] end;
end $$;
comment on function internal.part_rules(ref.card_attribute) is 'Частини складної відомості та їх правила; дату народження і РНОКПП — лише де вони потрібні (ESOYA-8.2)';

create or replace function internal.part_problem(p_kind text, p_bound text, p_value text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return case p_kind when 'plate' then case when p_value !~ '^[A-Z0-9]{3,10}$' then 'format' end
                     when 'vin' then case when p_value !~ '^[A-HJ-NPR-Z0-9]{17}$' then 'format' end
                     else internal.value_problem(to_jsonb(p_value), p_kind, p_bound) end;
end $$;
comment on function internal.part_problem(text, text, text) is 'Порушення у частині складної відомості';

create or replace function internal.compound_problems(p ref.card_attribute, p_said jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_given constant boolean := exists (select from jsonb_each_text(p_said) s where split_part(s.key, '.', 1) = p.code::text and s.value <> '');
  v_problems text[] := array[]::text[];
  v_rule  text;
  v_key   text;
  v_value text;
  v_problem text;
begin
  if not v_given then
    return case when p.is_required then array[concat('attributes.', p.code, '.', split_part((internal.part_rules(p))[1], ' ', 1), ':required')] else '{}' end;
  end if;
  foreach v_rule in array internal.part_rules(p) loop
    v_key := p.code || '.' || split_part(v_rule, ' ', 1);
    v_value := nullif(p_said ->> v_key, '');
    if v_value is not null then
      v_problem := internal.part_problem(split_part(v_rule, ' ', 2), split_part(v_rule, ' ', 3), v_value);
    else
      v_problem := case when right(v_rule, 1) = '!' then 'required' end;
    end if;
    if v_problem is not null then
      v_problems := v_problems || concat('attributes.', v_key, ':', v_problem);
    end if;
  end loop;
  return v_problems;
end $$;
comment on function internal.compound_problems(ref.card_attribute, jsonb) is 'Порушення у відомості з кількох частин: особа, транспортний засіб, запис реєстру (ESOYA-7.1.2)';

create or replace function internal.table_problems(p ref.card_attribute, p_said jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_columns ref.card_attribute[];
  v_column  ref.card_attribute;
  v_rows    int[];
  v_row     int;
  v_value   text;
  v_problem text;
  v_problems text[] := array[]::text[];
begin
  select array_agg(c order by c.position) into v_columns from ref.card_attribute c where c.information_card_id = p.information_card_id and c.table_code = p.code;
  select array_agg(distinct split_part(s.key, '.', 2)::int) into v_rows from jsonb_each_text(p_said) s
  where s.value <> '' and s.key ~ '^[a-z][a-z0-9_]*\.([1-9]\d?|100)$' and split_part(s.key, '.', 1) in (select c.code::text from unnest(v_columns) c);
  if v_rows is null then
    return case when p.is_required then array[concat('attributes.', p.code, ':required')] else '{}' end;
  end if;
  foreach v_row in array v_rows loop
    foreach v_column in array v_columns loop
      v_value := nullif(p_said ->> (v_column.code || '.' || v_row), '');
      if v_value is not null then
        v_problem := internal.attribute_problem(v_column.kind, v_column.choices, v_value);
      else
        v_problem := case when v_column.is_required then 'required' end;
      end if;
      if v_problem is not null then
        v_problems := v_problems || concat('attributes.', v_column.code, '.', v_row, ':', v_problem);
      end if;
    end loop;
  end loop;
  return v_problems;
end $$;
comment on function internal.table_problems(ref.card_attribute, jsonb) is 'Порушення в рядках таблиці: обов’язковий стовпець заповнено в кожному рядку (ESOYA-7.1.2)';

create or replace function internal.attributes_problems(p_intake jsonb, p_card_id int) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := array[]::text[];
  v_said     constant jsonb := coalesce(nullif(p_intake -> 'attributes', 'null'), '{}');
  v_unknown  jsonb := v_said;
  v          ref.card_attribute;
  v_value    text;
  v_problem  text;
begin
  for v in select * from internal.asked_attributes(p_card_id, p_intake) loop
    if v.kind in ('person', 'vehicle', 'state_register') then
      v_unknown := v_unknown - array(select v.code || '.' || split_part(r, ' ', 1) from unnest(internal.part_rules(v)) r);
      v_problems := v_problems || internal.compound_problems(v, v_said);
    elsif v.kind = 'table' then
      v_problems := v_problems || internal.table_problems(v, v_said);
    elsif v.table_code is not null then
      v_unknown := v_unknown - array(select k from jsonb_object_keys(v_unknown) k where k ~ ('^' || v.code || '\.([1-9]\d?|100)$'));
    else
      v_value := nullif(v_said ->> v.code, '');
      v_unknown := v_unknown - v.code;
      if v_value is not null then
        v_problem := internal.attribute_problem(v.kind, v.choices, v_value);
      else
        v_problem := case when v.is_required then 'required' end;
      end if;
      if v_problem is not null then
        v_problems := v_problems || concat('attributes.', v.code, ':', v_problem);
      end if;
    end if;
  end loop;
  return v_problems || internal.unasked_problems(v_unknown, array[p_card_id]);
end $$;
comment on function internal.attributes_problems(jsonb, int) is 'Порушення у відомостях, яких запитує послуга; незапитані й сховані умовою відхиляються (ESOYA-7.1.2, 8.2)';

create or replace function internal.unasked_problems(p_said jsonb, p_cards int[]) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- a value of the card that its condition hides is told apart from one that no card knows
  return case when p_said = '{}' then '{}' else array(
    select 'attributes.' || left(regexp_replace(k, '[^a-z_0-9.]', '?', 'g'), 60)
           || case when exists (select from ref.card_attribute c where c.information_card_id = any (p_cards) and c.code::text = split_part(k, '.', 1)) then ':not_asked' else ':unknown' end
    from jsonb_object_keys(p_said) k) end;
end $$;
comment on function internal.unasked_problems(jsonb, int[]) is 'Відомості, яких форма не запитувала: невідомі карткам або сховані умовою (ESOYA-8.2)';

create or replace function internal.forget_attributes(p_case_id uuid, p_intake jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  delete from core.case_attribute v using ref.card_attribute c
  where v.case_id = p_case_id and c.card_attribute_id = v.card_attribute_id
    and coalesce(p_intake -> 'attributes' ->> concat_ws('.', c.code, nullif(v.row_number, 0), nullif(v.part, '')), '') = '';
end $$;
comment on function internal.forget_attributes(uuid, jsonb) is 'Прибирає зі справи відомості, яких після виправлення немає: стерті або сховані умовою (ESOYA-7.1.8)';
revoke execute on function internal.asked_attributes(int, jsonb), internal.part_rules(ref.card_attribute), internal.part_problem(text, text, text),
  internal.compound_problems(ref.card_attribute, jsonb), internal.table_problems(ref.card_attribute, jsonb), internal.attributes_problems(jsonb, int),
  internal.unasked_problems(jsonb, int[]), internal.forget_attributes(uuid, jsonb) from public;
grant execute on function internal.attributes_problems(jsonb, int) to esoya_api;
