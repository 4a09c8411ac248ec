-- Run in the product's database, by a superuser, after the migrations. The session keeper ends the connections of a person, nobody else's.
grant usage on schema internal, access to esoya_session_keeper;
grant select (login_role) on access.account to esoya_session_keeper;
drop policy if exists session_keeper on access.account;
create policy session_keeper on access.account for select to esoya_session_keeper using (true);

create or replace function internal.end_connections(p_login name) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select count(*) filter (where pg_terminate_backend(s.pid))::int
          from pg_stat_activity s join access.account a on a.login_role = s.usename
          where s.usename = p_login and s.pid <> pg_backend_pid());
end $$;
comment on function internal.end_connections(name) is 'Розриває з’єднання входу, крім власного; скільки їх було (ESOYA-6.10)';
alter function internal.end_connections(name) owner to esoya_session_keeper;
revoke execute on function internal.end_connections(name) from public;
grant execute on function internal.end_connections(name) to esoya_owner;
