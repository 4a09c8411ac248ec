-- ${build}
-- A version of a service's cards is put in whole, by an act, for a day; what cases were taken by stays as it was (ESOYA-3.2.1, CSP-2.4.12).
set role esoya_owner;
create or replace function internal.write_service(p jsonb) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_id int := (p ->> 'service_id')::int;
  s    constant jsonb := p -> 'service';
begin
  if v_id is null then
    insert into ref.service (sphere_id, provider_id, local_code, state_code, title, is_immediate, is_without_application)
    values ((s ->> 'sphere_id')::int, (s ->> 'provider_id')::int, btrim(s ->> 'local_code'), nullif(s ->> 'state_code', ''), btrim(s ->> 'title'),
            coalesce((s ->> 'is_immediate')::boolean, false), coalesce((s ->> 'is_without_application')::boolean, false)) returning service_id into v_id;
  else
    update ref.service x set sphere_id = (s ->> 'sphere_id')::int, provider_id = (s ->> 'provider_id')::int, local_code = btrim(s ->> 'local_code'), state_code = nullif(s ->> 'state_code', ''),
           title = btrim(s ->> 'title') where x.service_id = v_id;
  end if;
  return v_id;
end $$;
comment on function internal.write_service(jsonb) is 'Нова послуга або її назва, коди, сфера й суб’єкт';

create or replace function internal.write_bundle(p jsonb, p_service_id int, p_from date, p_act text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_bundle int;
begin
  update ref.service_bundle b set valid_until = p_from - 1 where b.service_id = p_service_id and b.valid_until is null;
  if exists (select from internal.rows_of(p, 'parts')) then
    insert into ref.service_bundle (service_id, valid_from, legal_act) values (p_service_id, p_from, p_act) returning service_bundle_id into v_bundle;
    insert into ref.service_bundle_part (service_bundle_id, position, service_id, starts_after)
    select v_bundle, r.n, (r.o ->> 'service_id')::int, (select e.n from internal.rows_of(p, 'parts') e where e.o ->> 'service_id' = r.o ->> 'after_service_id')
    from internal.rows_of(p, 'parts') r order by r.n;
  end if;
end $$;
comment on function internal.write_bundle(jsonb, int, date, text) is 'Послуги пакета від дня версії; без них послуга від того дня проста (KR146-P2)';

create or replace function internal.write_card(p jsonb, p_service_id int, p_version int, p_employee int) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_card    int;
  v_process int;
  c         constant jsonb := p -> 'card';
  a         constant jsonb := p -> 'act';
begin
  insert into ref.information_card (service_id, version, valid_from, legal_act, time_limit_amount, time_limit_unit, fee, fee_share, fee_rounding, fee_note,
                                    provision_mode, mode_reason, is_electronic, state_register, retention_class, submission_order, result_title, receiving_order, legal_act_id, act_number, act_dated_on, act_supplier, act_incoming, reason, published_by, published_at)
  values (p_service_id, p_version, (a ->> 'valid_from')::date, btrim(a ->> 'title'), (c ->> 'time_limit_amount')::int, c ->> 'time_limit_unit', coalesce(internal.share_of((c ->> 'fee_share')::numeric, (c ->> 'fee_rounding')::numeric, internal.minimum_on((a ->> 'valid_from')::date)), (c ->> 'fee')::numeric),
          (c ->> 'fee_share')::numeric, (c ->> 'fee_rounding')::numeric, nullif(btrim(c ->> 'fee_note'), ''),
          coalesce(c ->> 'provision_mode', 'administrator'), nullif(btrim(c ->> 'mode_reason'), ''), coalesce((c ->> 'is_electronic')::boolean, false), nullif(btrim(c ->> 'state_register'), ''), nullif(btrim(c ->> 'retention_class'), ''),
          btrim(c ->> 'submission_order'), btrim(c ->> 'result_title'), btrim(c ->> 'receiving_order'), (a ->> 'legal_act_id')::int, btrim(a ->> 'number'), (a ->> 'dated_on')::date, btrim(a ->> 'supplier'),
          nullif(btrim(a ->> 'incoming'), ''), btrim(a ->> 'reason'), p_employee, internal.now_at()) returning information_card_id into v_card;
  insert into ref.card_document (information_card_id, position, document_kind, title, form, is_required, condition, scan_legal_ground)
  select v_card, r.n, r.o ->> 'document_kind', btrim(r.o ->> 'title'), r.o ->> 'form', coalesce((r.o ->> 'is_required')::boolean, false), nullif(btrim(r.o ->> 'condition'), ''),
         nullif(btrim(r.o ->> 'scan_legal_ground'), '') from internal.rows_of(p, 'documents') r;
  insert into ref.card_attribute (information_card_id, position, code, title, kind, is_required, legal_ground, hint, table_code, asked_when, asked_value, asks_birth, asks_taxpayer_number, value_group,
    data_owner, choices)
  select v_card, r.n, r.o ->> 'code', btrim(r.o ->> 'title'), r.o ->> 'kind', coalesce((r.o ->> 'is_required')::boolean, false), btrim(r.o ->> 'legal_ground'), nullif(btrim(r.o ->> 'hint'), ''),
         nullif(r.o ->> 'table_code', ''), nullif(r.o ->> 'asked_when', ''), nullif(r.o ->> 'asked_value', ''), coalesce((r.o ->> 'asks_birth')::boolean, false),
         coalesce((r.o ->> 'asks_taxpayer_number')::boolean, false), nullif(btrim(r.o ->> 'value_group'), ''), nullif(r.o ->> 'data_owner', ''),
         case when r.o ->> 'kind' = 'choice' then array(select btrim(x.o #>> '{}') from internal.rows_of(r.o, 'choices') x order by x.n) end from internal.rows_of(p, 'attributes') r;
  insert into ref.card_refusal_ground (information_card_id, position, title, legal_ground)
  select v_card, r.n, btrim(r.o ->> 'title'), btrim(r.o ->> 'legal_ground') from internal.rows_of(p, 'refusal_grounds') r;
  insert into ref.card_result_kind (information_card_id, result_kind) select v_card, r.o #>> '{}' from internal.rows_of(p, 'result_kinds') r group by 2;
  if exists (select from internal.rows_of(p, 'stages')) then
    insert into ref.process_card (service_id, version, valid_from, legal_act)
    values (p_service_id, coalesce((select max(x.version) from ref.process_card x where x.service_id = p_service_id), 0) + 1, (a ->> 'valid_from')::date, btrim(a ->> 'title')) returning process_card_id into v_process;
    insert into ref.process_stage (process_card_id, position, title, responsible, participation, term_days, term_title, is_provider)
    select v_process, r.n, btrim(r.o ->> 'title'), btrim(r.o ->> 'responsible'), r.o ->> 'participation', (r.o ->> 'term_days')::int, btrim(r.o ->> 'term_title'), coalesce((r.o ->> 'is_provider')::boolean, false)
    from internal.rows_of(p, 'stages') r;
  end if;
  perform internal.write_bundle(p, p_service_id, (a ->> 'valid_from')::date, btrim(a ->> 'title'));
  return v_card;
end $$;
comment on function internal.write_card(jsonb, int, int, int) is 'Пише версію обох карток з усіма переліками';

create or replace function internal.with_act_of_directory(p jsonb) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_act ref.legal_act;
begin
  if coalesce(p #>> '{act,legal_act_id}', '') = '' then
    return p;
  end if;
  if p #>> '{act,legal_act_id}' ~ '^\d{1,9}$' then
    select * into v_act from ref.legal_act a where a.legal_act_id = (p #>> '{act,legal_act_id}')::int;
  end if;
  if v_act.legal_act_id is null or v_act.retired_on <= internal.today() then
    raise exception 'no such act in force' using errcode = 'ZN314', constraint = 'access_data_invalid',
      detail = 'legal_act_id:' || case when v_act.legal_act_id is null then 'unknown_code' else 'retired' end;
  end if;
  -- the words of the directory, so that one act is never told in two ways; who gave it this time may differ
  return jsonb_set(p, '{act}', (p -> 'act') || jsonb_build_object('title', v_act.title, 'number', v_act.number, 'dated_on', v_act.dated_on,
    'supplier', coalesce(nullif(btrim(p #>> '{act,supplier}'), ''), v_act.supplier, ''), 'incoming', coalesce(nullif(btrim(p #>> '{act,incoming}'), ''), v_act.incoming, '')));
end $$;
comment on function internal.with_act_of_directory(jsonb) is 'Картки з актом, обраним із довідника: назва, номер і дата звідти, хто надав і вхідний номер — звідти, якщо не сказано інакше; ZN314';

create or replace function internal.require_card_act(p jsonb) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_access_data(coalesce(p -> 'act', '{}'), 'legal_act_id int 1..999999999', 'title line 500 !', 'number line 64 !', 'dated_on past !', 'supplier line 300 !', 'incoming line 64', 'valid_from date !', 'reason lines 500 !');
end $$;
comment on function internal.require_card_act(jsonb) is 'Акт, за яким змінюють картки, або ZN314';

create or replace function internal.require_version_day(p_service_id int, p_from date) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if p_from < internal.today() or exists (select from ref.information_card c where c.service_id = p_service_id and c.valid_from >= p_from) then
    raise exception 'a version begins today or later, and after the last one' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'valid_from:version_day';
  end if;
end $$;
comment on function internal.require_version_day(int, date) is 'Версія діє не раніше сьогодні й після останньої, або ZN314';

create or replace function internal.publish_card(p jsonb, p_employee int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := internal.card_problems(p);
  v_service  ref.service;
  v_last     int;
  v_id       int;
  v_was      jsonb;
  v_card     int;
begin
  if cardinality(v_problems) > 0 then
    raise exception 'the cards break % rules', cardinality(v_problems) using errcode = 'ZN410', constraint = 'card_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  p := internal.with_act_of_directory(p);
  perform internal.require_card_act(p);
  -- of two who publish at once the second waits, and finds the version that it has not seen
  select s.* into v_service from ref.service s where s.service_id = (p ->> 'service_id')::int for update;
  select coalesce(max(c.version), 0) into v_last from ref.information_card c where c.service_id = v_service.service_id;
  if p ->> 'service_id' is not null and v_service.service_id is null then
    raise exception 'no such service' using errcode = 'ZN103', constraint = 'service_unknown';
  end if;
  if v_last <> (p ->> 'seen_version')::int then
    raise exception 'another version was put in meanwhile' using errcode = 'ZN409', constraint = 'card_changed', detail = v_last::text;
  end if;
  perform internal.require_version_day(v_service.service_id, (p #>> '{act,valid_from}')::date);
  if v_service.service_id is not null and (v_service.is_immediate, v_service.is_without_application)
       is distinct from (coalesce((p #>> '{service,is_immediate}')::boolean, false), coalesce((p #>> '{service,is_without_application}')::boolean, false)) then
    raise exception 'open cases were taken as another kind of service' using errcode = 'ZN410', constraint = 'card_invalid', detail = 'service.is_immediate:changed';
  end if;
  v_was := internal.card_source((select c.information_card_id from ref.information_card c where c.service_id = v_service.service_id and c.version = v_last)) - 'seen_version';
  v_id := internal.write_service(p);
  v_card := internal.write_card(p, v_id, v_last + 1, p_employee);
  if internal.card_source(v_card) - 'seen_version' = v_was then
    raise exception 'nothing is other than in the last version' using errcode = 'ZN410', constraint = 'card_invalid', detail = 'card:unchanged';
  end if;
  perform internal.record_event('card_published', p_detail => jsonb_build_object('service_id', v_id, 'version', v_last + 1, 'valid_from', p #>> '{act,valid_from}'));
  return jsonb_build_object('service_id', v_id, 'version', v_last + 1);
end $$;
comment on function internal.publish_card(jsonb, int) is 'Перевіряє й пише нову версію карток';
revoke execute on function internal.write_service(jsonb), internal.write_bundle(jsonb, int, date, text), internal.write_card(jsonb, int, int, int), internal.publish_card(jsonb, int) from public;
revoke execute on function internal.with_act_of_directory(jsonb), internal.require_card_act(jsonb), internal.require_version_day(int, date) from public;
grant execute on function internal.publish_card(jsonb, int) to esoya_api;

set role esoya_api;
create function api.check_card(p_content jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return internal.card_problems(p_content);
end $$;
comment on function api.check_card(jsonb) is 'Що завадить оприлюднити картки: «шлях:правило», рядки від 1; нічого не пише (ESOYA-3.2.1)';

create function api.publish_card(p_request_id uuid, p_content jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'publish_card', p_content::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  if internal.parameter_is('card_second_person', 'yes') then
    raise exception 'a second moderator answers before cards take effect' using errcode = 'ZN413', constraint = 'card_second_person';
  end if;
  return internal.end_request(p_request_id, internal.publish_card(p_content, v_me));
end $$;
comment on function api.publish_card(uuid, jsonb) is 'Оприлюднює послугу чи нову версію її карток за актом, з названого дня; справи лишаються за своєю версією. {service_id, version}; ZN103, ZN314, ZN409, ZN410, ZN413 (ESOYA-3.2.1, 2.3, CSP-2.4.12)';
revoke execute on function api.check_card(jsonb), api.publish_card(uuid, jsonb) from public;
grant execute on function api.check_card(jsonb), api.publish_card(uuid, jsonb) to esoya_moderator;
