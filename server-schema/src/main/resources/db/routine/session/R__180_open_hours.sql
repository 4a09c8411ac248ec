-- ${build}
-- 5.2: the hours in which registrars and provider users may write. Reception hours, not the calendar of terms: Saturday is a day of
-- reception but no working day. Local times of the centre throughout, so the night the clocks change needs no rule of its own.
set role esoya_owner;

-- The days of the office itself, narrowed by the participant's days in it and by the employee's own. A day that only an exception
-- opens is narrowed by nobody: the weekly hours of a person cannot name a day on which the office never receives.
create or replace function internal.reception_hours(p_office_id int, p_provider_id int, p_employee_id int, p_day date)
  returns table (opens_at time, closes_at time)
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_weekday   constant int := extract(isodow from p_day);
  v_exception access.day_exception;
  v_usual     boolean;
  v_provider  int;
  v_own       boolean;
begin
  select e.* into v_exception from access.day_exception e
  where e.day = p_day and e.withdrawn_at is null and (e.office_id = p_office_id or e.office_id is null)
  order by e.office_id nulls last limit 1;
  if v_exception.day_exception_id is not null and v_exception.opens_at is null then
    return;
  end if;
  v_usual := v_exception.day_exception_id is null
    or exists (select from access.reception_schedule s where s.office_id = p_office_id and s.provider_id is null and s.weekday = v_weekday
                 and s.valid_from <= p_day and (s.valid_until is null or s.valid_until >= p_day));
  if not v_usual then
    return query select v_exception.opens_at, v_exception.closes_at;
    return;
  end if;
  -- a participant without hours of its own in this office keeps the office's
  if p_provider_id is not null and exists (select from access.reception_schedule s where s.office_id = p_office_id and s.provider_id = p_provider_id
                                             and s.valid_from <= p_day and (s.valid_until is null or s.valid_until >= p_day)) then
    v_provider := p_provider_id;
  end if;
  v_own := exists (select from access.employee_schedule s where s.employee_id = p_employee_id
                     and s.valid_from <= p_day and (s.valid_until is null or s.valid_until >= p_day));
  return query
  select h.opens_at, h.closes_at
  from (select greatest(b.opens_at, x.opens_at, w.opens_at) as opens_at, least(b.closes_at, x.closes_at, w.closes_at) as closes_at
        from (select s.opens_at, s.closes_at from access.reception_schedule s
              where s.office_id = p_office_id and s.provider_id is not distinct from v_provider and s.weekday = v_weekday
                and s.valid_from <= p_day and (s.valid_until is null or s.valid_until >= p_day)
                and (v_provider is not null or v_exception.day_exception_id is null)
              union all
              -- an exception replaces the office's own hours, and narrows a participant's
              select v_exception.opens_at, v_exception.closes_at where v_provider is null and v_exception.day_exception_id is not null) b
        cross join (select v_exception.opens_at, v_exception.closes_at) x
        left join (select s.opens_at, s.closes_at from access.employee_schedule s
                   where s.employee_id = p_employee_id and s.weekday = v_weekday
                     and s.valid_from <= p_day and (s.valid_until is null or s.valid_until >= p_day)) w on true
        where not v_own or w.opens_at is not null) h
  where h.opens_at < h.closes_at
  order by h.opens_at;
end $$;
comment on function internal.reception_hours(int, int, int, date) is 'Години прийому, чинні для особи в офісі в день: графік учасника, власний графік, виняток дня (ESOYA-5.2; KR146-2.1.2.2, 4.1)';

create or replace function internal.is_bound_by_hours() returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_today constant date := internal.today();
begin
  -- owners, upgrades and machines have no employee; moderators and administrators do not fill the database (5.2).
  -- Whether the order is in force in every other respect is the verbs' question: an order too many here only binds more.
  return exists (
    select from access.account a join access.access_order o using (employee_id)
    where a.login_role = session_user and o.person_group in ('esoya_registrar', 'esoya_provider_user', 'esoya_provider_officer')
      and o.valid_from <= v_today and (o.valid_until is null or o.valid_until >= v_today)
      and not exists (select from access.access_end x where x.access_order_id = o.access_order_id and x.ends_on <= v_today));
end $$;
comment on function internal.is_bound_by_hours() is 'Чи зв’язано того, хто питає, годинами прийому: реєстратор або користувач (ESOYA-5.2)';

create or replace function internal.my_reception(p_local timestamp) returns table (opens_at timestamp, closes_at timestamp, tail_until timestamp)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.my_employee();
  v_office   constant int := internal.my_office();
  v_provider constant int := (select e.provider_id from access.employee e where e.employee_id = v_employee);
  v_tail     constant interval := make_interval(mins => internal.number_parameter('processing_tail_minutes', 0));
  v_day      date := (p_local - v_tail)::date;
begin
  -- the day before too, while a tail reaches over midnight
  while v_day <= p_local::date loop
    return query select v_day + h.opens_at, v_day + h.closes_at, v_day + h.closes_at + v_tail
                 from internal.reception_hours(v_office, v_provider, v_employee, v_day) h;
    v_day := v_day + 1;
  end loop;
end $$;
comment on function internal.my_reception(timestamp) is 'Години прийому того, хто питає, навколо миті місцевого часу, разом із часом на завершення (ESOYA-5.2)';

create or replace function internal.next_reception(p_local timestamp) returns timestamp
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.my_employee();
  v_office   constant int := internal.my_office();
  v_provider constant int := (select e.provider_id from access.employee e where e.employee_id = v_employee);
begin
  return (
    select d.day::date + h.opens_at
    from generate_series(p_local::date::timestamp, p_local::date + interval '31 days', interval '1 day') d (day)
    cross join lateral internal.reception_hours(v_office, v_provider, v_employee, d.day::date) h
    where d.day::date + h.opens_at > p_local
    order by 1 limit 1);
end $$;
comment on function internal.next_reception(timestamp) is 'Коли для того, хто питає, прийом почнеться знову, у межах місяця (ESOYA-5.2)';

create or replace function internal.open_hours_now() returns tstzrange
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_at    constant timestamptz := internal.now_at();
  v_now   constant timestamp := internal.local_now();
  v_until timestamp;
begin
  if not exists (select from access.account a where a.login_role = session_user and a.employee_id is not null) or not internal.is_bound_by_hours() then
    return '(,)'::tstzrange;
  end if;
  v_until := (select max(r.tail_until) from internal.my_reception(v_now) r where v_now >= r.opens_at and v_now < r.tail_until);
  return case when v_until is null then 'empty' else tstzrange(v_at, v_at + (v_until - v_now)) end;
end $$;
comment on function internal.open_hours_now() is 'Від цієї миті до кінця прийому, чинного для того, хто питає; порожній проміжок — прийому немає, необмежений — години не обов’язкові (ESOYA-5.2)';

create or replace function internal.require_open_hours() returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now constant timestamp := internal.local_now();
begin
  if not isempty(internal.open_hours_now()) then
    return;
  end if;
  raise exception 'outside the reception hours that hold for this person' using errcode = 'ZN307', constraint = 'reception_closed',
    detail = jsonb_strip_nulls(jsonb_build_object('now', to_char(v_now, 'YYYY-MM-DD"T"HH24:MI:SS'),
      'hours', (select jsonb_agg(jsonb_build_object('opens_at', to_char(r.opens_at, 'HH24:MI'), 'closes_at', to_char(r.closes_at, 'HH24:MI')) order by r.opens_at)
                from internal.my_reception(v_now) r where date_trunc('day', r.opens_at) = date_trunc('day', v_now)),
      'next_opens_at', to_char(internal.next_reception(v_now), 'YYYY-MM-DD"T"HH24:MI:SS')))::text;
end $$;
comment on function internal.require_open_hours() is 'Відмовляє реєстратору й користувачу поза годинами прийому: ZN307; машини й власник бази вільні (ESOYA-5.2)';

create or replace function internal.open_hours_only() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- a registration is twenty statements: what was settled for the session answers, until the hour itself ends or anybody changes the hours
  if not exists (select from internal.settled_scope c where c.open_hours @> internal.now_at()) then
    perform internal.require_open_hours();
  end if;
  return null;
end $$;
comment on function internal.open_hours_only() is 'Сторож годин прийому на кожній робочій таблиці: одна перевірка на оператор (ESOYA-5.2)';

create or replace function internal.take_turn(p_what int, p_key int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$ begin perform pg_advisory_xact_lock(-p_what, p_key); end $$;
comment on function internal.take_turn(int, int) is 'Черга між адміністраторами, що змінюють те саме: 1 — години офісу, 2 — години особи, 3 — день; і між відповіддю шлюзу та квитанцією: 4 — повідомлення; 6 — календар строків; 7 — шаблони номерів; 8 — реєстр послуг';

revoke execute on function internal.take_turn(int, int), internal.reception_hours(int, int, int, date), internal.is_bound_by_hours(), internal.my_reception(timestamp),
  internal.next_reception(timestamp), internal.open_hours_now(), internal.require_open_hours(), internal.open_hours_only() from public;
grant execute on function internal.take_turn(int, int), internal.reception_hours(int, int, int, date), internal.is_bound_by_hours(), internal.my_reception(timestamp),
  internal.next_reception(timestamp) to esoya_api;
