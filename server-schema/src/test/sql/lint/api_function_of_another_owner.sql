-- A verb whose owner is not esoya_api (whom row level security binds) nor a keeper, or that does not run with its owner's rights (design 3.3, 3.10)
select p.oid::regprocedure::text as violation
from pg_proc p
where p.pronamespace = 'api'::regnamespace
  and (p.proowner::regrole::text not in ('esoya_api', 'esoya_account_keeper', 'esoya_session_keeper', 'esoya_log_reader') or not p.prosecdef)
-- control
create function api.planted() returns int language sql as 'select 1'
