-- ${build}
-- The registrar's nearest way to the courier: the case goes into the register that is open for its provider.
set role esoya_owner;
create or replace function internal.open_paper_transfer(p_office_id int, p_provider_id int) returns core.transfer_register
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v core.transfer_register;
begin
  select t.* into v from core.transfer_register t
  where t.office_id = p_office_id and t.provider_id = p_provider_id and t.closed_at is null and not t.is_electronic
  order by t.transfer_register_id desc limit 1 for no key update;
  if v.transfer_register_id is null then
    v := internal.new_transfer(p_office_id, p_provider_id, false, null);
  end if;
  return v;
end $$;
comment on function internal.open_paper_transfer(int, int) is 'Останній відкритий реєстр на папері для суб’єкта надання або новий (ESOYA-7.1.6a)';
revoke execute on function internal.open_paper_transfer(int, int) from public;
grant execute on function internal.open_paper_transfer(int, int) to esoya_api;

set role esoya_api;
create function api.put_in_open_transfer(p_request_id uuid, p_case_id uuid, p_row_version int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer   jsonb;
  v_case     core.case_file;
  v_transfer core.transfer_register;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'put_in_open_transfer', concat_ws('|', p_case_id, p_row_version));
  if v_answer is not null then
    return v_answer;
  end if;
  v_case := internal.lock_case(p_case_id, null, p_row_version);
  v_transfer := internal.open_paper_transfer(coalesce(v_case.held_office_id, v_case.office_id), (select s.provider_id from ref.service s where s.service_id = v_case.service_id));
  perform internal.put_in_transfer(v_transfer, v_case);
  return internal.end_request(p_request_id, jsonb_build_object('transfer_register_id', v_transfer.transfer_register_id, 'register_number', v_transfer.register_number,
    'cases', jsonb_array_length(internal.transfer_rows(v_transfer.transfer_register_id))));
end $$;
comment on function api.put_in_open_transfer(uuid, uuid, int) is 'Додає справу до відкритого реєстру її суб’єкта надання, а коли такого немає — до нового; ZN212, ZN215, ZN404, ZN409 (ESOYA-7.1.6a)';
revoke execute on function api.put_in_open_transfer(uuid, uuid, int) from public;
grant execute on function api.put_in_open_transfer(uuid, uuid, int) to esoya_registrar;
