-- ${build}
-- Whose data services ask, and by whom and from where they came: numbers of cases alone, nothing of people (CSP-2.3c).
set role esoya_owner;

create or replace function internal.require_overseer() returns int[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not 'esoya_moderator' = any (internal.my_groups()) then
    perform internal.require_group('esoya_supervisor');
  end if;
  return internal.my_offices_as('esoya_moderator') || internal.my_offices_as('esoya_supervisor');
end $$;
comment on function internal.require_overseer() is 'Модератор або керівник; офіси, за які він відповідає; ZN302 для інших';

create or replace function internal.data_by_source(p_offices int[], p_services int[], p_from date, p_to date) returns table (owner text, value_group text, supplier text, data_source text, cases int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  with groups as (
    select s.case_id, s.value_group, s.supplier, s.data_source
    from internal.sources_of(array(select f.case_id from core.case_file f where f.office_id = any (p_offices) and f.registered_on between p_from and p_to and f.disposal_act_id is null
                                     and (p_services is null or f.service_id = any (p_services)))) s
  ), owners as (
    -- the owner is of each value: a group may hold values of several
    select distinct v.case_id, 'values' || coalesce(':' || coalesce(b.value_group, c.value_group), '') as value_group, coalesce(c.data_owner::text, '') as owner
    from core.case_attribute v join ref.card_attribute c using (card_attribute_id)
    left join ref.card_attribute b on b.information_card_id = c.information_card_id and b.code = c.table_code
    where v.case_id in (select g.case_id from groups g)
  ), owned as (
    select g.case_id, split_part(regexp_replace(g.value_group, '_\d+$', ''), ':', 1) as kind, g.supplier, g.data_source, coalesce(o.owner, '') as owner
    from groups g left join owners o using (case_id, value_group)
  )
  select coalesce((select o.title::text from ref.data_owner o where o.code = w.owner), ''), w.kind, (select p.title::text from ref.supplier p where p.code = w.supplier),
         (select d.title::text from ref.data_source d where d.code = w.data_source), count(distinct w.case_id)::int
  from owned w group by w.owner, w.kind, w.supplier, w.data_source order by 1, 2, 5 desc, 3, 4;
end $$;
comment on function internal.data_by_source(int[], int[], date, date) is 'Скільки справ за період мають відомості володільця, за групою, постачальником і способом';
revoke execute on function internal.require_overseer(), internal.data_by_source(int[], int[], date, date) from public;
grant execute on function internal.require_overseer(), internal.data_by_source(int[], int[], date, date) to esoya_api;

set role esoya_api;
create function api.data_owner_services() returns table (owner text, service_id int, local_code text, service text, amount int, titles text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group(null);
  perform internal.require_overseer();
  return query
  select coalesce(o.title::text, ''), s.service_id, s.local_code, s.title::text, count(*)::int, string_agg(a.title, ', ' order by a.position)
  from ref.service s cross join lateral internal.card_in_force(s.service_id, internal.today()) c
  join ref.card_attribute a on a.information_card_id = c.information_card_id and a.kind <> 'table' left join ref.data_owner o on o.code = a.data_owner
  where s.retired_on is null or s.retired_on > internal.today()
  group by o.position, o.title, s.service_id, s.local_code, s.title order by o.position nulls last, s.local_code;
end $$;
comment on function api.data_owner_services() is 'Які послуги запитують відомості якого володільця за чинними картками; порожній володілець — не вказано. Модераторові й керівникові; ZN302 (CSP-2.3c)';

create function api.data_by_source(p_from date, p_to date) returns table (owner text, value_group text, supplier text, data_source text, cases int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group(null);
  return query
  select d.owner, d.value_group, d.supplier, d.data_source, d.cases
  from internal.data_by_source(internal.require_overseer(), internal.my_services(), p_from, least(p_to, p_from + 366)) d;
end $$;
comment on function api.data_by_source(date, date) is
  'Скільки справ своїх офісів за період (до року) мають відомості володільця: group applicant, representative, values, documents; постачальник, спосіб. Без відомостей про людей; ZN302 (CSP-2.2a, 2.3b, 2.3c)';
revoke execute on function api.data_owner_services(), api.data_by_source(date, date) from public;
grant execute on function api.data_owner_services(), api.data_by_source(date, date) to esoya_moderator, esoya_supervisor;
