-- ${build}
set role esoya_api;
create function api.service_card_version(p_service_id int, p_version int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_card ref.information_card;
begin
  perform internal.require_group(null);
  select c.* into v_card from ref.information_card c where c.service_id = p_service_id and c.version = p_version;
  if v_card.information_card_id is null then
    raise exception 'no such version of a card' using errcode = 'ZN103', constraint = 'service_unknown', detail = 'service_id:unknown_code';
  end if;
  return internal.service_card_reading(v_card.information_card_id, v_card.valid_from);
end $$;
comment on function api.service_card_version(int, int) is 'Картка послуги тієї версії, за якою прийнято справу: за нею справу виправляють; ZN103 (ESOYA-3.2.1, 7.1.8)';
revoke execute on function api.service_card_version(int, int) from public;
grant execute on function api.service_card_version(int, int) to esoya_staff;
