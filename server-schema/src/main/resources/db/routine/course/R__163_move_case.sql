-- ${build}
-- The one place where a case changes its state: only along ref.case_transition, with the event of the timeline in the same breath.
set role esoya_owner;
create or replace function internal.advance_case(p_case core.case_file, p_verb text, p_employee int, p_true_at timestamptz) returns core.case_event
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_to    text;
  v_now   constant timestamptz := internal.now_at();
  v_event core.case_event;
begin
  select t.status_to into v_to from ref.case_transition t where t.status_from = p_case.status and t.verb = p_verb;
  if v_to is null then
    raise exception 'the state of the case does not allow this' using errcode = 'ZN212', constraint = 'transition_not_allowed', detail = p_case.status || ':' || p_verb;
  end if;
  -- people write a time to the minute
  if p_true_at is not null and (p_true_at < date_trunc('minute', p_case.registered_at) or p_true_at > v_now) then
    raise exception 'a mark before the registration or in the future' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'true_at:range';
  end if;
  -- an SMS that has left takes nothing from what a person sees and decides: whoever is about to issue the result is not sent back
  update core.case_file f set status = v_to, row_version = f.row_version + case when p_verb = 'notify' then 0 else 1 end, closed_at = case when v_to = 'closed' then v_now end where f.case_id = p_case.case_id;
  insert into core.case_event (case_id, happened_at, employee_id, verb, status_from, status_to, true_at)
  values (p_case.case_id, v_now, p_employee, p_verb, p_case.status, v_to, p_true_at)
  returning * into v_event;
  -- what does not go to the provider any more leaves the courier's open register, which could not be sent away otherwise
  if p_verb <> 'hand_over' and not exists (select from ref.case_transition t where t.status_from = v_to and t.verb = 'hand_over') then
    update core.transfer_item i set is_waiting = false, removed_at = v_now, removed_by = p_employee where i.case_id = p_case.case_id and i.is_waiting;
  end if;
  return v_event;
end $$;
comment on function internal.advance_case(core.case_file, text, int, timestamptz) is 'Переводить справу дозволеним переходом і пише подію; справа, яку вже не передають, виходить з відкритого реєстру; ZN212, ZN101 для дня, якого не могло бути (ESOYA-4.8, 7.1.6)';

create or replace function internal.move_case(p_case_id uuid, p_row_version int, p_verb text, p_true_at timestamptz default null) returns core.case_event
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return internal.advance_case(internal.lock_case(p_case_id, null, p_row_version), p_verb, internal.my_employee(), p_true_at);
end $$;
comment on function internal.move_case(uuid, int, text, timestamptz) is 'Відмітка реєстратора у видимій справі: ZN404, ZN409, якщо справу вже змінено, ZN212 (ESOYA-4.8)';
revoke execute on function internal.advance_case(core.case_file, text, int, timestamptz), internal.move_case(uuid, int, text, timestamptz) from public;
grant execute on function internal.advance_case(core.case_file, text, int, timestamptz), internal.move_case(uuid, int, text, timestamptz) to esoya_api;

-- second lock: whoever writes the table itself keeps to the same list, or takes back the last mark with an event that says so
create or replace function internal.legal_transition_only() returns trigger
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from ref.case_transition t where t.status_from = old.status and t.status_to = new.status)
     and not exists (select from core.case_event u join core.case_event e on e.case_event_id = u.undoes_event_id
                     where u.case_id = new.case_id and u.status_from = old.status and u.status_to = new.status
                       and e.status_from = new.status and e.status_to = old.status) then
    raise exception 'no such transition' using errcode = 'ZN212', constraint = 'transition_not_allowed', detail = old.status || ':' || new.status;
  end if;
  return new;
end $$;
comment on function internal.legal_transition_only() is 'Стан справи змінюється лише дозволеним переходом або скасуванням відмітки (ESOYA-4.8)';
revoke execute on function internal.legal_transition_only() from public;
create or replace trigger _100_legal_transition before update of status on core.case_file
  for each row when (old.status is distinct from new.status) execute function internal.legal_transition_only();

create or replace function internal.require_course_data(p jsonb, variadic p_rules text[]) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems constant text[] := internal.field_problems('', p, variadic p_rules);
begin
  if cardinality(v_problems) > 0 then
    raise exception 'the mark breaks % rules', cardinality(v_problems)
      using errcode = 'ZN101', constraint = 'intake_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
end $$;
comment on function internal.require_course_data(jsonb, text[]) is 'Відомості відмітки за правилами полів або ZN101 з переліком «шлях:правило»';

create or replace function internal.mark_answer(p_event core.case_event) returns jsonb
  -- volatile: it must see what its own statement has written
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_build_object('case_id', f.case_id, 'case_event_id', p_event.case_event_id, 'status', f.status, 'row_version', f.row_version, 'due_on', f.due_on)
          from core.case_file f where f.case_id = p_event.case_id);
end $$;
comment on function internal.mark_answer(core.case_event) is 'Відповідь відмітки: подія, новий стан і версія справи';
revoke execute on function internal.require_course_data(jsonb, text[]), internal.mark_answer(core.case_event) from public;
grant execute on function internal.require_course_data(jsonb, text[]), internal.mark_answer(core.case_event) to esoya_api;
