-- ${build}
-- What an independent verifier reads: seals, and of every row its facts and the digests of its values, never the values (docs/journal-seal.md).
set role esoya_owner;
create or replace function internal.seal_page(p_after_era int, p_after_batch int, p_limit int)
  returns table (era int, batch_number int, from_transaction text, below_transaction text, row_change_count int, event_count int, leaves bytea,
                 merkle_root bytea, previous_sha256 bytea, sha256 bytea, sealed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.era, s.batch_number, s.from_transaction::text, s.below_transaction::text, s.row_change_count, s.event_count, s.leaves,
         s.merkle_root, s.previous_sha256, s.sha256, s.sealed_at
  from audit.seal s where (s.era, s.batch_number) > (p_after_era, p_after_batch)
  order by s.era, s.batch_number limit least(p_limit, 200)
$$;
comment on function internal.seal_page(int, int, int) is 'Печатки за порядком';

create or replace function internal.change_digests(p_era int, p_from text, p_below text, p_after_id bigint, p_limit int)
  returns table (row_change_id bigint, transaction text, happened_at timestamptz, login_role text, session_id bigint, client_address text, table_name text,
                 action text, old_sha256 bytea, new_sha256 bytea, sha256 bytea, disposed_by text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.row_change_id, c.transaction::text, c.happened_at, c.login_role::text, c.session_id, host(c.client_address), c.table_name, c.action,
         -- values destroyed by an act have left their digests
         case when d.row_number is null then sha256(convert_to(c.old_row::text, 'UTF8')) else d.old_sha256 end,
         case when d.row_number is null then sha256(convert_to(c.new_row::text, 'UTF8')) else d.new_sha256 end, c.sha256, case when d.row_number is not null then internal.portion_label(a, d.portion) end
  from audit.row_change c
  left join audit.disposed_row d on d.journal = 'row_change' and d.row_number = c.row_change_id left join core.disposal_act a using (disposal_act_id)
  where c.era = p_era and c.transaction >= p_from::xid8 and (p_below is null or c.transaction < p_below::xid8) and c.row_change_id > p_after_id
  order by c.row_change_id limit least(p_limit, 10000)
$$;
comment on function internal.change_digests(int, text, text, bigint, int) is 'Зміни рядків діапазону транзакцій: обставини й геші значень';

create or replace function internal.event_digests(p_era int, p_from text, p_below text, p_after_id bigint, p_limit int)
  returns table (event_id bigint, transaction text, happened_at timestamptz, login_role text, session_id bigint, client_address text, kind text,
                 purpose text, case_id uuid, person_id uuid, detail_sha256 bytea, sha256 bytea, disposed_by text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select e.event_id, e.transaction::text, e.happened_at, e.login_role::text, e.session_id, host(e.client_address), e.kind::text, e.purpose::text,
         e.case_id, e.person_id, case when d.row_number is null then sha256(convert_to(e.detail::text, 'UTF8')) else d.new_sha256 end, e.sha256, case when d.row_number is not null then internal.portion_label(a, d.portion) end
  from audit.event e
  left join audit.disposed_row d on d.journal = 'event' and d.row_number = e.event_id left join core.disposal_act a using (disposal_act_id)
  where e.era = p_era and e.transaction >= p_from::xid8 and (p_below is null or e.transaction < p_below::xid8) and e.event_id > p_after_id
  order by e.event_id limit least(p_limit, 10000)
$$;
comment on function internal.event_digests(int, text, text, bigint, int) is 'Події діапазону транзакцій: обставини й геш подробиць';
grant execute on function internal.seal_page(int, int, int), internal.change_digests(int, text, text, bigint, int),
  internal.event_digests(int, text, text, bigint, int) to esoya_api;

set role esoya_api;
create function api.seal_page(p_after_era int, p_after_batch int, p_limit int)
  returns table (era int, batch_number int, from_transaction text, below_transaction text, row_change_count int, event_count int, leaves bytea,
                 merkle_root bytea, previous_sha256 bytea, sha256 bytea, sealed_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_security');
  return query select * from internal.seal_page(p_after_era, p_after_batch, p_limit);
end $$;
comment on function api.seal_page(int, int, int) is 'Печатки журналу за порядком після названої, до 200. ZN302 (ESOYA-4.11)';

create function api.change_digests(p_era int, p_from text, p_below text, p_after_id bigint, p_limit int)
  returns table (row_change_id bigint, transaction text, happened_at timestamptz, login_role text, session_id bigint, client_address text, table_name text,
                 action text, old_sha256 bytea, new_sha256 bytea, sha256 bytea, disposed_by text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_security');
  return query select * from internal.change_digests(p_era, p_from, p_below, p_after_id, p_limit);
end $$;
comment on function api.change_digests(int, text, text, bigint, int) is 'Зміни рядків для незалежної перевірки печатки: обставини й геші, без значень; до 10000 за раз. ZN302 (ESOYA-4.11, 5.3.2)';

create function api.event_digests(p_era int, p_from text, p_below text, p_after_id bigint, p_limit int)
  returns table (event_id bigint, transaction text, happened_at timestamptz, login_role text, session_id bigint, client_address text, kind text,
                 purpose text, case_id uuid, person_id uuid, detail_sha256 bytea, sha256 bytea, disposed_by text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_security');
  return query select * from internal.event_digests(p_era, p_from, p_below, p_after_id, p_limit);
end $$;
comment on function api.event_digests(int, text, text, bigint, int) is 'Події для незалежної перевірки печатки: обставини й геш подробиць; до 10000 за раз. ZN302 (ESOYA-4.11, 5.3.2)';

create function api.record_journal_check(p_seals int, p_rows bigint, p_finding_count int, p_first_finding text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_security');
  perform internal.record_event(case p_finding_count when 0 then 'journal_checked' else 'integrity_failed' end,
            p_detail => jsonb_strip_nulls(jsonb_build_object('what', 'journal', 'seals', p_seals, 'rows', p_rows, 'findings', p_finding_count,
              'first', left(p_first_finding, 200))));
end $$;
comment on function api.record_journal_check(int, bigint, int, text) is 'Записує перевірку журналу: скільки печаток і рядків, скільки розбіжностей і перша з них. ZN302 (ESOYA-4.11, 4.13)';
revoke execute on function api.seal_page(int, int, int), api.change_digests(int, text, text, bigint, int), api.event_digests(int, text, text, bigint, int),
  api.record_journal_check(int, bigint, int, text) from public;
grant execute on function api.seal_page(int, int, int), api.change_digests(int, text, text, bigint, int), api.event_digests(int, text, text, bigint, int),
  api.record_journal_check(int, bigint, int, text) to esoya_security;

-- the seal on paper: a printed sheet in a folder cannot be changed by whoever owns the server
set role esoya_owner;
create or replace function internal.sheet_head() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return jsonb_build_object('centre_title', coalesce((select nullif(p.value, '') from ref.parameter p where p.code = 'centre_title'), (select o.title from ref.office o order by o.code limit 1)),
    'now', to_char(internal.local_now(), 'YYYY-MM-DD"T"HH24:MI:SS'));
end $$;
comment on function internal.sheet_head() is 'Назва Центру й час сервера для службових аркушів';

create or replace function internal.seals_of_day(p_day date) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_from  constant timestamptz := p_day::timestamp at time zone 'Europe/Kyiv';
  v_until constant timestamptz := (p_day + 1)::timestamp at time zone 'Europe/Kyiv';
begin
  return (select jsonb_build_object('day', p_day, 'era', s.era, 'batch_number', s.batch_number, 'sha256', encode(s.sha256, 'hex'), 'merkle_root', encode(s.merkle_root, 'hex'),
            'sealed_at', to_char(s.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            'sealed_at_local', to_char(s.sealed_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
            'seals', t.seals, 'row_changes', t.changes, 'events', t.events)
          from audit.seal s
          cross join (select count(*) as seals, sum(d.row_change_count) as changes, sum(d.event_count) as events from audit.seal d
                      where d.sealed_at >= v_from and d.sealed_at < v_until) t
          where s.sealed_at >= v_from and s.sealed_at < v_until
          order by s.era desc, s.batch_number desc limit 1);
end $$;
comment on function internal.seals_of_day(date) is 'Остання печатка дня і скільки записано за день, або порожньо';

create or replace function internal.seal_standing() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_build_object('seals', (select count(*) from audit.seal), 'era', s.era, 'batch_number', s.batch_number,
            'sealed_at', to_char(s.sealed_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'))
          from audit.seal s order by s.era desc, s.batch_number desc limit 1);
end $$;
comment on function internal.seal_standing() is 'Скільки печаток є і яка остання';
grant execute on function internal.sheet_head(), internal.seals_of_day(date), internal.seal_standing() to esoya_api;

set role esoya_api;
create function api.seal_standing() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_security');
  return coalesce(internal.seal_standing(), '{}');
end $$;
comment on function api.seal_standing() is 'Скільки печаток має журнал і коли поставлено останню. ZN302 (ESOYA-4.11)';

create function api.seal_sheet(p_day date) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_seal jsonb;
begin
  perform internal.require_group('esoya_security');
  v_seal := internal.seals_of_day(coalesce(p_day, internal.today()));
  if v_seal is null then
    raise exception 'no seal on this day' using errcode = 'ZN404', constraint = 'seal_not_there';
  end if;
  perform internal.record_event('seal_printed', p_detail => v_seal - 'merkle_root' - 'sealed_at_local');
  return v_seal || jsonb_build_object('centre', internal.sheet_head());
end $$;
comment on function api.seal_sheet(date) is 'Остання печатка дня для аркуша реєстру; друк записується. ZN302, ZN404 (ESOYA-4.11, CSP-2.4.16)';
revoke execute on function api.seal_standing(), api.seal_sheet(date) from public;
grant execute on function api.seal_standing(), api.seal_sheet(date) to esoya_security;
