-- ${build}
-- Data for the public: no direct identifier, every group at least five people; smaller ones are left out (ESOYA-8.3).
set role esoya_owner;
create or replace function internal.anonymised_figures(p_from date, p_until date, p_least int) returns table (month date, service text, age_band text, amount int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  with person_case as (
    -- one person counts once in a group, however often they came: k counts people, not requests
    select date_trunc('month', f.registered_on)::date as m, f.service_id, a.person_id,
           case when a.birth_on is null then 'невідомо'
                else (extract(year from age(f.registered_on, a.birth_on))::int / 20 * 20) || '–' || (extract(year from age(f.registered_on, a.birth_on))::int / 20 * 20 + 19) end as band
    from core.case_file f join core.case_applicant a using (case_id)
    where f.registered_on between p_from and p_until and a.position = 1
  ), grouped as (
    select p.m, p.service_id, p.band, count(distinct p.person_id)::int as people from person_case p group by 1, 2, 3
  ), hidden as (
    -- what is left out of a service and month must itself be no small group, or the total would tell it
    select g.m, g.service_id, sum(g.people) as people, count(*) as rows from grouped g where g.people < p_least group by 1, 2
  )
  select g.m, s.title::text, g.band, g.people
  from grouped g join ref.service s using (service_id) left join hidden h using (m, service_id)
  where g.people >= p_least
    and (h.people is null or h.people >= p_least
         or g.people > (select min(x.people) from grouped x where x.m = g.m and x.service_id = g.service_id and x.people >= p_least))
  order by 1, 2, 3;
end $$;
comment on function internal.anonymised_figures(date, date, int) is 'Знеособлені числа: місяць, послуга, вікова група; групи менші за найменшу дозволену вилучено (ESOYA-8.3)';
grant execute on function internal.anonymised_figures(date, date, int) to esoya_api;

set role esoya_api;
create function api.anonymised_figures(p_from date, p_until date) returns table (month date, service text, age_band text, amount int)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  -- whole months that are over: two periods a day apart would tell by their difference who came on that day
  v_from  constant date := date_trunc('month', p_from);
  v_until constant date := least(date_trunc('month', p_until) + interval '1 month', date_trunc('month', internal.today()))::date - 1;
begin
  perform internal.require_one_of(array['esoya_moderator', 'esoya_supervisor']);
  if p_from is null or p_until is null or p_from > p_until then
    raise exception 'not a period' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'from:range';
  end if;
  perform internal.record_event('anonymised_export', p_detail => jsonb_build_object('from', v_from, 'until', v_until));
  return query select * from internal.anonymised_figures(v_from, v_until, greatest(5, internal.number_parameter('least_group', 5)));
end $$;
comment on function api.anonymised_figures(date, date) is 'Знеособлена вибірка для оприлюднення за закінчені місяці періоду: кожна група — щонайменше п’ятеро; вивантаження записується. ZN314 (ESOYA-8.3)';
revoke execute on function api.anonymised_figures(date, date) from public;
grant execute on function api.anonymised_figures(date, date) to esoya_moderator, esoya_supervisor;
