-- ${build}
-- Two calendars, two keepers: a day of reception gives access and is the technical administrator's, a working day for terms is the moderator's (routine/calendar).
set role esoya_api;
create function api.set_day_exception(p_request_id uuid, p_office_id int, p_day date, p_kind text, p_opens_at text, p_closes_at text, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_technical_admin');
  v_answer   jsonb := internal.begin_request(p_request_id, 'set_day_exception', concat_ws('|', coalesce(p_office_id, 0), p_day, p_kind, p_opens_at, p_closes_at, p_reason));
  v_fields   constant jsonb := jsonb_strip_nulls(jsonb_build_object('office_id', p_office_id, 'day', p_day, 'kind', p_kind, 'opens_at', p_opens_at, 'closes_at', p_closes_at, 'reason', p_reason));
  v_problems text[];
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_problems := internal.field_problems('', v_fields, 'office_id int 1..2000000000', 'day date !', 'kind one_of closed|hours|usual !', 'reason line 300 !',
    'opens_at hour' || case p_kind when 'hours' then ' !' else '' end, 'closes_at hour' || case p_kind when 'hours' then ' !' else '' end);
  if cardinality(v_problems) = 0 then
    v_problems := v_problems
      || case when p_day < internal.today() then array['day:past'] else '{}' end
      || case when p_kind = 'hours' and p_opens_at::time >= p_closes_at::time then array['closes_at:hours'] else '{}' end
      || case when p_office_id is not null and not exists (select from ref.office o where o.office_id = p_office_id) then array['office_id:unknown_code'] else '{}' end;
  end if;
  if cardinality(v_problems) > 0 then
    raise exception 'the day breaks % rules', cardinality(v_problems)
      using errcode = 'ZN101', constraint = 'intake_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  perform internal.take_turn(3, p_day - date '2000-01-01');
  update access.day_exception e set withdrawn_at = internal.now_at(), withdrawn_by = v_employee
  where e.day = p_day and e.office_id is not distinct from p_office_id and e.withdrawn_at is null;
  if p_kind <> 'usual' then
    insert into access.day_exception (office_id, day, opens_at, closes_at, reason, set_at, set_by)
    values (p_office_id, p_day, case p_kind when 'hours' then p_opens_at::time end, case p_kind when 'hours' then p_closes_at::time end,
            btrim(p_reason), internal.now_at(), v_employee);
  end if;
  perform internal.record_event('day_exception_set', p_detail => v_fields);
  return internal.end_request(p_request_id, v_fields);
end $$;
comment on function api.set_day_exception(uuid, int, date, text, text, text, text) is 'Виняток одного дня для офісу або всіх: closed, hours чи знову usual; попередній лишається в історії; ZN101, ZN302 (ESOYA-5.2)';

revoke execute on function api.set_day_exception(uuid, int, date, text, text, text, text) from public;
grant execute on function api.set_day_exception(uuid, int, date, text, text, text, text) to esoya_technical_admin;
