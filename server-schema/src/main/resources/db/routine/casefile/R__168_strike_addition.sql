-- ${build}
-- A note or a contact written by mistake is struck out by its author on its day; both the words and the stroke stay (ESOYA-7.1.8).
set role esoya_owner;
create or replace function internal.may_strike(p core.case_addition) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (p.kind = 'note' or p.kind like 'contact%') and p.case_event_id is not null and p.struck_event_id is null
    and p.recorded_by = internal.my_employee() and internal.local_day(p.recorded_at) = internal.today();
end $$;
comment on function internal.may_strike(core.case_addition) is 'Чи може хто питає викреслити цей запис: свій, сьогоднішній, примітка чи контакт';

create or replace function internal.strike_addition(p_addition_id bigint, p_reason text) returns core.case_event
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_addition core.case_addition;
  v_event    core.case_event;
begin
  select a.* into v_addition from core.case_addition a where a.case_addition_id = p_addition_id;
  perform internal.lock_row(v_addition.case_id);
  perform internal.require_held(internal.visible_case(v_addition.case_id));
  select a.* into v_addition from core.case_addition a where a.case_addition_id = p_addition_id for update;
  if v_addition.struck_event_id is not null or v_addition.case_event_id is null or v_addition.kind <> 'note' and v_addition.kind not like 'contact%' then
    raise exception 'nothing to strike out' using errcode = 'ZN229', constraint = 'nothing_to_undo';
  end if;
  if v_addition.recorded_by <> internal.my_employee() then
    raise exception 'a colleague wrote this' using errcode = 'ZN209', constraint = 'author_only';
  end if;
  if not internal.may_strike(v_addition) then
    raise exception 'the day of the record is over' using errcode = 'ZN202', constraint = 'correction_day_over';
  end if;
  insert into core.case_event (case_id, happened_at, employee_id, verb, undoes_event_id, subject)
  values (v_addition.case_id, internal.now_at(), internal.my_employee(), 'strike', v_addition.case_event_id, v_addition.kind)
  returning * into v_event;
  update core.case_addition a set struck_event_id = v_event.case_event_id, struck_reason = p_reason where a.case_addition_id = p_addition_id;
  return v_event;
end $$;
comment on function internal.strike_addition(bigint, text) is 'Викреслює запис подією з причиною: ZN202, ZN209, ZN229, ZN404';
revoke execute on function internal.may_strike(core.case_addition), internal.strike_addition(bigint, text) from public;
grant execute on function internal.may_strike(core.case_addition), internal.strike_addition(bigint, text) to esoya_api;
