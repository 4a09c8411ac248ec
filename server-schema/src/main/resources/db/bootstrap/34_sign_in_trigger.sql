-- Run in the product's database, by a superuser, after every migration. May be run again.
-- From PostgreSQL 17 on every connection is an event, psql's too. Nothing is swallowed: who cannot be recorded does not get in.
-- The way out when it is broken stands in server-schema/README.md.
create or replace function internal.record_connection() returns event_trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '1s'
as $$
begin
  -- a standby cannot write; the installer's own connections come while the journal may be locked by it
  if pg_is_in_recovery() or session_user = 'esoya_migrator' then
    return;
  end if;
  -- the person waits for no disk here; what the connection then does has its own records
  perform set_config('synchronous_commit', 'off', true);
  perform internal.write_event(internal.now_at(), session_user, null, inet_client_addr(), 'connection_opened', null, null, null,
            jsonb_build_object('program', left(current_setting('application_name'), 63)));
end $$;
comment on function internal.record_connection() is 'Записує кожне з’єднання з базою, із psql теж; не заважає резервному серверу (ESOYA-4.13)';
alter function internal.record_connection() owner to esoya_owner;
revoke execute on function internal.record_connection() from public;

do $$
begin
  if current_setting('server_version_num')::int >= 170000 and not exists (select from pg_catalog.pg_event_trigger where evtname = 'esoya_connection') then
    execute 'create event trigger esoya_connection on login execute function internal.record_connection()';
    execute 'alter event trigger esoya_connection enable always';
  end if;
end $$;
