-- ${build}
-- The grammar of what a client sends: each rule is 'name kind [bound] [!]'; «!» means required. Unknown names are refused,
-- so that nothing personal slips in that no legal act provides (ESOYA-8.2). A problem is 'path:rule', never a value.
set role esoya_owner;

create or replace function internal.value_problem(p_value jsonb, p_kind text, p_bound text) returns text
  language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_text constant text := p_value #>> '{}';
  v_type constant text := jsonb_typeof(p_value);
begin
  if p_kind in ('object', 'array', 'boolean') then
    return case when v_type <> p_kind then 'type'
                when p_kind = 'array' and jsonb_array_length(p_value) > p_bound::int then 'too_many' end;
  elsif p_kind in ('int', 'money') then
    if v_type <> 'number' then
      return 'type';
    end if;
    if p_kind = 'int' and v_text !~ '^-?\d{1,9}$' or p_kind = 'money' and v_text !~ '^\d{1,9}(\.\d{1,2})?$' then
      return 'format';
    end if;
    return case when p_kind = 'int' and not v_text::int between split_part(p_bound, '..', 1)::int and split_part(p_bound, '..', 2)::int then 'range' end;
  end if;
  if v_type <> 'string' then
    return 'type';
  end if;
  -- only free text can hold control characters, or invisible ones that turn its direction round: the other kinds have a pattern
  if p_kind in ('line', 'name', 'email') and v_text ~ '[\u0001-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]' then
    return 'control_character';
  end if;
  if p_kind = 'lines' and translate(v_text, E'\n', ' ') ~ '[\u0001-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]' then
    return 'control_character';
  end if;
  return case p_kind
    when 'lines'  then case when length(v_text) > p_bound::int then 'too_long' when length(btrim(v_text)) < 3 then 'too_short' end
    when 'line'   then case when length(v_text) > p_bound::int then 'too_long' end
    when 'name'   then case when length(v_text) > p_bound::int then 'too_long'
                            when v_text !~ '^[[:alpha:]\u0300-\u036f’''ʼ`.\- ]+$' or v_text !~ '[[:alpha:]]' then 'alphabet' end
    when 'digits' then case when v_text !~ ('^\d{' || p_bound || '}$') then 'format' end
    when 'phone'  then case when v_text !~ '^\+(380\d{9}|(?!380)[1-9]\d{7,14})$' then 'format' end
    when 'email'  then case when length(v_text) > 254 then 'too_long' when v_text !~ '^[^@\s<>"]+@[^@\s<>"]+\.[^@\s<>"]+$' then 'format' end
    when 'unzr'   then case when v_text !~ '^\d{8}-\d{5}$' then 'format' end
    when 'uuid'   then case when v_text !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then 'format' end
    when 'date'   then case when not internal.is_date(v_text) then 'format' end
    when 'past'   then case when not internal.is_date(v_text) then 'format' when v_text::date > internal.today() then 'future' end
    when 'hour'   then case when v_text !~ '^(([01]\d|2[0-3]):[0-5]\d|24:00)$' then 'format' end
    when 'moment' then case when v_text !~ '^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$' or not internal.is_date(left(v_text, 10)) then 'format'
                            when v_text::timestamp > internal.local_now() + interval '1 minute' then 'future' end
    when 'code'   then case when not internal.is_code(p_bound, v_text) then 'unknown_code' end
    when 'one_of' then case when not v_text = any (string_to_array(p_bound, '|')) then 'unknown_code' end
    else 'type'
  end;
end $$;
comment on function internal.value_problem(jsonb, text, text) is 'Порушення одного значення або порожньо';

create or replace function internal.field_problems(p_path text, p_object jsonb, variadic p_rules text[]) returns text[]
  language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := array[]::text[];
  v_unknown  jsonb := p_object;
  v_rule     text;
  v_name     text;
  v_value    jsonb;
  v_problem  text;
begin
  if p_object is null or jsonb_typeof(p_object) <> 'object' then
    return array[p_path || ':type'];
  end if;
  foreach v_rule in array p_rules loop
    v_name := split_part(v_rule, ' ', 1);
    v_value := p_object -> v_name;
    if v_value is not null then
      v_unknown := v_unknown - v_name;
    end if;
    if v_value is null or v_value = 'null' or btrim(v_value #>> '{}') = '' then
      v_problem := case when right(v_rule, 1) = '!' then 'required' end;
    else
      v_problem := internal.value_problem(v_value, split_part(v_rule, ' ', 2), split_part(v_rule, ' ', 3));
    end if;
    if v_problem is not null then
      v_problems := v_problems || concat_ws('.', nullif(p_path, ''), v_name || ':' || v_problem);
    end if;
  end loop;
  if v_unknown <> '{}' then
    v_problems := v_problems || array(select concat_ws('.', nullif(p_path, ''), left(regexp_replace(k, '[^a-z_0-9]', '?', 'g'), 40) || ':unknown')
                                      from jsonb_object_keys(v_unknown) k);
  end if;
  return v_problems;
end $$;
comment on function internal.field_problems(text, jsonb, text[]) is 'Порушення правил об’єкта: «шлях:правило»; невідомі поля відхиляються (ESOYA-8.2)';
grant execute on function internal.value_problem(jsonb, text, text), internal.field_problems(text, jsonb, text[]) to esoya_api;
