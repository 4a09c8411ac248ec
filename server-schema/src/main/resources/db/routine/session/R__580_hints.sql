-- ${build}
set role esoya_owner;
-- every notification wakes every listening connection of the server, whatever it listens to: so all hints of a quarter of a second leave as one
create or replace function internal.hints_to_tell() returns table (pause_ms int, hints text[])
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_pause constant int := 250;
  v_gone  int;
begin
  if not exists (select from exchange.hint h where h.is_waiting) then
    return query select 0, '{}'::text[];
    return;
  end if;
  -- somebody tells at this moment, and may have looked before this hint came: ask again
  if not pg_try_advisory_xact_lock(-5, 0) then
    return query select v_pause, '{}'::text[];
    return;
  end if;
  -- the real clock: a pace, not a fact about a case
  select least(extract(epoch from clock_timestamp() - max(h.told_at)) * 1000, v_pause)::int into v_gone from exchange.hint h;
  if v_gone between 0 and v_pause - 1 then
    return query select v_pause - v_gone, '{}'::text[];
    return;
  end if;
  return query
    with told as (update exchange.hint h set is_waiting = false, told_at = clock_timestamp() where h.is_waiting returning h.topic, h.office_id)
    select 0, coalesce(array_agg(t.topic || ':' || coalesce(t.office_id::text, '')), '{}') from told t;
end $$;
comment on function internal.hints_to_tell() is 'Підказки, яким час вийти, або через скільки мілісекунд спитати знову';

create or replace function internal.keep_hint(p_topic text, p_office_id int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- one that waits already says as much, and is not waited for
  update exchange.hint h set is_waiting = true where h.topic = p_topic and h.office_id is not distinct from p_office_id and not h.is_waiting;
  if not found then
    insert into exchange.hint (topic, office_id, is_waiting) values (p_topic, p_office_id, true) on conflict do nothing;
  end if;
end $$;
comment on function internal.keep_hint(text, int) is 'Запам’ятовує підказку до найближчого сповіщення';
revoke execute on function internal.hints_to_tell(), internal.keep_hint(text, int) from public;
grant execute on function internal.hints_to_tell(), internal.keep_hint(text, int) to esoya_api;

set role esoya_api;
create function api.announce_waiting() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v record;
begin
  perform internal.require_group(null);
  -- a hint, not data: it may be lost, and must never make a verb wait for the disk or for another notifier
  perform set_config('synchronous_commit', 'off', true);
  select * into v from internal.hints_to_tell();
  perform pg_notify('esoya', h.hint) from unnest(v.hints) h (hint);
  return v.pause_ms;
end $$;
comment on function api.announce_waiting() is 'Сповіщає про підказки, що чекають; відповідь — через скільки мілісекунд спитати знову, 0 — усе сказано';

create function api.announce(p_topic text, p_office_id int) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group(null);
  if p_topic not in ('case', 'card', 'reader', 'draft', 'reference') then
    raise exception 'unknown topic' using errcode = 'ZN401', constraint = 'topic_unknown';
  end if;
  perform internal.keep_hint(p_topic, p_office_id);
  return api.announce_waiting();
end $$;
comment on function api.announce(text, int) is 'Окрема коротка транзакція після дієслова: підказка іншим робочим місцям, що список змінився; не частіше чотирьох сповіщень на секунду від усіх разом. Відповідь — через скільки мілісекунд спитати api.announce_waiting(), 0 — сказано';
revoke execute on function api.announce_waiting(), api.announce(text, int) from public;
grant execute on function api.announce_waiting(), api.announce(text, int) to esoya_staff, esoya_machine;
