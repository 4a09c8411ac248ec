-- ${build}
-- Certificates of qualified signatures of the staff: recorded so that their end is seen in time (ESOYA-5.9; KR146-2.1.1).
set role esoya_api;
create function api.record_certificate(p_request_id uuid, p_employee_id int, p_certificate jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_technical_admin');
  v_answer jsonb := internal.begin_request(p_request_id, 'record_certificate', concat_ws('|', p_employee_id, p_certificate));
  v_serial constant text := upper(regexp_replace(coalesce(p_certificate ->> 'serial', ''), '[\s:]', '', 'g'));
  v_id     int;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(p_certificate, 'serial line 120 !', 'issuer line 200 !', 'valid_until date !');
  if v_serial !~ '^[0-9A-F]{8,80}$' then
    raise exception 'not a serial number' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'serial:format';
  end if;
  if exists (select from access.certificate c where c.serial = v_serial and c.issuer = p_certificate ->> 'issuer') then
    raise exception 'the certificate is recorded' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'serial:twice';
  end if;
  insert into access.certificate (employee_id, serial, issuer, valid_until, recorded_at, recorded_by)
  select e.employee_id, v_serial, p_certificate ->> 'issuer', (p_certificate ->> 'valid_until')::date, internal.now_at(), v_me
  from access.employee e where e.employee_id = p_employee_id returning certificate_id into v_id;
  if v_id is null then
    raise exception 'no such employee' using errcode = 'ZN404', constraint = 'employee_not_visible';
  end if;
  return internal.end_request(p_request_id, jsonb_build_object('certificate_id', v_id));
end $$;
comment on function api.record_certificate(uuid, int, jsonb) is 'Записує сертифікат кваліфікованого підпису посадової особи: серійний номер, надавач, до якого дня чинний. ZN314, ZN404 (ESOYA-5.9; KR146-2.1.1)';
revoke execute on function api.record_certificate(uuid, int, jsonb) from public;
grant execute on function api.record_certificate(uuid, int, jsonb) to esoya_technical_admin;
