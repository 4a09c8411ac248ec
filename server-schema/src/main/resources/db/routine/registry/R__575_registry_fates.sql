-- ${build}
-- What a published registry would change, row by row: a row that breaks a rule is named by its place, and one such row holds all (KR146-2.3.2).
set role esoya_owner;

create or replace function internal.registry_text_problem(p_value jsonb, p_longest int) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_text constant text := p_value #>> '{}';
begin
  return case when p_value is null or jsonb_typeof(p_value) = 'null' or btrim(v_text) = '' then 'required'
              when jsonb_typeof(p_value) <> 'string' then 'type'
              when length(v_text) > p_longest then 'too_long'
              when v_text ~ '[\u0001-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]' then 'control_character' end;
end $$;
comment on function internal.registry_text_problem(jsonb, int) is 'Порушення тексту в рядку реєстру або порожньо';

create or replace function internal.registry_row_problems(p_row jsonb) returns text[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := array[]::text[];
  v_problem  text;
begin
  if p_row ->> 'code' !~ '^\d{5}$' or p_row ->> 'code' is null then
    v_problems := v_problems || case when btrim(coalesce(p_row ->> 'code', '')) = '' then 'code:required' else 'code:format' end;
  end if;
  v_problem := internal.registry_text_problem(p_row -> 'title', 1000);
  if v_problem is not null then
    v_problems := v_problems || ('title:' || v_problem);
  end if;
  if p_row - array['code', 'title'] = '{}' then
    return v_problems;
  end if;
  v_problems := v_problems || array(
    select f.name || ':' || internal.registry_text_problem(p_row -> f.name, f.longest) from (values ('sector', 500), ('provider', 1000), ('address', 500)) f (name, longest)
    where p_row ? f.name and internal.registry_text_problem(p_row -> f.name, f.longest) is not null);
  if p_row ->> 'address' !~ '^https?://' then
    v_problems := v_problems || 'address:format'::text;
  end if;
  if p_row ? 'closed_on' and internal.is_date(p_row ->> 'closed_on') is not true then
    v_problems := v_problems || 'closed_on:format'::text;
  end if;
  if jsonb_typeof(p_row -> 'is_electronic') <> 'boolean' then
    v_problems := v_problems || 'is_electronic:type'::text;
  end if;
  if p_row - array['code', 'title', 'sector', 'provider', 'address', 'closed_on', 'is_electronic'] <> '{}' then
    v_problems := v_problems || 'row:unknown'::text;
  end if;
  return v_problems;
end $$;
comment on function internal.registry_row_problems(jsonb) is 'Порушення рядка реєстру: «поле:правило» (KR146-2.3.2)';

create or replace function internal.registry_title(p_title text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  -- the registry and we type quotes, apostrophes and dashes each in their own way
  return lower(btrim(regexp_replace(translate(p_title, '''ʼ’‘`´"«»“”„–—', '’’’’’’""""""--'), '\s+', ' ', 'g'), ' .') collate "uk-x-icu");
end $$;
comment on function internal.registry_title(text) is 'Назва для порівняння: без різниці у великих літерах, лапках, апострофах, тире, пропусках і крапці';

create or replace function internal.registry_fates(p_rows jsonb) returns table (at int, code text, title text, title_before text, fate text, problems text[], entry jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(p_rows) is distinct from 'array' or jsonb_array_length(p_rows) not between 1 and 50000 or exists (select from jsonb_array_elements(p_rows) r where jsonb_typeof(r) <> 'object') then
    raise exception 'not rows of the registry' using errcode = 'ZN424', constraint = 'registry_invalid', detail = 'rows:type';
  end if;
  return query
  with given as materialized (
    select r.at::int, r.item ->> 'code' as code, r.item, internal.registry_row_problems(r.item)
      || case when count(*) over (partition by r.item ->> 'code') > 1 and r.item ->> 'code' is not null then array['code:duplicate'] else '{}' end as problems
    from jsonb_array_elements(p_rows) with ordinality r (item, at)
  )
  select coalesce(g.at, 0), coalesce(g.code, s.state_code, ''), coalesce(left(g.item ->> 'title', 1000), s.title, ''), coalesce(s.title, ''),
         case when cardinality(g.problems) > 0 then 'wrong' when g.at is null then 'gone' when s.state_code is null then 'added' when s.gone_import_id is not null then 'back'
              when s.title <> btrim(g.item ->> 'title') then 'renamed'
              when s.closed_on is null and g.item ->> 'closed_on' is not null then 'closed'
              when (s.sector, s.provider, s.address, s.closed_on::text, s.is_electronic)
                   is distinct from (btrim(g.item ->> 'sector'), btrim(g.item ->> 'provider'), btrim(g.item ->> 'address'), g.item ->> 'closed_on', (g.item ->> 'is_electronic')::boolean) then 'changed'
              else 'same' end,
         coalesce(g.problems, '{}'), g.item
  from given g full join ref.registry_service s on s.state_code = g.code
  where g.at is not null or s.gone_import_id is null;
end $$;
comment on function internal.registry_fates(jsonb) is
  'Доля кожного рядка оприлюдненого реєстру: added, back, renamed, closed, changed, same, wrong; і gone — коди, яких у ньому вже немає; ZN424 (KR146-2.3.2)';

create or replace function internal.last_registry_import() returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return (select coalesce(max(i.registry_import_id), 0) from ref.registry_import i); end $$;
comment on function internal.last_registry_import() is 'Останнє завантаження реєстру; 0, коли його ще не було';
revoke execute on function internal.registry_text_problem(jsonb, int), internal.registry_row_problems(jsonb), internal.registry_title(text), internal.registry_fates(jsonb),
  internal.last_registry_import() from public;
grant execute on function internal.registry_title(text), internal.registry_fates(jsonb), internal.last_registry_import() to esoya_api;
