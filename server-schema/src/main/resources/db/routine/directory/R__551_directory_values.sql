-- ${build}
-- The one place where a name of a table is put into a statement: it comes from ref.directory, never from the caller.
set role esoya_owner;

create or replace function internal.directory_of(p_directory text) returns ref.directory
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_directory ref.directory;
begin
  select * into v_directory from ref.directory d where d.code = p_directory;
  if v_directory.code is null then
    raise exception 'no such directory' using errcode = 'ZN404', constraint = 'directory_not_visible';
  end if;
  return v_directory;
end $$;
comment on function internal.directory_of(text) is 'Довідник за кодом; ZN404, якщо такого модератор не веде (ESOYA-5.7.2)';

create or replace function internal.directory_values(p_directory text) returns table (code text, value jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_directory constant ref.directory := internal.directory_of(p_directory);
begin
  return query execute format('select v.code::text, to_jsonb(v) from ref.%I v', v_directory.relation);
end $$;
comment on function internal.directory_values(text) is 'Усі значення довідника, разом із виведеними з ужитку';

create or replace function internal.directory_value(p_directory text, p_code text, p_seen text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_value constant jsonb := (select v.value from internal.directory_values(p_directory) v where v.code = p_code);
begin
  if v_value is null then
    raise exception 'no such value' using errcode = 'ZN404', constraint = 'directory_value_not_visible';
  end if;
  if p_seen is distinct from md5(v_value::text) then
    raise exception 'the value was changed by someone else' using errcode = 'ZN409', constraint = 'directory_value_changed';
  end if;
  return v_value;
end $$;
comment on function internal.directory_value(text, text, text) is 'Значення довідника, яке людина бачила саме таким; ZN404, ZN409';

create or replace function internal.directory_uses(p_directory text, p_code text) returns table (place text, uses bigint, open_cases bigint)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_directory constant ref.directory := internal.directory_of(p_directory);
  v record;
begin
  -- more than this is only said to be many
  for v in
    select k.conrelid::regclass::text as place, a.attname::text as attribute,
           exists (select from pg_attribute c where c.attrelid = k.conrelid and c.attname = 'case_id' and not c.attisdropped) as is_of_case
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.confrelid = format('ref.%I', v_directory.relation)::regclass order by 1, 2
  loop
    place := v.place || '.' || v.attribute;
    execute format('select count(*) from (select from %s t where t.%I = $1 limit 10001) x', v.place, v.attribute) into uses using p_code;
    open_cases := 0;
    if v.is_of_case and uses > 0 then
      execute format('select count(*) from (select distinct t.case_id from %s t join core.case_file f using (case_id) where t.%I = $1 and f.closed_at is null limit 10001) x',
                     v.place, v.attribute) into open_cases using p_code;
    end if;
    if uses > 0 then
      return next;
    end if;
  end loop;
end $$;
comment on function internal.directory_uses(text, text) is 'Де вжито значення довідника: скільки рядків і незакритих справ, рахуючи до десяти тисяч (ESOYA-5.7.2)';

create or replace function internal.directory_required_by(p_directory text, p_code text) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- a service whose card asks for such a document could not be registered any more
  return case when p_directory = 'document_kind' then array(
    select distinct s.local_code from ref.service s join ref.information_card i using (service_id) join ref.card_document d using (information_card_id)
    where d.document_kind = p_code and s.retired_on is null
      and (i.valid_from > internal.today() or i.information_card_id = (internal.card_in_force(s.service_id, internal.today())).information_card_id) order by 1)
    else '{}' end;
end $$;
comment on function internal.directory_required_by(text, text) is 'Послуги, які без цього значення не зареєструвати: чинні й майбутні картки вимагають такого документа';

create or replace function internal.keep_directory_change(p_directory text, p_code text, p_action text, p_old jsonb, p_new jsonb, p_reason text, p_by int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into ref.directory_change (directory, value_code, action, old_value, new_value, reason, changed_at, changed_by)
  values (p_directory, p_code, p_action, p_old, p_new, btrim(p_reason), internal.now_at(), p_by);
  perform internal.record_event('directory_changed', p_detail => jsonb_build_object('directory', p_directory, 'code', p_code, 'action', p_action));
end $$;
comment on function internal.keep_directory_change(text, text, text, jsonb, jsonb, text, int) is 'Пише, хто, коли й чому змінив довідник (ESOYA-5.7.2)';
revoke execute on function internal.directory_of(text), internal.directory_values(text), internal.directory_value(text, text, text), internal.directory_uses(text, text),
  internal.directory_required_by(text, text), internal.keep_directory_change(text, text, text, jsonb, jsonb, text, int) from public;
grant execute on function internal.directory_of(text), internal.directory_values(text), internal.directory_uses(text, text) to esoya_api;
