-- Three thousand cases of the last twelve months, the newest this morning by the training clock.
do $$
declare
  v_table regclass;
begin
  -- what is invented needs no audit trail: ten times faster
  foreach v_table in array array['core.case_file', 'core.case_applicant', 'core.case_representative', 'core.case_attribute', 'core.document_package', 'core.inventory_item',
                                 'core.case_fee', 'core.case_stage', 'core.case_event', 'core.case_task', 'archive.printed_paper']::regclass[] loop
    execute format('alter table %s disable trigger user', v_table);
  end loop;
end $$;

-- the last day whose morning is over
create function pg_temp.newest_day() returns date
  language sql volatile as $$ select (internal.local_now() - interval '10 hours 29 minutes')::date $$;

create temporary table demo_case on commit drop as
with day as (
  select n, pg_temp.newest_day() - (3000 - n) * 365 / 3000 as usual from generate_series(1, 3000) n
), placed as (
  select n, case when extract(isodow from usual) = 7 then usual - 1 - pg_temp.pick('sunday' || n, 5) else usual end as registered_on,
         case when pg_temp.pick('office' || n, 10) < 4 then '01' when pg_temp.pick('office' || n, 10) < 6 then '02'
              else lpad((3 + pg_temp.pick('district' || n, 6))::text, 2, '0') end as office_code
  from day
), timed as (
  select p.*, o.office_id,
         (p.registered_on + time '09:02' + make_interval(mins => pg_temp.pick('minute' || n, case when p.registered_on = pg_temp.newest_day() then 80 else 410 end),
                                                         secs => pg_temp.pick('second' || n, 60))) at time zone 'Europe/Kyiv' as registered_at,
         -- a few services are asked for often, most seldom
         (power(pg_temp.pick('service' || n, 1000) / 1000.0, 2) * 60)::int + 1 as service_rank
  from placed p join ref.office o on o.code = p.office_code
), ranked as (
  select s.*, c.information_card_id, c.time_limit_amount, c.time_limit_unit, c.fee, k.process_card_id, left(s.local_code, 2) as sphere,
         row_number() over (order by array_position(array['01-01', '01-05', '05-01', '01-04', '03-07', '09-01', '01-06', '06-02', '10-01', '03-01'], s.local_code), md5(s.local_code)) as service_rank
  from ref.service s join ref.information_card c using (service_id) left join ref.process_card k using (service_id)
  where s.service_id not in (select b.service_id from ref.service_bundle b) and not s.is_without_application
)
select t.n, md5('case' || t.n)::uuid as case_id, t.office_id, t.office_code, t.registered_on, t.registered_at,
       r.service_id, r.information_card_id, r.process_card_id, r.is_immediate, r.fee,
       (array['visit', 'visit', 'visit', 'visit', 'visit', 'visit', 'visit', 'post', 'electronic', 'mobile'])[1 + pg_temp.pick('channel' || t.n, 10)] as channel,
       case when r.sphere in ('06', '08') and pg_temp.pick('legal' || t.n, 10) < 6 then md5('legal' || 1 + pg_temp.pick('which' || t.n, 160))::uuid
            else md5('person' || 1 + pg_temp.pick('which' || t.n, 2200))::uuid end as person_id,
       case when r.is_immediate then t.registered_on else internal.due_on(t.registered_on, r.time_limit_amount, r.time_limit_unit) end as due_on,
       pg_temp.pick('fate' || t.n, 1000) as fate,
       e.employees[1 + pg_temp.pick('registrar' || t.n, cardinality(e.employees))] as registered_by,
       w.workplaces[1 + pg_temp.pick('place' || t.n, cardinality(w.workplaces))] as workplace_id
from timed t
join ranked r on r.service_rank = least(t.service_rank, 60)
join (select o.office_id, array_agg(o.employee_id order by o.employee_id) as employees from access.access_order o where o.person_group = 'esoya_registrar' group by 1) e using (office_id)
join (select office_id, array_agg(workplace_id order by code) as workplaces from ref.workplace group by 1) w using (office_id);
alter table demo_case add column status text, add column closed_on date;
create index on demo_case (case_id);
analyze demo_case;

-- what became of them: the old are closed, a few are late, today's are waiting
update demo_case set status = case
    when is_immediate then 'closed'
    when registered_on = pg_temp.newest_day() then 'registered'
    when fate < 10 then 'annulled'
    when fate = 28 then 'stored'
    when fate < 30 then 'withdrawn'
    when registered_on >= pg_temp.newest_day() - 3 and fate < 400 then 'registered'
    when due_on >= pg_temp.newest_day() and fate % 70 = 33 then 'completion'
    when due_on >= pg_temp.newest_day() then (array['handed_over', 'in_work', 'in_work', 'in_work', 'suspended', 'result_received', 'notified'])[1 + fate % 7]
    when due_on >= pg_temp.newest_day() - 20 and fate < 250 then (array['in_work', 'handed_over', 'in_work', 'result_received'])[1 + fate % 4]
    when due_on >= pg_temp.newest_day() - 60 and fate < 450 and fate % 3 = 0 then 'notified'
    -- issued waits for its slip to be scanned, some days at most
    when due_on >= pg_temp.newest_day() - 6 then 'issued'
    when fate < 80 then 'refused'
    else 'closed' end;
update demo_case set closed_on = case when status in ('annulled', 'withdrawn') then registered_on else least(greatest(due_on, registered_on), pg_temp.newest_day() - 1) end
where status in ('closed', 'issued', 'refused', 'annulled', 'withdrawn', 'stored');
update demo_case set closed_on = registered_on where closed_on < registered_on or is_immediate;

with numbered as (
  select d.*, row_number() over (partition by d.office_id, extract(year from d.registered_on) order by d.registered_at, d.n) as number, extract(year from d.registered_on)::int as year
  from demo_case d
)
insert into core.case_file (case_id, case_number, office_id, service_id, information_card_id, process_card_id, status, channel, applicant_label, received_at, registered_at,
                            registered_on, registered_by, workplace_id, due_on, closed_at)
select d.case_id,
       internal.case_number('OO-NNNNNNN-YYYY-C', d.office_code, d.number::int, d.year),
       d.office_id, d.service_id, d.information_card_id, d.process_card_id, d.status, d.channel,
       case p.kind when 'legal' then (select f.title from ref.legal_form f where f.code = p.legal_form) || ' «' || p.legal_name || '»'
                   when 'sole_proprietor' then 'ФОП ' || internal.short_name(p.surname, p.given_name, p.patronymic)
                   else internal.short_name(p.surname, p.given_name, p.patronymic) end,
       d.registered_at, d.registered_at, d.registered_on, d.registered_by, d.workplace_id, d.due_on,
       case when d.closed_on is not null then greatest(d.registered_at + interval '2 minutes', (d.closed_on + time '15:10') at time zone 'Europe/Kyiv') end
from numbered d
join core.person p using (person_id);
-- what is given at once is closed on the spot
update core.case_file c set closed_at = least(c.registered_at + interval '12 minutes', internal.now_at()) from demo_case d where d.case_id = c.case_id and d.closed_on = d.registered_on;

insert into core.case_counter (office_id, year, last_number)
select office_id, extract(year from registered_on)::int, count(*) from core.case_file group by 1, 2;
