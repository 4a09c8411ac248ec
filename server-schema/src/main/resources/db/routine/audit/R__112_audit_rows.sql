-- ${build}
set role esoya_owner;
-- One trigger function for all tables. Arguments: columns that must not be copied (bytea, secrets).
-- What exactly is hashed stands in docs/journal-seal.md; the text never depends on the session's settings.
create or replace function internal.audit_rows() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set bytea_output = 'hex'
as $$
declare
  v_table       constant text := tg_table_schema || '.' || tg_table_name;
  v_at          constant timestamptz := clock_timestamp();
  v_session     constant bigint := internal.my_session();
  v_hidden      constant text[] := coalesce(tg_argv, '{}');
  v_era         constant int := (select max(e.era) from audit.era e);
  v_transaction constant xid8 := pg_current_xact_id();
  v_address     constant inet := inet_client_addr();
  -- all but the number of the row before, and the two digests after
  v_facts       constant text := E'\n' || array_to_string(array[v_era::text, v_transaction::text, to_char(v_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                                   session_user::text, v_session::text, host(v_address), v_table, lower(tg_op)], E'\n', '') || E'\n';
  v_old         jsonb;
  v_new         jsonb;
  v_id          bigint;
begin
  if tg_op = 'INSERT' then
    insert into audit.row_change (row_change_id, era, transaction, happened_at, login_role, session_id, client_address, table_name, action, new_row, sha256)
    overriding system value
    select r.id, v_era, v_transaction, v_at, session_user, v_session, v_address, v_table, 'insert', r.new_row,
           sha256(convert_to('row_change' || E'\n' || r.id || v_facts || E'\n' || encode(sha256(convert_to(r.new_row::text, 'UTF8')), 'hex'), 'UTF8'))
    from (select nextval('audit.row_change_row_change_id_seq') as id, to_jsonb(n) - v_hidden as new_row from new_rows n) r;
    return null;
  end if;
  v_id := nextval('audit.row_change_row_change_id_seq');
  if tg_op in ('UPDATE', 'DELETE') then
    v_old := to_jsonb(old) - v_hidden;
  end if;
  if tg_op = 'UPDATE' then
    v_new := to_jsonb(new) - v_hidden;
  end if;
  insert into audit.row_change (row_change_id, era, transaction, happened_at, login_role, session_id, client_address, table_name, action, old_row, new_row, sha256)
  overriding system value
  values (v_id, v_era, v_transaction, v_at, session_user, v_session, v_address, v_table, lower(tg_op), v_old, v_new,
          sha256(convert_to('row_change' || E'\n' || v_id || v_facts || coalesce(encode(sha256(convert_to(v_old::text, 'UTF8')), 'hex'), '')
                            || E'\n' || coalesce(encode(sha256(convert_to(v_new::text, 'UTF8')), 'hex'), ''), 'UTF8')));
  return null;
end $$;
comment on function internal.audit_rows() is 'Пише зміну рядка до журналу в тій самій транзакції, з гешем для печатки (ESOYA-4.1, 6.5)';
