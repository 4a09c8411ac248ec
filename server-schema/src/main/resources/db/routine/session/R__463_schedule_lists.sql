-- ${build}
set role esoya_api;
create view api.reception_schedule_list with (security_invoker = true) as
  select s.reception_schedule_id, s.office_id, s.provider_id, s.weekday, to_char(s.opens_at, 'HH24:MI') as opens_at, to_char(s.closes_at, 'HH24:MI') as closes_at,
         s.valid_from, s.valid_until
  from access.reception_schedule s;
comment on view api.reception_schedule_list is 'Дні й години прийому з історією; provider_id порожньо — власні години офісу (ESOYA-6.3.4)';

create view api.day_exception_list with (security_invoker = true) as
  select e.day_exception_id, e.office_id, e.day, to_char(e.opens_at, 'HH24:MI') as opens_at, to_char(e.closes_at, 'HH24:MI') as closes_at, e.reason::text as reason,
         e.set_at, e.withdrawn_at
  from access.day_exception e;
comment on view api.day_exception_list is 'Винятки днів прийому з історією; без годин — зачинено (ESOYA-5.2)';
grant select on api.reception_schedule_list, api.day_exception_list to esoya_staff;

create function api.employee_schedule_list(p_employee_id int) returns table (weekday int, opens_at text, closes_at text, valid_from date, valid_until date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_technical_admin');
  return query select s.weekday, to_char(s.opens_at, 'HH24:MI'), to_char(s.closes_at, 'HH24:MI'), s.valid_from, s.valid_until
    from access.employee_schedule s where s.employee_id = p_employee_id order by s.valid_from desc, s.weekday, s.opens_at;
end $$;
comment on function api.employee_schedule_list(int) is 'Власні години посадової особи з історією (ESOYA-6.3.4)';
revoke execute on function api.employee_schedule_list(int) from public;
grant execute on function api.employee_schedule_list(int) to esoya_technical_admin;

create function api.reception_week() returns table (office_id int, office text, provider_id int, provider text, valid_from date, valid_until date, hours jsonb, today jsonb,
    today_reason text, tail_minutes int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_today constant date := internal.today();
  v_tail  constant int := internal.number_parameter('processing_tail_minutes', 0);
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  return query
  select k.office_id, o.short_title, k.provider_id, p.short_title, v.valid_from, v.valid_until, coalesce(v.hours, '[]'),
         coalesce((select jsonb_agg(jsonb_build_object('weekday', extract(isodow from v_today)::int, 'opens_at', to_char(h.opens_at, 'HH24:MI'), 'closes_at', to_char(h.closes_at, 'HH24:MI')))
                   from internal.reception_hours(k.office_id, k.provider_id, null, v_today) h), '[]'),
         (select e.reason::text from access.day_exception e where e.day = v_today and e.withdrawn_at is null and (e.office_id = k.office_id or e.office_id is null)
          order by e.office_id nulls last limit 1),
         v_tail
  from (select f.office_id, null::int as provider_id from ref.office f where f.closed_on is null
        union select s.office_id, s.provider_id from access.reception_schedule s where s.provider_id is not null and (s.valid_until is null or s.valid_until >= v_today)) k
  join ref.office o on o.office_id = k.office_id
  left join ref.provider p on p.provider_id = k.provider_id
  left join lateral (select s.valid_from, max(s.valid_until) as valid_until,
                            jsonb_agg(jsonb_build_object('weekday', s.weekday, 'opens_at', to_char(s.opens_at, 'HH24:MI'), 'closes_at', to_char(s.closes_at, 'HH24:MI')) order by s.weekday, s.opens_at) as hours
                     from access.reception_schedule s
                     where s.office_id = k.office_id and s.provider_id is not distinct from k.provider_id and (s.valid_until is null or s.valid_until >= greatest(v_today, s.valid_from))
                     group by s.valid_from) v on true
  order by o.code, k.provider_id is not null, p.short_title, v.valid_from
  limit 1000;
end $$;
comment on function api.reception_week() is 'Тижні прийому офісів і учасників, чинні й майбутні; що і чому діє сьогодні; час на завершення (ESOYA-5.2, 6.3.4)';

create function api.own_hours() returns table (employee_id int, full_name text, office text, valid_from date, valid_until date, hours jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  return query
  select e.employee_id, concat_ws(' ', e.surname, e.given_name, e.patronymic), o.short_title, s.valid_from, max(s.valid_until),
         jsonb_agg(jsonb_build_object('weekday', s.weekday, 'opens_at', to_char(s.opens_at, 'HH24:MI'), 'closes_at', to_char(s.closes_at, 'HH24:MI')) order by s.weekday, s.opens_at)
  from access.employee_schedule s join access.employee e using (employee_id) join ref.office o on o.office_id = e.office_id
  where s.valid_until is null or s.valid_until >= greatest(internal.today(), s.valid_from)
  group by e.employee_id, o.short_title, s.valid_from
  order by concat_ws(' ', e.surname, e.given_name, e.patronymic) collate "uk-x-icu", s.valid_from
  limit 1000;
end $$;
comment on function api.own_hours() is 'Хто має власні години, вужчі за години офісу, чинні й майбутні (ESOYA-5.2, 6.3.4)';
revoke execute on function api.reception_week(), api.own_hours() from public;
grant execute on function api.reception_week(), api.own_hours() to esoya_technical_admin, esoya_supervisor;
