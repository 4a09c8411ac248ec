-- ${build}
set role esoya_owner;
create or replace function internal.case_reading(p_case_id uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'case_id', f.case_id, 'case_number', f.case_number, 'row_version', f.row_version, 'status', f.status, 'status_title', s.title, 'status_tone', s.tone,
    'is_open', s.is_open, 'applicant_label', f.applicant_label,
    'channel_title', (select c.title from ref.channel c where c.code = f.channel),
    'received_at', to_char(f.received_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
    'registered_at', to_char(f.registered_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
    'registered_on', f.registered_on, 'due_on', f.due_on, 'today', internal.today(),
    'time_limit_amount', k.time_limit_amount, 'time_limit_unit', k.time_limit_unit,
    'may_correct', f.registered_on = internal.today() and coalesce(f.held_office_id, f.office_id) = any (internal.my_offices_as('esoya_registrar')),
    'may_replace_service', f.status = 'registered' and f.held_office_id is null and internal.now_at() < f.registered_at + make_interval(mins => internal.number_parameter('grace_minutes', 0)),
    -- as they were called on the day of registration
    'office', jsonb_build_object('title', internal.title_then('office', o.code, 'title', f.registered_at, o.title::text),
        'short_title', internal.title_then('office', o.code, 'short_title', f.registered_at, o.short_title), 'address', o.address, 'phone', o.phone, 'email', o.email, 'web', o.web),
    'registrar', jsonb_build_object('employee_id', e.employee_id, 'full_name', concat_ws(' ', e.surname, e.given_name, e.patronymic),
        'short_name', internal.short_name(e.surname, e.given_name, e.patronymic), 'position', e.position,
        'workplace', (select w.title from ref.workplace w where w.workplace_id = f.workplace_id)),
    'service', jsonb_build_object('service_id', v.service_id, 'title', v.title, 'local_code', v.local_code, 'state_code', v.state_code, 'is_immediate', v.is_immediate,
        'is_without_application', v.is_without_application,
        'provider', internal.title_then('provider', p.provider_id::text, 'title', f.registered_at, p.title::text),
        'provider_short', internal.title_then('provider', p.provider_id::text, 'short_title', f.registered_at, p.short_title), 'card_version', k.version, 'process_version', (select c.version from ref.process_card c where c.process_card_id = f.process_card_id)),
    'intake', internal.intake_of_case(f.case_id),
    'titles', (select coalesce(jsonb_object_agg('attribute.' || c.code, c.title), '{}') from ref.card_attribute c where c.information_card_id = f.information_card_id)
           || (select jsonb_object_agg(x.classifier || '.' || x.code, x.title) from internal.classifier_value x
               where (x.classifier, x.code) in (select 'channel', f.channel
                 union select 'notice_way', d.notice_way union select 'delivery_way', d.delivery_way
                 union select 'data_source', a.data_source from core.case_applicant a where a.case_id = f.case_id
                 union select 'legal_form', a.legal_form from core.case_applicant a where a.case_id = f.case_id
                 union select 'taxpayer_absence', a.taxpayer_absence from core.case_applicant a where a.case_id = f.case_id
                 union select 'identity_document_kind', a.document_kind from core.case_applicant a where a.case_id = f.case_id
                 union select 'social_category', unnest(a.social_categories) from core.case_applicant a where a.case_id = f.case_id
                 union select 'authority_kind', r.authority_kind from core.case_representative r where r.case_id = f.case_id
                 union select 'identity_document_kind', r.document_kind from core.case_representative r where r.case_id = f.case_id
                 union select 'fee_exemption', q.exemption from core.case_fee q where q.case_id = f.case_id
                 union select 'state_register', t.value from core.case_attribute t where t.case_id = f.case_id and t.part = 'register')),
    'attributes', coalesce((select jsonb_agg(jsonb_build_object('code', c.code, 'title', c.title, 'kind', c.kind, 'value', t.value, 'row', t.row_number, 'part', t.part,
                    'table_title', b.title, 'group', coalesce(b.value_group, c.value_group))
                    order by coalesce(b.position, c.position), t.row_number, c.position, array_position(array['register', 'surname', 'given_name', 'patronymic', 'birth_on', 'taxpayer_number', 'number', 'model', 'vin'], t.part))
                   from core.case_attribute t join ref.card_attribute c using (card_attribute_id)
                   left join ref.card_attribute b on b.information_card_id = c.information_card_id and b.code = c.table_code where t.case_id = f.case_id), '[]'),
    'inventory', coalesce((select jsonb_agg(jsonb_build_object('inventory_item_id', i.inventory_item_id, 'position', i.position, 'title', i.title, 'form', i.form,
                    'document_kind', i.document_kind, 'number', i.number, 'dated_on', i.dated_on, 'sheets', i.sheets, 'copies', i.copies, 'note', i.note,
                    'is_in_register', i.is_in_register, 'may_scan', not i.is_in_register or i.form = 'electronic' or b.scan_legal_ground is not null,
                    'is_given', i.is_given, 'decision', i.decision, 'promised_on', i.promised_on) order by i.position)
                   from core.inventory_item i left join ref.card_document b using (card_document_id) where i.document_package_id = d.document_package_id), '[]'),
    'stages', coalesce((select jsonb_agg(jsonb_build_object('position', g.position, 'title', g.title, 'responsible', g.responsible, 'participation', g.participation,
                    'term_title', g.term_title, 'due_on', g.due_on) order by g.position) from core.case_stage g where g.case_id = f.case_id), '[]'),
    'scans', coalesce((select jsonb_agg(jsonb_build_object('scan_id', n.scan_id, 'inventory_item_id', n.inventory_item_id, 'kind', n.kind, 'page_count', n.page_count,
                    'source', n.source, 'stored_at', to_char(n.stored_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
                    'stored_by', (select internal.short_name(y.surname, y.given_name, y.patronymic) from access.employee y where y.employee_id = n.stored_by),
                    'size_bytes', (select z.size_bytes from archive.blob_place l join archive.blob z on z.stored_year = l.stored_year and z.sha256 = l.sha256 where l.sha256 = n.sha256)) order by n.stored_at, n.scan_id)
                   from archive.scan n where n.case_id = f.case_id and n.withdrawn_at is null), '[]'),
    'papers', coalesce((select jsonb_agg(jsonb_build_object('paper_kind', h.paper_kind, 'supplement_number', h.supplement_number, 'print_number', h.print_number, 'is_void', h.voided_at is not null,
                    'printed_at', to_char(h.printed_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
                    'printed_by', (select internal.short_name(y.surname, y.given_name, y.patronymic) from access.employee y where y.employee_id = h.printed_by)) order by h.printed_paper_id desc)
                   from archive.printed_paper h where h.case_id = f.case_id), '[]'),
    'events', coalesce((select jsonb_agg(jsonb_build_object('happened_at', to_char(t.happened_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'case_event_id', t.case_event_id, 'verb', t.verb,
                    'true_at', to_char(t.true_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
                    'is_undone', exists (select from core.case_event u where u.undoes_event_id = t.case_event_id),
                    'words', coalesce((select concat_ws(': ', d.contact_name, d.note) from core.case_addition d where d.case_event_id = t.case_event_id),
                                      (select d.struck_reason from core.case_addition d where d.struck_event_id = t.case_event_id),
                                      internal.take_over_words(t.case_event_id)),
                    'strikes', (select d.case_addition_id from core.case_addition d where d.case_event_id = t.case_event_id and internal.may_strike(d)),
                    'status_to', t.status_to, 'status_to_title', (select q.title from ref.case_status q where q.code = t.status_to), 'subject', t.subject, 'amount', t.amount,
                    'who', (select internal.short_name(y.surname, y.given_name, y.patronymic) from access.employee y where y.employee_id = t.employee_id)) order by t.case_event_id desc)
                   from core.case_event t where t.case_id = f.case_id), '[]'),
    'corrections', coalesce((select jsonb_agg(jsonb_build_object('corrected_at', to_char(c.corrected_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'reason', coalesce(c.reason, k.title),
                    'kind', c.kind, 'act_number', b.number, 'act_dated_on', b.dated_on,
                    'changes', c.changes,
                    'who', (select internal.short_name(y.surname, y.given_name, y.patronymic) from access.employee y where y.employee_id = c.corrected_by)) order by c.correction_id desc)
                   from core.correction c join ref.correction_kind k on k.code = c.kind left join core.correction_act b using (correction_act_id) where c.case_id = f.case_id), '[]'),
    'additions', coalesce((select jsonb_agg(jsonb_build_object('kind', n.kind, 'kind_title', k.title, 'happened_on', n.happened_on, 'phone', n.phone,
                    'inventory_item_id', n.inventory_item_id, 'supplement_number', n.supplement_number, 'note', n.note,
                    'recorded_at', to_char(n.recorded_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
                    'position', (select y.position from access.employee y where y.employee_id = n.recorded_by),
                    'who', (select internal.short_name(y.surname, y.given_name, y.patronymic) from access.employee y where y.employee_id = n.recorded_by)) order by n.case_addition_id desc)
                   from core.case_addition n join ref.addition_kind k on k.code = n.kind where n.case_id = f.case_id and n.struck_event_id is null and n.kind not like 'contact%'), '[]'),
    'notice_phone', coalesce((select n.phone from core.case_addition n where n.case_id = f.case_id and n.kind = 'new_phone' order by n.case_addition_id desc limit 1),
                    (select a.phone from core.case_applicant a where a.case_id = f.case_id and a.phone is not null order by a.position limit 1)),
    'course', internal.course_of(f.case_id),
    'tasks', coalesce((select jsonb_agg(jsonb_build_object('kind', t.kind, 'due_on', t.due_on)) from core.case_task t where t.case_id = f.case_id and t.done_at is null), '[]'))
  from core.case_file f
  join ref.case_status s on s.code = f.status
  join ref.office o using (office_id)
  join ref.service v using (service_id)
  join ref.provider p using (provider_id)
  join ref.information_card k on k.information_card_id = f.information_card_id
  join access.employee e on e.employee_id = f.registered_by
  left join core.document_package d on d.case_id = f.case_id
  where f.case_id = p_case_id
$$;
comment on function internal.case_reading(uuid) is 'Одна справа цілком для читання й паперів';
grant execute on function internal.case_reading(uuid) to esoya_api;

set role esoya_api;
create function api.case_card(p_case_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_registrar');
  perform internal.visible_case(p_case_id);
  perform internal.require_openings_left();
  perform internal.record_event('case_opened', p_case_id);
  return internal.case_reading(p_case_id) || jsonb_build_object('sources', internal.source_list(p_case_id));
end $$;
comment on function api.case_card(uuid) is 'Справа з особистими даними; відкриття записується; ZN404 для чужого офісу (ESOYA-5.3.2, 4.12)';
revoke execute on function api.case_card(uuid) from public;
grant execute on function api.case_card(uuid) to esoya_registrar;
