-- Run in the product's database, by a superuser, after every migration. May be run again.
-- Two figures of the server that only a keeper sees: its load, and the disk under the database.
grant usage on schema internal to esoya_session_keeper, esoya_log_reader;

create or replace function internal.server_load() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_build_object('database_bytes', pg_database_size(current_database()), 'connections', count(*), 'most_connections', current_setting('max_connections')::int,
            'oldest_transaction', extract(epoch from min(a.xact_start))::bigint)
          from pg_stat_activity a where a.backend_type = 'client backend' and a.pid <> pg_backend_pid());
end $$;
comment on function internal.server_load() is 'Розмір бази, з’єднання і найдавніша незакінчена транзакція';
alter function internal.server_load() owner to esoya_session_keeper;
revoke execute on function internal.server_load() from public;
grant execute on function internal.server_load() to esoya_owner;

-- PostgreSQL cannot ask how full a disk is: whoever keeps the server writes it beside the database (installer/server/measure-disk).
-- The name of the file is fixed and three numbers are all that leaves the function.
create or replace function internal.measured_disk() returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_found text[] := regexp_match(convert_from(pg_read_binary_file('esoya-disk', 0, 200, true), 'LATIN1'), '^(\d{1,18}) (\d{1,18}) (\d{1,12})\n?$');
begin
  return case when v_found is not null and v_found[2]::bigint > 0 then
    jsonb_build_object('free_bytes', v_found[1]::bigint, 'total_bytes', v_found[2]::bigint, 'measured', v_found[3]::bigint) end;
end $$;
comment on function internal.measured_disk() is 'Вільне й усе місце на диску бази, як його востаннє виміряно на сервері; порожньо, якщо не вимірюється';
alter function internal.measured_disk() owner to esoya_log_reader;
revoke execute on function internal.measured_disk() from public;
grant execute on function internal.measured_disk() to esoya_owner;
