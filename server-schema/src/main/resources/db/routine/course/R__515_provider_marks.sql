-- ${build}
-- The provider's own marks: whoever makes one is named by the session, and its time is the server's (постанова КМУ 588).
set role esoya_owner;
create or replace function internal.lock_handed(p_case_id uuid, p_row_version int) returns core.case_file
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$ begin return internal.lock_version((internal.handed_case_of(p_case_id)).case_id, p_row_version); end $$;
comment on function internal.lock_handed(uuid, int) is 'Передана справа цієї версії, взята до кінця транзакції; ZN404, ZN409';

create or replace function internal.confirm_handed(p_case core.case_file) returns core.case_event
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select internal.take_receipt(p_case, jsonb_build_object('name', concat_ws(' ', e.surname, e.given_name, e.patronymic), 'position', e.position))
          from access.employee e where e.employee_id = internal.my_employee());
end $$;
comment on function internal.confirm_handed(core.case_file) is 'Отримання власною дією: час сервера, власні ім’я й посада; ZN212';

create or replace function internal.provider_mark(p_case core.case_file, p_verb text, p_amount int) returns core.case_event
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_event core.case_event;
begin
  if p_case.status <> 'in_work' then
    raise exception 'the state of the case does not allow this' using errcode = 'ZN212', constraint = 'transition_not_allowed', detail = p_case.status || ':' || p_verb;
  end if;
  insert into core.case_event (case_id, happened_at, employee_id, verb, amount) values (p_case.case_id, internal.now_at(), internal.my_employee(), p_verb, p_amount) returning * into v_event;
  return v_event;
end $$;
comment on function internal.provider_mark(core.case_file, text, int) is 'Відмітка суб’єкта, що не змінює стану справи; ZN212, якщо справа не в роботі';

create or replace function internal.mark_stage(p_case core.case_file, p_position int) returns core.case_event
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_stage jsonb;
begin
  select g.v into v_stage from jsonb_array_elements(internal.handed_stages(p_case.case_id, (internal.handed_case_of(p_case.case_id)).handed_event_id)) g (v)
  where (g.v ->> 'position')::int = p_position;
  if v_stage is null then
    raise exception 'no stage of the provider' using errcode = 'ZN262', constraint = 'stage_not_own', detail = p_position::text;
  end if;
  if v_stage ->> 'done_at' is not null then
    raise exception 'the stage is marked' using errcode = 'ZN263', constraint = 'stage_marked', detail = p_position::text;
  end if;
  return internal.provider_mark(p_case, 'stage_done', p_position);
end $$;
comment on function internal.mark_stage(core.case_file, int) is 'Етап суб’єкта виконано; ZN262 для етапу Центру чи такого, якого немає, ZN263, якщо його вже відмічено (ESOYA-3.2.1)';

create or replace function internal.mark_result(p_case core.case_file, p_result jsonb) returns core.case_event
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_event core.case_event;
begin
  if internal.ready_result(p_case) is not null then
    raise exception 'the result is marked' using errcode = 'ZN264', constraint = 'result_marked', detail = p_case.case_number;
  end if;
  v_event := internal.provider_mark(p_case, 'result_ready', null);
  insert into core.provider_result (case_event_id, case_id, result_kind, number, dated_on, refusal_title, legal_ground, sheets)
  select r.case_event_id, r.case_id, r.result_kind, r.number, r.dated_on, r.refusal_title, r.legal_ground, r.sheets from internal.result_row(p_case, v_event, p_result) r;
  -- whoever receives the result must have seen what the provider says of it
  update core.case_file f set row_version = f.row_version + 1 where f.case_id = p_case.case_id;
  return v_event;
end $$;
comment on function internal.mark_result(core.case_file, jsonb) is 'Результат готовий у суб’єкта; ZN101, ZN212, ZN264, якщо його вже позначено (ESOYA-3.3c)';

create or replace function internal.take_back_provider_mark(p_case core.case_file) returns core.case_event
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_last constant core.case_event := internal.last_provider_mark(p_case.case_id);
  v_undo core.case_event;
begin
  if v_last.case_event_id is null or p_case.status <> 'in_work' then
    raise exception 'no mark to take back' using errcode = 'ZN229', constraint = 'nothing_to_undo';
  end if;
  if v_last.employee_id is distinct from internal.my_employee() then
    raise exception 'a colleague made this mark' using errcode = 'ZN209', constraint = 'author_only';
  end if;
  if internal.local_day(v_last.happened_at) <> internal.today() then
    raise exception 'the day of the mark is over' using errcode = 'ZN202', constraint = 'correction_day_over';
  end if;
  insert into core.case_event (case_id, happened_at, employee_id, verb, status_from, status_to, undoes_event_id, subject, amount)
  values (p_case.case_id, internal.now_at(), internal.my_employee(), 'undo', v_last.status_to, v_last.status_from, v_last.case_event_id, v_last.verb, v_last.amount)
  returning * into v_undo;
  update core.case_file f set status = coalesce(v_last.status_from, f.status), row_version = f.row_version + 1 where f.case_id = p_case.case_id;
  return v_undo;
end $$;
comment on function internal.take_back_provider_mark(core.case_file) is 'Скасовує останню власну відмітку суб’єкта в її день: обидві події лишаються; ZN202, ZN209, ZN229 (ESOYA-7.1.8)';
revoke execute on function internal.lock_handed(uuid, int), internal.confirm_handed(core.case_file), internal.provider_mark(core.case_file, text, int), internal.mark_stage(core.case_file, int),
  internal.mark_result(core.case_file, jsonb), internal.take_back_provider_mark(core.case_file) from public;
grant execute on function internal.lock_handed(uuid, int), internal.confirm_handed(core.case_file), internal.mark_stage(core.case_file, int), internal.mark_result(core.case_file, jsonb),
  internal.take_back_provider_mark(core.case_file) to esoya_api;

create or replace function internal.confirm_handed_register(p_number text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_transfer core.transfer_register;
  v_case     core.case_file;
  v_cases    int := 0;
begin
  select t.* into v_transfer from core.transfer_register t
  where replace(t.register_number, '-', '') = regexp_replace(p_number, '\D', '', 'g') and t.closed_at is not null
    and t.provider_id = (select e.provider_id from access.employee e where e.employee_id = internal.my_employee())
    and t.office_id = any (internal.my_offices_as('esoya_provider_officer'))
  for no key update;
  if v_transfer.transfer_register_id is null then
    raise exception 'no such register of your provider' using errcode = 'ZN404', constraint = 'transfer_not_visible';
  end if;
  for v_case in select f.* from internal.handed_to_me() h join core.case_file f using (case_id)
                where h.transfer_register_id = v_transfer.transfer_register_id and f.status = 'handed_over' order by f.case_id for no key update of f loop
    perform internal.confirm_handed(v_case);
    v_cases := v_cases + 1;
  end loop;
  if v_cases = 0 then
    raise exception 'nothing of the register waits for receipt' using errcode = 'ZN216', constraint = 'transfer_empty', detail = v_transfer.register_number;
  end if;
  return jsonb_build_object('transfer_register_id', v_transfer.transfer_register_id, 'register_number', v_transfer.register_number, 'office_id', v_transfer.office_id, 'cases', v_cases);
end $$;
comment on function internal.confirm_handed_register(text) is 'Отримання всіх справ реєстру власною дією; ZN216, ZN404 (ESOYA-7.1.6a)';
revoke execute on function internal.confirm_handed_register(text) from public;
grant execute on function internal.confirm_handed_register(text) to esoya_api;

set role esoya_api;
create function api.confirm_handed_register(p_request_id uuid, p_register_number text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
begin
  perform internal.require_group('esoya_provider_officer');
  v_answer := internal.begin_request(p_request_id, 'confirm_handed_register', coalesce(p_register_number, ''));
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.confirm_handed_register(p_register_number));
end $$;
comment on function api.confirm_handed_register(uuid, text) is 'Посадова особа суб’єкта отримала весь реєстр, за номером чи штрих-кодом: {register_number, office_id, cases}; ZN216, якщо нічого не чекає, ZN302, ZN307, ZN404 (ESOYA-7.1.6a)';

create function api.mark_handed_case(p_request_id uuid, p_case_id uuid, p_row_version int, p_mark text, p_content jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
  v_case   core.case_file;
begin
  perform internal.require_group('esoya_provider_officer');
  v_answer := internal.begin_request(p_request_id, 'mark_handed_case', concat_ws('|', p_case_id, p_row_version, p_mark, p_content));
  if v_answer is not null then
    return v_answer;
  end if;
  if p_mark is null or p_mark not in ('accept', 'stage_done', 'result_ready', 'undo') then
    raise exception 'no such mark' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'mark:unknown_code';
  end if;
  if p_mark = 'stage_done' then
    perform internal.require_course_data(p_content, 'position int 1..1000 !');
  end if;
  v_case := internal.lock_handed(p_case_id, p_row_version);
  return internal.end_request(p_request_id, internal.mark_answer(case p_mark
    when 'accept' then internal.confirm_handed(v_case)
    when 'stage_done' then internal.mark_stage(v_case, (p_content ->> 'position')::int)
    when 'result_ready' then internal.mark_result(v_case, p_content)
    else internal.take_back_provider_mark(v_case) end));
end $$;
comment on function api.mark_handed_case(uuid, uuid, int, text, jsonb) is 'Відмітка посадової особи суб’єкта, часом сервера: accept — отримав, stage_done {position} — етап виконано, result_ready {result_kind, number, dated_on, sheets, refusal_ground_id або legal_ground для відмови} — результат готовий (Центр приймає його сам), undo — скасувати останню власну відмітку дня; ZN101, ZN202, ZN209, ZN212, ZN229, ZN262–ZN264, ZN302, ZN307, ZN404, ZN409 (ESOYA-7.1.6, 3.3; постанова КМУ 588)';
revoke execute on function api.confirm_handed_register(uuid, text), api.mark_handed_case(uuid, uuid, int, text, jsonb) from public;
grant execute on function api.confirm_handed_register(uuid, text), api.mark_handed_case(uuid, uuid, int, text, jsonb) to esoya_provider_officer;
