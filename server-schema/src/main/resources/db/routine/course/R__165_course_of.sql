-- ${build}
-- What has come of a case, and what may be done with it now, for its card, its papers and the keys of the screen.
set role esoya_owner;
create or replace function internal.course_of(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case core.case_file;
  v_last core.case_event;
  v_pass core.case_pass;
  v_held boolean;
  v_waits constant boolean := exists (select from core.case_part p where p.case_id = p_case_id and p.started_on is null);
begin
  select f.* into v_case from core.case_file f where f.case_id = p_case_id;
  select e.* into v_last from core.case_event e
  where e.case_id = p_case_id and e.status_to is not null and e.undoes_event_id is null and e.verb <> 'register'
    and not exists (select from core.case_event u where u.undoes_event_id = e.case_event_id)
  order by e.case_event_id desc limit 1;
  select p.* into v_pass from core.case_pass p where p.case_id = p_case_id and p.is_waiting;
  v_held := coalesce(v_case.held_office_id, v_case.office_id) = any (internal.my_offices_as('esoya_registrar'));
  if v_pass.case_event_id is not null then
    -- what waits for the other office is all that can be taken back, whatever a machine has marked since
    select e.* into v_last from core.case_event e where e.case_event_id = v_pass.case_event_id;
    v_last.status_to := v_case.status;
  end if;
  return jsonb_build_object(
    'verbs', (select coalesce(jsonb_agg(t.verb order by t.verb), '[]') from ref.case_transition t where t.status_from = v_case.status
                and case when v_pass.case_event_id is not null then t.verb = 'accept_pass' and v_pass.to_office_id = any (internal.my_offices_as('esoya_registrar'))
                         else v_held and t.verb <> 'accept_pass' end
                and t.verb <> 'close_parts'
                and (not v_waits or t.verb in ('withdraw', 'annul', 'pass_case', 'accept_pass', 'start_anyway'))
                and (t.verb <> 'start_anyway' or internal.waits_for_decision(p_case_id))
                and (t.verb <> 'annul' or v_case.registered_on = internal.today())
                and (t.verb <> 'store' or internal.storable_on(p_case_id) <= internal.today())
                and (t.verb <> 'issue' or v_case.status <> 'registered' or (select s.is_immediate from ref.service s where s.service_id = v_case.service_id))),
    'undo', case when v_held and v_last.status_to = v_case.status and v_last.verb not in ('close', 'close_parts', 'annul', 'notify') and v_last.employee_id = internal.my_employee()
                  and internal.local_day(v_last.happened_at) = internal.today() then v_last.verb end,
    'bundle', internal.bundle_of(p_case_id),
    'holding', internal.holding_of(v_case, v_held and v_pass.case_event_id is null),
    'transfer', (select jsonb_build_object('transfer_register_id', t.transfer_register_id, 'register_number', t.register_number, 'is_open', i.is_waiting)
                 from core.transfer_item i join core.transfer_register t using (transfer_register_id)
                 where i.case_id = p_case_id and i.removed_at is null order by t.transfer_register_id desc limit 1),
    'receipt', (select jsonb_build_object('name', r.receiver_name, 'position', r.receiver_position,
                  'received_at', to_char(coalesce(e.true_at, e.happened_at) at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'))
                from core.case_receipt r join core.case_event e using (case_event_id)
                where r.case_id = p_case_id and not exists (select from core.case_event u where u.undoes_event_id = r.case_event_id) order by r.case_event_id desc limit 1),
    'ready', internal.ready_result(v_case),
    'result', (select jsonb_build_object('kind', r.result_kind, 'kind_title', k.title, 'number', r.number, 'dated_on', r.dated_on, 'sheets', r.sheets,
                 'refusal_title', r.refusal_title, 'legal_ground', r.legal_ground,
                 'received_at', to_char(e.happened_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'))
               from core.case_result r join core.case_event e using (case_event_id) join ref.result_kind k on k.code = r.result_kind
               where r.case_id = p_case_id and not exists (select from core.case_event u where u.undoes_event_id = r.case_event_id) order by r.case_event_id desc limit 1),
    'issue', (select jsonb_build_object('way_title', w.title, 'recipient', i.recipient, 'recipient_name', i.recipient_name, 'document_kind_title', d.title,
                'document_number', i.document_number, 'tracking_number', i.tracking_number, 'returned_originals', i.returned_originals,
                'issued_at', to_char(e.happened_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'))
              from core.case_issue i join core.case_event e using (case_event_id) join ref.delivery_way w on w.code = i.delivery_way left join ref.identity_document_kind d on d.code = i.document_kind
              where i.case_id = p_case_id and not exists (select from core.case_event u where u.undoes_event_id = i.case_event_id) order by i.case_event_id desc limit 1),
    'turns', (select coalesce(jsonb_agg(jsonb_build_object('verb', h.verb, 'from_on', h.from_on, 'until_on', h.until_on, 'due_before', h.due_before, 'due_after', h.due_after,
                'reason', h.reason) order by h.case_event_id), '[]')
              from core.case_turn h where h.case_id = p_case_id and not exists (select from core.case_event u where u.undoes_event_id = h.case_event_id)),
    'has_slip_scan', exists (select from archive.scan s where s.case_id = p_case_id and s.kind in ('routing_slip', 'archive_transfer_note') and s.withdrawn_at is null),
    'grounds', (select coalesce(jsonb_agg(jsonb_build_object('refusal_ground_id', g.card_refusal_ground_id, 'title', g.title, 'legal_ground', g.legal_ground) order by g.position), '[]')
                from ref.card_refusal_ground g where g.information_card_id = v_case.information_card_id),
    'archive', internal.archive_of(p_case_id));
end $$;
comment on function internal.course_of(uuid) is 'Проходження справи: що вже сталося і які дії стан дозволяє зараз (ESOYA-4.8)';
revoke execute on function internal.course_of(uuid) from public;
grant execute on function internal.course_of(uuid) to esoya_api;
