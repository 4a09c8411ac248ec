-- ${build}
set role esoya_owner;
create or replace function internal.event_of_code(p_code text) returns text
  language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select case when p_code ~ '^28' then 'sign_in_failed' when p_code = '53300' then 'connection_limit' when p_code = 'ZN302' then 'right_refused'
              when p_code = 'ZN307' then 'after_hours_attempt'
              else 'refused_attempt' end
$$;
comment on function internal.event_of_code(text) is 'Вид події за кодом відмови сервера (ESOYA-4.13)';

create or replace function internal.record_log_page(p_length bigint) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_file     record;
  v_line     jsonb;
  v_page     jsonb;
  v_mark     bigint;
  v_from     bigint;
  -- the first reading ever looks at the end of what is there; after it every file is read whole
  v_is_first constant boolean := not exists (select from audit.log_mark);
  v_recorded int := 0;
  v_files    int := 0;
  v_left     bigint := 0;
begin
  for v_file in select f.file, f.size, f.is_recent from internal.server_log_files() f loop
    v_files := v_files + 1;
    v_mark := (select m.read_to from audit.log_mark m where m.file = v_file.file);
    continue when v_mark = v_file.size;
    v_from := case when v_mark is null and v_is_first then case when v_file.is_recent then greatest(v_file.size - p_length, 0) else v_file.size end
                   -- one that became shorter was begun anew
                   when v_mark is null or v_mark > v_file.size then 0 else v_mark end;
    v_page := internal.server_log_page(v_file.file, v_from, p_length);
    for v_line in select l from jsonb_array_elements(v_page -> 'lines') l loop
      if internal.write_event((v_line ->> 'at')::timestamptz,
           -- what was typed as a name may be a password by mistake: only existing logins are written
           coalesce((select r.rolname from pg_roles r where r.rolname = v_line ->> 'login'), 'unknown'), null,
           case when v_line ->> 'address' ~ '^[0-9a-fA-F.:]+$' then (v_line ->> 'address')::inet end,
           internal.event_of_code(v_line ->> 'code'), null, null, null,
           jsonb_strip_nulls(jsonb_build_object('code', v_line ->> 'code', 'object', v_line ->> 'object', 'log_line', v_line ->> 'line'))) is not null then
        v_recorded := v_recorded + 1;
        -- a wrong password counts towards the door's closing (ESOYA-4.11)
        if v_line ->> 'code' = '28P01' then
          perform internal.note_failed_sign_in((v_line ->> 'login')::name, v_line ->> 'address', least((v_line ->> 'at')::timestamptz, internal.now_at()));
        end if;
      end if;
    end loop;
    insert into audit.log_mark (file, read_to, read_at) values (v_file.file, (v_page ->> 'read_to')::bigint, internal.now_at())
    on conflict (file) do update set read_to = excluded.read_to, read_at = excluded.read_at;
    v_left := v_left + greatest(v_file.size - (v_page ->> 'read_to')::bigint, 0);
  end loop;
  return jsonb_build_object('is_available', v_files > 0, 'recorded', v_recorded, 'bytes_left', v_left);
end $$;
comment on function internal.record_log_page(bigint) is 'Переносить відмови з журналу сервера в події, кожен рядок один раз (ESOYA-4.13)';
grant execute on function internal.record_log_page(bigint) to esoya_api;

set role esoya_api;
create function api.read_server_log() returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.record_log_page(1048576);
end $$;
comment on function api.read_server_log() is 'Переносить невдалі входи, нестачу з’єднань і відмови з журналу сервера до журналу подій, до мегабайта з файлу за раз: чи сервер пише jsonlog, скільки записано, скільки лишилося. ZN302 (ESOYA-4.13)';
revoke execute on function api.read_server_log() from public;
grant execute on function api.read_server_log() to esoya_machine;
