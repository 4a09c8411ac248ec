-- ${build}
-- A service as the moderator edits it: its newest version, whose act each one follows, and what there is to choose from.
set role esoya_owner;
create or replace function internal.card_source(p_card_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_build_object('service_id', s.service_id, 'seen_version', i.version,
    'service', jsonb_build_object('title', s.title, 'local_code', s.local_code, 'state_code', s.state_code, 'sphere_id', s.sphere_id, 'provider_id', s.provider_id,
      'is_immediate', s.is_immediate, 'is_without_application', s.is_without_application),
    'card', jsonb_build_object('time_limit_amount', i.time_limit_amount, 'time_limit_unit', i.time_limit_unit, 'fee', i.fee, 'fee_share', trim_scale(i.fee_share)::text, 'fee_rounding', trim_scale(i.fee_rounding)::text, 'fee_note', i.fee_note,
      'provision_mode', i.provision_mode, 'mode_reason', i.mode_reason, 'is_electronic', i.is_electronic, 'state_register', i.state_register, 'retention_class', i.retention_class,
      'submission_order', i.submission_order, 'result_title', i.result_title, 'receiving_order', i.receiving_order),
    'documents', (select coalesce(jsonb_agg(jsonb_build_object('document_kind', d.document_kind, 'title', d.title, 'form', d.form, 'is_required', d.is_required,
        'condition', d.condition, 'scan_legal_ground', d.scan_legal_ground) order by d.position), '[]') from ref.card_document d where d.information_card_id = i.information_card_id),
    'attributes', (select coalesce(jsonb_agg(jsonb_build_object('code', a.code, 'title', a.title, 'kind', a.kind, 'is_required', a.is_required, 'legal_ground', a.legal_ground,
        'hint', a.hint, 'choices', to_jsonb(a.choices), 'table_code', a.table_code, 'asked_when', a.asked_when, 'asked_value', a.asked_value, 'asks_birth', a.asks_birth,
        'asks_taxpayer_number', a.asks_taxpayer_number, 'value_group', a.value_group, 'data_owner', a.data_owner) order by a.position), '[]') from ref.card_attribute a where a.information_card_id = i.information_card_id),
    'refusal_grounds', (select coalesce(jsonb_agg(jsonb_build_object('title', g.title, 'legal_ground', g.legal_ground) order by g.position), '[]')
      from ref.card_refusal_ground g where g.information_card_id = i.information_card_id),
    'result_kinds', (select coalesce(jsonb_agg(k.result_kind order by r.position), '[]') from ref.card_result_kind k join ref.result_kind r on r.code = k.result_kind
      where k.information_card_id = i.information_card_id),
    'stages', (select coalesce(jsonb_agg(jsonb_build_object('title', g.title, 'responsible', g.responsible, 'participation', g.participation, 'term_days', g.term_days,
        'term_title', g.term_title, 'is_provider', g.is_provider) order by g.position), '[]')
      from ref.process_stage g where g.process_card_id = (select c.process_card_id from ref.process_card c where c.service_id = s.service_id and c.valid_from <= i.valid_from
                                                          order by c.valid_from desc limit 1)),
    'parts', (select coalesce(jsonb_agg(jsonb_build_object('service_id', b.service_id, 'title', t.title, 'after_service_id', a.service_id) order by b.position), '[]')
      from ref.service_bundle_part b join ref.service t on t.service_id = b.service_id
      left join ref.service_bundle_part a on a.service_bundle_id = b.service_bundle_id and a.position = b.starts_after
      where b.service_bundle_id = internal.bundle_in_force(s.service_id, i.valid_from)))
    from ref.information_card i join ref.service s using (service_id) where i.information_card_id = p_card_id);
end $$;
comment on function internal.card_source(int) is 'Версія карток послуги у вигляді, в якому її правлять';
revoke execute on function internal.card_source(int) from public;
grant execute on function internal.card_source(int) to esoya_api;

create or replace function internal.card_versions(p_service_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('version', c.version, 'valid_from', c.valid_from, 'legal_act', c.legal_act, 'act_number', c.act_number, 'act_dated_on', c.act_dated_on,
      'act_supplier', c.act_supplier, 'act_incoming', c.act_incoming, 'reason', c.reason, 'published_at', to_char(c.published_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
      'approved_by', (select internal.short_name(e.surname, e.given_name, e.patronymic) from access.employee e where e.employee_id = c.approved_by),
      'published_by', (select internal.short_name(e.surname, e.given_name, e.patronymic) from access.employee e where e.employee_id = c.published_by),
      'is_in_force', c.information_card_id = (internal.card_in_force(p_service_id, internal.today())).information_card_id,
      'cases', (select count(*) from core.case_file f where f.information_card_id = c.information_card_id)) order by c.valid_from desc), '[]')
    from ref.information_card c where c.service_id = p_service_id);
end $$;
comment on function internal.card_versions(int) is 'Версії карток послуги: за яким актом, хто оприлюднив, скільки справ за кожною';
revoke execute on function internal.card_versions(int) from public;
grant execute on function internal.card_versions(int) to esoya_api;

create or replace function internal.workshop_services() returns table (service_id int, title text, local_code text, state_code text, sphere text, provider text, version int, valid_from date,
    next_from date, retired_on date, open_cases int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select s.service_id, s.title::text, s.local_code, s.state_code, h.title::text, p.short_title, c.version, c.valid_from,
         (select min(n.valid_from) from ref.information_card n where n.service_id = s.service_id and n.valid_from > internal.today()), s.retired_on,
         (select count(*)::int from core.case_file f join ref.case_status t on t.code = f.status where f.service_id = s.service_id and t.is_open)
  from ref.service s join ref.sphere h using (sphere_id) join ref.provider p using (provider_id)
  left join lateral internal.card_in_force(s.service_id, internal.today()) c on true
  order by s.retired_on is not null, s.title;
end $$;
comment on function internal.workshop_services() is 'Усі послуги, вилучені останніми';
revoke execute on function internal.workshop_services() from public;
grant execute on function internal.workshop_services() to esoya_api;

set role esoya_api;
create function api.workshop_services() returns table (service_id int, title text, local_code text, state_code text, sphere text, provider text, version int, valid_from date,
    next_from date, retired_on date, open_cases int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query select * from internal.workshop_services();
end $$;
comment on function api.workshop_services() is 'Послуги для модератора: чинна версія, наступна, вилучення, незакриті справи (ESOYA-4.4, 5.7.1)';

create function api.card_source(p_service_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_card int;
begin
  perform internal.require_group('esoya_moderator');
  select c.information_card_id into v_card from ref.information_card c where c.service_id = p_service_id order by c.valid_from desc limit 1;
  if p_service_id is not null and v_card is null then
    raise exception 'no such service' using errcode = 'ZN103', constraint = 'service_unknown';
  end if;
  return jsonb_build_object('is_second_person', internal.parameter_is('card_second_person', 'yes'), 'source', internal.card_source(v_card), 'versions', internal.card_versions(p_service_id),
    'spheres', (select jsonb_agg(jsonb_build_object('id', s.sphere_id, 'title', s.title) order by s.position, s.title) from ref.sphere s where s.retired_on is null),
    'providers', (select jsonb_agg(jsonb_build_object('id', p.provider_id, 'title', p.title) order by p.title) from ref.provider p where p.retired_on is null),
    'acts', (select coalesce(jsonb_agg(jsonb_build_object('id', a.legal_act_id, 'title', a.title, 'number', a.number, 'dated_on', a.dated_on, 'supplier', a.supplier, 'incoming', a.incoming)
        order by a.dated_on desc, a.title), '[]') from ref.legal_act a where coalesce(a.retired_on > internal.today(), true)),
    'services', (select jsonb_agg(jsonb_build_object('id', s.service_id, 'title', s.local_code || ' ' || s.title) order by s.local_code) from ref.service s where s.retired_on is null and s.service_id is distinct from p_service_id));
end $$;
comment on function api.card_source(int) is 'Послуга для правки: {is_second_person — чи потрібен другий модератор, source — найновіша версія або порожньо для нової, versions, spheres, providers, acts — чинні акти довідника, services — з чого складають пакет}; ZN103 (ESOYA-3.2.1)';
revoke execute on function api.workshop_services(), api.card_source(int) from public;
grant execute on function api.workshop_services(), api.card_source(int) to esoya_moderator;
