-- ${build}
-- A result nobody came for: told once more after two months, passed to the provider for storage after three (постанова КМУ 588).
set role esoya_owner;
create or replace function internal.uncollected(p_months int) returns table (case_id uuid, case_event_id bigint, received_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select f.case_id, e.case_event_id, internal.local_day(e.happened_at)
  from core.case_file f
  cross join lateral (select x.case_event_id, x.happened_at from core.case_event x
                      where x.case_id = f.case_id and x.verb = 'receive_result' and not exists (select from core.case_event u where u.undoes_event_id = x.case_event_id)
                      order by x.case_event_id desc limit 1) e
  where f.status in ('result_received', 'notified') and f.disposal_act_id is null
    and internal.local_day(e.happened_at) + make_interval(months => p_months) <= internal.today();
end $$;
comment on function internal.uncollected(int) is 'Справи, результат яких лежить у Центрі стільки місяців, з подією його надходження';
revoke execute on function internal.uncollected(int) from public;

create or replace function internal.tell_uncollected(p_limit int) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case record;
  v_told int := 0;
begin
  for v_case in select u.case_id, u.case_event_id from internal.uncollected(2) u
                where not exists (select from exchange.notice n where n.case_event_id = u.case_event_id and n.kind = 'not_collected')
                order by u.received_on limit p_limit loop
    v_told := v_told + case when internal.make_notice(v_case.case_id, v_case.case_event_id, 'not_collected') is null then 0 else 1 end;
  end loop;
  return v_told;
end $$;
comment on function internal.tell_uncollected(int) is 'Нагадує про незабраний результат, раз на результат; скільки нагадувань';

create or replace function internal.uncollected_rows(p_office_id int) returns table (case_id uuid, case_number text, service text, received_on date, is_for_storage boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select f.case_id, f.case_number, s.title::text, u.received_on, u.received_on + interval '3 months' <= internal.today()
  from internal.uncollected(2) u join core.case_file f using (case_id) join ref.service s using (service_id)
  where f.office_id = p_office_id and f.office_id = any (internal.my_offices()) and (internal.my_services() is null or f.service_id = any (internal.my_services()))
  order by u.received_on, f.case_id limit 200;
end $$;
comment on function internal.uncollected_rows(int) is 'Незабрані результати офісу, спершу найдавніші';
revoke execute on function internal.tell_uncollected(int), internal.uncollected_rows(int) from public;
grant execute on function internal.tell_uncollected(int), internal.uncollected_rows(int) to esoya_api;

set role esoya_api;
create function api.tell_uncollected() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.tell_uncollected(200);
end $$;
comment on function api.tell_uncollected() is 'Щогодини: нагадує тим, чий результат лежить у Центрі два місяці; скільки нагадувань, не більш як 200 за раз (постанова КМУ 588)';

create function api.uncollected_results(p_office_id int) returns table (case_id uuid, case_number text, service text, received_on date, is_for_storage boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_registrar', 'esoya_supervisor']);
  return query select * from internal.uncollected_rows(p_office_id);
end $$;
comment on function api.uncollected_results(int) is 'Результати, по які два місяці не приходять; через три — на зберігання суб’єктові надання листом про передачу; не більш як 200 найдавніших (ESOYA-7.1.7; постанова КМУ 588)';
revoke execute on function api.tell_uncollected(), api.uncollected_results(int) from public;
grant execute on function api.tell_uncollected() to esoya_machine;
grant execute on function api.uncollected_results(int) to esoya_registrar, esoya_supervisor;
