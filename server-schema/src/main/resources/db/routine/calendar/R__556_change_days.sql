-- ${build}
-- The preview and the act are one function: it writes the days, counts the cases, and for a preview takes the days back.
set role esoya_owner;
create or replace function internal.day_problems(p_days jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := array[]::text[];
begin
  if jsonb_typeof(p_days) is distinct from 'array' or jsonb_array_length(p_days) not between 1 and 400 then
    return array['days:type'];
  end if;
  for v_at in 0 .. jsonb_array_length(p_days) - 1 loop
    v_problems := v_problems || internal.field_problems('days[' || v_at || ']', p_days -> v_at, 'day date !', 'office_id int 1..2000000000',
      'state one_of ' || case when coalesce(p_days -> v_at -> 'office_id', 'null') = 'null' then 'usual|off|working' else 'usual|off' end || ' !',
      'reason line 300' || case when p_days -> v_at ->> 'state' = 'usual' then '' else ' !' end);
  end loop;
  if cardinality(v_problems) > 0 then
    return v_problems;
  end if;
  return array(
    select 'days[' || d.n - 1 || '].' || x.problem
    from jsonb_array_elements(p_days) with ordinality d (v, n)
    cross join lateral (values
      -- whose term has passed keeps it: a day is changed before it is over, or not at all
      (case when (d.v ->> 'day')::date < internal.today() then 'day:past' when (d.v ->> 'day')::date > internal.today() + 1100 then 'day:range' end),
      (case when d.v ->> 'office_id' is not null and not exists (select from ref.office o where o.office_id = (d.v ->> 'office_id')::int and o.closed_on is null) then 'office_id:unknown_code' end),
      (case when exists (select from jsonb_array_elements(p_days) with ordinality e (v, n) where e.n < d.n and e.v ->> 'day' = d.v ->> 'day'
                           and coalesce((e.v ->> 'office_id')::int, 0) = coalesce((d.v ->> 'office_id')::int, 0)) then 'day:duplicate' end)) x (problem)
    where x.problem is not null order by d.n);
end $$;
comment on function internal.day_problems(jsonb) is 'Порушення в задуманих днях календаря: «шлях:правило»; минулий день не змінюють (ESOYA-3.4)';

create or replace function internal.require_days(p_days jsonb) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems constant text[] := internal.day_problems(p_days);
begin
  if cardinality(v_problems) > 0 then
    raise exception 'the days break % rules', cardinality(v_problems)
      using errcode = 'ZN430', constraint = 'calendar_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
end $$;
comment on function internal.require_days(jsonb) is 'Відмовляє дням календаря з порушеннями: ZN430';

create or replace function internal.day_state(p_day date, p_office_id int, out state text, out reason text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if p_office_id is null then
    select case when c.is_working then 'working' else 'off' end, c.reason into state, reason from ref.calendar_day c where c.day = p_day;
  else
    select 'off', o.reason into state, reason from ref.office_closure o where o.day = p_day and o.office_id = p_office_id;
  end if;
  state := coalesce(state, 'usual');
end $$;
comment on function internal.day_state(date, int) is 'Який день тепер для всіх або для офісу: usual, off чи working, і чому';

create or replace function internal.calendar_seen() returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return md5(coalesce((select string_agg(concat_ws('|', c.day, c.is_working, c.reason), E'\n' order by c.day) from ref.calendar_day c where c.day >= internal.today()), '')
    || E'\n\n' || coalesce((select string_agg(concat_ws('|', o.day, o.office_id, o.reason), E'\n' order by o.day, o.office_id) from ref.office_closure o where o.day >= internal.today()), ''));
end $$;
comment on function internal.calendar_seen() is 'Стан календаря від сьогодні, з яким порівнюють';

create or replace function internal.put_days(p_days jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v record;
begin
  for v in select (d ->> 'day')::date as day, (d ->> 'office_id')::int as office_id, d ->> 'state' as state, btrim(d ->> 'reason') as reason from jsonb_array_elements(p_days) d loop
    if v.office_id is null and v.state = 'usual' then
      delete from ref.calendar_day c where c.day = v.day;
    elsif v.office_id is null then
      insert into ref.calendar_day (day, is_working, reason) values (v.day, v.state = 'working', v.reason)
      on conflict (day) do update set is_working = excluded.is_working, reason = excluded.reason;
    elsif v.state = 'usual' then
      delete from ref.office_closure o where o.day = v.day and o.office_id = v.office_id;
    else
      insert into ref.office_closure (day, office_id, reason) values (v.day, v.office_id, v.reason)
      on conflict (day, office_id) do update set reason = excluded.reason;
    end if;
  end loop;
end $$;
comment on function internal.put_days(jsonb) is 'Пише дні календаря; звичайний день — без рядка';

create or replace function internal.is_moved_by(p_case_id uuid, p_place int, p_act_id int) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from core.case_turn h where h.case_id = p_case_id and h.calendar_act_id = p_act_id
                   and case p_place when 0 then h.due_after is not null else p_place = any (h.stages) end)
      or exists (select from core.case_event e join ref.calendar_act a on a.calendar_act_id = p_act_id
                 where e.case_id = p_case_id and e.case_event_id > a.last_event_id
                   and e.verb in ('register', 'replace_service', 'start_part', 'suspend', 'return_for_completion', 'resume', 'complete', 'extend', 'undo'));
end $$;
comment on function internal.is_moved_by(uuid, int, int) is 'Чи кінцева дата справи (place 0) або етапу походить від цього акта календаря: він її перелічив або її обчислено після нього';

create or replace function internal.change_days(p_days jsonb, p_undoes int, p_keep boolean) returns table (case_id uuid, place int, due_before date, due_after date, is_left boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_from    constant date := (select min((d ->> 'day')::date) from jsonb_array_elements(p_days) d);
  v_offices constant int[] := (select case when bool_or(d ->> 'office_id' is null) then null else array_agg(distinct (d ->> 'office_id')::int) end from jsonb_array_elements(p_days) d);
  v_was     record;
  v_is      record;
begin
  select array_agg(t.case_id) as cases, array_agg(t.place) as places, array_agg(t.due_on) as dues into v_was from internal.running_terms(v_from, v_offices) t;
  begin
    perform internal.put_days(p_days);
    select array_agg(t.case_id) as cases, array_agg(t.place) as places, array_agg(t.due_on) as dues into v_is from internal.running_terms(v_from, v_offices) t;
    if not p_keep then
      -- what was counted stays in the variables, the days do not
      raise triggered_action_exception;
    end if;
  exception when triggered_action_exception then
    null;
  end;
  return query
  -- what the calendar of today does not explain was set for another reason: it is told, and left alone
  select i.case_id, i.place, coalesce(g.due_on, f.due_on), i.due_on, coalesce(g.due_on, f.due_on) <> w.due_on
  from unnest(v_was.cases, v_was.places, v_was.dues) w (case_id, place, due_on)
  join unnest(v_is.cases, v_is.places, v_is.dues) i (case_id, place, due_on) using (case_id, place)
  join core.case_file f using (case_id)
  left join core.case_stage g on g.case_id = i.case_id and g.position = i.place
  where w.due_on <> i.due_on and coalesce(g.due_on, f.due_on) <> i.due_on
    -- a date that only happens to be the one of that act was there before it
    and (p_undoes is null or internal.is_moved_by(i.case_id, i.place, p_undoes));
end $$;
comment on function internal.change_days(jsonb, int, boolean) is 'Незакриті справи (place 0) і етапи, чиї кінцеві дати змінять ці дні, старі й нові дати; is_left — дату задано не календарем, тож її не змінюють; дні лишаються лише з p_keep; скасовуючи акт p_undoes, рухають лише ті дати, що походять від нього (ESOYA-3.4)';
revoke execute on function internal.day_problems(jsonb), internal.require_days(jsonb), internal.day_state(date, int), internal.calendar_seen(), internal.put_days(jsonb),
  internal.is_moved_by(uuid, int, int), internal.change_days(jsonb, int, boolean) from public;
grant execute on function internal.day_state(date, int) to esoya_api;
