-- ${build}
set role esoya_owner;
-- One trigger function for all tables. Arguments: columns that must not be copied (bytea, secrets).
create or replace function internal.audit_rows() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC'
as $$
declare
  v_table   constant text := tg_table_schema || '.' || tg_table_name;
  v_at      constant timestamptz := clock_timestamp();
  v_session constant bigint := internal.my_session();
  v_hidden  constant text[] := coalesce(tg_argv, '{}');
begin
  if tg_op = 'INSERT' then
    insert into audit.row_change (transaction, happened_at, login_role, session_id, table_name, action, new_row, sha256)
    select pg_current_xact_id(), v_at, session_user, v_session, v_table, 'insert', r.new_row,
           sha256(convert_to(concat_ws('|', v_at, session_user, v_table, 'insert', r.new_row), 'UTF8'))
    from (select to_jsonb(n) - v_hidden as new_row from new_rows n) r;
  elsif tg_op = 'UPDATE' then
    insert into audit.row_change (transaction, happened_at, login_role, session_id, table_name, action, old_row, new_row, sha256)
    values (pg_current_xact_id(), v_at, session_user, v_session, v_table, 'update', to_jsonb(old) - v_hidden, to_jsonb(new) - v_hidden,
            sha256(convert_to(concat_ws('|', v_at, session_user, v_table, 'update', to_jsonb(old) - v_hidden, to_jsonb(new) - v_hidden), 'UTF8')));
  else
    insert into audit.row_change (transaction, happened_at, login_role, session_id, table_name, action, old_row, sha256)
    values (pg_current_xact_id(), v_at, session_user, v_session, v_table, 'delete', to_jsonb(old) - v_hidden,
            sha256(convert_to(concat_ws('|', v_at, session_user, v_table, 'delete', to_jsonb(old) - v_hidden), 'UTF8')));
  end if;
  return null;
end $$;
comment on function internal.audit_rows() is 'Пише зміну рядка до журналу в тій самій транзакції (ESOYA-4.1, 6.5)';
