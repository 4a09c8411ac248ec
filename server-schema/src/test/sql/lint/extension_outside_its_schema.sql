-- An extension among the product's own objects (design 3.19)
select e.extname::text as violation from pg_extension e where e.extname <> 'plpgsql' and e.extnamespace <> 'extension'::regnamespace
-- control
create extension fuzzystrmatch schema core
