-- ${build}
-- The owner writes directories; the verbs before it ask who writes.
set role esoya_owner;

create or replace function internal.directory_content_problems(p_directory text, p_content jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems constant text[] := internal.field_problems('', p_content, variadic array['title line 500 !', 'position int 0..9999'] || array(
      select f.name || case f.kind when 'tick' then ' boolean' else ' line ' || f.longest end || case when f.is_required then ' !' else '' end
      from ref.directory_field f where f.directory = p_directory order by f.position));
begin
  if cardinality(v_problems) > 0 then
    return v_problems;
  end if;
  -- no groups, no repetition without an end: neither the server nor a workstation can be kept busy by a number
  return array(select f.name || ':format' from ref.directory_field f
               where f.directory = p_directory and f.kind = 'pattern'
                 and p_content ->> f.name !~ '^\^((\\d|\.|[-А-ЯҐЄІЇA-Z0-9/№ ]|\[[А-ЯҐЄІЇA-Z0-9-]{1,40}\])(\{\d{1,2}(,\d{1,2})?\})?)+[$]$')
    || case when p_directory = 'document_kind' and (p_content ->> 'is_in_state_register')::boolean and coalesce(btrim(p_content ->> 'register_title'), '') = ''
            then array['register_title:required'] else '{}' end;
end $$;
comment on function internal.directory_content_problems(text, jsonb) is 'Порушення в полях значення довідника: «поле:правило» (ESOYA-5.7.2)';

create or replace function internal.reason_problems(p_reason text) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return internal.field_problems('', jsonb_strip_nulls(jsonb_build_object('reason', p_reason)), 'reason line 300 !')
    || case when length(btrim(p_reason)) between 1 and 2 then array['reason:too_short'] else '{}' end;
end $$;
comment on function internal.reason_problems(text) is 'Порушення в підставі зміни довідника';

create or replace function internal.same_title(p_one text, p_other text) returns boolean
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return lower(internal.plain_title(p_one) collate "uk-x-icu") = lower(internal.plain_title(p_other) collate "uk-x-icu"); end $$;
comment on function internal.same_title(text, text) is 'Чи це одна назва: великі літери й пропуски не розрізняють';

create or replace function internal.directory_problems(p_directory text, p_code text, p_content jsonb, p_reason text) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return internal.directory_content_problems(p_directory, p_content) || internal.reason_problems(p_reason)
    || case when exists (select from internal.directory_values(p_directory) v where v.code is distinct from p_code and internal.same_title(v.value ->> 'title', p_content ->> 'title'))
            then array['title:duplicate'] else '{}' end;
end $$;
comment on function internal.directory_problems(text, text, jsonb, text) is 'Порушення у значенні довідника з його підставою; однакових назв в одному довіднику не буває (ESOYA-5.7.2)';

create or replace function internal.plain_title(p_title text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return btrim(regexp_replace(p_title, '\s+', ' ', 'g')); end $$;
comment on function internal.plain_title(text) is 'Назва без зайвих пропусків';

create or replace function internal.filled_value(p_directory text, p_code text, p_old jsonb, p_content jsonb, p_last int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce(p_old, '{"retired_on": null}') || jsonb_build_object('code', p_code, 'title', internal.plain_title(p_content ->> 'title'),
      'position', coalesce(nullif(p_content -> 'position', 'null'), p_old -> 'position', to_jsonb(p_last + 1)))
    || (select coalesce(jsonb_object_agg(f.name, case f.kind when 'tick' then to_jsonb(coalesce((p_content ->> f.name)::boolean, false))
                                                           else to_jsonb(nullif(btrim(p_content ->> f.name), '')) end), '{}')
        from ref.directory_field f where f.directory = p_directory);
end $$;
comment on function internal.filled_value(text, text, jsonb, jsonb, int) is 'Яким стане значення: код і день виведення лишаються, решта — за змістом';

create or replace function internal.put_directory_value(p_directory text, p_old jsonb, p_new jsonb, p_reason text, p_by int) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_directory constant ref.directory := internal.directory_of(p_directory);
begin
  if p_new is not distinct from p_old then
    return false;
  end if;
  if p_old is null then
    execute format('insert into ref.%1$I select (jsonb_populate_record(null::ref.%1$I, $1)).*', v_directory.relation) using p_new;
  else
    execute format('update ref.%1$I v set %2$s from jsonb_populate_record(null::ref.%1$I, $1) n where v.code = n.code', v_directory.relation,
                   (select string_agg(format('%1$I = n.%1$I', c), ', ')
                    from unnest(array['title', 'position'] || array(select f.name::text from ref.directory_field f where f.directory = p_directory)) c)) using p_new;
  end if;
  perform internal.keep_directory_change(p_directory, p_new ->> 'code', case when p_old is null then 'added' else 'changed' end, p_old, p_new, p_reason, p_by);
  return true;
end $$;
comment on function internal.put_directory_value(text, jsonb, jsonb, text, int) is 'Пише значення довідника, якщо воно справді інше, разом з історією';

create or replace function internal.last_own_code(p_directory text) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return (select coalesce(max(substr(v.code, 5)::int), 0) from internal.directory_values(p_directory) v where v.code ~ '^own_\d{1,8}$'); end $$;
comment on function internal.last_own_code(text) is 'Номер останнього доданого модератором значення';

create or replace function internal.last_place(p_directory text) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return (select coalesce(max((v.value ->> 'position')::int), 0) from internal.directory_values(p_directory) v); end $$;
comment on function internal.last_place(text) is 'Останнє місце в списку довідника';

create or replace function internal.write_directory_value(p_directory text, p_code text, p_seen text, p_content jsonb, p_reason text, p_by int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_directory constant ref.directory := internal.directory_of(p_directory);
  v_problems  text[];
  v_code      text := p_code;
  v_old       jsonb;
begin
  -- two who change one directory do it one after another: neither the same name nor the same code can come of it
  perform from ref.directory d where d.code = p_directory for update;
  if v_code is not null then
    v_old := internal.directory_value(p_directory, v_code, p_seen);
  elsif not v_directory.may_add then
    raise exception 'the program itself gives the values of this directory' using errcode = 'ZN282', constraint = 'directory_closed', detail = p_directory;
  else
    v_code := 'own_' || internal.last_own_code(p_directory) + 1;
  end if;
  v_problems := internal.directory_problems(p_directory, p_code, p_content, p_reason);
  if cardinality(v_problems) > 0 then
    raise exception 'the value breaks % rules', cardinality(v_problems)
      using errcode = 'ZN280', constraint = 'directory_value_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  return jsonb_build_object('directory', p_directory, 'code', v_code, 'changed', internal.put_directory_value(p_directory, v_old,
      internal.filled_value(p_directory, v_code, v_old, p_content, internal.last_place(p_directory)), p_reason, p_by));
end $$;
comment on function internal.write_directory_value(text, text, text, jsonb, text, int) is 'Додає або змінює значення довідника; код сталий. ZN280, ZN282, ZN404, ZN409 (ESOYA-5.7.2)';

create or replace function internal.retire_value(p_directory text, p_code text, p_seen text, p_on date, p_reason text, p_by int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_directory constant ref.directory := internal.directory_of(p_directory);
  v_old       jsonb;
  v_new       jsonb;
  v_problems  text[];
  v_services  text[];
begin
  perform from ref.directory d where d.code = p_directory for update;
  v_old := internal.directory_value(p_directory, p_code, p_seen);
  v_problems := internal.reason_problems(p_reason)
    || case when p_on < internal.today() then array['on:past'] when p_on > internal.today() + 3660 then array['on:range'] else '{}' end;
  if cardinality(v_problems) > 0 then
    raise exception 'the retirement breaks % rules', cardinality(v_problems)
      using errcode = 'ZN280', constraint = 'directory_value_invalid', detail = array_to_string(v_problems, ';');
  end if;
  if p_on is not null then
    if not v_directory.may_retire or exists (select from ref.directory_fixed f where f.directory = p_directory and f.code = p_code) then
      raise exception 'rules of the program hang on this value' using errcode = 'ZN281', constraint = 'directory_value_fixed', detail = p_directory || ':' || p_code;
    end if;
    if not exists (select from internal.directory_values(p_directory) v where v.code <> p_code and v.value ->> 'retired_on' is null) then
      raise exception 'no value would be left to choose' using errcode = 'ZN283', constraint = 'directory_left_empty', detail = p_directory;
    end if;
    v_services := internal.directory_required_by(p_directory, p_code);
    if cardinality(v_services) > 0 then
      raise exception 'cards in force ask for this document' using errcode = 'ZN284', constraint = 'directory_value_required', detail = array_to_string(v_services[1:20], ';');
    end if;
  end if;
  v_new := v_old || jsonb_build_object('retired_on', p_on);
  if v_new is distinct from v_old then
    execute format('update ref.%I v set retired_on = $1 where v.code = $2', v_directory.relation) using p_on, p_code;
    perform internal.keep_directory_change(p_directory, p_code, case when p_on is null then 'restored' else 'retired' end, v_old, v_new, p_reason, p_by);
  end if;
  return jsonb_build_object('directory', p_directory, 'code', p_code, 'changed', v_new is distinct from v_old);
end $$;
comment on function internal.retire_value(text, text, text, date, text, int) is 'Виводить значення з ужитку від дня або повертає; не вилучає ніколи. ZN280, ZN281, ZN283, ZN284, ZN404, ZN409 (ESOYA-5.7.2)';
revoke execute on function internal.directory_content_problems(text, jsonb), internal.reason_problems(text), internal.same_title(text, text),
  internal.directory_problems(text, text, jsonb, text), internal.plain_title(text), internal.filled_value(text, text, jsonb, jsonb, int),
  internal.put_directory_value(text, jsonb, jsonb, text, int), internal.last_own_code(text), internal.last_place(text), internal.write_directory_value(text, text, text, jsonb, text, int),
  internal.retire_value(text, text, text, date, text, int) from public;
grant execute on function internal.write_directory_value(text, text, text, jsonb, text, int), internal.retire_value(text, text, text, date, text, int) to esoya_api;
