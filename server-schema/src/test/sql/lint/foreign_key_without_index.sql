-- A foreign key whose deletes and look-ups read the whole table (design 3.19)
select k.conrelid::regclass || ' ' || k.conname as violation
from pg_constraint k
join pg_class c on c.oid = k.conrelid
where k.contype = 'f' and not c.relispartition
  and c.relnamespace::regnamespace::text not in ('flyway', 'extension')
  and not exists (
    select from pg_index i
    where i.indrelid = k.conrelid
      and (i.indpred is null or cardinality(k.conkey) = 1)
      and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)
-- control
create table core.planted (planted_id int primary key, office_id int references ref.office on delete restrict)
