-- ${build}
-- Everything a scope and its hours follow from: whoever changes it, however, makes every settled scope stale in the same transaction.
set role esoya_owner;
create or replace function internal.raise_scope_stamp() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- one row for all: of two who change access at once the second waits, and no scope can be settled between them unseen
  update access.scope_stamp set stamp = stamp + 1;
  return null;
end
$$;
comment on function internal.raise_scope_stamp() is 'Робить визначені права всіх сеансів застарілими (ESOYA-4.12, 6.10)';
revoke execute on function internal.raise_scope_stamp() from public;

do $$
declare
  v_table regclass;
begin
  foreach v_table in array array['access.access_order', 'access.access_end', 'access.order_sphere', 'access.composition', 'access.employee', 'ref.department',
                                 'access.reception_schedule', 'access.employee_schedule', 'access.day_exception',
                                 'ref.direction_sphere', 'ref.direction_provider', 'ref.service', 'ref.office', 'ref.workplace', 'ref.parameter']::regclass[] loop
    execute format('create or replace trigger _800_scope_stamp after insert or update or delete or truncate on %s
                    for each statement execute function internal.raise_scope_stamp()', v_table);
    execute format('alter table %s enable always trigger _800_scope_stamp', v_table);
  end loop;
  -- a failed sign-in or a new password changes nobody's rights
  create or replace trigger _800_scope_stamp after update of employee_id, blocked_at, annulled_at or delete or truncate on access.account
    for each statement execute function internal.raise_scope_stamp();
  alter table access.account enable always trigger _800_scope_stamp;
end $$;
