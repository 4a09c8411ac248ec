-- ${build}
set role esoya_api;
create view api.calendar_day_list with (security_invoker = true) as
  select c.day, null::int as office_id, c.is_working, c.reason::text as reason from ref.calendar_day c
  union all
  select o.day, o.office_id, false, o.reason::text from ref.office_closure o;
comment on view api.calendar_day_list is 'Дні, відмінні від тижня понеділок–п’ятниця; з office_id — офіс зачинено (ESOYA-3.4)';
grant select on api.calendar_day_list to esoya_staff;

create function api.calendar_acts() returns table (calendar_act_id int, act text, reason text, made_at timestamp, made_by text, days int, cases int, stages int, undone_by int, undoes int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query
  select a.calendar_act_id, a.act, a.reason, a.made_at at time zone 'Europe/Kyiv', internal.short_name(e.surname, e.given_name, e.patronymic),
         (select count(*)::int from ref.calendar_act_day d where d.calendar_act_id = a.calendar_act_id), a.cases, a.stages,
         (select u.calendar_act_id from ref.calendar_act u where u.undoes_act_id = a.calendar_act_id), a.undoes_act_id
  from ref.calendar_act a join access.employee e on e.employee_id = a.made_by order by a.calendar_act_id desc limit 1000;
end $$;
comment on function api.calendar_acts() is 'Акти про зміну календаря, найновіші спершу; ZN302 (ESOYA-5.7.2)';

create function api.calendar_act_days(p_calendar_act_id int) returns table (day date, office_id int, state_before text, reason_before text, state_after text, reason_after text, may_undo boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query
  select d.day, d.office_id, d.state_before, d.reason_before, d.state_after, d.reason_after,
         -- a day that is over stays as it was, and what a later act made of a day is not undone by the earlier one
         d.day >= internal.today() and (s.state, s.reason) is not distinct from (d.state_after, d.reason_after)
  from ref.calendar_act_day d cross join lateral internal.day_state(d.day, d.office_id) s
  where d.calendar_act_id = p_calendar_act_id order by d.day, d.office_id nulls first;
end $$;
comment on function api.calendar_act_days(int) is 'Дні акта: якими були, якими стали, чи ще можна їх повернути; ZN302 (ESOYA-5.7.2)';
revoke execute on function api.calendar_acts(), api.calendar_act_days(int) from public;
grant execute on function api.calendar_acts(), api.calendar_act_days(int) to esoya_moderator;
