-- A foreign key that does not say what happens when its target goes (design 3.19)
select k.conrelid::regclass || ' ' || k.conname as violation
from pg_constraint k
where k.contype = 'f' and k.confdeltype = 'a' and k.conparentid = 0
-- control
create table core.planted (planted_id int primary key, office_id int references ref.office)
