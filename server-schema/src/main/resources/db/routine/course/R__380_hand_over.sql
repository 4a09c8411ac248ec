-- ${build}
-- Hand-over to the provider: a register for one courier run, closed when it leaves (ESOYA-7.1.6a; постанова КМУ 588).
set role esoya_owner;
create or replace function internal.visible_transfer(p_transfer_id int, p_must_be_open boolean) returns core.transfer_register
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v core.transfer_register;
begin
  select t.* into v from core.transfer_register t where t.transfer_register_id = p_transfer_id and t.office_id = any (internal.my_offices_as('esoya_registrar'))
  for no key update;
  if v.transfer_register_id is null then
    raise exception 'no such register in your scope' using errcode = 'ZN404', constraint = 'transfer_not_visible';
  end if;
  if p_must_be_open and v.closed_at is not null then
    raise exception 'the register has left' using errcode = 'ZN213', constraint = 'transfer_closed', detail = v.register_number;
  end if;
  return v;
end $$;
comment on function internal.visible_transfer(int, boolean) is 'Реєстр передачі власного офісу, взятий до кінця транзакції: ZN404, ZN213, якщо вже закрито';

create or replace function internal.new_transfer(p_office_id int, p_provider_id int, p_is_electronic boolean, p_courier text) returns core.transfer_register
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v        core.transfer_register;
  v_digits text;
begin
  insert into core.transfer_register (office_id, provider_id, is_electronic, courier, opened_at, opened_by)
  values (p_office_id, p_provider_id, p_is_electronic, p_courier, internal.now_at(), internal.my_employee())
  returning * into v;
  v_digits := '9' || lpad(v.transfer_register_id::text, 8, '0');
  update core.transfer_register t set register_number = concat_ws('-', '9', substr(v_digits, 2), internal.check_digit(v_digits))
  where t.transfer_register_id = v.transfer_register_id returning * into v;
  return v;
end $$;
comment on function internal.new_transfer(int, int, boolean, text) is 'Новий відкритий реєстр передачі з номером для штрих-коду (ESOYA-7.1.6a)';

create or replace function internal.put_in_transfer(p_transfer core.transfer_register, p_case core.case_file) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_other    text;
  v_position int;
begin
  if coalesce(p_case.held_office_id, p_case.office_id) <> p_transfer.office_id then
    raise exception 'a case of another office' using errcode = 'ZN404', constraint = 'case_not_visible';
  end if;
  if (select s.provider_id from ref.service s where s.service_id = p_case.service_id) <> p_transfer.provider_id then
    raise exception 'another provider decides this case' using errcode = 'ZN214', constraint = 'other_provider', detail = p_case.case_number;
  end if;
  if not exists (select from ref.case_transition t where t.status_from = p_case.status and t.verb = 'hand_over') then
    raise exception 'the state of the case does not allow this' using errcode = 'ZN212', constraint = 'transition_not_allowed', detail = p_case.status || ':hand_over';
  end if;
  perform internal.require_started(p_case.case_id);
  select t.register_number into v_other from core.transfer_item i join core.transfer_register t using (transfer_register_id) where i.case_id = p_case.case_id and i.is_waiting;
  if v_other is not null then
    raise exception 'the case is in a register' using errcode = 'ZN215', constraint = 'in_a_transfer', detail = v_other;
  end if;
  insert into core.transfer_item as i (transfer_register_id, case_id, position, added_at, added_by)
  select p_transfer.transfer_register_id, p_case.case_id, coalesce(max(x.position), 0) + 1, internal.now_at(), internal.my_employee()
  from core.transfer_item x where x.transfer_register_id = p_transfer.transfer_register_id
  on conflict (transfer_register_id, case_id) do update
    set (position, added_at, added_by, is_waiting, removed_at, removed_by) = (excluded.position, excluded.added_at, excluded.added_by, true, null, null)
  returning i.position into v_position;
  return v_position;
end $$;
comment on function internal.put_in_transfer(core.transfer_register, core.case_file) is 'Додає справу до відкритого реєстру: ZN214 для іншого суб’єкта, ZN215, якщо справа вже в реєстрі, ZN241 для послуги пакета, що чекає, ZN212 (ESOYA-7.1.6)';

create or replace function internal.transfer_rows(p_transfer_id int) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('position', row_number, 'case_id', case_id, 'case_number', case_number, 'row_version', row_version, 'status', status,
           'service', service, 'applicant_label', applicant_label, 'sheets', sheets, 'due_on', due_on) order by row_number), '[]')
  from (select row_number() over (order by i.position), f.case_id, f.case_number, f.row_version, f.status, s.title as service, f.applicant_label, f.due_on,
               coalesce((select sum(n.sheets * n.copies) from core.document_package d join core.inventory_item n using (document_package_id) where d.case_id = f.case_id and n.is_given), 0) as sheets
        from core.transfer_item i join core.case_file f using (case_id) join ref.service s using (service_id)
        where i.transfer_register_id = p_transfer_id and i.removed_at is null) x
$$;
comment on function internal.transfer_rows(int) is 'Справи реєстру передачі за порядком';
revoke execute on function internal.visible_transfer(int, boolean), internal.new_transfer(int, int, boolean, text), internal.put_in_transfer(core.transfer_register, core.case_file), internal.transfer_rows(int) from public;
grant execute on function internal.visible_transfer(int, boolean), internal.new_transfer(int, int, boolean, text), internal.put_in_transfer(core.transfer_register, core.case_file), internal.transfer_rows(int) to esoya_api;

set role esoya_api;
create function api.open_transfer(p_request_id uuid, p_provider_id int, p_is_electronic boolean, p_courier text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'open_transfer', concat_ws('|', p_provider_id, p_is_electronic, p_courier));
  v_transfer core.transfer_register;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  if not exists (select from ref.provider p where p.provider_id = p_provider_id) then
    raise exception 'no such provider' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'provider_id:unknown_code';
  end if;
  v_transfer := internal.new_transfer(internal.my_office(), p_provider_id, coalesce(p_is_electronic, false), internal.require_note(p_courier, false, 'courier'));
  return internal.end_request(p_request_id, jsonb_build_object('transfer_register_id', v_transfer.transfer_register_id, 'register_number', v_transfer.register_number));
end $$;
comment on function api.open_transfer(uuid, int, boolean, text) is 'Відкриває реєстр передачі справ суб’єктові надання: на папері чи електронним пакетом; номер стоїть у штрих-коді (ESOYA-7.1.6a)';

create function api.add_to_transfer(p_request_id uuid, p_transfer_id int, p_case_number text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer   jsonb;
  v_transfer core.transfer_register;
  v_case     core.case_file;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'add_to_transfer', concat_ws('|', p_transfer_id, p_case_number));
  if v_answer is not null then
    return v_answer;
  end if;
  v_transfer := internal.visible_transfer(p_transfer_id, true);
  select f.* into v_case from core.case_file f where replace(f.case_number, '-', '') = regexp_replace(p_case_number, '\D', '', 'g');
  perform internal.lock_row(v_case.case_id);
  v_case := internal.visible_case(v_case.case_id);
  perform internal.require_held(v_case);
  return internal.end_request(p_request_id, jsonb_build_object('case_id', v_case.case_id, 'case_number', v_case.case_number,
    'position', internal.put_in_transfer(v_transfer, v_case)));
end $$;
comment on function api.add_to_transfer(uuid, int, text) is 'Додає справу за номером чи штрих-кодом; ZN404, ZN212, ZN213, ZN214, ZN215, ZN224, ZN227 (ESOYA-7.1.6a)';

create function api.remove_from_transfer(p_request_id uuid, p_transfer_id int, p_case_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'remove_from_transfer', concat_ws('|', p_transfer_id, p_case_id));
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.visible_transfer(p_transfer_id, true);
  update core.transfer_item i set is_waiting = false, removed_at = internal.now_at(), removed_by = v_employee
  where i.transfer_register_id = p_transfer_id and i.case_id = p_case_id and i.is_waiting;
  if not found then
    raise exception 'no such case in the register' using errcode = 'ZN404', constraint = 'case_not_visible';
  end if;
  return internal.end_request(p_request_id, jsonb_build_object('case_id', p_case_id));
end $$;
comment on function api.remove_from_transfer(uuid, int, uuid) is 'Виймає справу з відкритого реєстру; ZN213 після закриття (ESOYA-7.1.6a)';

create function api.close_transfer(p_request_id uuid, p_transfer_id int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'close_transfer', p_transfer_id::text);
  v_transfer core.transfer_register;
  v_case     core.case_file;
  v_cases    int := 0;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_transfer := internal.visible_transfer(p_transfer_id, true);
  for v_case in select f.* from core.transfer_item i join core.case_file f using (case_id) where i.transfer_register_id = p_transfer_id and i.is_waiting order by f.case_id for no key update of f loop
    perform internal.advance_case(v_case, 'hand_over', v_employee, null);
    v_cases := v_cases + 1;
  end loop;
  if v_cases = 0 then
    raise exception 'an empty register' using errcode = 'ZN216', constraint = 'transfer_empty', detail = v_transfer.register_number;
  end if;
  update core.transfer_item i set is_waiting = false where i.transfer_register_id = p_transfer_id and i.is_waiting;
  update core.transfer_register t set closed_at = internal.now_at(), closed_by = v_employee where t.transfer_register_id = p_transfer_id;
  return internal.end_request(p_request_id, jsonb_build_object('transfer_register_id', p_transfer_id, 'cases', v_cases));
end $$;
comment on function api.close_transfer(uuid, int) is 'Закриває реєстр: усі його справи передано; ZN216 для порожнього (ESOYA-7.1.6a)';

create function api.transfer_sheet(p_transfer_id int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_transfer core.transfer_register;
begin
  perform internal.require_group('esoya_registrar');
  v_transfer := internal.visible_transfer(p_transfer_id, false);
  return (select jsonb_build_object('transfer_register_id', v_transfer.transfer_register_id, 'register_number', v_transfer.register_number,
            'is_electronic', v_transfer.is_electronic, 'prints', v_transfer.prints, 'courier', v_transfer.courier, 'office', internal.title_then('office', o.code, 'title', coalesce(v_transfer.closed_at, internal.now_at()), o.title::text),
            'office_address', internal.title_then('office', o.code, 'address', coalesce(v_transfer.closed_at, internal.now_at()), o.address),
            'provider', internal.title_then('provider', p.provider_id::text, 'title', coalesce(v_transfer.closed_at, internal.now_at()), p.title::text),
            'opened_at', to_char(v_transfer.opened_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
            'closed_at', to_char(v_transfer.closed_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
            'opened_by', internal.short_name(e.surname, e.given_name, e.patronymic), 'position', e.position, 'rows', internal.transfer_rows(p_transfer_id))
          from ref.office o cross join ref.provider p cross join access.employee e
          where o.office_id = v_transfer.office_id and p.provider_id = v_transfer.provider_id and e.employee_id = coalesce(v_transfer.closed_by, v_transfer.opened_by));
end $$;
comment on function api.transfer_sheet(int) is 'Реєстр передачі зі справами, для екрана й паперу (ESOYA-7.1.6a)';

create function api.transfer_list(p_office_id int, p_before_id int) returns table (transfer_register_id int, register_number text, provider text, is_electronic boolean, courier text,
    opened_at timestamp, closed_at timestamp, opened_by text, cases int, received int, prints int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform internal.require_group('esoya_registrar');
  return query
  select t.transfer_register_id, t.register_number, p.short_title::text, t.is_electronic, t.courier, t.opened_at at time zone 'Europe/Kyiv', t.closed_at at time zone 'Europe/Kyiv',
         internal.short_name(e.surname, e.given_name, e.patronymic),
         (select count(*) from core.transfer_item i where i.transfer_register_id = t.transfer_register_id and i.removed_at is null)::int,
         (select count(*) from core.transfer_item i join core.case_file f using (case_id) where i.transfer_register_id = t.transfer_register_id and i.removed_at is null
            and f.status not in ('registered', 'handed_over'))::int, t.prints
  from core.transfer_register t join ref.provider p using (provider_id) join access.employee e on e.employee_id = t.opened_by
  where t.office_id = p_office_id and (p_before_id is null or t.transfer_register_id < p_before_id)
  order by t.transfer_register_id desc limit 100;
end $$;
comment on function api.transfer_list(int, int) is 'Реєстри передачі офісу, спершу нові; далі — за останнім номером попередньої сторінки (ESOYA-7.1.6a)';
revoke execute on function api.open_transfer(uuid, int, boolean, text), api.add_to_transfer(uuid, int, text), api.remove_from_transfer(uuid, int, uuid), api.close_transfer(uuid, int),
  api.transfer_sheet(int), api.transfer_list(int, int) from public;
grant execute on function api.open_transfer(uuid, int, boolean, text), api.add_to_transfer(uuid, int, text), api.remove_from_transfer(uuid, int, uuid), api.close_transfer(uuid, int),
  api.transfer_sheet(int), api.transfer_list(int, int) to esoya_registrar;
