-- ${build}
set role esoya_api;
create function api.suggest_address(p_typed text) returns table (said text, note text, street_id int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_registrar');
  return query select s.said, s.note, s.street_id from internal.address_suggestions(p_typed) s;
end $$;
comment on function api.suggest_address(text) is 'Підказки до адреси з довідників; адресу, якої тут немає, пишуть вільно. ZN302 (ESOYA-7.1.2)';
revoke execute on function api.suggest_address(text) from public;
grant execute on function api.suggest_address(text) to esoya_registrar;
