-- ${build}
-- Streets as people name them: by today's name, by a former one, by parts of words; and the street that the words of an address mean.
set role esoya_owner;

create or replace function internal.search_words(p_text text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  -- the same as the generated columns do
  return btrim(regexp_replace(translate(lower(p_text collate "uk-x-icu"), '''`ʼ‘´', '’’’’’'), '[^[:alnum:]’]+', ' ', 'g'));
end $$;
comment on function internal.search_words(text) is 'Слова для пошуку: малі літери, один апостроф, без розділових знаків';

create or replace function internal.street_kind_forms(k ref.street_kind) returns text[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return array(select distinct internal.search_words(f) from unnest(array[k.title::text, k.short_title] || string_to_array(k.spellings, ',')) f where internal.search_words(f) <> ''); end $$;
comment on function internal.street_kind_forms(ref.street_kind) is 'Як пишуть вид вулиці: повністю, скорочено й інакше';

create or replace function internal.street_today(p_street_id int) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v ref.street;
begin
  -- what was merged is followed to what stands there now; a ring of mistakes ends
  for v_step in 1 .. 6 loop
    select * into v from ref.street s where s.street_id = coalesce(v.successor_street_id, p_street_id);
    if v.street_id is null or v.retired_on is null or v.retired_on > internal.today() then
      return v.street_id;
    end if;
    exit when v.successor_street_id is null;
  end loop;
  return null;
end $$;
comment on function internal.street_today(int) is 'Чинна вулиця: сама або та, до якої її приєднано; порожньо, якщо її немає';

create or replace function internal.street_said(p_street_id int) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select c.short_title || ' ' || u.title || ', ' || k.short_title || ' ' || s.title
          from ref.street s join ref.street_kind k on k.code = s.kind join ref.unit u on u.code = s.settlement_code join ref.unit_category c on c.code = u.category
          where s.street_id = p_street_id);
end $$;
comment on function internal.street_said(int) is 'Вулиця словами адреси: «м. Кривий Ріг, просп. Поштовий»';

create or replace function internal.unit_said(p_code text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return (select c.short_title || ' ' || u.title from ref.unit u join ref.unit_category c on c.code = u.category where u.code = p_code); end $$;
comment on function internal.unit_said(text) is 'Одиниця зі скороченням категорії: «м. Кривий Ріг»';

create or replace function internal.street_names() returns table (street_id int, settlement_code text, kind text, title text, search_title text, is_former boolean, until_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.street_id, s.settlement_code, s.kind::text, s.title::text, s.search_title, coalesce(s.retired_on <= internal.today(), false), s.retired_on
  from ref.street s where s.retired_on is null or s.retired_on > internal.today() or s.successor_street_id is not null
  union all
  select f.street_id, s.settlement_code, f.kind::text, f.title::text, f.search_title, true, f.until_on
  from ref.former_street_name f join ref.street s using (street_id) where f.retired_on is null or f.retired_on > internal.today()
$$;
comment on function internal.street_names() is 'Назви вулиць: чинні, колишні та приєднаних вулиць';

create or replace function internal.address_suggestions(p_typed text) returns table (said text, note text, street_id int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_words   constant text[] := array_remove(string_to_array(internal.search_words(left(p_typed, 200)), ' '), '');
  -- the longest word finds by the index, the others only choose
  v_longest constant text := (select w from unnest(v_words) w order by length(w) desc limit 1);
begin
  if coalesce(length(v_longest), 0) < 2 then
    return;
  end if;
  return query
  with kinds as materialized (
    select k.code, k.short_title, array_to_string(internal.street_kind_forms(k), ' ') as forms from ref.street_kind k
  ), named as (
    select n.street_id, n.is_former, n.until_on, k.short_title || ' ' || n.title as former,
           ' ' || internal.search_words(c.short_title) || ' ' || u.search_title || ' ' || k.forms || ' ' || n.search_title as words, ' ' || n.search_title as own
    from internal.street_names() n join kinds k on k.code = n.kind join ref.unit u on u.code = n.settlement_code join ref.unit_category c on c.code = u.category
  ), fitting as (
    select n.*, (select count(*) from unnest(v_words) w where n.words not like '% ' || w || '%') as parts
    from named n
    where not exists (select from unnest(v_words) w where n.words not like '% ' || w || '%' and not (length(w) > 2 and n.words like '%' || w || '%'))
      -- the settlement or the kind alone names no street
      and exists (select from unnest(v_words) w where n.own like '%' || w || '%')
  ), best as (
    select distinct on (internal.street_today(f.street_id)) internal.street_today(f.street_id) as street_id, f.is_former, f.former, f.until_on, f.parts
    from fitting f where internal.street_today(f.street_id) is not null
    order by 1, f.parts, f.is_former, f.until_on desc nulls last
  )
  select x.said, x.note, x.street_id
  from (
    select internal.street_said(b.street_id) as said, case when b.is_former then 'раніше ' || b.former || coalesce(', до ' || to_char(b.until_on, 'DD.MM.YYYY'), '') else '' end as note,
           b.street_id, b.parts, 0 as rank, b.is_former
    from best b
    union all
    select c.short_title || ' ' || u.title, coalesce((select p.title::text from ref.unit p where p.code = u.parent_code), ''), null, 0, 1, false
    from ref.unit u join ref.unit_category c on c.code = u.category
    where c.is_settlement and (u.retired_on is null or u.retired_on > internal.today()) and u.search_title like '%' || v_longest || '%'
      and not exists (select from unnest(v_words) w where ' ' || internal.search_words(c.short_title) || ' ' || u.search_title not like '% ' || w || '%')
  ) x
  order by x.parts, x.rank, x.is_former, x.said collate "uk-x-icu" limit 10;
end $$;
comment on function internal.address_suggestions(text) is 'Вулиці й населені пункти за початками й частинами слів, за чинною чи колишньою назвою; не більш як 10 (ESOYA-7.1.2)';

create or replace function internal.street_of(p_address text) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_parts constant text[] := array(select internal.search_words(x.part) from unnest(string_to_array(p_address, ',')) with ordinality x (part, at) order by x.at);
begin
  return (
    with meant as (
      select internal.street_today(n.street_id) as street_id, n.is_former, p.at,
             exists (select from unnest(v_parts) o where o = u.search_title or o like '% ' || u.search_title) as is_settlement_named
      from unnest(v_parts) with ordinality p (words, at)
      cross join ref.street_kind k
      cross join lateral unnest(internal.street_kind_forms(k)) f (form)
      cross join lateral (select case when p.words like f.form || ' %' then substr(p.words, length(f.form) + 2) when p.words like '% ' || f.form then left(p.words, -length(f.form) - 1) end as title) r
      join internal.street_names() n on n.kind = k.code and n.search_title = r.title
      join ref.unit u on u.code = n.settlement_code
    ), counted as (
      -- without a settlement only an address that begins with the street, and only when no other settlement has one of that name
      select distinct m.street_id, m.is_former from meant m
      where m.street_id is not null and (m.is_settlement_named or m.at = 1 and not exists (select from meant o where o.is_settlement_named))
    )
    select min(c.street_id) from counted c where c.is_former = (select bool_and(x.is_former) from counted x) having count(distinct c.street_id) = 1);
end $$;
comment on function internal.street_of(text) is 'Вулиця, яку називають слова адреси, за чинною чи колишньою назвою; порожньо, якщо жодної або кілька — адреса від того не гірша (ESOYA-7.1.2)';

create or replace function internal.directory_value_put(p_directory text, p_old jsonb, p_new jsonb, p_reason text, p_by int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- a street renamed by an act keeps the name it had; without an act the name was only corrected
  if p_directory = 'street' and p_new ->> 'renamed_on' is not null and p_old ->> 'renamed_on' is distinct from p_new ->> 'renamed_on' and internal.is_other_street_name(p_old, p_new) then
    perform internal.put_directory_value('former_street_name', null, jsonb_build_object('title', p_old ->> 'title', 'retired_on', null, 'review_on', null, 'position', null,
      'street_id', p_old ->> 'code', 'kind', p_old ->> 'kind', 'until_on', p_new ->> 'renamed_on', 'act', p_new ->> 'rename_act'), p_reason, p_by)
    where not exists (select from ref.former_street_name f where f.street_id = (p_old ->> 'code')::int and f.kind = p_old ->> 'kind' and f.search_title = internal.search_words(p_old ->> 'title'));
  end if;
end $$;
comment on function internal.directory_value_put(text, jsonb, jsonb, text, int) is 'Що ще робить зміна значення: перейменована вулиця лишає колишню назву (ESOYA-5.7.2)';

create or replace function internal.is_other_street_name(p_old jsonb, p_new jsonb) returns boolean
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return internal.search_words(p_old ->> 'title') <> internal.search_words(p_new ->> 'title') or p_old ->> 'kind' is distinct from p_new ->> 'kind'; end $$;
comment on function internal.is_other_street_name(jsonb, jsonb) is 'Чи вулиця зветься інакше: видом або назвою';

create or replace function internal.street_problems(p_directory text, p_content jsonb, p_old jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_is_renamed constant boolean := p_old is not null and coalesce(p_content ->> 'renamed_on', '') <> '' and p_old ->> 'renamed_on' is distinct from p_content ->> 'renamed_on';
begin
  if p_directory = 'former_street_name' then
    return case when exists (select from ref.street s where s.street_id::text = p_content ->> 'street_id' and s.kind = p_content ->> 'kind' and s.search_title = internal.search_words(p_content ->> 'title'))
                then array['title:same_name'] else '{}' end;
  end if;
  return case when not exists (select from ref.unit u join ref.unit_category c on c.code = u.category where u.code = p_content ->> 'settlement_code' and c.is_settlement)
              then array['settlement_code:not_settlement'] else '{}' end
    || case when p_content ->> 'successor_street_id' = p_old ->> 'code' then array['successor_street_id:itself'] else '{}' end
    || case when v_is_renamed and not internal.is_other_street_name(p_old, p_content) then array['renamed_on:same_name'] else '{}' end
    || case when v_is_renamed and length(btrim(coalesce(p_content ->> 'rename_act', ''))) < 3 then array['rename_act:required'] else '{}' end;
end $$;
comment on function internal.street_problems(text, jsonb, jsonb) is 'Порушення, властиві вулицям: не населений пункт, приєднано до себе, перейменовано тією самою назвою або без акта';
revoke execute on function internal.search_words(text), internal.street_kind_forms(ref.street_kind), internal.street_today(int), internal.street_said(int), internal.unit_said(text), internal.street_names(),
  internal.address_suggestions(text), internal.street_of(text), internal.directory_value_put(text, jsonb, jsonb, text, int), internal.is_other_street_name(jsonb, jsonb),
  internal.street_problems(text, jsonb, jsonb) from public;
grant execute on function internal.address_suggestions(text), internal.street_of(text) to esoya_api;
