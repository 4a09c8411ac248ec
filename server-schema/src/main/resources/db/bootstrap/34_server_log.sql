-- Run in the product's database, by a superuser, after every migration. May be run again.
-- A refusal rolls its own record back, so it is found in the server's log (jsonlog). The log reader opens log files only and gives out
-- neither messages nor values: time, code, account, address, and the name of an object when it looks like one of the house.
grant usage on schema internal to esoya_log_reader;
grant execute on function pg_catalog.pg_current_logfile(text), pg_catalog.pg_ls_logdir(),
  pg_catalog.pg_read_binary_file(text, bigint, bigint, boolean) to esoya_log_reader;

create or replace function internal.server_log_files() returns table (file text, size bigint, is_recent boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- without a log of this kind there may be no folder to look into
  if pg_current_logfile('jsonlog') is null then
    return;
  end if;
  -- the older first; a log may be begun anew many times while nobody reads
  return query
  select n.name, n.size, n.place <= 2
  from (select l.name, l.size, row_number() over (order by l.modification desc, l.name desc) as place from pg_ls_logdir() l where l.name like '%.json') n
  where n.place <= 100 order by n.place desc;
end $$;
comment on function internal.server_log_files() is 'Сто останніх файлів журналу сервера, від найдавнішого, і чи файл із двох останніх; порожньо, коли сервер не пише jsonlog (ESOYA-4.13)';

create or replace function internal.server_log_line(p_line text) returns jsonb
  language plpgsql immutable set search_path = pg_catalog, pg_temp
as $$
begin
  return p_line::jsonb;
exception when others then
  -- a stranger's bytes in the name of a user must not stop the reading
  return null;
end $$;
comment on function internal.server_log_line(text) is 'Рядок журналу сервера або порожньо, якщо це не JSON';

create or replace function internal.server_log_page(p_file text, p_from bigint, p_length bigint) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_path  text := regexp_replace(pg_current_logfile('jsonlog'), '[^/]+$', '') || p_file;
  v_page  bytea;
  v_first int := 0;
  v_end   int;
  v_text  text;
begin
  if p_file !~ '^[A-Za-z0-9._-]+\.json$' or not exists (select from pg_ls_logdir() l where l.name = p_file) then
    return null;
  end if;
  v_page := pg_read_binary_file(v_path, p_from, p_length, true);
  v_end := coalesce(length(v_page), 0);
  -- whole lines only: an offset may stand inside a letter
  while v_end > 0 and get_byte(v_page, v_end - 1) <> 10 loop
    v_end := v_end - 1;
  end loop;
  if v_end = 0 then
    return jsonb_build_object('read_to', p_from + case when length(v_page) = p_length then p_length else 0 end, 'lines', '[]'::jsonb);
  end if;
  if p_from > 0 and get_byte(pg_read_binary_file(v_path, p_from - 1, 1, true), 0) <> 10 then
    v_first := position('\x0a'::bytea in v_page);
  end if;
  begin
    v_text := convert_from(substr(v_page, v_first + 1, v_end - v_first), 'UTF8');
  exception when others then
    v_text := convert_from(substr(v_page, v_first + 1, v_end - v_first), 'LATIN1');
  end;
  return jsonb_build_object('read_to', p_from + v_end, 'lines', coalesce((
    select jsonb_agg(jsonb_build_object('line', (e.entry ->> 'session_id') || '.' || (e.entry ->> 'line_num'), 'at', e.entry ->> 'timestamp',
             'code', e.entry ->> 'state_code', 'login', e.entry ->> 'user', 'address', e.entry ->> 'remote_host',
             'object', (regexp_match(e.entry ->> 'message', '^permission denied for [a-z ]+ ([a-z][a-z0-9_]{0,62})$'))[1]) order by e.n)
    from (select t.n, internal.server_log_line(t.line) as entry from string_to_table(v_text, E'\n') with ordinality t (line, n)
          where t.line ~ '"state_code":"(28...|53300|42501|ZN3..)"') e
    where e.entry ->> 'dbname' = current_database() and e.entry ->> 'state_code' ~ '^(28...|53300|42501|ZN3..)$'), '[]'));
end $$;
comment on function internal.server_log_page(text, bigint, bigint) is 'Невдалі входи, нестача з’єднань і відмови з ділянки журналу сервера: час, код, вхід, адреса, об’єкт; без текстів і значень (ESOYA-4.13)';

do $$
declare
  v_function text;
begin
  foreach v_function in array array['internal.server_log_files()', 'internal.server_log_line(text)', 'internal.server_log_page(text, bigint, bigint)'] loop
    execute format('alter function %s owner to esoya_log_reader', v_function);
    execute format('revoke execute on function %s from public', v_function);
  end loop;
end $$;
grant execute on function internal.server_log_files(), internal.server_log_page(text, bigint, bigint) to esoya_owner;
