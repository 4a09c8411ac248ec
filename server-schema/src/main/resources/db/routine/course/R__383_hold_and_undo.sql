-- ${build}
-- What stops, lengthens or ends the course of a case, each with its reason; and the mark that was a mistake.
set role esoya_owner;
create or replace function internal.write_turn(p_case core.case_file, p_event core.case_event, p_reason text, p_until date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_due      date;
  v_storable constant date := case when p_event.verb = 'store' then internal.storable_on(p_case.case_id) end;
begin
  -- whoever has not come within three months still may until the last of their days
  if v_storable > internal.today() then
    raise exception 'the result still waits for the applicant' using errcode = 'ZN223', constraint = 'too_early_to_store', detail = v_storable::text;
  end if;
  if p_event.verb = 'extend' then
    if p_until is null or p_case.due_on is null or p_until <= p_case.due_on or p_until > p_case.due_on + 366 then
      raise exception 'a later day is required' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'until_on:range';
    end if;
    v_due := internal.working_day_from(p_until, p_case.office_id);
    update core.case_file f set due_on = v_due where f.case_id = p_case.case_id;
  end if;
  if p_event.verb = 'start_anyway' then
    perform internal.start_anyway(p_case.case_id);
    select f.due_on into v_due from core.case_file f where f.case_id = p_case.case_id;
  end if;
  insert into core.case_turn (case_event_id, case_id, verb, reason, from_on, due_before, due_after)
  values (p_event.case_event_id, p_case.case_id, p_event.verb, p_reason, internal.today(), p_case.due_on, v_due);
  if p_case.status = 'in_parts' then
    perform internal.end_parts(p_case, p_event.verb, p_reason);
  end if;
end $$;
comment on function internal.write_turn(core.case_file, core.case_event, text, date) is 'Записує поворот у справі з підставою; продовження пересуває кінцеву дату; ZN223, доки результат чекає на заявника (ESOYA-3.4a; постанова КМУ 588)';

create or replace function internal.lift_hold(p_case core.case_file) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_hold  core.case_turn;
  v_today constant date := internal.today();
  v_due   date;
  v_unit  text;
begin
  select h.* into v_hold from core.case_turn h where h.case_id = p_case.case_id and h.verb in ('suspend', 'return_for_completion') and h.until_on is null
    and not exists (select from core.case_event u where u.undoes_event_id = h.case_event_id)
  order by h.case_event_id desc limit 1;
  if v_hold.case_event_id is null then
    return;
  end if;
  -- the days of the hold do not count: what was left of the term that day is left today, in the unit of the term
  select k.time_limit_unit into v_unit from ref.information_card k where k.information_card_id = p_case.information_card_id;
  -- the due date of the case and not the one kept with the hold: the calendar may have been changed meanwhile
  v_due := internal.resumed_due(coalesce(p_case.due_on, v_hold.due_before), v_unit, v_hold.from_on, v_today, p_case.office_id);
  update core.case_turn h set until_on = v_today, due_after = v_due where h.case_event_id = v_hold.case_event_id;
  update core.case_file f set due_on = v_due where f.case_id = p_case.case_id;
end $$;
comment on function internal.lift_hold(core.case_file) is 'Поновлює строк: дні зупинення не рахуються, залишок строку відлічується від дня поновлення (ESOYA-3.4a)';

create or replace function internal.take_back(p_case core.case_file) returns core.case_event
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_last core.case_event;
  v_undo core.case_event;
  v_hold core.case_turn;
  v_pass core.case_pass;
begin
  perform internal.require_held(p_case, true);
  select e.* into v_last from core.case_event e
  where e.case_id = p_case.case_id and e.status_to is not null and e.undoes_event_id is null and e.verb <> 'register'
    and not exists (select from core.case_event u where u.undoes_event_id = e.case_event_id)
  order by e.case_event_id desc limit 1;
  select p.* into v_pass from core.case_pass p where p.case_id = p_case.case_id and p.is_waiting;
  if v_pass.case_event_id is not null then
    -- what waits for the other office comes first, whatever a machine has marked since
    select e.* into v_last from core.case_event e where e.case_event_id = v_pass.case_event_id;
    v_last.status_from := p_case.status;
    v_last.status_to := p_case.status;
  end if;
  -- what has left the centre or lies in the archive is not called back by a key
  if v_last.case_event_id is null or v_last.verb in ('close', 'close_parts', 'annul', 'notify') or v_last.status_to <> p_case.status then
    raise exception 'no mark to take back' using errcode = 'ZN229', constraint = 'nothing_to_undo';
  end if;
  -- what the provider has marked since rests on this receipt
  if v_last.employee_id is distinct from internal.my_employee()
     or v_last.verb = 'accept' and (internal.last_provider_mark(p_case.case_id)).case_event_id > v_last.case_event_id then
    raise exception 'a colleague made this mark' using errcode = 'ZN209', constraint = 'author_only';
  end if;
  if internal.local_day(v_last.happened_at) <> internal.today() then
    raise exception 'the day of the mark is over' using errcode = 'ZN202', constraint = 'correction_day_over';
  end if;
  insert into core.case_event (case_id, happened_at, employee_id, verb, status_from, status_to, undoes_event_id, subject)
  values (p_case.case_id, internal.now_at(), internal.my_employee(), 'undo', v_last.status_to, v_last.status_from, v_last.case_event_id, v_last.verb)
  returning * into v_undo;
  select h.* into v_hold from core.case_turn h where h.case_event_id = v_last.case_event_id;
  if v_last.verb in ('resume', 'complete') then
    select h.* into v_hold from core.case_turn h where h.case_id = p_case.case_id and h.until_on is not null and h.verb in ('suspend', 'return_for_completion') order by h.case_event_id desc limit 1;
    update core.case_turn h set until_on = null, due_after = null where h.case_event_id = v_hold.case_event_id;
  end if;
  if v_last.verb = 'hand_over' then
    update core.transfer_item i set removed_at = internal.now_at(), removed_by = internal.my_employee()
    where i.case_id = p_case.case_id and i.removed_at is null and i.transfer_register_id = (select max(x.transfer_register_id) from core.transfer_item x where x.case_id = p_case.case_id);
  end if;
  if v_last.verb in ('pass_case', 'pass_issue', 'accept_pass') then
    perform internal.undo_pass(v_last);
  end if;
  if v_last.verb = 'start_anyway' then
    perform internal.stop_part(p_case.case_id);
  end if;
  update core.case_file f set status = v_last.status_from, row_version = f.row_version + 1, due_on = coalesce(internal.recounted_due(p_case.case_id, v_hold.case_event_id), v_hold.due_before, f.due_on) where f.case_id = p_case.case_id;
  if v_last.status_from = 'in_parts' then
    perform internal.take_back_parts(p_case, v_last.verb);
  end if;
  return v_undo;
end $$;
comment on function internal.take_back(core.case_file) is 'Скасовує останню власну відмітку дня: обидві події лишаються; ZN202, ZN209, ZN229, ZN227 (ESOYA-7.1.8)';
revoke execute on function internal.write_turn(core.case_file, core.case_event, text, date), internal.lift_hold(core.case_file), internal.take_back(core.case_file) from public;
grant execute on function internal.write_turn(core.case_file, core.case_event, text, date), internal.lift_hold(core.case_file), internal.take_back(core.case_file) to esoya_api;

set role esoya_api;
create function api.turn_case(p_request_id uuid, p_case_id uuid, p_row_version int, p_verb text, p_turn jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
  v_case   core.case_file;
  v_event  core.case_event;
  v_reason text;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'turn_case', concat_ws('|', p_case_id, p_row_version, p_verb, p_turn));
  if v_answer is not null then
    return v_answer;
  end if;
  if p_verb is null or not p_verb in ('suspend', 'resume', 'return_for_completion', 'complete', 'extend', 'withdraw', 'annul', 'store', 'start_anyway') then
    raise exception 'no such turn' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'verb:unknown_code';
  end if;
  perform internal.require_course_data(p_turn, 'reason lines 300', 'until_on date');
  v_reason := internal.require_note(p_turn ->> 'reason', p_verb not in ('resume', 'complete', 'store'), 'reason');
  v_case := internal.lock_case(p_case_id, null, p_row_version);
  -- an erroneous registration is found on its day (7.1.8)
  if p_verb = 'annul' and v_case.registered_on <> internal.today() then
    raise exception 'the day of registration is over' using errcode = 'ZN202', constraint = 'correction_day_over';
  end if;
  v_event := internal.advance_case(v_case, p_verb, internal.my_employee(), null);
  perform internal.write_turn(v_case, v_event, v_reason, (p_turn ->> 'until_on')::date);
  if p_verb in ('resume', 'complete') then
    perform internal.lift_hold(v_case);
  end if;
  if p_verb in ('suspend', 'extend') then
    perform internal.make_notice(p_case_id, v_event.case_event_id, case p_verb when 'suspend' then 'suspended' else 'term_extended' end);
  end if;
  return internal.end_request(p_request_id, internal.mark_answer(v_event));
end $$;
comment on function api.turn_case(uuid, uuid, int, text, jsonb) is 'Зупинити, поновити, повернути на доопрацювання, доопрацьовано, продовжити до дня, відкликати, визнати реєстрацію помилковою (в її день), передати на зберігання, почати послугу пакета попри відмову в попередній: {reason, until_on}; ZN101, ZN202, ZN212, ZN223, ZN241, ZN404, ZN409 (ESOYA-3.4a, 4.8; KR146-4.2)';

create function api.undo_mark(p_request_id uuid, p_case_id uuid, p_row_version int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
  v_undo   core.case_event;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'undo_mark', concat_ws('|', p_case_id, p_row_version));
  if v_answer is not null then
    return v_answer;
  end if;
  v_undo := internal.take_back(internal.lock_seen_case(p_case_id, p_row_version));
  -- within its grace the notice never leaves; what has left is told, so that the person is called
  return internal.end_request(p_request_id, internal.mark_answer(v_undo) || jsonb_build_object('notice_is_gone', not internal.cancel_notice(v_undo.undoes_event_id)));
end $$;
comment on function api.undo_mark(uuid, uuid, int) is 'Скасовує останню власну відмітку в її день разом із повідомленням, яке ще не пішло (notice_is_gone — вже пішло); ZN202, ZN209, ZN229, ZN227, ZN404, ZN409 (ESOYA-7.1.8)';
revoke execute on function api.turn_case(uuid, uuid, int, text, jsonb), api.undo_mark(uuid, uuid, int) from public;
grant execute on function api.turn_case(uuid, uuid, int, text, jsonb), api.undo_mark(uuid, uuid, int) to esoya_registrar;
