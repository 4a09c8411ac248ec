-- Run in the product's database, by a superuser, after the migrations. The session keeper ends the connections of a person, nobody else's.
grant usage on schema internal, access to esoya_session_keeper;
grant select (login_role) on access.account to esoya_session_keeper;
drop policy if exists session_keeper on access.account;
create policy session_keeper on access.account for select to esoya_session_keeper using (true);

create or replace function internal.end_connections(p_login name) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (with theirs as materialized (
            select s.pid from pg_stat_activity s join access.account a on a.login_role = s.usename where s.usename = p_login and s.pid <> pg_backend_pid())
          select count(*) filter (where pg_terminate_backend(t.pid))::int from theirs t);
end $$;
comment on function internal.end_connections(name) is 'Розриває з’єднання входу, крім власного; скільки їх було (ESOYA-6.10)';
alter function internal.end_connections(name) owner to esoya_session_keeper;
revoke execute on function internal.end_connections(name) from public;
grant execute on function internal.end_connections(name) to esoya_owner;

-- What holds others up longer than a minute: a transaction left open, a statement without end (design: bounded, not forbidden).
create or replace function internal.end_stuck_connections(p_seconds int) returns table (login name, kind text, seconds int)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  -- materialised: the server may otherwise try to end a connection before it has looked whose it is
  with stuck as materialized (
    select s.pid, s.usename as login, case when s.state like 'idle in transaction%' then 'idle_transaction' else 'long_statement' end as kind,
           extract(epoch from clock_timestamp() - case when s.state like 'idle in transaction%' then s.state_change else s.query_start end)::int as seconds
    from pg_stat_activity s join access.account a on a.login_role = s.usename
    where s.datname = current_database() and s.pid <> pg_backend_pid() and (s.state like 'idle in transaction%' or s.state = 'active'))
  select t.login, t.kind, t.seconds from stuck t where case when t.seconds >= p_seconds then pg_terminate_backend(t.pid) end;
end $$;
comment on function internal.end_stuck_connections(int) is 'Розриває з’єднання осіб, що понад стільки секунд тримають транзакцію або запит: хто, що, скільки секунд (ESOYA-4.11)';
alter function internal.end_stuck_connections(int) owner to esoya_session_keeper;
revoke execute on function internal.end_stuck_connections(int) from public;
grant execute on function internal.end_stuck_connections(int) to esoya_owner;
