-- Two verbs of one name (design 3.9)
select 'api.' || p.proname as violation
from pg_proc p
where p.pronamespace = 'api'::regnamespace
group by p.proname
having count(*) > 1
-- control
create function api.planted() returns int language sql as 'select 1'; create function api.planted(p int) returns int language sql as 'select 1'
