-- ${build}
-- A package as its cards and papers show it, and what happens to its services when the request ends.
set role esoya_owner;
create or replace function internal.bundle_of(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_parent constant uuid := coalesce((select p.parent_case_id from core.case_part p where p.case_id = p_case_id),
                                     (select p.parent_case_id from core.case_part p where p.parent_case_id = p_case_id limit 1));
begin
  return (select jsonb_build_object('case_id', f.case_id, 'case_number', f.case_number, 'title', s.title,
      'own_position', coalesce((select p.position from core.case_part p where p.case_id = p_case_id), 0),
      'parts', (select jsonb_agg(jsonb_build_object('case_id', c.case_id, 'case_number', c.case_number, 'position', p.position, 'title', v.title, 'provider', o.short_title,
                  'is_immediate', v.is_immediate, 'status_title', t.title, 'tone', t.tone, 'is_open', t.is_open, 'due_on', c.due_on,
                  'time_limit_amount', k.time_limit_amount, 'time_limit_unit', k.time_limit_unit,
                  'starts_after', (select a.position from core.case_part a where a.case_id = p.after_case_id), 'is_waiting', p.started_on is null and not internal.is_ended(c.status),
                  'is_undecided', internal.waits_for_decision(p.case_id)) order by p.position)
                from core.case_part p join core.case_file c using (case_id) join ref.service v using (service_id) join ref.provider o using (provider_id)
                join ref.case_status t on t.code = c.status join ref.information_card k using (information_card_id)
                where p.parent_case_id = f.case_id))
    from core.case_file f join ref.service s using (service_id) where f.case_id = v_parent);
end $$;
comment on function internal.bundle_of(uuid) is 'Пакет, до якого належить справа (own_position 0 — сама справа пакета): його номер і послуги зі станом і строком; порожньо для простої справи (KR146-P2)';

create or replace function internal.bundle_position(p_case_id uuid) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce((select p.position from core.case_part p where p.case_id = p_case_id), (select 0 from core.case_part p where p.parent_case_id = p_case_id limit 1));
end $$;
comment on function internal.bundle_position(uuid) is 'Місце справи в пакеті: 0 — справа пакета, порожньо — проста справа (KR146-P2)';

create or replace function internal.end_parts(p_parent core.case_file, p_verb text, p_reason text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_part  core.case_file;
  v_event core.case_event;
begin
  for v_part in select f.* from core.case_part p join core.case_file f using (case_id) where p.parent_case_id = p_parent.case_id and not internal.is_ended(f.status)
                order by p.position desc for no key update of f loop
    -- a service that already has its result keeps it and is issued; an erroneous registration has none
    if p_verb = 'annul' or not internal.has_result(v_part.status) then
      v_event := internal.advance_case(v_part, p_verb, internal.my_employee(), null);
      update core.case_event e set subject = 'bundle' where e.case_event_id = v_event.case_event_id;
      insert into core.case_turn (case_event_id, case_id, verb, reason, from_on, due_before)
      values (v_event.case_event_id, v_part.case_id, p_verb, p_reason, internal.today(), v_part.due_on);
    end if;
  end loop;
end $$;
comment on function internal.end_parts(core.case_file, text, text) is 'Відкликання чи помилкова реєстрація пакета стосується кожної його послуги, що ще не має результату; помилкову реєстрацію пакета, послугу якого вже передано, не визнати: ZN212 (KR146-P2)';

create or replace function internal.take_back_parts(p_parent core.case_file, p_verb text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_part core.case_file;
begin
  for v_part in select f.* from core.case_part p join core.case_file f using (case_id) where p.parent_case_id = p_parent.case_id and internal.is_ended(f.status)
                  and (select e.verb = p_verb and e.subject = 'bundle' from core.case_event e where e.case_id = f.case_id and e.status_to is not null order by e.case_event_id desc limit 1)
                order by p.position for no key update of f loop
    perform internal.take_back(v_part);
  end loop;
end $$;
comment on function internal.take_back_parts(core.case_file, text) is 'Скасоване відкликання пакета повертає послуги, відкликані разом із ним (ESOYA-7.1.8)';
revoke execute on function internal.bundle_of(uuid), internal.bundle_position(uuid), internal.end_parts(core.case_file, text, text), internal.take_back_parts(core.case_file, text) from public;
grant execute on function internal.bundle_of(uuid), internal.bundle_position(uuid) to esoya_api;
