-- ${build}
set role esoya_api;
create function api.record_workplace_lock(p_is_locked boolean) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group(null);
  perform internal.record_event(case when p_is_locked then 'workplace_locked' else 'workplace_unlocked' end);
end $$;
comment on function api.record_workplace_lock(boolean) is 'Робоче місце замкнено (після простою чи особою) або знову відімкнено паролем; сеанс триває (ESOYA-6.4)';
revoke execute on function api.record_workplace_lock(boolean) from public;
grant execute on function api.record_workplace_lock(boolean) to esoya_staff;
