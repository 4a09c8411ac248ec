-- ${build}
-- A result nobody came for: told once more after some months, passed to the provider for storage after more (постанова КМУ 588); both are parameters.
set role esoya_owner;
create or replace function internal.uncollected(p_months int) returns table (case_id uuid, case_event_id bigint, received_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select f.case_id, e.case_event_id, internal.local_day(e.happened_at)
  from core.case_file f
  cross join lateral (select x.case_event_id, x.happened_at from core.case_event x
                      where x.case_id = f.case_id and x.verb = 'receive_result' and not exists (select from core.case_event u where u.undoes_event_id = x.case_event_id)
                      order by x.case_event_id desc limit 1) e
  where f.status in ('result_received', 'notified') and f.disposal_act_id is null
    and internal.local_day(e.happened_at) + make_interval(months => p_months) <= internal.today();
end $$;
comment on function internal.uncollected(int) is 'Справи, результат яких лежить у Центрі стільки місяців, з подією його надходження';
revoke execute on function internal.uncollected(int) from public;

create or replace function internal.storable_on(p_case_id uuid) returns date
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select internal.local_day(e.happened_at) + make_interval(months => internal.number_parameter('uncollected_store_months', 3))
          from core.case_event e where e.case_id = p_case_id and e.verb = 'receive_result' and not exists (select from core.case_event u where u.undoes_event_id = e.case_event_id)
          order by e.case_event_id desc limit 1);
end $$;
comment on function internal.storable_on(uuid) is 'Від якого дня результат можна передати на зберігання; порожньо, доки результату немає (ESOYA-7.1.7; постанова КМУ 588)';
revoke execute on function internal.storable_on(uuid) from public;

create or replace function internal.tell_uncollected(p_limit int) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case record;
  v_told int := 0;
begin
  for v_case in select u.case_id, u.case_event_id from internal.uncollected(internal.number_parameter('uncollected_remind_months', 2)) u
                where not exists (select from exchange.notice n where n.case_event_id = u.case_event_id and n.kind = 'not_collected')
                order by u.received_on limit p_limit loop
    v_told := v_told + case when internal.make_notice(v_case.case_id, v_case.case_event_id, 'not_collected') is null then 0 else 1 end;
  end loop;
  return v_told;
end $$;
comment on function internal.tell_uncollected(int) is 'Нагадує про незабраний результат, раз на результат; скільки нагадувань';

drop function if exists internal.uncollected_rows(int);
create or replace function internal.uncollected_rows(p_office_id int) returns table (case_id uuid, case_number text, row_version int, service text, provider_id int, provider text,
    applicant_label text, received_on date, storable_on date, is_for_storage boolean, reminder_state text, reminded_on date, letter_on date, note_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_store constant interval := make_interval(months => internal.number_parameter('uncollected_store_months', 3));
begin
  return query
  select f.case_id, f.case_number, f.row_version, s.title::text, p.provider_id, p.short_title::text, f.applicant_label, u.received_on, (u.received_on + v_store)::date,
         u.received_on + v_store <= internal.today(), n.state, internal.local_day(coalesce(n.sent_at, n.settled_at)),
         (select internal.local_day(max(h.printed_at)) from archive.printed_paper h where h.case_id = f.case_id and h.paper_kind = 'reminder_letter'),
         (select internal.local_day(max(h.printed_at)) from archive.printed_paper h where h.case_id = f.case_id and h.paper_kind = 'archive_transfer_note')
  from internal.uncollected(internal.number_parameter('uncollected_remind_months', 2)) u join core.case_file f using (case_id) join ref.service s using (service_id)
  join ref.provider p on p.provider_id = s.provider_id left join exchange.notice n on n.case_event_id = u.case_event_id and n.kind = 'not_collected'
  where coalesce(f.held_office_id, f.office_id) = p_office_id and p_office_id = any (internal.my_offices()) and (internal.my_services() is null or f.service_id = any (internal.my_services()))
  order by u.received_on, f.case_id limit 200;
end $$;
comment on function internal.uncollected_rows(int) is 'Незабрані результати офісу, спершу найдавніші: чи нагадано, чи надруковано листи, від якого дня на зберігання';
revoke execute on function internal.tell_uncollected(int), internal.uncollected_rows(int) from public;
grant execute on function internal.tell_uncollected(int), internal.uncollected_rows(int) to esoya_api;

set role esoya_api;
create function api.tell_uncollected() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.tell_uncollected(200);
end $$;
comment on function api.tell_uncollected() is 'Щогодини: нагадує тим, чий результат лежить у Центрі стільки місяців, скільки каже параметр; скільки нагадувань, не більш як 200 за раз (постанова КМУ 588)';

create function api.uncollected_results(p_office_id int) returns table (case_id uuid, case_number text, row_version int, service text, provider_id int, provider text,
    applicant_label text, received_on date, storable_on date, is_for_storage boolean, reminder_state text, reminded_on date, letter_on date, note_on date)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_registrar', 'esoya_supervisor']);
  perform internal.record_journal_page(jsonb_build_object('list', 'uncollected_results', 'offices', array[p_office_id]));
  return query select * from internal.uncollected_rows(p_office_id);
end $$;
comment on function api.uncollected_results(int) is 'Результати, по які місяцями не приходять (uncollected_terms); згодом — на зберігання суб’єктові надання листом про передачу; не більш як 200 найдавніших, перегляд записується (ESOYA-7.1.7; постанова КМУ 588)';

create function api.uncollected_terms() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_registrar', 'esoya_supervisor']);
  return jsonb_build_object('remind_months', internal.number_parameter('uncollected_remind_months', 2), 'store_months', internal.number_parameter('uncollected_store_months', 3));
end $$;
comment on function api.uncollected_terms() is 'Через скільки місяців нагадують про незабраний результат і через скільки його передають на зберігання: {remind_months, store_months} (постанова КМУ 588)';
revoke execute on function api.tell_uncollected(), api.uncollected_results(int), api.uncollected_terms() from public;
grant execute on function api.tell_uncollected() to esoya_machine;
grant execute on function api.uncollected_results(int), api.uncollected_terms() to esoya_registrar, esoya_supervisor;
