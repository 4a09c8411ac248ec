-- every object of the product's schemas with a hash of its definition, owner and privileges
with ours as (
  select * from pg_catalog.pg_namespace where nspname !~ '^(pg_|information_schema$|flyway$|extension$)'
)
select o.object, encode(sha256(convert_to(o.definition, 'UTF8')), 'hex') as sha256
from (
  select 'function ' || p.oid::regprocedure as object,
         concat_ws(E'\n',
           case when p.prokind = 'a' then null else pg_catalog.pg_get_functiondef(p.oid) end, p.proowner::regrole,
           (select string_agg(a::text, ',' order by a::text) from unnest(p.proacl) a)) as definition
  from pg_catalog.pg_proc p
  join ours n on n.oid = p.pronamespace
  union all
  select case c.relkind when 'v' then 'view ' when 'S' then 'sequence ' else 'table ' end || c.oid::regclass,
         concat_ws(E'\n',
           case when c.relkind = 'v' then pg_catalog.pg_get_viewdef(c.oid) end, c.relowner::regrole, c.relrowsecurity, c.relforcerowsecurity,
           (select string_agg(a::text, ',' order by a::text) from unnest(c.relacl) a),
           (select string_agg(o, ',' order by o) from unnest(c.reloptions) o),
           (select string_agg(concat_ws(' ', a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
                                        pg_catalog.pg_get_expr(d.adbin, d.adrelid), a.attacl::text), E'\n' order by a.attnum)
            from pg_catalog.pg_attribute a
            left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and c.relkind <> 'S'))
  from pg_catalog.pg_class c
  join ours n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
  union all
  select 'constraint ' || k.conname || ' on ' || k.conrelid::regclass, pg_catalog.pg_get_constraintdef(k.oid)
  from pg_catalog.pg_constraint k
  join ours n on n.oid = k.connamespace
  -- 18 lists "not null" among the constraints, 15 does not
  where k.conrelid <> 0 and k.contype <> 'n'
  union all
  select 'index ' || i.indexrelid::regclass, pg_catalog.pg_get_indexdef(i.indexrelid)
  from pg_catalog.pg_index i
  join pg_catalog.pg_class c on c.oid = i.indexrelid
  join ours n on n.oid = c.relnamespace
  union all
  select 'policy ' || p.polname || ' on ' || p.polrelid::regclass,
         concat_ws(E'\n', p.polcmd, p.polpermissive, p.polroles::regrole[]::text,
           pg_catalog.pg_get_expr(p.polqual, p.polrelid), pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid))
  from pg_catalog.pg_policy p
  join pg_catalog.pg_class c on c.oid = p.polrelid
  join ours n on n.oid = c.relnamespace
  union all
  select 'trigger ' || t.tgname || ' on ' || t.tgrelid::regclass, concat_ws(E'\n', pg_catalog.pg_get_triggerdef(t.oid), t.tgenabled)
  from pg_catalog.pg_trigger t
  join pg_catalog.pg_class c on c.oid = t.tgrelid
  join ours n on n.oid = c.relnamespace
  where not t.tgisinternal
  union all
  select 'schema ' || n.nspname,
         concat_ws(E'\n', n.nspowner::regrole, (select string_agg(a::text, ',' order by a::text) from unnest(n.nspacl) a))
  from ours n
) o
