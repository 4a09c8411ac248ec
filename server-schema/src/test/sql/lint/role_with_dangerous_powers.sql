-- A role of the house that could step over the rules; only the account keeper may make roles (design 3.3)
select r.rolname::text as violation
from pg_roles r
where r.rolname like 'esoya\_%'
  and (r.rolsuper or r.rolbypassrls or r.rolreplication or r.rolcreatedb or r.rolcanlogin
       or r.rolcreaterole and r.rolname <> 'esoya_account_keeper')
-- control
alter role esoya_registrar bypassrls
