-- ${build}
set role esoya_owner;
create or replace function internal.preview_days(p_days jsonb, p_undoes int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  -- more rows are counted, not listed: a screen is not read to that end
  v_most constant int := 20000;
begin
  perform internal.require_days(p_days);
  return (
    with changed as materialized (select * from internal.change_days(p_days, p_undoes, false))
    select jsonb_build_object('seen', internal.calendar_seen(), 'cases', (select count(distinct x.case_id) from changed x where not x.is_left), 'dues', count(*) filter (where c.place = 0 and not c.is_left),
        'stages', count(*) filter (where c.place > 0 and not c.is_left), 'later', count(*) filter (where c.due_after > c.due_before and not c.is_left),
        'earlier', count(*) filter (where c.due_after < c.due_before and not c.is_left), 'left', count(*) filter (where c.is_left), 'is_cut', count(*) > v_most,
        'rows', (select coalesce(jsonb_agg(to_jsonb(r) order by r.is_left, r.due_after, r.case_number, r.place), '[]')
                 from (select f.case_number, s.title as service, o.short_title as office, x.place, coalesce(g.title, '') as stage, x.due_before, case when x.is_left then x.due_before else x.due_after end as due_after, x.is_left
                       from changed x join core.case_file f using (case_id) join ref.service s using (service_id) join ref.office o on o.office_id = f.office_id
                       left join core.case_stage g on g.case_id = x.case_id and g.position = x.place
                       order by x.is_left, x.due_after, f.case_number, x.place limit v_most) r))
    from changed c);
end $$;
comment on function internal.preview_days(jsonb, int) is 'Що змінили б ці дні, без жодних відомостей про людей: {seen, cases, dues, stages, later, earlier, left, is_cut, rows}';

create or replace function internal.recount_cases(p_days jsonb, p_undoes int, p_act_id int, p_reason text, p_by int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now   constant timestamptz := internal.now_at();
  v_today constant date := internal.today();
  v_sum   jsonb;
  v       record;
  v_event bigint;
begin
  v_sum := '{"cases": 0, "dues": 0, "stages": 0, "later": 0, "earlier": 0}';
  for v in
    select c.case_id, min(c.due_before) filter (where c.place = 0) as due_before, min(c.due_after) filter (where c.place = 0) as due_after, count(*) filter (where c.place > 0) as stages,
           array_agg(c.place) filter (where c.place > 0) as places, array_agg(c.due_after) filter (where c.place > 0) as ends,
           count(*) filter (where c.due_after > c.due_before) as later, count(*) filter (where c.due_after < c.due_before) as earlier
    from internal.change_days(p_days, p_undoes, true) c where not c.is_left group by c.case_id order by c.case_id
  loop
    update core.case_file f set due_on = coalesce(v.due_after, f.due_on), row_version = f.row_version + 1 where f.case_id = v.case_id;
    update core.case_stage g set due_on = x.due_on from unnest(v.places, v.ends) x (place, due_on) where g.case_id = v.case_id and g.position = x.place;
    insert into core.case_event (case_id, happened_at, employee_id, verb, amount) values (v.case_id, v_now, p_by, 'recount', v.stages) returning case_event_id into v_event;
    insert into core.case_turn (case_event_id, case_id, verb, reason, from_on, due_before, due_after, calendar_act_id, stages)
    values (v_event, v.case_id, 'recount', p_reason, v_today, v.due_before, v.due_after, p_act_id, v.places);
    v_sum := jsonb_build_object('cases', (v_sum ->> 'cases')::int + 1, 'dues', (v_sum ->> 'dues')::int + (v.due_after is not null)::int, 'stages', (v_sum ->> 'stages')::int + v.stages,
                                'later', (v_sum ->> 'later')::int + v.later, 'earlier', (v_sum ->> 'earlier')::int + v.earlier);
  end loop;
  return v_sum;
end $$;
comment on function internal.recount_cases(jsonb, int, int, text, int) is 'Пише дні й нові кінцеві дати справ та етапів, у кожній справі подію з підставою (ESOYA-3.4)';

create or replace function internal.change_calendar(p_days jsonb, p_seen text, p_act text, p_reason text, p_undoes int, p_by int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[];
  v_act      int;
  v_sum      jsonb;
  v_offices  constant int[] := (select case when bool_or(d ->> 'office_id' is null) then null else array_agg(distinct (d ->> 'office_id')::int) end
                                from jsonb_array_elements(case jsonb_typeof(p_days) when 'array' then p_days else '[]' end) d);
begin
  perform internal.require_days(p_days);
  v_problems := internal.field_problems('', jsonb_strip_nulls(jsonb_build_object('act', p_act, 'reason', p_reason)), 'act line 100 !', 'reason line 190 !')
    || case when length(btrim(p_act)) between 1 and 2 then array['act:too_short'] else '{}' end || case when length(btrim(p_reason)) between 1 and 2 then array['reason:too_short'] else '{}' end;
  if cardinality(v_problems) > 0 then
    raise exception 'the act breaks % rules', cardinality(v_problems) using errcode = 'ZN430', constraint = 'calendar_invalid', detail = array_to_string(v_problems, ';');
  end if;
  -- first whoever is registering now, then whoever marks a case now: nobody counts by the old calendar and comes after the new one
  perform internal.take_turn(6, 0);
  perform from core.case_file f where f.closed_at is null and (v_offices is null or f.office_id = any (v_offices)) order by f.case_id for no key update;
  if p_seen is distinct from internal.calendar_seen() then
    raise exception 'the calendar was changed by someone else' using errcode = 'ZN409', constraint = 'calendar_changed';
  end if;
  if p_undoes is not null and (not exists (select from ref.calendar_act a where a.calendar_act_id = p_undoes)
      or exists (select from ref.calendar_act a where a.undoes_act_id = p_undoes)) then
    raise exception 'no such act to undo' using errcode = 'ZN431', constraint = 'calendar_act_undone';
  end if;
  insert into ref.calendar_act (act, reason, undoes_act_id, cases, stages, made_at, made_by, last_event_id)
  values (btrim(p_act), btrim(p_reason), p_undoes, 0, 0, internal.now_at(), p_by, coalesce((select max(e.case_event_id) from core.case_event e), 0)) returning calendar_act_id into v_act;
  insert into ref.calendar_act_day (calendar_act_id, position, day, office_id, state_before, reason_before, state_after, reason_after)
  select v_act, d.n, (d.v ->> 'day')::date, (d.v ->> 'office_id')::int, s.state, s.reason, d.v ->> 'state', case d.v ->> 'state' when 'usual' then null else btrim(d.v ->> 'reason') end
  from jsonb_array_elements(p_days) with ordinality d (v, n) cross join lateral internal.day_state((d.v ->> 'day')::date, (d.v ->> 'office_id')::int) s;
  v_sum := internal.recount_cases(p_days, p_undoes, v_act, btrim(p_act) || ': ' || btrim(p_reason), p_by);
  update ref.calendar_act a set cases = (v_sum ->> 'cases')::int, stages = (v_sum ->> 'stages')::int where a.calendar_act_id = v_act;
  perform internal.record_event('calendar_day_set', p_detail => jsonb_build_object('calendar_act_id', v_act, 'undoes_act_id', p_undoes, 'days', p_days, 'cases', v_sum -> 'cases'));
  return v_sum || jsonb_build_object('calendar_act_id', v_act);
end $$;
comment on function internal.change_calendar(jsonb, text, text, text, int, int) is 'Один акт: дні календаря, нові кінцеві дати справ і події в них; ZN409, якщо календар уже інший, ZN430, ZN431 (ESOYA-3.4, 5.7.2)';
revoke execute on function internal.preview_days(jsonb, int), internal.recount_cases(jsonb, int, int, text, int), internal.change_calendar(jsonb, text, text, text, int, int) from public;
grant execute on function internal.preview_days(jsonb, int), internal.change_calendar(jsonb, text, text, text, int, int) to esoya_api;

set role esoya_api;
create function api.preview_calendar(p_days jsonb, p_undoes_act_id int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return internal.preview_days(p_days, p_undoes_act_id);
end $$;
comment on function api.preview_calendar(jsonb, int) is 'Які незакриті справи й етапи отримають іншу кінцеву дату від цих днів, якими змінюють календар або скасовують акт; нічого не лишає: {seen, cases, dues, stages, later, earlier, left, is_cut, rows}; ZN302, ZN430 (ESOYA-3.4, 5.7.2)';

create function api.change_calendar(p_request_id uuid, p_days jsonb, p_seen text, p_act text, p_reason text, p_undoes_act_id int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'change_calendar', jsonb_build_array(p_days, p_seen, p_act, p_reason, p_undoes_act_id)::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.change_calendar(p_days, p_seen, p_act, p_reason, p_undoes_act_id, v_me));
end $$;
comment on function api.change_calendar(uuid, jsonb, text, text, text, int) is 'Змінює дні календаря одним актом і перелічує строки незакритих справ та ще не досягнутих етапів; ZN302, ZN409, ZN430, ZN431 (ESOYA-3.4, 5.7.2)';
revoke execute on function api.preview_calendar(jsonb, int), api.change_calendar(uuid, jsonb, text, text, text, int) from public;
grant execute on function api.preview_calendar(jsonb, int), api.change_calendar(uuid, jsonb, text, text, text, int) to esoya_moderator;
