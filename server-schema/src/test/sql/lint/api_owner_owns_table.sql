-- The verbs' owner must own no table: row level security would not bind it (design 3.3)
select c.oid::regclass::text as violation
from pg_class c
where c.relkind in ('r', 'p') and c.relowner::regrole::text <> 'esoya_owner'
  and c.relnamespace::regnamespace::text in ('ref', 'access', 'core', 'archive', 'audit', 'exchange', 'report', 'internal', 'api')
-- control
create table core.planted (planted_id int primary key); alter table core.planted owner to esoya_api
