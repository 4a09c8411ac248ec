-- ${build}
-- Seals what finished transactions have written; the format stands in docs/journal-seal.md, so that anybody can verify it.
set role esoya_owner;
create or replace function internal.merkle_root(p_leaves bytea) returns bytea
  language plpgsql immutable set search_path = pg_catalog, pg_temp
as $$
declare
  v_level bytea;
begin
  -- the first level from leaves of 40 bytes, each next from pairs of 32; the odd one out goes up unchanged
  select string_agg(sha256('\x00'::bytea || substr(p_leaves, i * 40 + 1, 40)), ''::bytea order by i) into v_level
  from generate_series(0, length(p_leaves) / 40 - 1) i;
  while length(v_level) > 32 loop
    select string_agg(case when length(p.pair) = 64 then sha256('\x01'::bytea || p.pair) else p.pair end, ''::bytea order by p.i) into v_level
    from (select i, substr(v_level, i * 64 + 1, 64) as pair from generate_series(0, (length(v_level) - 1) / 64) i) p;
  end loop;
  return v_level;
end $$;
comment on function internal.merkle_root(bytea) is 'Корінь дерева Меркла над листками по 40 байтів (RFC 6962)';

create or replace function internal.seal_finished() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_last    audit.seal;
  v_seal    audit.seal;
  v_changes bytea;
  v_events  bytea;
begin
  lock table audit.seal in share row exclusive mode;
  select * into v_last from audit.seal s order by s.era desc, s.batch_number desc limit 1;
  v_seal.era := (select max(e.era) from audit.era e);
  -- below the horizon every transaction has ended, so nothing can be slipped into a batch later
  v_seal.below_transaction := pg_snapshot_xmin(pg_current_snapshot());
  v_seal.from_transaction := case when v_last.era = v_seal.era then v_last.below_transaction else '0'::xid8 end;
  if v_seal.below_transaction <= v_seal.from_transaction then
    return;
  end if;
  select coalesce(string_agg(int8send(c.row_change_id) || c.sha256, ''::bytea order by c.row_change_id), ''), count(*) into v_changes, v_seal.row_change_count
  from audit.row_change c where c.era = v_seal.era and c.transaction >= v_seal.from_transaction and c.transaction < v_seal.below_transaction;
  select coalesce(string_agg(int8send(e.event_id) || e.sha256, ''::bytea order by e.event_id), ''), count(*) into v_events, v_seal.event_count
  from audit.event e where e.era = v_seal.era and e.transaction >= v_seal.from_transaction and e.transaction < v_seal.below_transaction;
  v_seal.leaves := v_changes || v_events;
  if length(v_seal.leaves) = 0 then
    return;
  end if;
  v_seal.batch_number := case when v_last.era = v_seal.era then v_last.batch_number + 1 else 1 end;
  v_seal.merkle_root := internal.merkle_root(v_seal.leaves);
  v_seal.previous_sha256 := v_last.sha256;
  v_seal.sealed_at := internal.now_at();
  v_seal.sha256 := sha256(convert_to(array_to_string(array['seal', v_seal.era::text, v_seal.batch_number::text, v_seal.from_transaction::text,
    v_seal.below_transaction::text, v_seal.row_change_count::text, v_seal.event_count::text, encode(v_seal.merkle_root, 'hex'),
    encode(v_seal.previous_sha256, 'hex'), to_char(v_seal.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')], E'\n', ''), 'UTF8'));
  insert into audit.seal select v_seal.*;
end $$;
comment on function internal.seal_finished() is 'Запечатує нові записи закінчених транзакцій пакетом Меркла, з’єднаним із попереднім (ESOYA-4.11)';

create or replace function internal.latest_seal() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('era', s.era, 'batch_number', s.batch_number, 'from_transaction', s.from_transaction::text, 'below_transaction', s.below_transaction::text,
           'row_change_count', s.row_change_count, 'event_count', s.event_count, 'merkle_root', encode(s.merkle_root, 'hex'),
           'previous_sha256', encode(s.previous_sha256, 'hex'), 'sha256', encode(s.sha256, 'hex'),
           'sealed_at', to_char(s.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
  from audit.seal s order by s.era desc, s.batch_number desc limit 1
$$;
comment on function internal.latest_seal() is 'Остання печатка журналу';

-- a transaction that stays open keeps all younger ones out of the seal
create or replace function internal.report_seal_lag() returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_patience constant int := (select p.value::int from ref.parameter p where p.code = 'seal_lag_seconds');
  v_lag      jsonb;
begin
  select jsonb_build_object('pid', h.pid, 'login', h.login_role, 'seconds', h.seconds, 'ended', internal.end_horizon_holder(h.pid)) into v_lag
  from internal.horizon_holder(v_patience) h;
  if v_lag is not null then
    perform internal.record_event('seal_lag', p_detail => v_lag);
  end if;
  return v_lag;
end $$;
comment on function internal.report_seal_lag() is 'Записує, хто тримає горизонт печатки довше за параметр seal_lag_seconds, і завершує його з’єднання (ESOYA-4.11, 4.13)';
grant execute on function internal.seal_finished(), internal.latest_seal(), internal.report_seal_lag() to esoya_api;

set role esoya_api;
create function api.seal_journal() returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  perform internal.seal_finished();
  perform internal.watch_guards();
  return coalesce(internal.latest_seal(), '{}') || jsonb_build_object('lag', internal.report_seal_lag());
end $$;
comment on function api.seal_journal() is 'Щохвилини: печатка над закінченими транзакціями, звірка тригерів журналу, відставання понад п’ять хвилин із його винуватцем; відповідь — остання печатка для оприлюднення. ZN302 (ESOYA-4.11, 4.13)';
revoke execute on function api.seal_journal() from public;
grant execute on function api.seal_journal() to esoya_machine;
