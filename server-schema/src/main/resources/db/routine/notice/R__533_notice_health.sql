-- ${build}
-- The outbox in figures, for the page of the system's state.
set role esoya_owner;
create or replace function internal.notice_health() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now constant timestamptz := internal.now_at();
begin
  return (select jsonb_build_object('waiting', count(*) filter (where n.state = 'waiting'), 'due', count(*) filter (where n.state = 'waiting' and n.leaves_at <= v_now),
            -- at night nothing leaves and nothing is late
            'lag_seconds', case when internal.after_quiet(v_now) > v_now then 0
                                else coalesce(greatest(0, extract(epoch from v_now - min(n.leaves_at) filter (where n.state = 'waiting')))::bigint, 0) end,
            'unsettled', count(*) filter (where n.state in ('failed', 'unknown', 'undelivered')), 'by_hand', count(*) filter (where n.state = 'by_hand'),
            'gateways', (select coalesce(jsonb_agg(jsonb_build_object('gateway', g.gateway, 'state', g.state, 'code', g.code, 'balance', g.balance,
                           'since_at', to_char(g.since_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS')) order by g.gateway), '[]') from exchange.gateway_state g
                         where g.seen_at > v_now - interval '7 days'))
          from exchange.notice n where n.state in ('waiting', 'failed', 'unknown', 'undelivered', 'by_hand'));
end $$;
comment on function internal.notice_health() is 'Черга повідомлень: скільки чекає, на скільки запізнюється, скількох має повідомити людина, як працюють шлюзи (ESOYA-7.1.6)';
revoke execute on function internal.notice_health() from public;
