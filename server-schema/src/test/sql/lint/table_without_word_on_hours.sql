-- A table of cases or of the archive that neither stands under the guard of the hours nor is declared free of it (design 3.11): internal.business_table says which
select c.oid::regclass::text || ' is not listed' as violation
from pg_class c
where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace::regnamespace::text in ('core', 'archive')
  and not exists (select from internal.business_table b where b.name = c.oid::regclass::text)
union all
select b.name || ' is not guarded'
from internal.business_table b
where b.is_guarded
  and not exists (select from pg_trigger t where t.tgrelid = b.name::regclass and t.tgfoid = 'internal.open_hours_only'::regproc
                    and t.tgenabled in ('O', 'A') and t.tgtype & 30 = 30)
union all
select b.name || ' is guarded though declared free'
from internal.business_table b
where not b.is_guarded and exists (select from pg_trigger t where t.tgrelid = b.name::regclass and t.tgfoid = 'internal.open_hours_only'::regproc)
-- control
drop trigger _050_open_hours on core.case_event
