-- ${build}
-- The outbox as the agents see it. A row is taken under a lease, and beginning to send is told before sending: a row whose agent died is
-- sent again only when nothing was begun, else it is unknown and a person decides. Whoever reports names the lease it holds.
set role esoya_owner;
create or replace function internal.end_leases() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now constant timestamptz := internal.now_at();
begin
  update exchange.notice n
  set state = case when n.sending_at is null then 'waiting' else 'unknown' end, last_code = case when n.sending_at is null then n.last_code else 'agent_ended' end,
      settled_at = case when n.sending_at is not null then v_now end, leased_until = null, sending_at = null
  where n.notice_id in (select d.notice_id from exchange.notice d where d.state = 'taken' and d.leased_until < v_now for update skip locked);
end $$;
comment on function internal.end_leases() is 'Оренди, що минули: неначате повертається в чергу, почате — невідоме';

create or replace function internal.take_notices(p_limit int, p_ways text[]) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now   constant timestamptz := internal.now_at();
  v_taken jsonb;
begin
  perform internal.end_leases();
  -- a backlog does not wake people up either
  if internal.after_quiet(v_now) > v_now then
    return '[]'::jsonb;
  end if;
  with chosen as (
    select n.notice_id from exchange.notice n
    where n.state = 'waiting' and n.way = any (p_ways) and n.leaves_at <= v_now and n.next_try_at <= v_now
    order by n.leaves_at, n.made_at, n.notice_id limit p_limit for update skip locked),
  taken as (
    update exchange.notice n set state = 'taken', lease = n.lease + 1, taken_by = session_user, leased_until = v_now + interval '2 minutes', sending_at = null
    from chosen c where n.notice_id = c.notice_id returning n.*)
  select jsonb_agg(jsonb_build_object('notice_id', t.notice_id, 'lease', t.lease, 'round', t.round, 'way', t.way, 'address', t.address, 'subject', t.subject, 'body', t.body,
           'accepted', (select coalesce(jsonb_agg(p.part order by p.part), '[]') from exchange.notice_part p where p.notice_id = t.notice_id and p.round = t.round))
         order by t.leaves_at, t.made_at, t.notice_id) into v_taken from taken t;
  return coalesce(v_taken, '[]');
end $$;
comment on function internal.take_notices(int, text[]) is 'Бере повідомлення, яким час іти, за порядком черги; два агенти того самого не візьмуть';

create or replace function internal.begin_notice(p_notice_id uuid, p_lease int) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now constant timestamptz := internal.now_at();
begin
  update exchange.notice n set sending_at = v_now, leased_until = v_now + interval '2 minutes'
  where n.notice_id = p_notice_id and n.lease = p_lease and n.state = 'taken' and n.leased_until >= v_now;
  return found;
end $$;
comment on function internal.begin_notice(uuid, int) is 'Позначає, що агент починає надсилати; ні — оренда минула чи відмітку скасовано';

create or replace function internal.settle_notice(p_notice_id uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update exchange.notice n set state = s.state, settled_at = internal.now_at(), last_code = coalesce(s.code, n.last_code)
  from (select case when bool_or(p.state = 'undelivered') then 'undelivered' when bool_and(coalesce(p.state, '') = 'delivered') then 'delivered' end as state,
               max(p.code) filter (where p.state = 'undelivered') as code
        from exchange.notice_part p join exchange.notice m on m.notice_id = p.notice_id and m.round = p.round where p.notice_id = p_notice_id) s
  where n.notice_id = p_notice_id and n.state in ('sent', 'delivered', 'undelivered') and s.state <> n.state;
end $$;
comment on function internal.settle_notice(uuid) is 'Наслідок за квитанціями: доставлено, коли доставлено кожну частину';

create or replace function internal.mark_notified(p_notice exchange.notice, p_employee int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case core.case_file;
begin
  select * into v_case from core.case_file f where f.case_id = p_notice.case_id;
  if p_notice.kind in ('result_ready', 'refusal_ready') and v_case.status = 'result_received' then
    perform internal.advance_case(v_case, 'notify', p_employee, null);
  end if;
end $$;
comment on function internal.mark_notified(exchange.notice, int) is 'Справу з результатом у Центрі позначає «заявника повідомлено»: машина, коли шлюз прийняв, чи особа, що повідомила (ESOYA-7.1.6b)';

create or replace function internal.record_notice_part(p_notice_id uuid, p_lease int, p_part int, p_of int, p_gateway text, p_message_id text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now    constant timestamptz := internal.now_at();
  v_notice exchange.notice;
begin
  -- the receipt of this message waits for its turn, and finds the part or is found by it
  perform internal.take_turn(4, hashtext(p_gateway || ' ' || p_message_id));
  -- the case before its notice, as every mark does
  perform from core.case_file f where f.case_id = (select n.case_id from exchange.notice n where n.notice_id = p_notice_id) for no key update;
  select * into v_notice from exchange.notice n where n.notice_id = p_notice_id for update;
  -- the truth of an agent whose lease has ended meanwhile is still the truth, unless somebody has sent anew
  if v_notice.notice_id is null or v_notice.lease <> p_lease or v_notice.state not in ('taken', 'unknown', 'sent', 'delivered', 'undelivered') then
    return coalesce(v_notice.state, 'absent');
  end if;
  insert into exchange.notice_part (notice_id, round, part, gateway, message_id, accepted_at, state, code, settled_at)
  select p_notice_id, v_notice.round, p_part, p_gateway, p_message_id, v_now, r.state, r.code, r.received_at
  from (select 1) one left join exchange.notice_receipt r on r.gateway = p_gateway and r.message_id = p_message_id
  on conflict do nothing;
  if v_notice.state in ('taken', 'unknown') and (select count(*) from exchange.notice_part p where p.notice_id = p_notice_id and p.round = v_notice.round) >= p_of then
    update exchange.notice n set state = 'sent', gateway = p_gateway, sent_at = v_now, settled_at = null, last_code = null, leased_until = null, sending_at = null
    where n.notice_id = p_notice_id;
    perform internal.settle_notice(p_notice_id);
    perform internal.mark_notified(v_notice, null);
  end if;
  return (select n.state from exchange.notice n where n.notice_id = p_notice_id);
end $$;
comment on function internal.record_notice_part(uuid, int, int, int, text, text) is 'Шлюз прийняв частину; прийнято всі — надіслано. Повтор нічого не змінює';

create or replace function internal.record_notice_end(p_notice_id uuid, p_lease int, p_state text, p_code text, p_is_final boolean) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now constant timestamptz := internal.now_at();
begin
  update exchange.notice n
  set failures = n.failures + case p_state when 'failed' then 1 else 0 end, last_code = left(p_code, 100), leased_until = null, sending_at = null,
      state = case when p_state = 'failed' and not p_is_final and n.failures + 1 < internal.number_parameter('notice_attempts', 12) then 'waiting' else p_state end,
      settled_at = case when p_state = 'failed' and not p_is_final and n.failures + 1 < internal.number_parameter('notice_attempts', 12) then null else v_now end,
      -- one minute, two, four … an hour
      next_try_at = v_now + make_interval(mins => least(60, (2 ^ least(n.failures, 6))::int))
  where n.notice_id = p_notice_id and n.lease = p_lease and n.state in ('taken', 'unknown');
  return coalesce((select n.state from exchange.notice n where n.notice_id = p_notice_id), 'absent');
end $$;
comment on function internal.record_notice_end(uuid, int, text, text, boolean) is 'Не надіслано, і це відомо: ще раз із дедалі довшою паузою, а потім до людини; або наслідок невідомий';

create or replace function internal.record_receipt(p_gateway text, p_message_id text, p_state text, p_code text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now    constant timestamptz := internal.now_at();
  v_notice uuid;
begin
  perform internal.take_turn(4, hashtext(p_gateway || ' ' || p_message_id));
  insert into exchange.notice_receipt (gateway, message_id, state, code, received_at) values (p_gateway, p_message_id, p_state, left(p_code, 100), v_now)
  on conflict (gateway, message_id) do update set (state, code, received_at) = (excluded.state, excluded.code, excluded.received_at);
  update exchange.notice_part p set state = p_state, code = left(p_code, 100), settled_at = v_now
  where p.gateway = p_gateway and p.message_id = p_message_id returning p.notice_id into v_notice;
  if v_notice is not null then
    perform from exchange.notice n where n.notice_id = v_notice for update;
    perform internal.settle_notice(v_notice);
  end if;
end $$;
comment on function internal.record_receipt(text, text, text, text) is 'Квитанція про доставлення: запам’ятовується, навіть якщо ще невідомо, чия вона';

create or replace function internal.notices_to_ask(p_gateway text, p_limit int) returns text[]
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now constant timestamptz := internal.now_at();
  v_ids text[];
begin
  with chosen as (
    select p.notice_id, p.round, p.part from exchange.notice_part p
    where p.gateway = p_gateway and p.state is null and p.accepted_at > v_now - interval '3 days'
      -- soon at first, then ever more seldom, at least hourly
      and (p.asked_at is null or p.asked_at < v_now - least(greatest((v_now - p.accepted_at) / 2, interval '30 seconds'), interval '1 hour'))
    order by p.accepted_at limit p_limit for update skip locked),
  asked as (update exchange.notice_part p set asked_at = v_now from chosen c where (p.notice_id, p.round, p.part) = (c.notice_id, c.round, c.part) returning p.message_id)
  select array_agg(a.message_id) into v_ids from asked a;
  return coalesce(v_ids, '{}');
end $$;
comment on function internal.notices_to_ask(text, int) is 'Про доставлення яких повідомлень час спитати шлюз, що сам не каже';

create or replace function internal.record_gateway(p_gateway text, p_state text, p_code text, p_balance numeric) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now constant timestamptz := internal.now_at();
begin
  insert into exchange.gateway_state as g (gateway, state, code, balance, since_at, seen_at) values (p_gateway, p_state, left(p_code, 100), p_balance, v_now, v_now)
  on conflict (gateway) do update set since_at = case when g.state = excluded.state then g.since_at else v_now end, state = excluded.state, code = excluded.code,
    balance = coalesce(excluded.balance, g.balance), seen_at = v_now;
end $$;
comment on function internal.record_gateway(text, text, text, numeric) is 'Як працює шлюз';
revoke execute on function internal.mark_notified(exchange.notice, int), internal.end_leases(), internal.take_notices(int, text[]), internal.begin_notice(uuid, int), internal.settle_notice(uuid),
  internal.record_notice_part(uuid, int, int, int, text, text), internal.record_notice_end(uuid, int, text, text, boolean), internal.record_receipt(text, text, text, text),
  internal.notices_to_ask(text, int), internal.record_gateway(text, text, text, numeric) from public;
grant execute on function internal.take_notices(int, text[]), internal.begin_notice(uuid, int), internal.record_notice_part(uuid, int, int, int, text, text),
  internal.record_notice_end(uuid, int, text, text, boolean), internal.record_receipt(text, text, text, text), internal.notices_to_ask(text, int),
  internal.record_gateway(text, text, text, numeric) to esoya_api;

set role esoya_api;
create function api.take_notices(p_limit int, p_ways text[]) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.take_notices(least(greatest(coalesce(p_limit, 1), 1), 100), p_ways);
end $$;
comment on function api.take_notices(int, text[]) is 'Бере до 100 повідомлень, яким час іти, на дві хвилини: ключ, оренда, куди, текст, які частини вже прийнято. Поза тихими годинами. ZN302 (ESOYA-7.1.6b)';

create function api.begin_notice(p_notice_id uuid, p_lease int) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  perform set_config('synchronous_commit', 'on', true);
  return internal.begin_notice(p_notice_id, p_lease);
end $$;
comment on function api.begin_notice(uuid, int) is 'Остання мить перед надсиланням: так — надсилати можна, ні — оренда минула або відмітку скасовано. Після «так» без відповіді наслідок невідомий. ZN302 (ESOYA-7.1.6b)';

create function api.record_notice_sent(p_notice_id uuid, p_lease int, p_part int, p_of int, p_gateway text, p_message_id text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.record_notice_part(p_notice_id, p_lease, p_part, p_of, p_gateway, p_message_id);
end $$;
comment on function api.record_notice_sent(uuid, int, int, int, text, text) is 'Шлюз прийняв частину з p_of; відповідь — стан повідомлення. Повтор нічого не змінює. ZN302 (ESOYA-7.1.6b)';

create function api.record_notice_failed(p_notice_id uuid, p_lease int, p_code text, p_is_final boolean) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.record_notice_end(p_notice_id, p_lease, 'failed', p_code, coalesce(p_is_final, false));
end $$;
comment on function api.record_notice_failed(uuid, int, text, boolean) is 'Напевно не надіслано: спробувати ще через 1, 2, 4 … 60 хвилин, після notice_attempts спроб чи остаточної відмови — до людини; відповідь — стан. ZN302 (ESOYA-7.1.6b)';

create function api.record_notice_unknown(p_notice_id uuid, p_lease int, p_code text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.record_notice_end(p_notice_id, p_lease, 'unknown', p_code, true);
end $$;
comment on function api.record_notice_unknown(uuid, int, text) is 'Чи надіслано, невідомо: само ще раз не піде, вирішує людина; відповідь — стан. ZN302 (ESOYA-7.1.6b)';

create function api.record_notice_receipt(p_gateway text, p_message_id text, p_is_delivered boolean, p_code text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  perform internal.record_receipt(p_gateway, p_message_id, case when p_is_delivered then 'delivered' else 'undelivered' end, p_code);
end $$;
comment on function api.record_notice_receipt(text, text, boolean, text) is 'Квитанція шлюзу про доставлення чи недоставлення; може прийти раніше за відповідь про прийняття і кілька разів. ZN302 (ESOYA-7.1.6b)';

create function api.notices_to_ask(p_gateway text, p_limit int) returns text[]
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.notices_to_ask(p_gateway, least(greatest(coalesce(p_limit, 1), 1), 500));
end $$;
comment on function api.notices_to_ask(text, int) is 'Ключі повідомлень шлюзу, про доставлення яких час спитати, три доби від надсилання, дедалі рідше. ZN302 (ESOYA-7.1.6b)';

create function api.record_gateway(p_gateway text, p_state text, p_code text, p_balance numeric) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  perform set_config('synchronous_commit', 'off', true);
  perform internal.record_gateway(p_gateway, p_state, p_code, p_balance);
end $$;
comment on function api.record_gateway(text, text, text, numeric) is 'Як працює шлюз: works, away, refuses, low_balance; код і залишок коштів. ZN302 (ESOYA-7.1.6)';
revoke execute on function api.take_notices(int, text[]), api.begin_notice(uuid, int), api.record_notice_sent(uuid, int, int, int, text, text),
  api.record_notice_failed(uuid, int, text, boolean), api.record_notice_unknown(uuid, int, text), api.record_notice_receipt(text, text, boolean, text),
  api.notices_to_ask(text, int), api.record_gateway(text, text, text, numeric) from public;
grant execute on function api.take_notices(int, text[]), api.begin_notice(uuid, int), api.record_notice_sent(uuid, int, int, int, text, text),
  api.record_notice_failed(uuid, int, text, boolean), api.record_notice_unknown(uuid, int, text), api.record_notice_receipt(text, text, boolean, text),
  api.notices_to_ask(text, int), api.record_gateway(text, text, text, numeric) to esoya_machine;
