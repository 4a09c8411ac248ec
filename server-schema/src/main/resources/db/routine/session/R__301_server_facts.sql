-- ${build}
set role esoya_owner;
create or replace function internal.migration_versions() returns table (latest text, latest_breaking text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select (select h.version from flyway.flyway_schema_history h where h.version is not null and h.success order by h.installed_rank desc limit 1),
         (select p.value from ref.parameter p where p.code = 'latest_breaking')
$$;
comment on function internal.migration_versions() is 'Остання і остання несумісна версії схеми';
grant execute on function internal.migration_versions() to esoya_api;
set role esoya_api;
create function api.schema_version() returns table (latest text, latest_breaking text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select v.latest, v.latest_breaking from internal.migration_versions() v $$;
comment on function api.schema_version() is 'Версія схеми для рукостискання з програмою; дозволено до входу (design 3.21)';

create function api.server_time() returns timestamp
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$ select internal.local_now() $$;
comment on function api.server_time() is 'Час Центру за годинником сервера (ESOYA-5.2)';

set role esoya_owner;
-- asked with a right password and before any session, so the offices come from the orders of the login itself
create or replace function internal.workplaces_of_login() returns table (code text, title text, office_title text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select w.code::text, w.title::text, f.short_title::text
  from ref.workplace w join ref.office f using (office_id)
  where w.retired_on is null
    and exists (select from access.account a cross join lateral internal.orders_in_force(a.employee_id) o
                where a.login_role = session_user and a.blocked_at is null and (o.is_all_offices or o.office_id = w.office_id))
  order by f.code, length(w.code), w.code
$$;
comment on function internal.workplaces_of_login() is 'Робочі місця офісів, до яких допускає чинне розпорядження того, хто з’єднався (ESOYA-4.12)';
grant execute on function internal.workplaces_of_login() to esoya_api;
set role esoya_api;
create function api.workplace_list() returns table (code text, title text, office_title text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select w.code, w.title, w.office_title from internal.workplaces_of_login() w $$;
comment on function api.workplace_list() is 'Робочі місця на вибір: лише офісів за чинним розпорядженням; дозволено до входу (ESOYA-4.12)';

revoke execute on all functions in schema api from public;
grant execute on function api.schema_version(), api.server_time(), api.workplace_list() to esoya_staff, esoya_machine;
