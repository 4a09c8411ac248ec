-- ${build}
-- A superuser can empty a table or switch a trigger off; both leave a mark in the catalogue, compared at each sealing.
set role esoya_owner;
create or replace function internal.guarded_objects() returns table (object text, state text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select 'trigger ' || t.tgname || ' on ' || n.nspname || '.' || c.relname, t.tgenabled::text
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not t.tgisinternal and n.nspname in ('ref', 'access', 'core', 'archive', 'audit', 'exchange')
  union all
  -- replaced by truncate, and by a rewrite of the whole table
  select 'storage ' || n.nspname || '.' || c.relname, c.relfilenode::text
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname in ('core', 'archive', 'audit') and c.oid not in ('audit.log_mark'::regclass, 'audit.watched_object'::regclass)
  union all
  select 'event trigger ' || e.evtname, e.evtenabled::text from pg_event_trigger e
$$;
comment on function internal.guarded_objects() is 'Тригери журналу та сховища таблиць, як вони є зараз';

create or replace function internal.watch_guards() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_era    constant int := (select max(e.era) from audit.era e);
  v_change record;
  v_count  int := 0;
begin
  for v_change in
    select w.object, w.state as was, g.state as is_now
    from audit.watched_object w left join internal.guarded_objects() g using (object)
    where w.era = v_era and w.state is distinct from g.state
    order by w.object
  loop
    perform internal.record_event('integrity_failed', p_detail => jsonb_build_object('what', split_part(v_change.object, ' ', 1), 'object', v_change.object,
                                                                                     'was', v_change.was, 'is_now', v_change.is_now));
    v_count := v_count + 1;
  end loop;
  delete from audit.watched_object w where w.era <> v_era or not exists (select from internal.guarded_objects() g where g.object = w.object);
  insert into audit.watched_object (object, era, state, seen_at)
  select g.object, v_era, g.state, internal.now_at() from internal.guarded_objects() g
  on conflict (object) do update set state = excluded.state, seen_at = excluded.seen_at where audit.watched_object.state <> excluded.state;
  return v_count;
end $$;
comment on function internal.watch_guards() is 'Порівнює тригери й сховища з попереднім разом; різниця — подія integrity_failed (ESOYA-4.11, 4.13)';
grant execute on function internal.watch_guards() to esoya_api;
