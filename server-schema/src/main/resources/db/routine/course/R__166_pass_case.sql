-- ${build}
-- Who may mark a case that has passed to another office, and the passing itself (CSP-1.2e).
set role esoya_owner;
create or replace function internal.sees_case(p_case core.case_file, p_offices int[]) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return p_case.office_id = any (p_offices) or exists (select from core.case_office o where o.case_id = p_case.case_id and o.office_id = any (p_offices));
end $$;
comment on function internal.sees_case(core.case_file, int[]) is 'Чи бачать справу ці офіси: той, що її зареєстрував, і ті, кому її передавали (CSP-1.2e)';

create or replace function internal.require_held(p_case core.case_file, p_even_passed boolean default false) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_holder constant int := coalesce(p_case.held_office_id, p_case.office_id);
begin
  if (v_holder = any (internal.my_offices_as('esoya_registrar'))) is not true then
    raise exception 'another office holds the case' using errcode = 'ZN227', constraint = 'held_elsewhere', detail = (select o.code from ref.office o where o.office_id = v_holder);
  end if;
  if not p_even_passed and exists (select from core.case_pass p where p.case_id = p_case.case_id and p.is_waiting) then
    raise exception 'the case waits for the receiving office' using errcode = 'ZN224', constraint = 'pass_waiting', detail = p_case.case_number;
  end if;
end $$;
comment on function internal.require_held(core.case_file, boolean) is 'Відмітки ставить лише офіс, що веде справу, і не тоді, коли її передано й ще не прийнято: ZN227, ZN224 (CSP-1.2e)';

create or replace function internal.write_pass(p_case core.case_file, p_event core.case_event, p_what text, p_office_id int, p_reason text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_register text;
begin
  if p_office_id = coalesce(p_case.held_office_id, p_case.office_id) or not exists (select from ref.office o where o.office_id = p_office_id and o.closed_on is null) then
    raise exception 'no other office' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'office_id:unknown_code';
  end if;
  select t.register_number into v_register from core.transfer_item i join core.transfer_register t using (transfer_register_id) where i.case_id = p_case.case_id and i.is_waiting;
  if v_register is not null then
    raise exception 'the case is in a register' using errcode = 'ZN215', constraint = 'in_a_transfer', detail = v_register;
  end if;
  insert into core.case_pass (case_event_id, case_id, what, from_office_id, to_office_id, reason, responsible_before)
  values (p_event.case_event_id, p_case.case_id, p_what, coalesce(p_case.held_office_id, p_case.office_id), p_office_id, p_reason, p_case.responsible_id);
  if p_office_id <> p_case.office_id then
    insert into core.case_office (case_id, office_id, registered_at) values (p_case.case_id, p_office_id, p_case.registered_at) on conflict do nothing;
  end if;
end $$;
comment on function internal.write_pass(core.case_file, core.case_event, text, int, text) is 'Записує передачу справи іншому офісу, який відтоді її бачить: ZN101, ZN215, якщо справа у відкритому реєстрі (CSP-1.2e)';

create or replace function internal.accept_pass(p_case core.case_file) returns core.case_event
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_pass  core.case_pass;
  v_event core.case_event;
begin
  select p.* into v_pass from core.case_pass p where p.case_id = p_case.case_id and p.is_waiting and p.to_office_id = any (internal.my_offices_as('esoya_registrar')) for update;
  if v_pass.case_event_id is null then
    raise exception 'nothing was passed to this office' using errcode = 'ZN225', constraint = 'nothing_passed', detail = p_case.case_number;
  end if;
  v_event := internal.advance_case(p_case, 'accept_pass', internal.my_employee(), null);
  update core.case_pass p set is_waiting = false, accepted_event_id = v_event.case_event_id where p.case_event_id = v_pass.case_event_id;
  update core.case_file f set held_office_id = nullif(v_pass.to_office_id, f.office_id), responsible_id = internal.my_employee() where f.case_id = p_case.case_id;
  -- whoever was told to come to the other office is told anew where the result is
  if v_pass.what = 'issue' then
    perform internal.make_notice(p_case.case_id, v_event.case_event_id, case when (select r.result_kind from core.case_result r where r.case_id = p_case.case_id
      and not exists (select from core.case_event u where u.undoes_event_id = r.case_event_id) order by r.case_event_id desc limit 1) = 'refusal' then 'refusal_ready' else 'result_ready' end);
  end if;
  return v_event;
end $$;
comment on function internal.accept_pass(core.case_file) is 'Офіс прийняв передану справу: відтоді веде її він; про результат в іншому місці заявникові кажуть ще раз; ZN225 (CSP-1.2e)';

create or replace function internal.undo_pass(p_undone core.case_event) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_pass core.case_pass;
begin
  select p.* into v_pass from core.case_pass p where p_undone.case_event_id in (p.case_event_id, p.accepted_event_id);
  if v_pass.accepted_event_id is not null then
    update core.case_pass p set is_waiting = true, accepted_event_id = null where p.case_event_id = v_pass.case_event_id;
    update core.case_file f set held_office_id = nullif(v_pass.from_office_id, f.office_id), responsible_id = v_pass.responsible_before where f.case_id = v_pass.case_id;
    return;
  end if;
  update core.case_pass p set is_waiting = false where p.case_event_id = v_pass.case_event_id;
  -- an office that never took the case sees it no longer
  delete from core.case_office o where o.case_id = v_pass.case_id and o.office_id = v_pass.to_office_id
    and not exists (select from core.case_pass p where p.case_id = o.case_id and p.to_office_id = o.office_id and p.accepted_event_id is not null);
end $$;
comment on function internal.undo_pass(core.case_event) is 'Скасовує передачу, яку ще не прийнято, або її прийняття';

create or replace function internal.passes_of(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('what', p.what, 'from', f.short_title, 'from_office_id', f.office_id, 'to', t.short_title, 'reason', p.reason, 'is_waiting', p.is_waiting,
            'passed_at', to_char(e.happened_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'passed_by', internal.short_name(b.surname, b.given_name, b.patronymic),
            'accepted_at', to_char(a.happened_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'accepted_by', internal.short_name(r.surname, r.given_name, r.patronymic),
            'position', r.position) order by p.case_event_id), '[]')
          from core.case_pass p join core.case_event e using (case_event_id) join ref.office f on f.office_id = p.from_office_id join ref.office t on t.office_id = p.to_office_id
          join access.employee b on b.employee_id = e.employee_id
          left join core.case_event a on a.case_event_id = p.accepted_event_id left join access.employee r on r.employee_id = a.employee_id
          where p.case_id = p_case_id and (p.is_waiting or p.accepted_event_id is not null));
end $$;
comment on function internal.passes_of(uuid) is 'Передачі справи між офісами, без скасованих';

create or replace function internal.holding_of(p_case core.case_file, p_is_held boolean) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_holder constant int := coalesce(p_case.held_office_id, p_case.office_id);
begin
  return jsonb_build_object('is_held', p_is_held, 'holder', (select o.short_title from ref.office o where o.office_id = v_holder), 'passes', internal.passes_of(p_case.case_id),
    'responsible', (select internal.short_name(e.surname, e.given_name, e.patronymic) from access.employee e where e.employee_id = p_case.responsible_id),
    'offices', case when p_is_held then (select coalesce(jsonb_agg(jsonb_build_object('office_id', o.office_id, 'title', o.short_title) order by o.code), '[]')
                                         from ref.office o where o.closed_on is null and o.office_id <> v_holder) else '[]' end);
end $$;
comment on function internal.holding_of(core.case_file, boolean) is 'Хто веде справу, між якими офісами її передавали й куди можна передати';
revoke execute on function internal.sees_case(core.case_file, int[]), internal.require_held(core.case_file, boolean), internal.write_pass(core.case_file, core.case_event, text, int, text), internal.accept_pass(core.case_file),
  internal.undo_pass(core.case_event), internal.passes_of(uuid), internal.holding_of(core.case_file, boolean) from public;
grant execute on function internal.sees_case(core.case_file, int[]), internal.require_held(core.case_file, boolean), internal.write_pass(core.case_file, core.case_event, text, int, text), internal.accept_pass(core.case_file) to esoya_api;
