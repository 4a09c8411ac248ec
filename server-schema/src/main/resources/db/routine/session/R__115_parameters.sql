-- ${build}
set role esoya_owner;
create or replace function internal.number_parameter(p_code text, p_default int) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin return coalesce((select p.value::int from ref.parameter p where p.code = p_code and p.value ~ '^\d{1,8}$'), p_default); end $$;
comment on function internal.number_parameter(text, int) is 'Числовий параметр регламенту або значення за замовчуванням (ESOYA-1.4)';

create or replace function internal.parameter_is(p_code text, p_value text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin return coalesce((select p.value = p_value from ref.parameter p where p.code = p_code), false); end $$;
comment on function internal.parameter_is(text, text) is 'Чи має параметр регламенту це значення (ESOYA-1.4)';
grant execute on function internal.number_parameter(text, int), internal.parameter_is(text, text) to esoya_api;

create or replace function internal.groups_in_force(p_login name) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(array_agg(distinct o.person_group::text), '{}')
          from access.account a cross join lateral internal.orders_in_force(a.employee_id) o where a.login_role = p_login);
end $$;
comment on function internal.groups_in_force(name) is 'Ролі входу за чинними сьогодні розпорядженнями (ESOYA-6.10)';
