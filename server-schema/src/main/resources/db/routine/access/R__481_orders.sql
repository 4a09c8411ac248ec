-- ${build}
-- Access begins and ends with an order (ESOYA-6.1, 6.2, 6.9, 6.10).
set role esoya_owner;
create or replace function internal.require_right_issuer(p_employee_id int, p_group text, p_kind text) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_body text;
  v_kinds text[];
begin
  select coalesce(o.kind, 'provider') into v_body
  from access.employee e left join ref.department d using (department_id) left join ref.organisation o using (organisation_id) where e.employee_id = p_employee_id;
  v_kinds := case when p_group in ('esoya_moderator', 'esoya_technical_admin', 'esoya_security') then array['directive']
                  when p_group = 'esoya_supervisor' then array['mayor']
                  when p_group in ('esoya_provider_user', 'esoya_provider_officer') or v_body in ('provider', 'enterprise', 'state_body') then array['memorandum', 'agreement']
                  when v_body = 'district_council' then array['district_head']
                  else array['mayor'] end;
  if p_kind <> all (v_kinds) then
    raise exception 'an order of this kind gives no such access here' using errcode = 'ZN315', constraint = 'wrong_issuer', detail = array_to_string(v_kinds, ',');
  end if;
end $$;
comment on function internal.require_right_issuer(int, text, text) is 'Розпорядження міського голови — для виконкому й керівників, голови районної ради — для районів, наказ — для модератора, технічного адміністратора й захисту, меморандум чи угода — для учасників. ZN315 (ESOYA-6.1.1, 6.1.2, 6.2)';

create or replace function internal.is_in_composition(p_employee_id int, p_from date) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from access.employee e left join ref.department d using (department_id)
                 join access.composition c on c.organisation_id = d.organisation_id or c.provider_id = e.provider_id
                 where e.employee_id = p_employee_id and (c.valid_until is null or c.valid_until >= p_from));
end $$;
comment on function internal.is_in_composition(int, date) is 'Чи є установа особи у складі Центру від дати (ESOYA-1.5)';

create or replace function internal.provider_of_order(p_order access.access_order) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_provider constant int := (select e.provider_id from access.employee e where e.employee_id = p_order.employee_id);
begin
  if p_order.person_group is distinct from 'esoya_provider_officer' then
    return null;
  end if;
  if not internal.parameter_is('provider_officer', 'yes') then
    raise exception 'the role of a provider''s officer is off' using errcode = 'ZN260', constraint = 'officer_role_off';
  end if;
  if v_provider is null or p_order.provider_id <> v_provider then
    raise exception 'an officer of no such provider' using errcode = 'ZN261', constraint = 'officer_without_provider';
  end if;
  return v_provider;
end $$;
comment on function internal.provider_of_order(access.access_order) is 'Суб’єкт надання, якого називає розпорядження про його посадову особу, порожньо для інших ролей; ZN260, доки роль вимкнено, ZN261 для того, хто працює не в нього (ESOYA-6.1)';
revoke execute on function internal.provider_of_order(access.access_order) from public;
grant execute on function internal.require_right_issuer(int, text, text), internal.is_in_composition(int, date), internal.provider_of_order(access.access_order) to esoya_api;

set role esoya_api;
create function api.record_order(p_request_id uuid, p_order jsonb, p_scan bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_technical_admin');
  v_answer jsonb := internal.begin_request(p_request_id, 'record_order', concat_ws('|', p_order, encode(sha256(p_scan), 'hex')));
  v_new    access.access_order;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(p_order, 'employee_id int 1..2000000000 !',
    'person_group one_of esoya_registrar|esoya_moderator|esoya_technical_admin|esoya_provider_user|esoya_provider_officer|esoya_supervisor|esoya_security !',
    'office_id int 1..2000000000', 'is_all_offices boolean', 'direction_id int 1..2000000000', 'sphere_ids array 100', 'acting_for int 1..2000000000',
    'provider_id int 1..2000000000', 'is_portal_named boolean', 'kind one_of mayor|district_head|directive|memorandum|agreement !', 'number line 50 !', 'signed_on past !', 'issuer line 200 !',
    'valid_from date !', 'valid_until date');
  v_new := jsonb_populate_record(null::access.access_order, jsonb_strip_nulls(p_order) - 'sphere_ids');
  v_new.is_all_offices := coalesce(v_new.is_all_offices, false);
  v_new.provider_id := internal.provider_of_order(v_new);
  perform internal.require_access_order(v_new);
  perform internal.require_not_self(v_new.employee_id);
  perform internal.require_right_issuer(v_new.employee_id, v_new.person_group, v_new.kind);
  if not internal.is_in_composition(v_new.employee_id, v_new.valid_from) then
    raise exception 'the body of the person is not in the composition of the centre' using errcode = 'ZN316', constraint = 'not_in_composition';
  end if;
  v_new.awaits_confirmation := v_new.person_group in ('esoya_technical_admin', 'esoya_security');
  insert into access.access_order (employee_id, person_group, provider_id, office_id, is_all_offices, direction_id, acting_for, is_portal_named, kind, number, signed_on, issuer,
                                   valid_from, valid_until, awaits_confirmation, recorded_at, recorded_by, scan_sha256)
  values (v_new.employee_id, v_new.person_group, v_new.provider_id, v_new.office_id, v_new.is_all_offices, v_new.direction_id, v_new.acting_for, coalesce(v_new.is_portal_named, false), v_new.kind,
          v_new.number, v_new.signed_on, v_new.issuer, v_new.valid_from, v_new.valid_until, v_new.awaits_confirmation, internal.now_at(), v_me, internal.keep_order_scan(p_scan))
  returning access_order_id into v_new.access_order_id;
  insert into access.order_sphere (access_order_id, sphere_id)
  select v_new.access_order_id, s.sphere_id from ref.sphere s
  where s.sphere_id in (select j::int from jsonb_array_elements_text(coalesce(nullif(p_order -> 'sphere_ids', 'null'), '[]')) j);
  if internal.is_late(v_new.signed_on) then
    perform internal.note_violation('order_late', v_new.employee_id, v_new.access_order_id, v_new.signed_on::timestamp at time zone 'Europe/Kyiv', 1);
  end if;
  if v_new.awaits_confirmation then
    insert into access.second_person_act (second_person_act_id, kind, access_order_id, asked_at, asked_by)
    values (gen_random_uuid(), 'order', v_new.access_order_id, internal.now_at(), v_me);
  else
    perform internal.settle_logins_of(v_new.employee_id);
  end if;
  perform internal.record_event('order_recorded', p_detail => jsonb_build_object('access_order_id', v_new.access_order_id, 'employee_id', v_new.employee_id));
  return internal.end_request(p_request_id, jsonb_build_object('access_order_id', v_new.access_order_id, 'awaits_confirmation', v_new.awaits_confirmation));
end $$;
comment on function api.record_order(uuid, jsonb, bytea) is 'Вносить розпорядження про доступ зі скан-копією; права технічного адміністратора й захисту чекають на другу особу. ZN107, ZN260, ZN261, ZN314–ZN316, ZN318 (ESOYA-6.1, 6.2, 6.9)';

create function api.end_order(p_request_id uuid, p_access_order_id int, p_end jsonb, p_scan bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_technical_admin');
  v_answer jsonb := internal.begin_request(p_request_id, 'end_order', concat_ws('|', p_access_order_id, p_end, encode(sha256(p_scan), 'hex')));
  v_order  access.access_order;
  v_ends   date;
  v_since  timestamptz;
  v_work   int := 0;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  select * into v_order from access.access_order o where o.access_order_id = p_access_order_id for no key update;
  if v_order.access_order_id is null then
    raise exception 'no such order' using errcode = 'ZN404', constraint = 'order_not_visible';
  end if;
  perform internal.require_not_self(v_order.employee_id);
  perform internal.require_access_data(p_end, 'reason code end_reason !', 'number line 50 !', 'signed_on past !', 'issuer line 200 !', 'ends_on date !');
  if exists (select from access.access_end x where x.access_order_id = p_access_order_id) then
    raise exception 'the order has been ended' using errcode = 'ZN320', constraint = 'order_ended';
  end if;
  v_ends := (p_end ->> 'ends_on')::date;
  insert into access.access_end (access_order_id, reason, number, signed_on, issuer, ends_on, recorded_at, recorded_by, scan_sha256)
  values (p_access_order_id, p_end ->> 'reason', p_end ->> 'number', (p_end ->> 'signed_on')::date, p_end ->> 'issuer', v_ends, internal.now_at(), v_me,
          internal.keep_order_scan(p_scan));
  -- the date of loss is the date of dismissal, also when it is typed late: what was done since is a violation (6.10)
  if v_ends <= internal.today() then
    v_since := v_ends::timestamp at time zone 'Europe/Kyiv';
    v_work := internal.count_work(v_order.employee_id, v_since);
    if v_work > 0 then
      perform internal.note_violation('work_after_end', v_order.employee_id, p_access_order_id, v_since, v_work);
    end if;
  end if;
  if internal.is_late((p_end ->> 'signed_on')::date) then
    perform internal.note_violation('end_late', v_order.employee_id, p_access_order_id, ((p_end ->> 'signed_on')::date)::timestamp at time zone 'Europe/Kyiv', 1);
  end if;
  perform internal.settle_logins_of(v_order.employee_id);
  perform internal.record_event('order_ended', p_detail => jsonb_build_object('access_order_id', p_access_order_id, 'employee_id', v_order.employee_id));
  return internal.end_request(p_request_id, jsonb_build_object('access_order_id', p_access_order_id, 'work_after_end', v_work));
end $$;
comment on function api.end_order(uuid, int, jsonb, bytea) is 'Припиняє доступ за розпорядженням від дати, зокрема минулої: робота після неї — порушення. ZN107, ZN314, ZN318, ZN320, ZN404 (ESOYA-6.9, 6.10)';

set role esoya_owner;
create or replace function internal.require_access_order(p_order access.access_order) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[];
begin
  v_problems := array_remove(array[
    case when not exists (select from access.employee e where e.employee_id = p_order.employee_id) then 'employee_id:unknown_code' end,
    case when not p_order.is_all_offices and not exists (select from ref.office o where o.office_id = p_order.office_id and o.closed_on is null) then 'office_id:required' end,
    case when p_order.direction_id is not null and not exists (select from ref.direction d where d.direction_id = p_order.direction_id) then 'direction_id:unknown_code' end,
    case when p_order.acting_for is not null and not exists (select from access.employee e where e.employee_id = p_order.acting_for) then 'acting_for:unknown_code' end,
    case when p_order.valid_until < p_order.valid_from then 'valid_until:range' end,
    case when p_order.valid_until is null and (p_order.kind in ('memorandum', 'agreement') or p_order.acting_for is not null) then 'valid_until:required' end], null);
  if cardinality(v_problems) > 0 then
    raise exception 'the order breaks % rules', cardinality(v_problems)
      using errcode = 'ZN314', constraint = 'access_data_invalid', detail = array_to_string(v_problems, ';');
  end if;
end $$;
comment on function internal.require_access_order(access.access_order) is 'Узгодженість розпорядження: кому, де, до коли; меморандум, угода й заступництво мають кінець. ZN314 (ESOYA-6.1, 6.2)';
grant execute on function internal.require_access_order(access.access_order) to esoya_api;
set role esoya_api;
revoke execute on function api.record_order(uuid, jsonb, bytea), api.end_order(uuid, int, jsonb, bytea) from public;
grant execute on function api.record_order(uuid, jsonb, bytea), api.end_order(uuid, int, jsonb, bytea) to esoya_technical_admin;
