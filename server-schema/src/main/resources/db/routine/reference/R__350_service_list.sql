-- ${build}
set role esoya_owner;
create or replace function internal.service_card_reading(p_card_id int, p_on date) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('service_id', s.service_id, 'title', s.title, 'local_code', s.local_code, 'state_code', s.state_code, 'is_immediate', s.is_immediate,
    'is_without_application', s.is_without_application,
    'provider', p.title, 'provider_short', p.short_title, 'sphere', h.title, 'card_version', i.version, 'valid_from', i.valid_from, 'legal_act', i.legal_act,
    'time_limit_amount', i.time_limit_amount, 'time_limit_unit', i.time_limit_unit, 'fee', internal.fee_on(i, p_on), 'fee_note', i.fee_note,
    'provision_mode', i.provision_mode, 'mode_reason', i.mode_reason, 'is_electronic', i.is_electronic, 'state_register', (select g.title from ref.state_register g where g.code = i.state_register),
    'submission_order', i.submission_order, 'result_title', i.result_title, 'receiving_order', i.receiving_order,
    'documents', coalesce((select jsonb_agg(jsonb_build_object('card_document_id', d.card_document_id, 'document_kind', d.document_kind, 'title', d.title, 'form', d.form,
        'is_required', d.is_required, 'condition', d.condition, 'is_in_register', k.is_in_state_register, 'register_title', k.register_title,
        'may_scan', not k.is_in_state_register or d.form = 'electronic' or d.scan_legal_ground is not null) order by d.position)
      from ref.card_document d join ref.document_kind k on k.code = d.document_kind where d.information_card_id = i.information_card_id), '[]'),
    'attributes', coalesce((select jsonb_agg(jsonb_build_object('code', a.code, 'title', a.title, 'kind', a.kind, 'is_required', a.is_required, 'hint', a.hint,
        'legal_ground', a.legal_ground, 'choices', a.choices, 'table_code', a.table_code, 'asked_when', a.asked_when, 'asked_value', a.asked_value, 'asks_birth', a.asks_birth,
        'asks_taxpayer_number', a.asks_taxpayer_number, 'value_group', a.value_group) order by a.position) from ref.card_attribute a where a.information_card_id = i.information_card_id), '[]'),
    'refusal_grounds', coalesce((select jsonb_agg(jsonb_build_object('title', g.title, 'legal_ground', g.legal_ground) order by g.position)
      from ref.card_refusal_ground g where g.information_card_id = i.information_card_id), '[]'),
    'parts', jsonb '[]', 'result_kinds', coalesce((select jsonb_agg(r.title order by r.position) from ref.card_result_kind x join ref.result_kind r on r.code = x.result_kind
      where x.information_card_id = i.information_card_id), '[]'),
    'stages', coalesce((select jsonb_agg(jsonb_build_object('position', t.position, 'title', t.title, 'responsible', t.responsible, 'participation', t.participation,
        'term_title', t.term_title) order by t.position)
      from ref.process_stage t where t.process_card_id = (select c.process_card_id from ref.process_card c where c.service_id = s.service_id and c.valid_from <= p_on
                                                          order by c.valid_from desc, c.version desc limit 1)), '[]'))
  from ref.information_card i join ref.service s using (service_id) join ref.sphere h using (sphere_id) join ref.provider p using (provider_id)
  where i.information_card_id = p_card_id
$$;
comment on function internal.service_card_reading(int, date) is 'Послуга за названою інформаційною карткою і технологічною карткою дня';
revoke execute on function internal.service_card_reading(int, date) from public;
grant execute on function internal.service_card_reading(int, date) to esoya_api;

set role esoya_api;
create function api.service_list() returns table (service_id int, title text, local_code text, state_code text, sphere text, provider text, is_immediate boolean,
    fee numeric, time_limit_amount int, time_limit_unit text, is_favourite boolean, last_used_at timestamp)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group(null);
begin
  return query
  select s.service_id, s.title::text, s.local_code, s.state_code, h.title::text, p.short_title, s.is_immediate, internal.fee_on(c, internal.today()), c.time_limit_amount, c.time_limit_unit,
         f.service_id is not null,
         (select r.registered_at at time zone 'Europe/Kyiv' from core.case_file r
          where r.registered_by = v_employee and r.service_id = s.service_id order by r.registered_at desc limit 1)
  from ref.service s join ref.sphere h using (sphere_id) join ref.provider p using (provider_id)
  cross join lateral internal.card_in_force(s.service_id, internal.today()) c
  left join core.service_favourite f on f.service_id = s.service_id and f.employee_id = v_employee
  where s.retired_on is null and c.information_card_id is not null
  order by s.title;
end $$;
comment on function api.service_list() is 'Чинні послуги для вибору за літерами слова або кодом, з обраними й недавніми (ESOYA-4.4)';

create function api.service_card(p_service_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group(null);
  return internal.service_card_reading((internal.card_in_force(p_service_id, internal.today())).information_card_id, internal.today());
end $$;
comment on function api.service_card(int) is 'Інформаційна й технологічна картки послуги: документи, відомості, збір, строк, підстави відмови, етапи (ESOYA-3.2.1, CSP-2.4.3)';

create function api.set_favourite(p_service_id int, p_is_favourite boolean) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
begin
  if p_is_favourite then
    insert into core.service_favourite (employee_id, service_id)
    select v_employee, s.service_id from ref.service s where s.service_id = p_service_id on conflict do nothing;
  else
    delete from core.service_favourite f where f.employee_id = v_employee and f.service_id = p_service_id;
  end if;
  return p_is_favourite;
end $$;
comment on function api.set_favourite(int, boolean) is 'Додає послугу до обраних реєстратора або прибирає з них';

create function api.classifier_list() returns table (classifier text, code text, title text, extra jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group(null);
  return query
  select x.classifier, x.code, x.title, x.extra from (
  select v.classifier, v.code::text, v.title::text, v.position,
    case v.classifier
      when 'identity_document_kind' then (select jsonb_build_object('number_pattern', k.number_pattern, 'number_hint', k.number_hint, 'for_foreigner', k.for_foreigner)
                                          from ref.identity_document_kind k where k.code = v.code)
      when 'document_kind' then (select jsonb_build_object('is_in_register', k.is_in_state_register, 'register_title', k.register_title) from ref.document_kind k where k.code = v.code)
      when 'refusal_ground' then (select jsonb_build_object('legal_ground', g.legal_ground) from ref.refusal_ground g where g.code = v.code)
    end as extra
  from internal.classifier_value v where v.retired_on is null or v.retired_on > internal.today()
  union all
  select 'case_status', s.code::text, s.title::text, s.position, jsonb_build_object('tone', s.tone, 'is_open', s.is_open) from ref.case_status s
  ) x order by x.classifier, x.position, x.title;
end $$;
comment on function api.classifier_list() is 'Чинні значення всіх довідників одним запитом при вході (ESOYA-5.7.2)';
revoke execute on function api.service_list(), api.service_card(int), api.set_favourite(int, boolean), api.classifier_list() from public;
grant execute on function api.service_list(), api.service_card(int), api.classifier_list() to esoya_staff;
grant execute on function api.set_favourite(int, boolean) to esoya_registrar;
