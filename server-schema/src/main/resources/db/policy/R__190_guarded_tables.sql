-- ${build}
-- What holds for every table of the house, present and to come.
set role esoya_owner;
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
        ('archive', 'blob_place'),
        ('archive', 'archive_task'),   -- attempts of the agent: what came of them is in the archive
        ('access', 'scope_stamp'),     -- follows from the orders, which are audited
        ('access', 'session_scope'),
        ('access', 'open_card'),       -- a lease of a minute
        ('exchange', 'hint'),          -- what changed, never what it is
        ('access', 'agent_heartbeat'), -- says each minute that a machine lives
        ('exchange', 'notice_part'),   -- attempts of the outbox: what came of them is in the notice
        ('exchange', 'notice_receipt'),
        ('exchange', 'gateway_state'))
  loop
    v_hidden := case v.table_name when 'session' then '''token_hash''' when 'account' then '''local_key'', ''password_sha256'''
                                   when 'second_person_act' then '''verifier''' when 'password_history' then '''salt'', ''stored_key_sha256''' else '' end;
    execute format('create or replace trigger _900_audit_insert after insert on %I.%I referencing new table as new_rows
                    for each statement execute function internal.audit_rows(%s)', v.schema_name, v.table_name, v_hidden);
    execute format('create or replace trigger _900_audit_change after update or delete on %I.%I
                    for each row execute function internal.audit_rows(%s)', v.schema_name, v.table_name, v_hidden);
    -- «always»: a session that calls itself a replica is recorded too
    execute format('alter table %I.%I enable always trigger _900_audit_insert, enable always trigger _900_audit_change', v.schema_name, v.table_name);
  end loop;
end $$;

-- emptying a table at once is no row's change, so it has a record of its own; the journal itself is only added to
do $$
declare
  v_table regclass;
begin
  for v_table in
    select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('ref', 'access', 'core', 'archive', 'exchange') and c.relkind = 'r'
  loop
    execute format('create or replace trigger _910_audit_truncate after truncate on %s for each statement execute function internal.audit_rows()', v_table);
    execute format('alter table %s enable always trigger _910_audit_truncate', v_table);
  end loop;
  foreach v_table in array array['audit.row_change', 'audit.event', 'audit.seal', 'audit.era', 'audit.disposed_row']::regclass[] loop
    execute format('create or replace trigger _920_journal_only_grows before update or delete or truncate on %s
                    for each statement execute function internal.refuse_journal_change()', v_table);
    execute format('alter table %s enable always trigger _920_journal_only_grows', v_table);
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
