-- ${build}
set role esoya_owner;
create or replace function internal.is_working_day(p_day date) returns boolean
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$ begin return coalesce((select c.is_working from ref.calendar_day c where c.day = p_day), extract(isodow from p_day) < 6); end $$;
comment on function internal.is_working_day(date) is 'Робочий день для строків: понеділок–п’ятниця, якщо календар не каже іншого (ESOYA-3.4)';

create or replace function internal.working_day_from(p_day date) returns date
  language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_day date := p_day;
begin
  while not internal.is_working_day(v_day) loop
    v_day := v_day + 1;
  end loop;
  return v_day;
end $$;
comment on function internal.working_day_from(date) is 'Сам день, якщо він робочий, інакше найближчий наступний робочий';

create or replace function internal.add_working_days(p_day date, p_amount int) returns date
  language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_day  date := p_day;
  v_left int := p_amount;
begin
  while v_left > 0 loop
    v_day := internal.working_day_from(v_day + 1);
    v_left := v_left - 1;
  end loop;
  return v_day;
end $$;
comment on function internal.add_working_days(date, int) is 'День через стільки-то робочих днів; день події не рахується';

create or replace function internal.due_on(p_from date, p_amount int, p_unit text) returns date
  language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  return case p_unit
    when 'calendar_day' then internal.working_day_from(p_from + p_amount)
    when 'working_day'  then internal.add_working_days(p_from, p_amount)
    when 'month'        then internal.working_day_from((p_from + make_interval(months => p_amount))::date)
    else p_from
  end;
end $$;
comment on function internal.due_on(date, int, text) is 'Кінцева дата: день звернення не рахується, строк, що спливає у вихідний, переходить на робочий день (ESOYA-3.4; ЦКУ ст. 253–254)';
grant execute on function internal.is_working_day(date), internal.working_day_from(date), internal.add_working_days(date, int), internal.due_on(date, int, text) to esoya_api;
