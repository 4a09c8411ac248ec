-- ${build}
set role esoya_owner;
create or replace function internal.record_event(p_kind text, p_case_id uuid default null, p_person_id uuid default null,
                                                 p_purpose text default null, p_detail jsonb default null) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into audit.event (happened_at, login_role, session_id, kind, purpose, case_id, person_id, detail, client_address)
  values (internal.now_at(), session_user, coalesce(internal.my_session(), internal.my_unready_session()), p_kind, p_purpose, p_case_id, p_person_id, p_detail, inet_client_addr());
end $$;
comment on function internal.record_event(text, uuid, uuid, text, jsonb) is 'Пише подію доступу в тій самій транзакції (ESOYA-4.13, 5.3.2)';
grant execute on function internal.record_event(text, uuid, uuid, text, jsonb) to esoya_api;
