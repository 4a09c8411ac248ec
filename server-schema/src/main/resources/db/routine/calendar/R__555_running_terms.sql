-- ${build}
-- When the open cases are due by the calendar as it stands: counted anew from the day of the request, along everything that moved the term since.
set role esoya_owner;
create or replace function internal.hold_calendar() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$ begin perform pg_advisory_xact_lock_shared(-6, 0); end $$;
comment on function internal.hold_calendar() is 'До кінця транзакції календаря строків ніхто не змінить: справа, яка саме реєструється, не мине перерахунку';

create or replace function internal.turned_due(p_case_id uuid, p_first date, p_unit text, p_office_id int, p_since bigint) returns date
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_due  date := p_first;
  v_turn core.case_turn;
begin
  for v_turn in
    select h.* from core.case_turn h
    where h.case_id = p_case_id and h.case_event_id > p_since and h.verb in ('suspend', 'return_for_completion', 'extend')
      and not exists (select from core.case_event u where u.undoes_event_id = h.case_event_id)
    order by h.case_event_id
  loop
    v_due := case when v_turn.verb = 'extend' then internal.working_day_from(v_turn.due_after, p_office_id)
                  when v_turn.until_on is null then v_due
                  else internal.resumed_due(v_due, p_unit, v_turn.from_on, v_turn.until_on, p_office_id) end;
  end loop;
  return v_due;
end $$;
comment on function internal.turned_due(uuid, date, text, int, bigint) is 'Кінцева дата після зупинень і продовжень справи, від події p_since (ESOYA-3.4)';

create or replace function internal.running_terms(p_from date, p_offices int[], p_case_id uuid default null) returns table (case_id uuid, place int, due_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  with running as (
    select f.case_id, f.office_id, f.process_card_id, k.time_limit_amount as amount, k.time_limit_unit as unit, s.is_immediate, coalesce(b.case_event_id, 0) as since,
           -- only hours depend on the minute; all who came on one day with the same term are counted once
           case when k.time_limit_unit = 'hour' then coalesce(b.happened_at, f.received_at)
                else internal.local_day(coalesce(b.happened_at, f.received_at))::timestamp at time zone 'Europe/Kyiv' end as began_at
    from core.case_file f join ref.information_card k using (information_card_id) join ref.service s on s.service_id = f.service_id
    left join lateral (select e.case_event_id, e.happened_at from core.case_part p join core.case_event e using (case_id)
                       where p.case_id = f.case_id and p.after_case_id is not null and e.verb = 'start_part' order by e.case_event_id desc limit 1) b on true
    where f.closed_at is null and f.due_on is not null and not internal.is_ended(f.status)
      and case when p_case_id is null then f.due_on >= p_from and (p_offices is null or f.office_id = any (p_offices)) else f.case_id = p_case_id end
  ), kinds as materialized (
    select d.*, case when d.is_immediate then internal.local_day(d.began_at) else internal.due_after(d.began_at, d.amount, d.unit, d.office_id) end as first_due
    from (select distinct r.office_id, r.amount, r.unit, r.is_immediate, r.began_at from running r) d
  ), counted as (
    select r.*, k.first_due from running r join kinds k using (office_id, amount, unit, is_immediate, began_at)
  ), stages as (
    select g.case_id, g.position, c.office_id, internal.local_day(c.began_at) as from_day, c.first_due,
           (select sum(s.term_days)::int from ref.process_stage s where s.process_card_id = c.process_card_id and s.position <= g.position) as days
    from counted c join core.case_stage g using (case_id)
    -- what is reached or done stays as it was
    where p_case_id is null and g.due_on >= p_from
      and exists (select from ref.process_stage s where s.process_card_id = c.process_card_id and s.position = g.position)
      and not exists (select from core.case_event e where e.case_id = g.case_id and e.verb = 'stage_done' and e.amount = g.position
                        and not exists (select from core.case_event u where u.undoes_event_id = e.case_event_id))
  ), steps as materialized (
    select d.*, internal.add_working_days(d.from_day, d.days, d.office_id) as ends_on from (select distinct x.office_id, x.from_day, x.days from stages x) d
  )
  select c.case_id, 0, case when exists (select from core.case_turn h where h.case_id = c.case_id and h.verb in ('suspend', 'return_for_completion', 'extend'))
                            then internal.turned_due(c.case_id, c.first_due, c.unit, c.office_id, c.since) else c.first_due end
  from counted c
  union all
  select x.case_id, x.position, least(d.ends_on, x.first_due) from stages x join steps d using (office_id, from_day, days);
end $$;
comment on function internal.running_terms(date, int[], uuid) is 'Кінцеві дати незакритих справ (place 0) і їхніх етапів за теперішнім календарем: справи офісів, чий строк спливає від дня, або одна справа (ESOYA-3.4)';

create or replace function internal.recounted_due(p_case_id uuid, p_since bigint) returns date
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- what was kept with a mark before the calendar was changed is not put back
  return (select t.due_on from internal.running_terms(null, null, p_case_id) t
          where exists (select from core.case_turn h where h.case_id = p_case_id and h.verb = 'recount' and h.case_event_id > p_since));
end $$;
comment on function internal.recounted_due(uuid, bigint) is 'Кінцева дата за теперішнім календарем, якщо після цієї відмітки його змінювали; інакше порожньо';
revoke execute on function internal.hold_calendar(), internal.turned_due(uuid, date, text, int, bigint), internal.running_terms(date, int[], uuid), internal.recounted_due(uuid, bigint) from public;
grant execute on function internal.hold_calendar() to esoya_api;
