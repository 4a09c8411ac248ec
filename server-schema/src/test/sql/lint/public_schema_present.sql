-- The schema in which everybody's objects used to land (design 3.9)
select nspname::text as violation from pg_namespace where nspname = 'public'
-- control
create schema public
