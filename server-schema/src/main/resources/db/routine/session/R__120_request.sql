-- ${build}
-- Every write is idempotent: the client makes the request id before the first try, the answer lost on the way is answered the same.
set role esoya_owner;

create or replace function internal.begin_request(p_request_id uuid, p_verb text, p_payload text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_hash   constant bytea := sha256(convert_to(p_payload, 'UTF8'));
  v_stored core.request;
begin
  if p_request_id is null then
    raise exception 'a request id is required' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'request_id:required';
  end if;
  if current_setting('synchronous_commit') in ('off', 'local') then
    perform set_config('synchronous_commit', 'on', true);
  end if;
  perform internal.settle_scope();
  -- waits here for a twin that is still running
  insert into core.request (request_id, login_role, verb, payload_sha256, made_at)
  values (p_request_id, session_user, p_verb, v_hash, internal.now_at())
  on conflict do nothing;
  if found then
    return null;
  end if;
  select * into v_stored from core.request r where r.request_id = p_request_id;
  if v_stored.login_role <> session_user or v_stored.verb <> p_verb or v_stored.payload_sha256 <> v_hash then
    raise exception 'the request id was used for something else' using errcode = 'ZN409', constraint = 'request_reused';
  end if;
  return v_stored.answer;
end $$;
comment on function internal.begin_request(uuid, text, text) is 'Повертає збережену відповідь повтору або порожньо для нового прохання; ZN409, якщо ключ ужито для іншого (CSP-3.2.8)';

create or replace function internal.end_request(p_request_id uuid, p_answer jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update core.request set answer = p_answer where request_id = p_request_id;
  return p_answer;
end $$;
comment on function internal.end_request(uuid, jsonb) is 'Зберігає відповідь прохання для повторів';

grant execute on function internal.begin_request(uuid, text, text), internal.end_request(uuid, jsonb) to esoya_api;
