-- ${build}
-- Whose signed services this centre takes: added with a reason, retired with another, never deleted (ESOYA-5.7.1, 4.13).
set role esoya_owner;
create or replace function internal.add_library_signer(p jsonb, p_employee int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_id int;
begin
  perform internal.require_access_data(p, 'public_key line 60 !', 'title lines 300 !', 'reason lines 300 !');
  if p ->> 'public_key' !~ '^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$' then
    raise exception 'no Ed25519 key' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'public_key:format';
  end if;
  insert into ref.library_signer (public_key, title, reason, added_by, added_at)
  values (p ->> 'public_key', btrim(p ->> 'title'), btrim(p ->> 'reason'), p_employee, internal.now_at())
  on conflict (public_key) where retired_at is null do nothing returning library_signer_id into v_id;
  if v_id is null then
    raise exception 'the key is known' using errcode = 'ZN420', constraint = 'library_signer_known';
  end if;
  perform internal.record_event('library_signer_added', p_detail => jsonb_build_object('library_signer_id', v_id, 'title', btrim(p ->> 'title'), 'public_key', p ->> 'public_key', 'reason', btrim(p ->> 'reason')));
  return jsonb_build_object('library_signer_id', v_id);
end $$;
comment on function internal.add_library_signer(jsonb, int) is 'Довіряє ключу: {public_key, title, reason}; ZN314, ZN420';

create or replace function internal.retire_library_signer(p_signer_id int, p_reason text, p_employee int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_access_data(jsonb_build_object('reason', p_reason), 'reason lines 300 !');
  update ref.library_signer s set retired_by = p_employee, retired_at = internal.now_at(), retired_reason = btrim(p_reason) where s.library_signer_id = p_signer_id and s.retired_at is null;
  if not found then
    raise exception 'no such signer' using errcode = 'ZN418', constraint = 'library_signer_unknown';
  end if;
  perform internal.record_event('library_signer_retired', p_detail => jsonb_build_object('library_signer_id', p_signer_id, 'reason', btrim(p_reason)));
  return jsonb_build_object('library_signer_id', p_signer_id);
end $$;
comment on function internal.retire_library_signer(int, text, int) is 'Більше не довіряє ключу; внесене раніше лишається. ZN314, ZN418';

create or replace function internal.library_signers() returns table (library_signer_id int, public_key text, title text, reason text, added_by text, added_at timestamp, retired_by text, retired_at timestamp,
    retired_reason text, imports int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select s.library_signer_id, s.public_key, s.title, s.reason, internal.short_name(e.surname, e.given_name, e.patronymic), s.added_at at time zone 'Europe/Kyiv',
         internal.short_name(r.surname, r.given_name, r.patronymic), s.retired_at at time zone 'Europe/Kyiv', s.retired_reason,
         (select count(*)::int from ref.library_import i where i.library_signer_id = s.library_signer_id)
  from ref.library_signer s join access.employee e on e.employee_id = s.added_by left join access.employee r on r.employee_id = s.retired_by
  order by s.retired_at is not null, s.title, s.library_signer_id desc limit 1000;
end $$;
comment on function internal.library_signers() is 'Підписувачі, яким довіряють, далі вилучені';

create or replace function internal.library_imports() returns table (library_import_id int, signer text, public_key text, file_name text, content_sha256 text, content_bytes int, signature text,
    services text[], templates int, imported_at timestamp, imported_by text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select i.library_import_id, s.title, s.public_key, i.file_name, i.content_sha256, i.content_bytes, i.signature, i.services, i.templates, i.imported_at at time zone 'Europe/Kyiv',
         internal.short_name(e.surname, e.given_name, e.patronymic)
  from ref.library_import i join ref.library_signer s using (library_signer_id) join access.employee e on e.employee_id = i.imported_by
  order by i.library_import_id desc limit 1000;
end $$;
comment on function internal.library_imports() is 'Внесені файли, найновіші спершу: з підписом, який програма перевіряє ще раз';
revoke execute on function internal.add_library_signer(jsonb, int), internal.retire_library_signer(int, text, int), internal.library_signers(), internal.library_imports() from public;
grant execute on function internal.add_library_signer(jsonb, int), internal.retire_library_signer(int, text, int), internal.library_signers(), internal.library_imports() to esoya_api;

set role esoya_api;
create function api.library_signers() returns table (library_signer_id int, public_key text, title text, reason text, added_by text, added_at timestamp, retired_by text, retired_at timestamp,
    retired_reason text, imports int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query select * from internal.library_signers();
end $$;
comment on function api.library_signers() is 'Чиїм підписаним послугам довіряє Центр, хто й чому їх додав; вилучені останніми (ESOYA-5.7.1)';

create function api.add_library_signer(p_request_id uuid, p_signer jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'add_library_signer', p_signer::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.add_library_signer(p_signer, v_me));
end $$;
comment on function api.add_library_signer(uuid, jsonb) is 'Довіряє ключу Ed25519 іншого Центру: {public_key, title, reason}; записується. {library_signer_id}; ZN314, ZN420 (ESOYA-5.7.1, 4.13)';

create function api.retire_library_signer(p_request_id uuid, p_library_signer_id int, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'retire_library_signer', concat_ws('|', p_library_signer_id, p_reason));
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.retire_library_signer(p_library_signer_id, p_reason, v_me));
end $$;
comment on function api.retire_library_signer(uuid, int, text) is 'Більше не довіряє ключу, з причиною; внесене раніше лишається. {library_signer_id}; ZN314, ZN418 (ESOYA-5.7.1, 4.13)';

create function api.library_imports() returns table (library_import_id int, signer text, public_key text, file_name text, content_sha256 text, content_bytes int, signature text,
    services text[], templates int, imported_at timestamp, imported_by text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query select * from internal.library_imports();
end $$;
comment on function api.library_imports() is 'Внесені файли бібліотеки: хто, коли, що, хеш і підпис, за якими їх можна перевірити знову; до 1000, найновіші спершу (ESOYA-5.7.1, 4.13)';
revoke execute on function api.library_signers(), api.add_library_signer(uuid, jsonb), api.retire_library_signer(uuid, int, text), api.library_imports() from public;
grant execute on function api.library_signers(), api.add_library_signer(uuid, jsonb), api.retire_library_signer(uuid, int, text), api.library_imports() to esoya_moderator;
