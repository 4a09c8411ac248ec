-- A function that reads a clock, or takes the day of a moment in the caller's zone, past the product's own clocks (design 3.11).
-- clock_timestamp() is right where the real moment is meant: in the audit trigger, and beside the server's own times of its connections, and where only a pace is kept.
select p.oid::regprocedure::text as violation
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
cross join lateral (select regexp_replace(p.prosrc, '--[^\n]*|internal\.\w+|''[^'']*''', '', 'g') as text) body
where n.nspname in ('ref', 'access', 'core', 'archive', 'audit', 'exchange', 'report', 'internal', 'api')
  and p.oid::regprocedure::text not in ('internal.now_at()', 'internal.local_now()', 'internal.today()', 'internal.local_day(timestamp with time zone)')
  and (body.text ~* '\m(current_date|current_time|current_timestamp|localtime|localtimestamp)\M'
       or body.text ~* '\m(now|transaction_timestamp|statement_timestamp|timeofday)\s*\('
       or body.text ~* '_at\s*::\s*date\M'
       or body.text ~* '\mclock_timestamp\s*\(' and p.oid::regprocedure::text not in ('internal.audit_rows()', 'internal.end_stuck_connections(integer)',
                                                                                    'internal.horizon_holder(integer)', 'internal.hints_to_tell()'))
union all
select 'default of ' || d.adrelid::regclass || ' ' || d.adnum
from pg_attrdef d
join pg_class c on c.oid = d.adrelid
where c.relnamespace::regnamespace::text in ('ref', 'access', 'core', 'archive', 'audit', 'exchange', 'report', 'internal')
  and pg_get_expr(d.adbin, d.adrelid) ~* '\m(now|clock_timestamp)\s*\(|current_(date|timestamp)'
-- control
create function core.planted() returns date language sql as 'select current_date'
