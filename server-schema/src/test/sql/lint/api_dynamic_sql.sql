-- A verb that builds its statement from text (design 3.10)
select p.oid::regprocedure::text as violation
from pg_proc p
where p.pronamespace = 'api'::regnamespace and regexp_replace(coalesce(p.prosrc, ''), '--[^\n]*', '', 'g') ~* '\mexecute\M'
-- control
create function api.planted() returns void language plpgsql as $$ begin execute 'select 1'; end $$
