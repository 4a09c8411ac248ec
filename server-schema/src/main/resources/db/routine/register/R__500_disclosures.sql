-- ${build}
-- Personal data leave the centre only by a lawful request that is on record (ESOYA-5.4, CSP-3.7).
set role esoya_owner;
create or replace function internal.case_for_disclosure(p_disclosure_id uuid, p_case_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update core.disclosure_case d set read_at = coalesce(d.read_at, internal.now_at())
  where d.disclosure_id = p_disclosure_id and d.case_id = p_case_id
    and exists (select from core.disclosure r where r.disclosure_id = p_disclosure_id and r.closed_at is null);
  if not found then
    raise exception 'no open request names this case' using errcode = 'ZN404', constraint = 'disclosure_not_visible';
  end if;
  return internal.case_reading(p_case_id);
end $$;
comment on function internal.case_for_disclosure(uuid, uuid) is 'Справа, названа у відкритому законному запиті, або ZN404';

create or replace function internal.case_ids_of_numbers(p_numbers text[]) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return (select array_agg(f.case_id) from core.case_file f where f.case_number = any (p_numbers)); end $$;
comment on function internal.case_ids_of_numbers(text[]) is 'Справи всіх офісів за номерами, названими в запиті';
create or replace function internal.cases_of_disclosure(p_disclosure_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_agg(jsonb_build_object('case_id', c.case_id, 'case_number', f.case_number,
                                              'read_at', to_char(c.read_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS')) order by f.case_number)
          from core.disclosure_case c join core.case_file f using (case_id) where c.disclosure_id = p_disclosure_id);
end $$;
comment on function internal.cases_of_disclosure(uuid) is 'Номери справ запиту й коли кожну прочитано для відповіді';
grant execute on function internal.case_for_disclosure(uuid, uuid), internal.case_ids_of_numbers(text[]), internal.cases_of_disclosure(uuid) to esoya_api;

set role esoya_api;
create function api.record_disclosure(p_request_id uuid, p_disclosure jsonb, p_letter bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'record_disclosure', concat_ws('|', p_disclosure, encode(sha256(p_letter), 'hex')));
  v_id     constant uuid := gen_random_uuid();
  v_cases  uuid[];
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(p_disclosure, 'requester line 300 !', 'requester_kind one_of court|police|prosecutor|security_service|ombudsman|state_body !',
    'legal_ground line 300 !', 'request_number line 50 !', 'requested_on past !', 'scope lines 1000 !', 'case_numbers array 100 !');
  v_cases := internal.case_ids_of_numbers(array(select jsonb_array_elements_text(p_disclosure -> 'case_numbers')));
  if coalesce(cardinality(v_cases), 0) <> jsonb_array_length(p_disclosure -> 'case_numbers') or v_cases is null then
    raise exception 'a case of the request is not known' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'case_numbers:unknown_code';
  end if;
  insert into core.disclosure (disclosure_id, requester, requester_kind, legal_ground, request_number, requested_on, scope, letter_sha256, recorded_at, recorded_by)
  values (v_id, p_disclosure ->> 'requester', p_disclosure ->> 'requester_kind', p_disclosure ->> 'legal_ground', p_disclosure ->> 'request_number',
          (p_disclosure ->> 'requested_on')::date, p_disclosure ->> 'scope', internal.keep_order_scan(p_letter), internal.now_at(), v_me);
  insert into core.disclosure_case (disclosure_id, case_id) select v_id, c from unnest(v_cases) c;
  perform internal.record_event('disclosure_recorded', p_detail => jsonb_build_object('disclosure_id', v_id));
  return internal.end_request(p_request_id, jsonb_build_object('disclosure_id', v_id));
end $$;
comment on function api.record_disclosure(uuid, jsonb, bytea) is 'Вносить законний запит органу зі скан-копією листа: хто, підстава, обсяг, справи. ZN107, ZN314 (ESOYA-5.4)';

create function api.disclosed_case(p_disclosure_id uuid, p_case_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb;
begin
  v_answer := internal.case_for_disclosure(p_disclosure_id, p_case_id);
  perform internal.record_event('case_disclosed', p_case_id, p_purpose => 'lawful_request', p_detail => jsonb_build_object('disclosure_id', p_disclosure_id));
  return v_answer;
end $$;
comment on function api.disclosed_case(uuid, uuid) is 'Дані справи для відповіді на законний запит; без запису в реєстрі — ZN404; видача записується (ESOYA-5.4, 6.7)';

create function api.disclosure_list(p_after uuid, p_limit int) returns table (disclosure_id uuid, requester text, requester_kind text, legal_ground text, request_number text, requested_on date, scope text,
    cases jsonb, recorded_at timestamp, recorded_by text, closed_at timestamp)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_moderator', 'esoya_supervisor']);
  return query
  select d.disclosure_id, d.requester, d.requester_kind, d.legal_ground, d.request_number, d.requested_on, d.scope,
         internal.cases_of_disclosure(d.disclosure_id),
         d.recorded_at at time zone 'Europe/Kyiv', internal.short_name(e.surname, e.given_name, e.patronymic), d.closed_at at time zone 'Europe/Kyiv'
  from core.disclosure d join access.employee e on e.employee_id = d.recorded_by
  where p_after is null or (d.recorded_at, d.disclosure_id) < (select x.recorded_at, x.disclosure_id from core.disclosure x where x.disclosure_id = p_after)
  order by d.recorded_at desc, d.disclosure_id desc limit least(greatest(coalesce(p_limit, 200), 1), 200);
end $$;
comment on function api.disclosure_list(uuid, int) is 'Реєстр наданих відомостей після названого запиту: кому, на якій підставі, у якому обсязі; сторінка не більш як 200 (ESOYA-5.4)';

create function api.close_disclosure(p_request_id uuid, p_disclosure_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'close_disclosure', p_disclosure_id::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  update core.disclosure d set closed_at = internal.now_at() where d.disclosure_id = p_disclosure_id and d.closed_at is null;
  if not found then
    raise exception 'no such open request' using errcode = 'ZN404', constraint = 'disclosure_not_visible';
  end if;
  return internal.end_request(p_request_id, jsonb_build_object('disclosure_id', p_disclosure_id));
end $$;
comment on function api.close_disclosure(uuid, uuid) is 'Закриває запит: далі його справи не читають; ZN404 (ESOYA-5.4)';
revoke execute on function api.record_disclosure(uuid, jsonb, bytea), api.disclosed_case(uuid, uuid), api.disclosure_list(uuid, int), api.close_disclosure(uuid, uuid) from public;
grant execute on function api.record_disclosure(uuid, jsonb, bytea), api.disclosed_case(uuid, uuid), api.disclosure_list(uuid, int), api.close_disclosure(uuid, uuid) to esoya_moderator;
grant execute on function api.disclosure_list(uuid, int) to esoya_supervisor;
