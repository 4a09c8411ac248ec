-- ${build}
set role esoya_owner;
create or replace function internal.lock_is_news(p_is_locked boolean) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_opened timestamptz;
  v_lock   timestamptz;
  v_unlock timestamptz;
begin
  -- the connections of one session wait for each other, else all of them would find the same last event
  select s.signed_in_at into v_opened from access.session s where s.session_id = internal.my_session() for no key update;
  select max(e.happened_at) filter (where e.kind = 'workplace_locked'), max(e.happened_at) filter (where e.kind = 'workplace_unlocked') into v_lock, v_unlock
  from audit.event e
  where e.login_role = session_user and e.happened_at >= v_opened and e.session_id = internal.my_session() and e.kind in ('workplace_locked', 'workplace_unlocked');
  return case when p_is_locked then v_lock is null or v_unlock >= v_lock and internal.now_at() >= v_lock + interval '1 second'
              else v_lock is not null and (v_unlock is null or v_unlock < v_lock) end;
end $$;
comment on function internal.lock_is_news(boolean) is 'Чи змінився стан робочого місця цього сеансу: повтори й друге замикання за ту саму секунду новою подією не є (ESOYA-4.11, 6.4)';
grant execute on function internal.lock_is_news(boolean) to esoya_api;

set role esoya_api;
create function api.record_workplace_lock(p_is_locked boolean) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group(null);
  if internal.lock_is_news(p_is_locked) then
    perform internal.record_event(case when p_is_locked then 'workplace_locked' else 'workplace_unlocked' end);
  end if;
end $$;
comment on function api.record_workplace_lock(boolean) is 'Робоче місце замкнено (після простою чи особою) або знову відімкнено паролем; сеанс триває; повтор події не додає (ESOYA-6.4)';
revoke execute on function api.record_workplace_lock(boolean) from public;
grant execute on function api.record_workplace_lock(boolean) to esoya_staff;
