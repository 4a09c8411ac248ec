-- ${build}
-- Breaks of work are told an hour before; instructions carry marks of who has read them (CSP-3.2.12, 3.6.4).
set role esoya_api;
create function api.announce_to_all(p_request_id uuid, p_announcement jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_one_of(array['esoya_technical_admin', 'esoya_moderator']);
  v_answer jsonb := internal.begin_request(p_request_id, 'announce_to_all', p_announcement::text);
  v_starts timestamptz;
  v_ends   timestamptz;
  v_from   timestamptz;
  v_id     int;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(p_announcement - 'starts_at' - 'ends_at', 'kind one_of notice|planned_outage|emergency_outage|instruction !', 'body lines 1000 !');
  if coalesce(p_announcement ->> 'starts_at', '') !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$' or coalesce(p_announcement ->> 'ends_at', '') !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$' then
    raise exception 'beginning and end are required' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'starts_at:required';
  end if;
  v_starts := (p_announcement ->> 'starts_at')::timestamp at time zone 'Europe/Kyiv';
  v_ends := (p_announcement ->> 'ends_at')::timestamp at time zone 'Europe/Kyiv';
  if v_ends <= greatest(v_starts, internal.now_at()) then
    raise exception 'the end comes after the beginning' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'ends_at:range';
  end if;
  if p_announcement ->> 'kind' = 'planned_outage' and v_starts < internal.now_at() + interval '1 hour' then
    raise exception 'a planned break is told an hour before' using errcode = 'ZN330', constraint = 'outage_too_soon';
  end if;
  -- everybody sees a break from now on, not only when it begins
  v_from := case when p_announcement ->> 'kind' like '%outage' then internal.now_at() else v_starts end;
  insert into access.announcement (kind, body, starts_at, shown_from, shown_until, recorded_at, recorded_by)
  values (p_announcement ->> 'kind', p_announcement ->> 'body', v_starts, v_from, v_ends, internal.now_at(), v_me) returning announcement_id into v_id;
  perform internal.record_event('announced', p_detail => jsonb_build_object('announcement_id', v_id, 'kind', p_announcement ->> 'kind'));
  return internal.end_request(p_request_id, jsonb_build_object('announcement_id', v_id));
end $$;
comment on function api.announce_to_all(uuid, jsonb) is 'Оголошує всім робочим місцям; планову перерву — не пізніше ніж за годину, інакше ZN330 або аварійна. ZN314 (CSP-3.2.12)';

create function api.withdraw_announcement(p_request_id uuid, p_announcement_id int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_one_of(array['esoya_technical_admin', 'esoya_moderator']);
  v_answer jsonb := internal.begin_request(p_request_id, 'withdraw_announcement', p_announcement_id::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  update access.announcement a set withdrawn_at = internal.now_at() where a.announcement_id = p_announcement_id and a.withdrawn_at is null;
  if not found then
    raise exception 'no such announcement' using errcode = 'ZN404', constraint = 'announcement_not_visible';
  end if;
  return internal.end_request(p_request_id, jsonb_build_object('announcement_id', p_announcement_id));
end $$;
comment on function api.withdraw_announcement(uuid, int) is 'Знімає оголошення; ZN404 (CSP-3.2.12)';

create function api.announcements_now() returns table (announcement_id int, kind text, body text, starts_at timestamp, shown_until timestamp, is_read boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me  constant int := internal.require_group(null);
  v_now constant timestamptz := internal.now_at();
begin
  return query
  select a.announcement_id, a.kind, a.body, coalesce(a.starts_at, a.shown_from) at time zone 'Europe/Kyiv', a.shown_until at time zone 'Europe/Kyiv',
         exists (select from access.announcement_read r where r.announcement_id = a.announcement_id and r.employee_id = v_me)
  from access.announcement a where a.withdrawn_at is null and v_now >= a.shown_from and v_now < a.shown_until order by a.shown_from desc limit 50;
end $$;
comment on function api.announcements_now() is 'Чинні оголошення для рядка на робочому місці (CSP-3.2.12)';

create function api.mark_announcement_read(p_announcement_id int) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me constant int := internal.require_group(null);
begin
  insert into access.announcement_read (announcement_id, employee_id, read_at)
  select a.announcement_id, v_me, internal.now_at() from access.announcement a where a.announcement_id = p_announcement_id and v_me is not null
  on conflict do nothing;
  return found;
end $$;
comment on function api.mark_announcement_read(int) is 'Позначає оголошення прочитаним; так, якщо вперше (CSP-3.6.4)';

create function api.announcement_readers(p_announcement_id int) returns table (full_name text, office text, read_at timestamp)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me constant int := internal.require_group(null);
begin
  -- whoever told the others sees who has read it
  if not exists (select from access.announcement a where a.announcement_id = p_announcement_id and a.recorded_by = v_me) then
    perform internal.require_one_of(array['esoya_technical_admin', 'esoya_moderator', 'esoya_supervisor']);
  end if;
  return query
  select internal.short_name(e.surname, e.given_name, e.patronymic), f.short_title, r.read_at at time zone 'Europe/Kyiv'
  from access.announcement_read r join access.employee e using (employee_id) left join ref.office f using (office_id)
  where r.announcement_id = p_announcement_id order by r.read_at limit 200;
end $$;
comment on function api.announcement_readers(int) is 'Хто прочитав оголошення: тим, хто веде, керівникам і тому, хто оголосив; не більш як 200. ZN302 (CSP-3.6.4)';

create function api.announcement_list() returns table (announcement_id int, kind text, body text, starts_at timestamp, shown_until timestamp, recorded_at timestamp,
    recorded_by text, state text, readers int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now constant timestamptz := internal.now_at();
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_moderator', 'esoya_supervisor']);
  return query
  select a.announcement_id, a.kind, a.body, coalesce(a.starts_at, a.shown_from) at time zone 'Europe/Kyiv', a.shown_until at time zone 'Europe/Kyiv',
         a.recorded_at at time zone 'Europe/Kyiv', internal.short_name(e.surname, e.given_name, e.patronymic),
         case when a.withdrawn_at is not null then 'withdrawn' when v_now >= a.shown_until then 'over' when v_now < coalesce(a.starts_at, a.shown_from) then 'ahead' else 'now' end,
         (select count(*)::int from access.announcement_read r where r.announcement_id = a.announcement_id)
  from access.announcement a left join access.employee e on e.employee_id = a.recorded_by order by a.recorded_at desc, a.announcement_id desc limit 200;
end $$;
comment on function api.announcement_list() is 'Усі оголошення: чинні, заплановані, минулі й зняті, і скільки людей прочитало; не більш як 200 (CSP-3.2.12)';
revoke execute on function api.announce_to_all(uuid, jsonb), api.withdraw_announcement(uuid, int), api.announcements_now(), api.mark_announcement_read(int), api.announcement_readers(int),
  api.announcement_list() from public;
grant execute on function api.announce_to_all(uuid, jsonb), api.withdraw_announcement(uuid, int) to esoya_technical_admin, esoya_moderator;
grant execute on function api.announcements_now(), api.mark_announcement_read(int), api.announcement_readers(int) to esoya_staff;
grant execute on function api.announcement_list() to esoya_technical_admin, esoya_moderator, esoya_supervisor;
