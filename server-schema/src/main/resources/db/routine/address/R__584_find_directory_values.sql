-- ${build}
-- Values of a large directory are named by words, not chosen from a list of thousands.
set role esoya_owner;
create or replace function internal.directory_find(p_directory text, p_typed text) returns table (code text, said text, note text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d constant ref.directory := internal.directory_of(p_directory);
  v_words constant text[] := array_remove(string_to_array(internal.search_words(left(p_typed, 200)), ' '), '');
begin
  if v_words = '{}' or not d.is_large then
    return;
  end if;
  return query execute format(
    'select v.%1$I::text, %2$s, %3$s from ref.%4$I v
     where (not exists (select from unnest($1) w where '' '' || v.search_title not like ''%% '' || w || ''%%'') or v.%1$I::text = upper(btrim($2)))
       and (v.%5$I is null or v.%5$I > internal.today())
     order by length(v.title), %2$s collate "uk-x-icu", v.%1$I limit 10',
    d.code_column, internal.directory_title(d),
    case d.code when 'unit' then '(select coalesce(string_agg(p.said, '', '' order by p.step), '''') from internal.unit_path(v.parent_code) p)' else '''''' end,
    d.relation, d.retired_column) using v_words, p_typed;
end $$;
comment on function internal.directory_find(text, text) is 'До десяти чинних значень великого довідника за початками слів назви або за кодом';

create or replace function internal.unit_path(p_code text) returns table (step int, said text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with recursive path as (
    select 1 as step, u.code, u.parent_code from ref.unit u where u.code = p_code
    union all
    select p.step + 1, u.code, u.parent_code from path p join ref.unit u on u.code = p.parent_code where p.step < 6)
  select p.step, internal.unit_said(p.code) from path p
$$;
comment on function internal.unit_path(text) is 'До чого належить одиниця: громада, район, область';
revoke execute on function internal.directory_find(text, text), internal.unit_path(text) from public;
grant execute on function internal.directory_find(text, text) to esoya_api;

set role esoya_api;
create function api.find_directory_values(p_directory text, p_typed text) returns table (code text, said text, note text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query select f.code, f.said, f.note from internal.directory_find(p_directory, p_typed) f;
end $$;
comment on function api.find_directory_values(text, text) is 'Значення великого довідника за словами, щоб назвати його в іншому: до десяти чинних. ZN302, ZN404 (ESOYA-5.7.2)';
revoke execute on function api.find_directory_values(text, text) from public;
grant execute on function api.find_directory_values(text, text) to esoya_moderator;
