-- ${build}
-- Orders, the composition and what follows from them: read by the verbs of whoever is signed in, written by those of the keepers of access.
set role esoya_owner;
create or replace function internal.keeps_access() returns boolean
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$ begin return internal.my_groups() && array['esoya_technical_admin', 'esoya_supervisor', 'esoya_security']; end $$;
comment on function internal.keeps_access() is 'Чи має особа роль, що веде доступ (ESOYA-4.12)';
grant execute on function internal.keeps_access() to esoya_api, esoya_staff, esoya_machine;

do $$
declare
  v_table text;
begin
  foreach v_table in array array['employee', 'account', 'access_order', 'access_end', 'order_sphere', 'composition', 'second_person_act', 'violation', 'training', 'session',
    'staff_import', 'staff_import_row', 'certificate'] loop
    execute format('drop policy if exists read_by_keepers on access.%I', v_table);
    execute format('create policy read_by_keepers on access.%I for select to esoya_api using ((select internal.keeps_access()))', v_table);
    execute format('drop policy if exists write_by_keepers on access.%I', v_table);
    execute format('create policy write_by_keepers on access.%I for insert to esoya_api with check ((select internal.keeps_access()))', v_table);
    execute format('drop policy if exists change_by_keepers on access.%I', v_table);
    execute format('create policy change_by_keepers on access.%I for update to esoya_api using ((select internal.keeps_access())) with check ((select internal.keeps_access()))', v_table);
  end loop;
end $$;
grant select, insert on access.employee, access.access_order, access.access_end, access.order_sphere, access.composition, access.second_person_act,
  access.violation, access.training, access.staff_import, access.staff_import_row, access.certificate to esoya_api;
-- an exclusive lock of the table needs this right though no row changes
grant update on access.staff_import to esoya_api;
grant update on access.employee, access.access_order, access.composition, access.second_person_act, access.violation to esoya_api;
grant select (login_role, employee_id, title, password_set_at, annulled_at) on access.account to esoya_api;
grant select (session_id, login_role, workplace_id, client_address, program, signed_in_at, closed_at) on access.session to esoya_api;
