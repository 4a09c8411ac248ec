-- ${build}
-- What a provider's officer sees: the cases that lie with the own provider now, and nothing else of them than the marks need.
set role esoya_owner;
-- with the provider is what left in a register that closed, from its latest hand-over until the centre has the result or the case back
create or replace view internal.handed_case with (security_invoker = true) as
  select f.case_id, f.service_id, f.status, f.due_on, t.transfer_register_id, t.register_number, t.provider_id, t.office_id, t.closed_at as handed_at, t.courier,
         (select max(e.case_event_id) from core.case_event e where e.case_id = f.case_id and e.verb = 'hand_over') as handed_event_id
  from core.case_file f
  cross join lateral (select r.* from core.transfer_item i join core.transfer_register r using (transfer_register_id)
                      where i.case_id = f.case_id and i.removed_at is null order by r.transfer_register_id desc limit 1) t
  where f.status in ('handed_over', 'in_work', 'suspended') and f.closed_at is null and f.disposal_act_id is null and t.closed_at is not null;
comment on view internal.handed_case is 'Справи, що тепер у суб’єкта надання: з яким реєстром передано, коли (ESOYA-7.1.6)';

create or replace function internal.handed_to_me() returns setof internal.handed_case
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_provider constant int := (select e.provider_id from access.employee e where e.employee_id = internal.my_employee());
  v_offices  constant int[] := internal.my_offices_as('esoya_provider_officer');
  v_services constant int[] := internal.my_services();
begin
  return query select h.* from internal.handed_case h
  where h.provider_id = v_provider and h.office_id = any (v_offices) and coalesce(h.service_id = any (v_services), true);
end $$;
comment on function internal.handed_to_me() is 'Справи, передані суб’єктові, чиєю посадовою особою є той, хто питає, у межах його розпорядження (ESOYA-4.12)';

create or replace function internal.ready_result(p_case core.case_file) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_build_object('kind', r.result_kind, 'kind_title', k.title, 'number', r.number, 'dated_on', r.dated_on, 'sheets', r.sheets,
            'refusal_ground_id', (select g.card_refusal_ground_id from ref.card_refusal_ground g
                                  where g.information_card_id = p_case.information_card_id and g.title = r.refusal_title order by g.position limit 1),
            'refusal_title', r.refusal_title, 'legal_ground', r.legal_ground,
            'marked_at', to_char(e.happened_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'marked_by', internal.short_name(y.surname, y.given_name, y.patronymic))
          from core.provider_result r join core.case_event e using (case_event_id) join ref.result_kind k on k.code = r.result_kind join access.employee y using (employee_id)
          where r.case_id = p_case.case_id and not exists (select from core.case_event u where u.undoes_event_id = r.case_event_id)
            -- what was ready before the case came back and went again is no result of this time
            and r.case_event_id > (select max(h.case_event_id) from core.case_event h where h.case_id = r.case_id and h.verb = 'hand_over')
          order by r.case_event_id desc limit 1);
end $$;
comment on function internal.ready_result(core.case_file) is 'Що суб’єкт надання позначив готовим, для приймання без переписування (ESOYA-3.3)';

create or replace function internal.last_provider_mark(p_case_id uuid) returns core.case_event
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select e from core.case_event e
          where e.case_id = p_case_id and e.verb in ('accept', 'stage_done', 'result_ready') and not exists (select from core.case_event u where u.undoes_event_id = e.case_event_id)
            and e.case_event_id > (select h.handed_event_id from internal.handed_case h where h.case_id = p_case_id)
          order by e.case_event_id desc limit 1);
end $$;
comment on function internal.last_provider_mark(uuid) is 'Остання чинна відмітка суб’єкта від часу передачі справи';

create or replace function internal.handed_stages(p_case_id uuid, p_since bigint) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('position', g.position, 'title', g.title, 'due_on', g.due_on,
            'done_at', to_char(d.happened_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'done_by', internal.short_name(y.surname, y.given_name, y.patronymic)) order by g.position), '[]')
          from core.case_stage g
          left join core.case_event d on d.case_id = g.case_id and d.verb = 'stage_done' and d.amount = g.position and d.case_event_id > p_since
            and not exists (select from core.case_event u where u.undoes_event_id = d.case_event_id)
          left join access.employee y on y.employee_id = d.employee_id
          where g.case_id = p_case_id and g.is_provider);
end $$;
comment on function internal.handed_stages(uuid, bigint) is 'Етапи суб’єкта з його відмітками від часу передачі справи (ESOYA-3.2.1)';

create or replace function internal.handed_reading(p internal.handed_case) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case core.case_file;
  v_last constant core.case_event := internal.last_provider_mark(p.case_id);
begin
  select f.* into v_case from core.case_file f where f.case_id = p.case_id;
  return (select jsonb_build_object('case_id', v_case.case_id, 'case_number', v_case.case_number, 'row_version', v_case.row_version, 'status', v_case.status,
            'status_title', t.title, 'status_tone', t.tone, 'service', s.title, 'local_code', s.local_code, 'applicant_label', v_case.applicant_label,
            'office_id', o.office_id, 'office', o.title, 'office_phone', o.phone, 'registered_on', v_case.registered_on, 'due_on', v_case.due_on, 'today', internal.today(),
            'register_number', p.register_number, 'handed_at', to_char(p.handed_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
            'receipt', internal.course_of(p.case_id) -> 'receipt',
            'documents', (select coalesce(jsonb_agg(jsonb_build_object('title', i.title, 'sheets', i.sheets, 'copies', i.copies) order by i.position), '[]')
                          from core.document_package d join core.inventory_item i using (document_package_id) where d.case_id = p.case_id and i.is_given),
            'stages', internal.handed_stages(p.case_id, p.handed_event_id),
            'grounds', (select coalesce(jsonb_agg(jsonb_build_object('refusal_ground_id', g.card_refusal_ground_id, 'title', g.title, 'legal_ground', g.legal_ground) order by g.position), '[]')
                        from ref.card_refusal_ground g where g.information_card_id = v_case.information_card_id),
            'ready', internal.ready_result(v_case),
            'undo', case when v_last.employee_id = internal.my_employee() and internal.local_day(v_last.happened_at) = internal.today()
                          and v_case.status = case when v_last.verb = 'accept' then v_last.status_to else 'in_work' end then v_last.verb end)
          from ref.case_status t cross join ref.service s cross join ref.office o
          where t.code = v_case.status and s.service_id = v_case.service_id and o.office_id = p.office_id);
end $$;
comment on function internal.handed_reading(internal.handed_case) is 'Передана справа: що потрібно для відміток суб’єкта, без особистих відомостей заявника поза реєстром передачі';

create or replace function internal.handed_work() returns table (case_id uuid, case_number text, service text, provider text, applicant_label text, status text, status_title text,
    due_on date, registrar text, registrar_id int, step text, urgency text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_today constant date := internal.today();
  v_next  constant date := internal.add_working_days(v_today, 1);
begin
  return query
  select f.case_id, f.case_number, s.title::text, p.short_title::text, f.applicant_label, f.status::text, t.title::text, f.due_on,
         internal.short_name(e.surname, e.given_name, e.patronymic), e.employee_id,
         case f.status when 'handed_over' then 'confirm' when 'suspended' then 'hold' else case when internal.ready_result(f) is null then 'work' else 'ready' end end,
         case when f.status = 'suspended' then 'none' when f.due_on < v_today then 'overdue' when f.due_on = v_today then 'today' when f.due_on <= v_next then 'next'
              when f.due_on <= v_today + 3 then 'soon' else 'none' end
  from internal.handed_to_me() h join core.case_file f using (case_id) join ref.service s on s.service_id = f.service_id join ref.provider p on p.provider_id = h.provider_id
  join ref.case_status t on t.code = f.status join access.employee e on e.employee_id = coalesce(f.responsible_id, f.registered_by);
end $$;
comment on function internal.handed_work() is 'Справи в суб’єкта з наступним кроком і терміновістю';

create or replace function internal.handed_case_of(p_case_id uuid) returns internal.handed_case
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v internal.handed_case;
begin
  select h.* into v from internal.handed_to_me() h where h.case_id = p_case_id;
  if v.case_id is null then
    raise exception 'no such case with your provider' using errcode = 'ZN404', constraint = 'case_not_visible';
  end if;
  return v;
end $$;
comment on function internal.handed_case_of(uuid) is 'Справа, передана власному суб’єктові, або ZN404, однаково для чужої, ще не переданої й неіснуючої (ESOYA-4.12)';

create or replace function internal.handed_registers() returns table (transfer_register_id int, register_number text, office text, is_electronic boolean, courier text, handed_at timestamp, cases int, waiting int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select t.transfer_register_id, t.register_number, o.short_title::text, t.is_electronic, t.courier, t.closed_at at time zone 'Europe/Kyiv', h.cases, h.waiting
  from (select x.transfer_register_id, count(*)::int as cases, (count(*) filter (where x.status = 'handed_over'))::int as waiting from internal.handed_to_me() x group by 1) h
  join core.transfer_register t using (transfer_register_id) join ref.office o using (office_id)
  where h.waiting > 0;
end $$;
comment on function internal.handed_registers() is 'Реєстри передачі, у яких є справи без відмітки про отримання';
revoke execute on function internal.handed_to_me(), internal.ready_result(core.case_file), internal.last_provider_mark(uuid), internal.handed_stages(uuid, bigint),
  internal.handed_reading(internal.handed_case), internal.handed_work(), internal.handed_case_of(uuid), internal.handed_registers() from public;
grant execute on function internal.last_provider_mark(uuid), internal.handed_reading(internal.handed_case), internal.handed_work(), internal.handed_case_of(uuid), internal.handed_registers() to esoya_api;
grant usage on type internal.handed_case to esoya_api;

set role esoya_api;
create function api.handed_work_list(p_group text, p_limit int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_provider_officer');
  return (
    with work as materialized (select * from internal.handed_work())
    select jsonb_build_object(
      'counts', (select coalesce(jsonb_object_agg(g.name, g.cases), '{}') from (
          select w.step as name, count(*) as cases from work w group by w.step
          union all select w.urgency, count(*) from work w where w.urgency <> 'none' group by w.urgency
          union all select 'all', count(*) from work) g),
      'rows', (select coalesce(jsonb_agg(to_jsonb(r) order by r.due_on, r.case_id), '[]')
               from (select * from work w where coalesce(p_group, 'all') in ('all', w.step, w.urgency) order by w.due_on, w.case_id limit least(greatest(coalesce(p_limit, 200), 1), 200)) r)));
end $$;
comment on function api.handed_work_list(text, int) is 'Справи, передані власному суб’єктові: counts за кроками (confirm — не підтверджено, work — у роботі, ready — результат готовий, hold — зупинено) й терміновістю, rows — не більш як 200 найтерміновіших вибраної групи; ZN302 (ESOYA-7.1.6)';

create function api.handed_case(p_case_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_handed internal.handed_case;
begin
  perform internal.require_group('esoya_provider_officer');
  v_handed := internal.handed_case_of(p_case_id);
  perform internal.require_openings_left();
  perform internal.record_event('case_opened', p_case_id);
  return internal.handed_reading(v_handed);
end $$;
comment on function api.handed_case(uuid) is 'Передана справа для посадової особи суб’єкта: етапи, строк, документи пакета, підстави відмови, її відмітки; відкриття записується; ZN302, ZN323, ZN404 (ESOYA-7.1.6, 4.12)';

create function api.handed_registers() returns table (transfer_register_id int, register_number text, office text, is_electronic boolean, courier text, handed_at timestamp, cases int, waiting int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_provider_officer');
  return query select r.* from internal.handed_registers() r order by r.handed_at, r.transfer_register_id limit 200;
end $$;
comment on function api.handed_registers() is 'Реєстри передачі власному суб’єктові, що чекають на підтвердження, найдавніші вгорі, не більш як 200; ZN302 (ESOYA-7.1.6a)';
revoke execute on function api.handed_work_list(text, int), api.handed_case(uuid), api.handed_registers() from public;
grant execute on function api.handed_work_list(text, int), api.handed_case(uuid), api.handed_registers() to esoya_provider_officer;
