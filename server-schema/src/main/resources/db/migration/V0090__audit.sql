-- personal
-- What was changed and what was looked at. Written only by triggers and verbs; nobody changes or deletes a row.
create table audit.era (
  era       int primary key,
  opened_at timestamptz not null
);
comment on table audit.era is 'Доба журналу: зростає після відновлення з копії';
insert into audit.era (era, opened_at) values (1, internal.now_at());

create table audit.row_change (
  row_change_id bigint generated always as identity primary key,
  era           int not null default 1,
  transaction   xid8 not null,
  happened_at   timestamptz not null,
  login_role    name not null,
  session_id    bigint,
  table_name    text not null,
  action        text not null,
  old_row       jsonb,
  new_row       jsonb,
  sha256        bytea not null,
  constraint row_change_action check (action in ('insert', 'update', 'delete'))
);
comment on table audit.row_change is 'Зміна рядка: хто, коли, що було і що стало, геш (ESOYA-4.1, 6.5)';
create index row_change_happened_idx on audit.row_change (happened_at);

create table audit.event (
  event_id    bigint generated always as identity primary key,
  happened_at timestamptz not null,
  login_role  name not null,
  session_id  bigint,
  kind        ref.code not null,
  purpose     ref.code,
  case_id     uuid,
  person_id   uuid,
  detail      jsonb,
  client_address inet
);
comment on table audit.event is 'Подія доступу й безпеки: вхід, вихід, пошук особи, перегляд справи чи скану, друк (ESOYA-4.13, 5.3.2)';
create index event_happened_idx on audit.event (happened_at);
create index event_login_idx on audit.event (login_role, happened_at desc);
create index event_case_idx on audit.event (case_id) where case_id is not null;
create index event_person_idx on audit.event (person_id) where person_id is not null;

-- One trigger function for all tables. Arguments: columns that must not be copied (bytea, secrets).
create function internal.audit_rows() returns trigger
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

-- every table of the house is audited but those listed with their reason
do $$
declare
  v record;
  v_hidden text;
begin
  for v in
    select n.nspname as schema_name, c.relname as table_name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('ref', 'access', 'core', 'archive', 'exchange') and c.relkind in ('r', 'p') and not c.relispartition
      and (n.nspname, c.relname) not in (
        ('core', 'draft'),             -- being typed, belongs to its registrar
        ('core', 'case_counter'),      -- the number itself is in the case
        ('core', 'request'),           -- the answer of a verb that is audited itself
        ('archive', 'blob'),           -- content is named by its hash in archive.scan
        ('archive', 'blob_place'))
  loop
    v_hidden := case v.table_name when 'session' then '''token_hash''' when 'account' then '''local_key''' else '' end;
    execute format('create trigger _900_audit_insert after insert on %I.%I referencing new table as new_rows
                    for each statement execute function internal.audit_rows(%s)', v.schema_name, v.table_name, v_hidden);
    execute format('create trigger _900_audit_change after update or delete on %I.%I
                    for each row execute function internal.audit_rows(%s)', v.schema_name, v.table_name, v_hidden);
  end loop;
end $$;

-- row level security is on everywhere; the policies stand in db/policy, one file a table
do $$
declare
  v_table regclass;
begin
  for v_table in
    select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('ref', 'access', 'core', 'archive', 'audit', 'exchange', 'report') and c.relkind in ('r', 'p')
  loop
    execute format('alter table %s enable row level security', v_table);
  end loop;
end $$;
