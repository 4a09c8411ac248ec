-- A parameter or result of a type that the client's generator cannot carry, or of another schema's row (design 3.9)
select p.oid::regprocedure || ' ' || t.oid::regtype as violation
from pg_proc p
cross join lateral unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]) || p.prorettype) a (type_oid)
join pg_type e on e.oid = a.type_oid
join pg_type t on t.oid = coalesce(nullif(e.typelem, 0), e.oid)
where p.pronamespace = 'api'::regnamespace
  and (t.typtype in ('r', 'm') or t.typname in ('xid', 'xid8', 'tsvector', 'tsquery', 'interval', 'inet', 'cidr')
       or t.typtype = 'c' and t.typnamespace::regnamespace::text not in ('api'))
-- control
create function api.planted() returns interval language sql as $$ select interval '1 day' $$
