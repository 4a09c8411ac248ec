-- ${build}
-- A plan lasts until a table under it is analysed or vacuumed. Out of the box fifty changed rows of a small table are enough, so that every
-- minute each workstation planned its next card anew, forty tables at once; two thousand rows are few for any plan of ours.
set role esoya_owner;
do $$
declare
  v_table regclass;
begin
  for v_table in
    select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('access', 'core', 'archive', 'exchange', 'audit') and c.relkind = 'r'
  loop
    execute format('alter table %s set (autovacuum_analyze_threshold = 2000, autovacuum_vacuum_threshold = 2000)', v_table);
  end loop;
end $$;
