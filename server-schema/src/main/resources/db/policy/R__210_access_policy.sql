-- ${build}
-- Who works where: read only through helpers of the owner and the verbs; personal data of employees is granted to no group.
set role esoya_owner;
do $$
declare
  v_table text;
begin
  foreach v_table in array array['employee', 'access_order', 'reception_schedule', 'announcement'] loop
    execute format('drop policy if exists read_signed_in on access.%I', v_table);
    execute format('create policy read_signed_in on access.%I for select to public using ((select internal.is_signed_in()))', v_table);
    execute format('grant select on access.%I to esoya_api', v_table);
  end loop;
end $$;
grant select on access.announcement, access.reception_schedule to esoya_staff;
