-- ${build}
-- The course of a package, kept beneath every verb: whoever changes the state of a case meets these rules (KR146-P2).
set role esoya_owner;
create or replace function internal.is_ended(p_status text) returns boolean
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return p_status in ('closed', 'withdrawn', 'annulled'); end $$;
comment on function internal.is_ended(text) is 'Послуга пакета скінчилася: закрито, відкликано або зареєстровано помилково';

create or replace function internal.has_result(p_status text) returns boolean
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return p_status in ('result_received', 'notified', 'issued', 'stored', 'refused') or internal.is_ended(p_status); end $$;
comment on function internal.has_result(text) is 'Результат послуги вже є, або його не буде: наступну за порядком починає він сам чи рішення людини';

create or replace function internal.require_started(p_case_id uuid) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_before text;
begin
  select f.case_number into v_before from core.case_part p join core.case_file f on f.case_id = p.after_case_id where p.case_id = p_case_id and p.started_on is null;
  if v_before is not null then
    raise exception 'the service before it has no result yet' using errcode = 'ZN241', constraint = 'part_waits', detail = v_before;
  end if;
end $$;
comment on function internal.require_started(uuid) is 'Послуга пакета, що чекає на результат попередньої, не передається й не надається: ZN241 (KR146-4.2)';

create or replace function internal.parts_in_order() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_other text;
begin
  if new.status = 'closed' then
    select string_agg(f.case_number, ', ' order by p.position) into v_other
    from core.case_part p join core.case_file f using (case_id) where p.parent_case_id = new.case_id and not internal.is_ended(f.status);
    if v_other is not null then
      raise exception 'services of the package still run' using errcode = 'ZN240', constraint = 'parts_open', detail = v_other;
    end if;
  end if;
  if new.status <> 'registered' and not internal.is_ended(new.status) then
    perform internal.require_started(new.case_id);
  end if;
  -- taking back a result on which the next service was begun
  if internal.has_result(old.status) and not internal.has_result(new.status) then
    select f.case_number into v_other from core.case_part p join core.case_file f using (case_id)
    where p.after_case_id = new.case_id and not internal.is_ended(f.status)
      and (f.status <> 'registered' or exists (select from core.transfer_item i where i.case_id = f.case_id and i.is_waiting)) order by p.position limit 1;
    if v_other is not null then
      raise exception 'the next service is on its way' using errcode = 'ZN242', constraint = 'next_part_begun', detail = v_other;
    end if;
  end if;
  if internal.is_ended(old.status) and not internal.is_ended(new.status) then
    select f.case_number into v_other from core.case_part p join core.case_file f on f.case_id = p.parent_case_id where p.case_id = new.case_id and f.status <> 'in_parts';
    if v_other is not null then
      raise exception 'the package is over' using errcode = 'ZN243', constraint = 'bundle_over', detail = v_other;
    end if;
  end if;
  return new;
end $$;
comment on function internal.parts_in_order() is 'Пакет не закрити раніше за його послуги, послугу за порядком не почати раніше за попередню: ZN240, ZN241, ZN242, ZN243 (KR146-P2)';
create or replace trigger _110_parts_in_order before update of status on core.case_file
  for each row when (old.status is distinct from new.status) execute function internal.parts_in_order();

create or replace function internal.start_part(p_case_id uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case core.case_file;
  v_now  constant timestamptz := internal.now_at();
  v_day  constant date := internal.local_day(v_now);
  v_due  date;
begin
  select f.* into v_case from core.case_file f where f.case_id = p_case_id for no key update;
  select case when s.is_immediate then v_day else internal.due_after(v_now, c.time_limit_amount, c.time_limit_unit, v_case.office_id) end into v_due
  from ref.service s cross join ref.information_card c where s.service_id = v_case.service_id and c.information_card_id = v_case.information_card_id;
  update core.case_part p set started_on = v_day where p.case_id = p_case_id;
  update core.case_file f set due_on = v_due, row_version = f.row_version + 1 where f.case_id = p_case_id;
  update core.case_stage g set due_on = x.due_on
  from (select s.position, least(internal.add_working_days(v_day, (sum(s.term_days) over (order by s.position))::int, v_case.office_id), v_due) as due_on
        from ref.process_stage s where s.process_card_id = v_case.process_card_id) x
  where g.case_id = p_case_id and g.position = x.position;
  insert into core.case_event (case_id, happened_at, employee_id, verb) values (p_case_id, v_now, internal.my_employee(), 'start_part');
end $$;
comment on function internal.start_part(uuid) is 'Послуга за порядком починається: її строк іде з цієї миті, за карткою дня реєстрації (KR146-4.2)';

create or replace function internal.unstart_part(p_case_id uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update core.case_part p set started_on = null where p.case_id = p_case_id;
  update core.case_file f set due_on = null, row_version = f.row_version + 1 where f.case_id = p_case_id;
  update core.case_stage g set due_on = null where g.case_id = p_case_id;
  insert into core.case_event (case_id, happened_at, employee_id, verb) values (p_case_id, internal.now_at(), internal.my_employee(), 'unstart_part');
end $$;
comment on function internal.unstart_part(uuid) is 'Результат попередньої послуги скасовано: ця знову чекає без строку (KR146-4.2)';

-- an earlier service that came to nothing (refused, withdrawn, erroneous) begins no other by itself: a person decides
create or replace function internal.waits_for_decision(p_case_id uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from core.case_part p join core.case_file f using (case_id) join core.case_file b on b.case_id = p.after_case_id
                 where p.case_id = p_case_id and p.started_on is null and not internal.is_ended(f.status) and internal.has_result(b.status));
end $$;
comment on function internal.waits_for_decision(uuid) is 'Попередню послугу пакета відмовлено, відкликано чи зареєстровано помилково: людина вирішує, чи починати цю (KR146-4.2)';

create or replace function internal.start_anyway(p_case_id uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_part core.case_part;
begin
  select p.* into v_part from core.case_part p where p.case_id = p_case_id;
  if v_part.case_id is null or v_part.started_on is not null then
    raise exception 'the service does not wait for another' using errcode = 'ZN212', constraint = 'transition_not_allowed', detail = 'registered:start_anyway';
  end if;
  -- an earlier result that is being taken back this moment is waited for
  perform from core.case_file f where f.case_id = v_part.after_case_id for share;
  if not internal.waits_for_decision(p_case_id) then
    perform internal.require_started(p_case_id);
  end if;
  perform internal.start_part(p_case_id);
end $$;
comment on function internal.start_anyway(uuid) is 'Рішення почати послугу, хоч попередня скінчилася нічим; ZN212, ZN241, доки попередня ще триває (KR146-4.2)';

create or replace function internal.stop_part(p_case_id uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update core.transfer_item i set is_waiting = false, removed_at = internal.now_at(), removed_by = internal.my_employee() where i.case_id = p_case_id and i.is_waiting;
  perform internal.unstart_part(p.case_id) from core.case_part p where p.case_id = p_case_id and p.started_on is not null;
end $$;
comment on function internal.stop_part(uuid) is 'Рішення почати послугу скасовано: вона знову чекає й виходить з відкритого реєстру (ESOYA-7.1.8)';

create or replace function internal.result_starts_parts() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.start_part(p.case_id) from core.case_part p join core.case_file f using (case_id)
  where p.after_case_id = new.case_id and p.started_on is null and not internal.is_ended(f.status) order by p.position;
  return null;
end $$;
comment on function internal.result_starts_parts() is 'Результат, що не є відмовою, починає наступні послуги пакета (KR146-4.2)';
create or replace trigger _120_result_starts_parts after insert on core.case_result
  for each row when (new.result_kind <> 'refusal') execute function internal.result_starts_parts();

create or replace function internal.parts_follow() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_parent core.case_file;
begin
  if internal.has_result(old.status) and not internal.has_result(new.status) then
    perform internal.unstart_part(p.case_id) from core.case_part p join core.case_file f using (case_id)
    where p.after_case_id = new.case_id and p.started_on is not null and f.status = 'registered' order by p.position;
  end if;
  if internal.is_ended(new.status) and not internal.is_ended(old.status) then
    -- two last services that close at once: the second sees the first
    select f.* into v_parent from core.case_part p join core.case_file f on f.case_id = p.parent_case_id where p.case_id = new.case_id for no key update of f;
    if v_parent.status = 'in_parts' and not exists (select from core.case_part p join core.case_file f using (case_id)
                                                    where p.parent_case_id = v_parent.case_id and not internal.is_ended(f.status)) then
      perform internal.advance_case(v_parent, 'close_parts', internal.my_employee(), null);
      perform internal.archive_case(v_parent.case_id);
    end if;
  end if;
  return null;
end $$;
comment on function internal.parts_follow() is 'Скасований результат спиняє наступну послугу пакета, остання закрита закриває пакет; свого листа про проходження пакет не має (KR146-P2, ESOYA-7.1.7)';
create or replace trigger _120_parts_follow after update of status on core.case_file
  for each row when (old.status is distinct from new.status) execute function internal.parts_follow();
revoke execute on function internal.is_ended(text), internal.has_result(text), internal.require_started(uuid), internal.parts_in_order(), internal.start_part(uuid),
  internal.unstart_part(uuid), internal.parts_follow(), internal.waits_for_decision(uuid), internal.start_anyway(uuid), internal.stop_part(uuid),
  internal.result_starts_parts() from public;
grant execute on function internal.is_ended(text), internal.require_started(uuid) to esoya_api;
