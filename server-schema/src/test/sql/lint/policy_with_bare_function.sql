-- A policy that calls a function for every row instead of once in a subselect (design 3.7)
with expression as (
  select p.polname, p.polrelid, coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as text
  from pg_policy p
)
select polname || ' on ' || polrelid::regclass as violation
from expression
-- what remains after the permitted form is taken out may not call a helper
where regexp_replace(text, '\(\s*SELECT\s+internal\.\w+\([^()]*\)(\s+AS\s+\w+)?\)', '', 'gi') ~ 'internal\.\w+\('
-- control
create policy planted on core.draft using (internal.today() > date '2000-01-01')
