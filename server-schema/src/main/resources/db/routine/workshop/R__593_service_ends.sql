-- ${build}
-- A version that nobody has used can be taken back; a service is retired, never deleted, and only when no case of it is open.
set role esoya_owner;
create or replace function internal.withdraw_card(p_service_id int, p_version int, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_card ref.information_card;
begin
  perform internal.require_access_data(jsonb_build_object('reason', p_reason), 'reason lines 300 !');
  perform from ref.service s where s.service_id = p_service_id for update;
  select c.* into v_card from ref.information_card c where c.service_id = p_service_id and c.version = p_version;
  if v_card.information_card_id is null then
    raise exception 'no such version' using errcode = 'ZN103', constraint = 'service_unknown';
  end if;
  if v_card.published_at is null or exists (select from core.case_file f where f.information_card_id = v_card.information_card_id)
     or exists (select from ref.information_card c where c.service_id = p_service_id and c.version > p_version) then
    raise exception 'cases were taken by this version, or another follows it' using errcode = 'ZN411', constraint = 'card_in_use', detail = p_version::text;
  end if;
  delete from ref.process_card c where c.service_id = p_service_id and c.valid_from = v_card.valid_from;
  delete from ref.service_bundle b where b.service_id = p_service_id and b.valid_from = v_card.valid_from;
  update ref.service_bundle b set valid_until = null where b.service_id = p_service_id and b.valid_until = v_card.valid_from - 1;
  delete from ref.information_card c where c.information_card_id = v_card.information_card_id;
  perform internal.record_event('card_withdrawn', p_detail => jsonb_build_object('service_id', p_service_id, 'version', p_version, 'reason', btrim(p_reason)));
  return jsonb_build_object('service_id', p_service_id);
end $$;
comment on function internal.withdraw_card(int, int, text) is 'Відкликає найновішу версію, за якою ще немає справ';

create or replace function internal.retire_service(p_service_id int, p_is_retired boolean, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_service ref.service;
  v_open    int;
  v_bundles text;
begin
  perform internal.require_access_data(jsonb_build_object('reason', p_reason), 'reason lines 300 !');
  select s.* into v_service from ref.service s where s.service_id = p_service_id for update;
  if v_service.service_id is null or (v_service.retired_on is not null) = p_is_retired then
    raise exception 'no such service, or it is so already' using errcode = 'ZN103', constraint = 'service_unknown';
  end if;
  select count(*) into v_open from core.case_file f join ref.case_status t on t.code = f.status where f.service_id = p_service_id and t.is_open;
  if p_is_retired and v_open > 0 then
    raise exception 'cases of the service are open' using errcode = 'ZN412', constraint = 'service_has_open_cases', detail = v_open::text;
  end if;
  select string_agg(s.local_code, ', ' order by s.local_code) into v_bundles
  from ref.service_bundle_part p join ref.service_bundle b using (service_bundle_id) join ref.service s on s.service_id = b.service_id
  where p.service_id = p_service_id and coalesce(b.valid_until, 'infinity') >= internal.today() and s.retired_on is null;
  if p_is_retired and v_bundles is not null then
    raise exception 'the service is part of a package' using errcode = 'ZN434', constraint = 'service_in_bundle', detail = v_bundles;
  end if;
  update ref.service s set retired_on = case when p_is_retired then internal.today() end where s.service_id = p_service_id;
  perform internal.record_event(case when p_is_retired then 'service_retired' else 'service_restored' end, p_detail => jsonb_build_object('service_id', p_service_id, 'reason', btrim(p_reason)));
  return jsonb_build_object('service_id', p_service_id);
end $$;
comment on function internal.retire_service(int, boolean, text) is 'Вилучає послугу з переліку чи повертає до нього';
revoke execute on function internal.withdraw_card(int, int, text), internal.retire_service(int, boolean, text) from public;
grant execute on function internal.withdraw_card(int, int, text), internal.retire_service(int, boolean, text) to esoya_api;

set role esoya_api;
create function api.withdraw_card(p_request_id uuid, p_service_id int, p_version int, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
begin
  perform internal.require_group('esoya_moderator');
  v_answer := internal.begin_request(p_request_id, 'withdraw_card', concat_ws('|', p_service_id, p_version, p_reason));
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.withdraw_card(p_service_id, p_version, p_reason));
end $$;
comment on function api.withdraw_card(uuid, int, int, text) is 'Відкликає найновішу версію карток, за якою ще немає справ: чинною лишається попередня; ZN103, ZN314, ZN411 (ESOYA-3.2.1)';

create function api.retire_service(p_request_id uuid, p_service_id int, p_is_retired boolean, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
begin
  perform internal.require_group('esoya_moderator');
  v_answer := internal.begin_request(p_request_id, 'retire_service', concat_ws('|', p_service_id, p_is_retired, p_reason));
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.retire_service(p_service_id, p_is_retired, p_reason));
end $$;
comment on function api.retire_service(uuid, int, boolean, text) is 'Вилучає послугу з переліку (незакритих справ немає) або повертає; ZN103, ZN314, ZN412, ZN434 (ESOYA-4.4)';
revoke execute on function api.withdraw_card(uuid, int, int, text), api.retire_service(uuid, int, boolean, text) from public;
grant execute on function api.withdraw_card(uuid, int, int, text), api.retire_service(uuid, int, boolean, text) to esoya_moderator;
