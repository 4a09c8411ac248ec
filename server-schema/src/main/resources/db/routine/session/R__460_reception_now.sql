-- ${build}
set role esoya_api;
create function api.reception_now() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now   constant timestamp := internal.local_now();
  v_opens timestamp;
  v_until timestamp;
  v_tail  timestamp;
begin
  perform internal.require_group(null);
  select r.opens_at, r.closes_at, r.tail_until into v_opens, v_until, v_tail
  from internal.my_reception(v_now) r where v_now >= r.opens_at and v_now < r.tail_until order by r.closes_at desc limit 1;
  return jsonb_build_object(
    'state', case when not internal.is_bound_by_hours() then 'free' when v_until is null then 'closed' when v_now < v_until then 'open' else 'tail' end,
    'server_time', to_char(v_now, 'YYYY-MM-DD"T"HH24:MI:SS'),
    'open_until', to_char(v_until, 'YYYY-MM-DD"T"HH24:MI:SS'), 'tail_until', to_char(v_tail, 'YYYY-MM-DD"T"HH24:MI:SS'),
    'next_opens_at', to_char(internal.next_reception(v_now), 'YYYY-MM-DD"T"HH24:MI:SS'));
end $$;
comment on function api.reception_now() is 'Чи триває прийом для того, хто питає, і до котрої: open, tail (лише завершення), closed або free для незв’язаних годинами (ESOYA-5.2)';
revoke execute on function api.reception_now() from public;
grant execute on function api.reception_now() to esoya_staff;
