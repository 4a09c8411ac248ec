-- ${build}
-- The only places where a name of a table is put into a statement: it comes from ref.directory and ref.directory_field, never from the caller.
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

create or replace function internal.directory_key(p_directory text, p_code text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d     constant ref.directory := internal.directory_of(p_directory);
  v_key text;
begin
  if d.coding = 'numbered' then
    -- compared by its own type, so that the index of the key is used
    if p_code ~ '^\d{1,9}$' then
      execute format('select v.%1$I::text from ref.%2$I v where v.%1$I = $1::int', d.key_column, d.relation) into v_key using p_code;
    end if;
  else
    execute format('select v.%I::text from ref.%I v where v.%I = $1', d.key_column, d.relation, d.code_column) into v_key using p_code;
  end if;
  return v_key;
end $$;
comment on function internal.directory_key(text, text) is 'Ключ значення за його кодом; порожньо, якщо такого немає';

create or replace function internal.directory_field_read(f ref.directory_field) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d constant ref.directory := internal.directory_of(f.directory);
  o ref.directory;
begin
  if f.refers_to is null then
    return format('v.%I', f.name);
  end if;
  o := internal.directory_of(f.refers_to);
  if f.kind = 'one' then
    return format('(select o.%I::text from ref.%I o where o.%I = v.%I)', o.code_column, o.relation, o.key_column, f.name);
  end if;
  return format('(select coalesce(jsonb_agg(o.%1$I::text order by o.%1$I::text), ''[]'') from ref.%2$I o join ref.%3$I l using (%4$I) where l.%5$I = v.%5$I)',
                o.code_column, o.relation, f.link_table, o.key_column, d.key_column);
end $$;
comment on function internal.directory_field_read(ref.directory_field) is 'Вираз, що читає поле значення: посилання на інший довідник читають його кодом';

create or replace function internal.directory_values(p_directory text) returns table (code text, value jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d constant ref.directory := internal.directory_of(p_directory);
begin
  return query execute format(
    'select v.%1$I::text, jsonb_build_object(''code'', v.%1$I::text, ''title'', v.title, ''position'', %2$s, ''retired_on'', %3$s, ''review_on'', r.review_on%4$s)
     from ref.%5$I v left join ref.directory_review r on r.directory = %6$L and r.value_code = v.%1$I::text',
    d.code_column, case when d.has_place then 'v.position' else 'null' end, case when d.retired_column is null then 'null::date' else format('v.%I', d.retired_column) end,
    (select string_agg(format(', %L, %s', f.name, internal.directory_field_read(f)), '' order by f.position) from ref.directory_field f where f.directory = p_directory),
    d.relation, d.code);
end $$;
comment on function internal.directory_values(text) is 'Усі значення довідника в одному вигляді, разом із виведеними з ужитку';

create or replace function internal.directory_counts(p_directory text, out live int, out retired int, out due int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d constant ref.directory := internal.directory_of(p_directory);
begin
  execute format('select count(*) filter (where v.is_live), count(*) filter (where not v.is_live), count(*) filter (where v.is_live and r.review_on <= internal.today())
                  from (select v.%1$I::text as code, %2$s as is_live from ref.%3$I v) v left join ref.directory_review r on r.directory = $1 and r.value_code = v.code',
                 d.code_column, case when d.retired_column is null then 'true' else format('(v.%1$I is null or v.%1$I > internal.today())', d.retired_column) end, d.relation)
    into live, retired, due using p_directory;
end $$;
comment on function internal.directory_counts(text) is 'Скільки значень чинних, виведених з ужитку й таких, що потребують перегляду';

create or replace function internal.directory_title(d ref.directory) returns text
  language plpgsql immutable set search_path = pg_catalog, pg_temp
as $$
begin
  -- «Миру» says nothing without «просп.» and the settlement
  return case d.code when 'street' then 'internal.street_said(v.street_id)' when 'unit' then 'internal.unit_said(v.code)' else 'v.title::text' end;
end $$;
comment on function internal.directory_title(ref.directory) is 'Вираз, як значення зветься там, де на нього посилаються';

create or replace function internal.directory_options(f ref.directory_field) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d constant ref.directory := internal.directory_of(f.directory);
  o ref.directory;
  v_options jsonb;
begin
  if f.refers_to is null then
    return '[]'::jsonb;
  end if;
  o := internal.directory_of(f.refers_to);
  -- of a large directory only what is named already: the rest is looked up by words
  execute format('select coalesce(jsonb_agg(jsonb_build_object(''code'', x.code, ''title'', x.title, ''is_retired'', coalesce(x.retired_on <= internal.today(), false)) order by x.title collate "uk-x-icu"), ''[]'')
                  from (select v.%1$I::text as code, %2$s as title, %3$s as retired_on from ref.%4$I v %5$s) x',
                 o.code_column, internal.directory_title(o), case when o.retired_column is null then 'null::date' else format('v.%I', o.retired_column) end, o.relation,
                 case when o.is_large and f.kind = 'one' then format('where v.%I in (select n.%I from ref.%I n)', o.key_column, f.name, d.relation) else '' end) into v_options;
  return v_options;
end $$;
comment on function internal.directory_options(ref.directory_field) is 'Значення іншого довідника, які може назвати поле; великого — лише вже названі';

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

drop function if exists internal.directory_uses(text, text);
create function internal.directory_uses(p_directory text, p_code text) returns table (place text, uses bigint, open_cases bigint, named text[])
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d     constant ref.directory := internal.directory_of(p_directory);
  v_key constant text := internal.directory_key(p_directory, p_code);
  v record;
begin
  -- more than this is only said to be many
  for v in
    select k.conrelid::regclass::text as place, a.attname::text as attribute, format_type(a.atttypid, null) as type,
           exists (select from pg_attribute c where c.attrelid = k.conrelid and c.attname = 'case_id' and not c.attisdropped) as is_of_case
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.confrelid = format('ref.%I', d.relation)::regclass order by 1, 2
  loop
    place := v.place || '.' || v.attribute;
    execute format('select count(*) from (select from %s t where t.%I = $1::%s limit 10001) x', v.place, v.attribute, v.type) into uses using v_key;
    open_cases := 0;
    -- cards are known by their services
    named := '{}';
    if v.place = 'ref.information_card' and uses > 0 then
      execute format('select array(select distinct s.local_code || '' '' || s.title from ref.information_card t join ref.service s using (service_id) where t.%I = $1::%s order by 1 limit 20)', v.attribute, v.type)
      into named using v_key;
    end if;
    if v.is_of_case and uses > 0 then
      execute format('select count(*) from (select distinct t.case_id from %s t join core.case_file f using (case_id) where t.%I = $1::%s and f.closed_at is null limit 10001) x',
                     v.place, v.attribute, v.type) into open_cases using v_key;
    end if;
    if uses > 0 then
      return next;
    end if;
  end loop;
end $$;
comment on function internal.directory_uses(text, text) is 'Де вжито значення довідника: скільки рядків і незакритих справ, рахуючи до десяти тисяч; картки — за послугами, до двадцяти (ESOYA-5.7.2)';

create or replace function internal.keep_directory_change(p_directory text, p_code text, p_action text, p_old jsonb, p_new jsonb, p_reason text, p_by int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into ref.directory_change (directory, value_code, action, old_value, new_value, reason, changed_at, changed_by)
  values (p_directory, p_code, p_action, p_old, p_new, btrim(p_reason), internal.now_at(), p_by);
end $$;
comment on function internal.keep_directory_change(text, text, text, jsonb, jsonb, text, int) is 'Пише, хто, коли й чому змінив довідник (ESOYA-5.7.2)';

revoke execute on function internal.directory_of(text), internal.directory_key(text, text), internal.directory_field_read(ref.directory_field), internal.directory_values(text),
  internal.directory_counts(text), internal.directory_title(ref.directory), internal.directory_options(ref.directory_field), internal.directory_value(text, text, text), internal.directory_uses(text, text), internal.keep_directory_change(text, text, text, jsonb, jsonb, text, int) from public;
grant execute on function internal.directory_of(text), internal.directory_values(text), internal.directory_counts(text), internal.directory_options(ref.directory_field), internal.directory_uses(text, text) to esoya_api;
