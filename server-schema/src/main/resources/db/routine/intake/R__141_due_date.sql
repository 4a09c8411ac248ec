-- ${build}
set role esoya_owner;
create or replace function internal.is_working_day(p_day date, p_office_id int default null) returns boolean
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return not (p_office_id is not null and exists (select from ref.office_closure o where o.day = p_day and o.office_id = p_office_id))
    and coalesce((select c.is_working from ref.calendar_day c where c.day = p_day), extract(isodow from p_day) < 6);
end $$;
comment on function internal.is_working_day(date, int) is 'Робочий день для строків: понеділок–п’ятниця, якщо календар не каже іншого й офіс не зачинено (ESOYA-3.4; ЦКУ ст. 254)';

create or replace function internal.working_day_from(p_day date, p_office_id int default null) returns date
  language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_day date := p_day;
begin
  while not internal.is_working_day(v_day, p_office_id) loop
    v_day := v_day + 1;
  end loop;
  return v_day;
end $$;
comment on function internal.working_day_from(date, int) is 'Сам день, якщо він робочий, інакше найближчий наступний робочий';

create or replace function internal.add_working_days(p_day date, p_amount int, p_office_id int default null) returns date
  language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_day  date := p_day;
  v_left int := p_amount;
begin
  while v_left > 0 loop
    v_day := internal.working_day_from(v_day + 1, p_office_id);
    v_left := v_left - 1;
  end loop;
  return v_day;
end $$;
comment on function internal.add_working_days(date, int, int) is 'День через стільки-то робочих днів; день події не рахується';

create or replace function internal.due_on(p_from date, p_amount int, p_unit text, p_office_id int default null) returns date
  language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  return case p_unit
    when 'calendar_day' then internal.working_day_from(p_from + p_amount, p_office_id)
    when 'working_day'  then internal.add_working_days(p_from, p_amount, p_office_id)
    when 'month'        then internal.working_day_from((p_from + make_interval(months => p_amount))::date, p_office_id)
    else p_from
  end;
end $$;
comment on function internal.due_on(date, int, text, int) is 'Кінцева дата: день звернення не рахується, строк, що спливає у вихідний, переходить на робочий день (ESOYA-3.4; ЦКУ ст. 253–254)';
create or replace function internal.due_after(p_received_at timestamptz, p_amount int, p_unit text, p_office_id int default null) returns date
  language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  -- hours are counted to the minute and end on a day; every other unit begins with the day
  return case when p_unit = 'hour' then internal.working_day_from(internal.local_day(p_received_at + make_interval(hours => p_amount)), p_office_id)
              else internal.due_on(internal.local_day(p_received_at), p_amount, p_unit, p_office_id) end;
end $$;
comment on function internal.due_after(timestamptz, int, text, int) is 'Кінцева дата строку від миті подання, у тому числі в годинах (ESOYA-3.4)';

create or replace function internal.resumed_due(p_due date, p_unit text, p_suspended date, p_resumed date, p_office_id int default null) returns date
  language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  return internal.working_day_from(case
    -- overdue already: as many days late as before
    when p_due < p_suspended then p_due + (p_resumed - p_suspended)
    when p_unit = 'working_day' then internal.add_working_days(p_resumed,
      (select count(*)::int from generate_series(p_suspended + 1, p_due, interval '1 day') d (day) where internal.is_working_day(d.day::date, p_office_id)), p_office_id)
    else p_resumed + (p_due - p_suspended) end, p_office_id);
end $$;
comment on function internal.resumed_due(date, text, date, date, int) is 'Кінцева дата після зупинення: залишок строку, відлічений від дня поновлення, в одиницях строку (ESOYA-3.4)';
grant execute on function internal.due_after(timestamptz, int, text, int), internal.resumed_due(date, text, date, date, int), internal.is_working_day(date, int),
  internal.working_day_from(date, int), internal.add_working_days(date, int, int), internal.due_on(date, int, text, int) to esoya_api;
