-- ${build}
-- Services as they leave for another centre: nothing of them is named by a number that only this database knows (ESOYA-5.7.1, NWP-7.7).
set role esoya_owner;
create or replace function internal.library_named(p_directory text, p_code text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return case p_directory
    when 'sphere' then (select jsonb_build_object('code', s.code, 'title', s.title) from ref.sphere s where s.sphere_id::text = p_code)
    when 'provider' then (select jsonb_build_object('code', p.edrpou, 'title', p.title) from ref.provider p where p.provider_id::text = p_code)
    when 'document_kind' then (select jsonb_build_object('code', k.code, 'title', k.title) from ref.document_kind k where k.code::text = p_code)
    when 'result_kind' then (select jsonb_build_object('code', k.code, 'title', k.title) from ref.result_kind k where k.code::text = p_code)
    when 'state_register' then (select jsonb_build_object('code', k.code, 'title', k.title) from ref.state_register k where k.code::text = p_code)
    when 'retention_class' then (select jsonb_build_object('code', k.code, 'title', k.title) from ref.retention_class k where k.code::text = p_code)
    when 'data_owner' then (select jsonb_build_object('code', k.code, 'title', k.title) from ref.data_owner k where k.code::text = p_code)
    when 'service' then (select jsonb_build_object('code', s.local_code, 'state_code', s.state_code, 'title', s.title) from ref.service s where s.service_id::text = p_code) end;
end $$;
comment on function internal.library_named(text, text) is 'Значення довідника кодом і назвою, за якими його знайдуть в іншому Центрі';

create or replace function internal.library_service(p_service_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v constant jsonb := internal.card_source((select c.information_card_id from ref.information_card c where c.service_id = p_service_id order by c.valid_from desc limit 1));
begin
  return jsonb_strip_nulls((v - 'service_id' - 'seen_version') || jsonb_build_object(
    'service', (v -> 'service') - 'sphere_id' - 'provider_id' || jsonb_build_object('sphere', internal.library_named('sphere', v #>> '{service,sphere_id}'),
      'provider', internal.library_named('provider', v #>> '{service,provider_id}')),
    'card', (v -> 'card') || jsonb_build_object('state_register', internal.library_named('state_register', v #>> '{card,state_register}'),
      'retention_class', internal.library_named('retention_class', v #>> '{card,retention_class}')),
    'documents', (select coalesce(jsonb_agg(r.o || jsonb_build_object('document_kind', internal.library_named('document_kind', r.o ->> 'document_kind')) order by r.n), '[]') from internal.rows_of(v, 'documents') r),
    'attributes', (select coalesce(jsonb_agg(r.o || jsonb_build_object('data_owner', internal.library_named('data_owner', r.o ->> 'data_owner')) order by r.n), '[]') from internal.rows_of(v, 'attributes') r),
    'result_kinds', (select coalesce(jsonb_agg(internal.library_named('result_kind', r.o #>> '{}') order by r.n), '[]') from internal.rows_of(v, 'result_kinds') r),
    'parts', (select coalesce(jsonb_agg(jsonb_build_object('service', internal.library_named('service', r.o ->> 'service_id'), 'after', internal.library_named('service', r.o ->> 'after_service_id')) order by r.n), '[]')
      from internal.rows_of(v, 'parts') r),
    'templates', (select coalesce(jsonb_agg(jsonb_build_object('paper_kind', t.paper_kind, 'source', t.source) order by t.paper_kind), '[]')
      from (select distinct on (x.paper_kind) x.paper_kind, x.source from ref.paper_template x where x.service_id = p_service_id order by x.paper_kind, x.version desc) t where t.source is not null)));
end $$;
comment on function internal.library_service(int) is 'Послуга з найновішими картками й власними шаблонами, без номерів цієї бази';
revoke execute on function internal.library_named(text, text), internal.library_service(int) from public;
grant execute on function internal.library_service(int) to esoya_api;

create or replace function internal.export_services(p_service_ids int[]) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_ids   constant int[] := array(select distinct x from unnest(p_service_ids) x where x is not null);
  v_codes text[];
begin
  if cardinality(v_ids) not between 1 and 200 then
    raise exception 'one file holds 1 to 200 services' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'services:range';
  end if;
  v_codes := array(select s.local_code from ref.service s where s.service_id = any (v_ids) and exists (select from ref.information_card c where c.service_id = s.service_id) order by s.local_code);
  if cardinality(v_codes) <> cardinality(v_ids) then
    raise exception 'no such service' using errcode = 'ZN103', constraint = 'service_unknown';
  end if;
  perform internal.record_event('services_exported', p_detail => jsonb_build_object('services', v_codes));
  return jsonb_build_object('schema', 1, 'signer', internal.paper_head_of(internal.my_office()) ->> 'centre_title', 'made_at', to_char(internal.local_now(), 'YYYY-MM-DD"T"HH24:MI:SS'),
    'services', (select jsonb_agg(internal.library_service(s.service_id) order by s.local_code) from ref.service s where s.service_id = any (v_ids)));
end $$;
comment on function internal.export_services(int[]) is 'Уміст файлу бібліотеки; вивантаження записується';
revoke execute on function internal.export_services(int[]) from public;
grant execute on function internal.export_services(int[]) to esoya_api;

set role esoya_api;
create function api.export_services(p_service_ids int[]) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return internal.export_services(p_service_ids);
end $$;
comment on function api.export_services(int[]) is
  'Послуги з картками, формами й шаблонами для іншого Центру, до 200: {schema, signer, made_at, services}; підписує програма. Записується. ZN103, ZN314 (ESOYA-5.7.1, NWP-7.7)';
revoke execute on function api.export_services(int[]) from public;
grant execute on function api.export_services(int[]) to esoya_moderator;
