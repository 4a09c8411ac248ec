-- ${build}
set role esoya_owner;
-- The one place where an event is written; what exactly is hashed stands in docs/journal-seal.md.
create or replace function internal.write_event(p_at timestamptz, p_login name, p_session bigint, p_address inet, p_kind text, p_case_id uuid, p_person_id uuid,
                                                p_purpose text, p_detail jsonb) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_id          bigint := nextval('audit.event_event_id_seq');
  v_era         constant int := (select max(e.era) from audit.era e);
  v_transaction constant xid8 := pg_current_xact_id();
begin
  insert into audit.event (event_id, era, transaction, happened_at, login_role, session_id, client_address, kind, purpose, case_id, person_id, detail, sha256)
  overriding system value
  values (v_id, v_era, v_transaction, p_at, p_login, p_session, p_address, p_kind, p_purpose, p_case_id, p_person_id, p_detail,
          sha256(convert_to(array_to_string(array['event', v_id::text, v_era::text, v_transaction::text,
            to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), p_login::text, p_session::text, host(p_address), p_kind, p_purpose,
            p_case_id::text, p_person_id::text, encode(sha256(convert_to(p_detail::text, 'UTF8')), 'hex')], E'\n', ''), 'UTF8')))
  -- only a line of the server's log can be there already
  on conflict do nothing
  returning event_id into v_id;
  return v_id;
end $$;
comment on function internal.write_event(timestamptz, name, bigint, inet, text, uuid, uuid, text, jsonb) is 'Пише подію з транзакцією і гешем; порожньо, якщо цей рядок журналу сервера вже записано (ESOYA-4.13)';

create or replace function internal.record_event(p_kind text, p_case_id uuid default null, p_person_id uuid default null,
                                                 p_purpose text default null, p_detail jsonb default null) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.write_event(internal.now_at(), session_user, coalesce(internal.my_session(), internal.my_unready_session()), inet_client_addr(),
                               p_kind, p_case_id, p_person_id, p_purpose, p_detail);
end $$;
comment on function internal.record_event(text, uuid, uuid, text, jsonb) is 'Пише подію доступу в тій самій транзакції (ESOYA-4.13, 5.3.2)';
grant execute on function internal.record_event(text, uuid, uuid, text, jsonb) to esoya_api;
