-- ${build}
-- How the system is: figures only, nothing of persons. What is wrong with them is said by the program.
set role esoya_owner;
create or replace function internal.schema_bytes(p_schema text) returns bigint
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = p_schema and c.relkind = 'r');
end $$;
comment on function internal.schema_bytes(text) is 'Скільки місця займають таблиці схеми з індексами';

create or replace function internal.job_beats() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_agg(jsonb_build_object('job', j.job, 'period_seconds', j.period, 'outcome', b.outcome,
            'beat_at', to_char(b.beat_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'done_at', to_char(b.done_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
            'lag_seconds', greatest(0, extract(epoch from internal.now_at() - b.done_at))::bigint) order by j.place)
          -- the jobs of the agent and how often each runs
          from (values (1, 'seal_journal', 60), (2, 'read_server_log', 20), (3, 'sweep_scans', 60), (4, 'end_access', 60), (5, 'end_stuck_connections', 60), (6, 'forget_drafts', 3600), (7, 'send_notices', 5), (8, 'tell_uncollected', 3600), (9, 'fix_archive', 20), (10, 'escalate', 600), (11, 'destroy_disposed', 30), (12, 'apply_plans', 60)) j (place, job, period)
          left join access.agent_heartbeat b on b.job = j.job);
end $$;
comment on function internal.job_beats() is 'Пульс кожної роботи агента, також тієї, що не починалася';

create or replace function internal.seal_health() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_last audit.seal;
begin
  select * into v_last from audit.seal s order by s.era desc, s.batch_number desc limit 1;
  return (select jsonb_build_object('batch_number', v_last.batch_number, 'sealed_at', to_char(v_last.sealed_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
            'unsealed', coalesce(sum(u.n), 0), 'waiting_seconds', coalesce(greatest(0, extract(epoch from internal.now_at() - min(u.since)))::bigint, 0))
          from (select count(*) as n, min(c.happened_at) as since from audit.row_change c where c.transaction >= coalesce(v_last.below_transaction, '0'::xid8)
                union all
                select count(*), min(e.happened_at) from audit.event e where e.transaction >= coalesce(v_last.below_transaction, '0'::xid8)) u);
end $$;
comment on function internal.seal_health() is 'Остання печатка журналу, скільки записів ще не запечатано і відколи вони чекають';

create or replace function internal.seconds_since(p_epoch bigint) returns bigint
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return greatest(0, extract(epoch from internal.now_at())::bigint - p_epoch); end $$;
comment on function internal.seconds_since(bigint) is 'Скільки секунд минуло від цієї миті';

create or replace function internal.health() returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_load constant jsonb := internal.server_load();
  v_disk constant jsonb := internal.measured_disk();
  v_log jsonb := (select jsonb_build_object('is_available', count(*) > 0, 'bytes_left', coalesce(sum(greatest(f.size - coalesce(m.read_to, 0), 0)), 0))
                  from internal.server_log_files() f left join audit.log_mark m on m.file = f.file);
begin
  return (v_load - 'oldest_transaction') || jsonb_build_object(
    'oldest_transaction_seconds', coalesce(internal.seconds_since((v_load ->> 'oldest_transaction')::bigint), 0),
    'now', to_char(internal.local_now(), 'YYYY-MM-DD"T"HH24:MI:SS'), 'schema_version', (select v.latest from internal.migration_versions() v),
    'server_version', current_setting('server_version'), 'started_at', to_char(pg_postmaster_start_time() at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
    'archive_bytes', internal.schema_bytes('archive'), 'journal_bytes', internal.schema_bytes('audit'),
    'disk', v_disk - 'measured' || jsonb_build_object('age_seconds', internal.seconds_since((v_disk ->> 'measured')::bigint),
      'measured_at', to_char(to_timestamp((v_disk ->> 'measured')::bigint) at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS')), 'least_free_percent', internal.number_parameter('disk_free_percent', 15),
    'jobs', internal.job_beats(), 'notices', internal.notice_health(), 'seal', internal.seal_health(), 'log', v_log,
    'sweep', (select jsonb_build_object('started_at', to_char(s.started_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
                'finished_at', to_char(s.finished_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'checked', s.checked,
                'damaged', (select count(*) from audit.scan_damage d where d.mended_at is null),
                'files', (select coalesce(jsonb_agg(x.file), '[]') from (select jsonb_array_elements(internal.files_of_hash(d.sha256)) as file
                          from (select o.sha256 from audit.scan_damage o where o.mended_at is null order by o.found_at, o.sha256 limit 5) d limit 5) x))
              from audit.scan_sweep s order by s.scan_sweep_id desc limit 1),
    'archive_tasks', (select jsonb_build_object('waiting', count(*), 'incomplete', count(*) filter (where t.trouble is not null),
                        'first', (array_agg(a.case_number order by t.trouble is null, a.archived_at))[1],
                        'oldest_seconds', coalesce(greatest(0, extract(epoch from internal.now_at() - min(a.archived_at)))::bigint, 0))
                      from archive.archive_task t join archive.archived_case a using (case_id)),
    'open_sessions', (select count(*) from access.session s where s.closed_at is null),
    'waiting_acts', (select count(*) from access.second_person_act a where a.answered_at is null),
    'open_violations', (select count(*) from access.violation v where v.closed_at is null));
end $$;
comment on function internal.health() is 'Стан системи одним знімком';
grant execute on function internal.health() to esoya_api;

set role esoya_api;
create function api.health_page() returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  return internal.health();
end $$;
comment on function api.health_page() is 'Стан системи: версії, розміри, черги, пульс робіт агента, диск архіву, остання печатка і останній обхід скан-копій. ZN302 (ESOYA-2.1.6, 4.11)';
revoke execute on function api.health_page() from public;
grant execute on function api.health_page() to esoya_technical_admin, esoya_supervisor;
