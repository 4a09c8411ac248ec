-- ${build}
-- Schedules are no secret within the house; a person's own hours are read by the verbs only.
set role esoya_owner;
do $$
declare
  v_table text;
begin
  foreach v_table in array array['employee_schedule', 'day_exception'] loop
    execute format('drop policy if exists read_signed_in on access.%I', v_table);
    execute format('create policy read_signed_in on access.%I for select to public using ((select internal.is_signed_in()))', v_table);
    execute format('grant select on access.%I to esoya_api', v_table);
  end loop;
end $$;
grant select on access.day_exception to esoya_staff;

-- the verbs of the technical administrator write schedules; the row-level policies repeat who may
do $$
declare
  v_table text;
begin
  foreach v_table in array array['access.reception_schedule', 'access.employee_schedule', 'access.day_exception'] loop
    execute format('drop policy if exists set_by_its_keeper on %s', v_table);
    execute format('create policy set_by_its_keeper on %s for insert to esoya_api with check (%L = any ((select internal.my_groups())::text[]))', v_table, 'esoya_technical_admin');
    execute format('drop policy if exists changed_by_its_keeper on %s', v_table);
    execute format('create policy changed_by_its_keeper on %s for update to esoya_api using (%2$L = any ((select internal.my_groups())::text[])) with check (%2$L = any ((select internal.my_groups())::text[]))',
                   v_table, 'esoya_technical_admin');
    execute format('grant insert, update on %s to esoya_api', v_table);
  end loop;
end $$;

-- statistics are written by their person and never tell of another
drop policy if exists read_own_visits on core.visit;
create policy read_own_visits on core.visit for select to public
  using (employee_id = (select internal.my_employee()) or 'esoya_supervisor' = any ((select internal.my_groups())::text[]) and office_id = any ((select internal.my_offices())::int[]));
drop policy if exists write_own_visits on core.visit;
create policy write_own_visits on core.visit for insert to esoya_api with check (employee_id = (select internal.my_employee()));
drop policy if exists change_own_visits on core.visit;
create policy change_own_visits on core.visit for update to esoya_api
  using (employee_id = (select internal.my_employee())) with check (employee_id = (select internal.my_employee()));
grant select, insert, update on core.visit to esoya_api;
