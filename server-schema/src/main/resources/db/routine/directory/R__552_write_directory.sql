-- ${build}
-- The owner writes directories; the verbs before it ask who writes.
set role esoya_owner;

create or replace function internal.directory_field_rule(f ref.directory_field) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  return f.name || ' ' || case f.kind when 'tick' then 'boolean' when 'several' then 'array 200' when 'one' then 'line 100' when 'pattern' then 'line ' || f.longest
                                      when 'digits' then 'digits ' || f.longest when 'whole' then 'int 1..' || f.longest when 'line' then 'line ' || f.longest when 'lines' then 'lines ' || f.longest else f.kind end
         || case when f.is_required then ' !' else '' end;
end $$;
comment on function internal.directory_field_rule(ref.directory_field) is 'Правило поля довідника для internal.field_problems';

create or replace function internal.directory_reference_problem(f ref.directory_field, p_code text, p_old jsonb) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  o constant ref.directory := internal.directory_of(f.refers_to);
  v_key text;
  v_retired_on date;
begin
  if p_code is null then
    return null;
  end if;
  v_key := internal.directory_key(f.refers_to, p_code);
  if v_key is null then
    return 'unknown_code';
  end if;
  -- what is retired stays where it stands, and is not chosen anew
  if o.retired_column is not null and p_old ->> f.name is distinct from p_code and not coalesce(p_old -> f.name ? p_code, false) then
    execute format('select v.%I from ref.%I v where v.%I::text = $1', o.retired_column, o.relation, o.key_column) into v_retired_on using v_key;
  end if;
  return case when v_retired_on <= internal.today() then 'retired' end;
end $$;
comment on function internal.directory_reference_problem(ref.directory_field, text, jsonb) is 'Чому поле не може посилатися на таке значення: його немає або виведено з ужитку; порожньо, якщо може';

create or replace function internal.directory_content_problems(p_directory text, p_content jsonb, p_old jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d          constant ref.directory := internal.directory_of(p_directory);
  v_problems text[] := internal.field_problems('', p_content, variadic array['title line 500 !', 'review_on date']
    || case when d.has_place then array['position int 0..9999'] else '{}' end
    || case when d.coding = 'given' and p_old is null then array['code line 40 !'] else '{}' end
    || array(select internal.directory_field_rule(f) from ref.directory_field f where f.directory = p_directory order by f.position));
begin
  if cardinality(v_problems) > 0 then
    return v_problems;
  end if;
  -- no groups, no repetition without an end: neither the server nor a workstation can be kept busy by a number
  return array(select f.name || ':format' from ref.directory_field f
               where f.directory = p_directory and f.kind = 'pattern'
                 and p_content ->> f.name !~ '^\^((\\d|\.|[-А-ЯҐЄІЇA-Z0-9/№ ]|\[[А-ЯҐЄІЇA-Z0-9-]{1,40}\])(\{\d{1,2}(,\d{1,2})?\})?)+[$]$')
    || array(select f.name || ':' || internal.directory_reference_problem(f, c.code, p_old)
             from ref.directory_field f
             cross join lateral (select nullif(btrim(p_content ->> f.name), '') as code where f.kind = 'one'
                                 union all select e.v #>> '{}' from jsonb_array_elements(case when f.kind = 'several' then coalesce(nullif(p_content -> f.name, 'null'), '[]') else '[]' end) e (v)) c
             where f.directory = p_directory and f.refers_to is not null and internal.directory_reference_problem(f, c.code, p_old) is not null)
    || case when d.coding = 'given' and p_old is null and p_content ->> 'code' !~ d.code_pattern then array['code:format']
            when d.coding = 'given' and p_old is null and internal.directory_key(p_directory, p_content ->> 'code') is not null then array['code:duplicate'] else '{}' end
    || internal.directory_special_problems(p_directory, p_content, p_old);
end $$;
comment on function internal.directory_content_problems(text, jsonb, jsonb) is 'Порушення в полях значення довідника: «поле:правило» (ESOYA-5.7.2)';

create or replace function internal.reason_problems(p_reason text) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return internal.field_problems('', jsonb_strip_nulls(jsonb_build_object('reason', p_reason)), 'reason line 300 !')
    || case when length(btrim(p_reason)) between 1 and 2 then array['reason:too_short'] else '{}' end;
end $$;
comment on function internal.reason_problems(text) is 'Порушення в підставі зміни довідника';

create or replace function internal.folded_title(p_title text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return lower(internal.plain_title(p_title) collate "uk-x-icu"); end $$;
comment on function internal.folded_title(text) is 'Назва, за якою порівнюють: без великих літер і зайвих пропусків';

create or replace function internal.same_title(p_one text, p_other text) returns boolean
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return internal.folded_title(p_one) = internal.folded_title(p_other); end $$;
comment on function internal.same_title(text, text) is 'Чи це одна назва: великі літери й пропуски не розрізняють';

create or replace function internal.directory_identity(p_directory text, p_value jsonb) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d constant ref.directory := internal.directory_of(p_directory);
begin
  return case when d.unique_with = '{}' then internal.folded_title(p_value ->> 'title')
              else internal.search_words(p_value ->> 'title') || '|' || (select string_agg(coalesce(p_value ->> n::text, ''), '|' order by n) from unnest(d.unique_with) n) end;
end $$;
comment on function internal.directory_identity(text, jsonb) is 'За чим два значення довідника — одне й те саме: назва, а де її мало — ще й поля, як-от населений пункт і вид вулиці';

create or replace function internal.directory_problems(p_directory text, p_code text, p_content jsonb, p_reason text, p_old jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return internal.directory_content_problems(p_directory, p_content, p_old) || internal.reason_problems(p_reason)
    || case when (internal.directory_of(p_directory)).is_title_unique
                 and exists (select from internal.directory_values(p_directory) v where v.code is distinct from p_code and internal.directory_identity(p_directory, v.value) = internal.directory_identity(p_directory, p_content))
            then array['title:duplicate'] else '{}' end;
end $$;
comment on function internal.directory_problems(text, text, jsonb, text, jsonb) is 'Порушення у значенні довідника з його підставою; однакових назв там, де їх не може бути, не буває (ESOYA-5.7.2)';

create or replace function internal.plain_title(p_title text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return btrim(regexp_replace(p_title, '\s+', ' ', 'g')); end $$;
comment on function internal.plain_title(text) is 'Назва без зайвих пропусків';

create or replace function internal.filled_value(p_directory text, p_code text, p_old jsonb, p_content jsonb, p_last int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce(p_old, '{"retired_on": null}') || jsonb_build_object('code', p_code, 'title', internal.plain_title(p_content ->> 'title'),
      'position', case when (internal.directory_of(p_directory)).has_place then coalesce(nullif(p_content -> 'position', 'null'), p_old -> 'position', to_jsonb(p_last + 1)) end,
      'review_on', nullif(p_content ->> 'review_on', ''))
    || (select coalesce(jsonb_object_agg(f.name, case f.kind when 'tick' then to_jsonb(coalesce((p_content ->> f.name)::boolean, false)) when 'whole' then to_jsonb(nullif(btrim(p_content ->> f.name), '')::int)
                  when 'several' then (select coalesce(jsonb_agg(c order by c), '[]')
                                       from (select distinct e.v #>> '{}' as c from jsonb_array_elements(coalesce(nullif(p_content -> f.name, 'null'), '[]')) e (v)) x)
                  else to_jsonb(nullif(btrim(p_content ->> f.name), '')) end), '{}')
        from ref.directory_field f where f.directory = p_directory);
end $$;
comment on function internal.filled_value(text, text, jsonb, jsonb, int) is 'Яким стане значення: код і день виведення лишаються, решта — за змістом';

create or replace function internal.directory_field_written(f ref.directory_field) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  o ref.directory;
begin
  if f.kind = 'one' then
    o := internal.directory_of(f.refers_to);
    return format('(select o.%I from ref.%I o where o.%I::text = $1 ->> %L)', o.key_column, o.relation, o.code_column, f.name);
  end if;
  return format(case f.kind when 'tick' then '($1 ->> %L)::boolean' when 'date' then '($1 ->> %L)::date' when 'whole' then '($1 ->> %L)::int' else '$1 ->> %L' end, f.name);
end $$;
comment on function internal.directory_field_written(ref.directory_field) is 'Вираз, що з нового значення робить вміст колонки';

create or replace function internal.put_directory_links(p_directory text, p_code text, p_new jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d constant ref.directory := internal.directory_of(p_directory);
  f ref.directory_field;
  o ref.directory;
begin
  for f in select * from ref.directory_field x where x.directory = p_directory and x.kind = 'several' loop
    o := internal.directory_of(f.refers_to);
    execute format('delete from ref.%1$I l using ref.%2$I o where o.%3$I = l.%3$I and l.%4$I::text = $1 and not $2 ? (o.%5$I::text)', f.link_table, o.relation, o.key_column, d.key_column, o.code_column)
      using internal.directory_key(p_directory, p_code), p_new -> f.name;
    execute format('insert into ref.%1$I (%4$I, %3$I) select v.%4$I, o.%3$I from ref.%6$I v cross join ref.%2$I o where v.%4$I::text = $1 and $2 ? (o.%5$I::text) on conflict do nothing',
                   f.link_table, o.relation, o.key_column, d.key_column, o.code_column, d.relation)
      using internal.directory_key(p_directory, p_code), p_new -> f.name;
  end loop;
end $$;
comment on function internal.put_directory_links(text, text, jsonb) is 'Пише поля, у яких кілька значень іншого довідника';

create or replace function internal.put_directory_value(p_directory text, p_old jsonb, p_new jsonb, p_reason text, p_by int) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d       constant ref.directory := internal.directory_of(p_directory);
  v_names text[];
  v_exprs text[];
  v_code  text := p_new ->> 'code';
begin
  if p_new is not distinct from p_old then
    return null;
  end if;
  select array['title'] || case when d.has_place then array['position'] else '{}' end || coalesce(array_agg(f.name::text order by f.position), '{}'),
         array['$1 ->> ''title'''] || case when d.has_place then array['($1 ->> ''position'')::int'] else '{}' end
           || coalesce(array_agg(internal.directory_field_written(f) order by f.position), '{}')
  into v_names, v_exprs
  from ref.directory_field f where f.directory = p_directory and f.kind <> 'several';
  if p_old is not null then
    execute format('update ref.%I v set %s where v.%I = %s', d.relation, (select string_agg(format('%I = %s', x.n, x.e), ', ') from unnest(v_names, v_exprs) x (n, e)),
                   d.code_column, case when d.coding = 'numbered' then '($1 ->> ''code'')::int' else '$1 ->> ''code''' end) using p_new;
  else
    if d.coding <> 'numbered' then
      v_names := v_names || d.code_column::text;
      v_exprs := v_exprs || '$1 ->> ''code'''::text;
    end if;
    execute format('insert into ref.%I (%s) values (%s) returning %I::text', d.relation, (select string_agg(quote_ident(n), ', ') from unnest(v_names) n), array_to_string(v_exprs, ', '),
                   d.code_column) into v_code using p_new;
  end if;
  perform internal.put_directory_links(p_directory, v_code, p_new);
  delete from ref.directory_review r where r.directory = p_directory and r.value_code = v_code and p_new ->> 'review_on' is null;
  insert into ref.directory_review (directory, value_code, review_on) select p_directory, v_code, (p_new ->> 'review_on')::date where p_new ->> 'review_on' is not null
  on conflict (directory, value_code) do update set review_on = excluded.review_on where ref.directory_review.review_on <> excluded.review_on;
  perform internal.keep_directory_change(p_directory, v_code, case when p_old is null then 'added' else 'changed' end, p_old, p_new || jsonb_build_object('code', v_code), p_reason, p_by);
  perform internal.directory_value_put(p_directory, p_old, p_new, p_reason, p_by);
  return v_code;
end $$;
comment on function internal.put_directory_value(text, jsonb, jsonb, text, int) is 'Пише значення довідника, якщо воно справді інше, разом з історією; повертає його код або порожньо';

create or replace function internal.require_room(d ref.directory, p_on date) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- what is planned takes its room already, so that its day brings no surprise
  if d.most_live <= (select count(*) from internal.directory_values(d.code) v where coalesce((v.value ->> 'retired_on')::date > p_on, true))
                    + (select count(*) from ref.directory_plan p where p.directory = d.code and p.action = 'added' and p.outcome is null and p.effective_on > internal.today()) then
    raise exception 'the screens have no room for more values' using errcode = 'ZN425', constraint = 'directory_full', detail = d.code || ':' || d.most_live;
  end if;
end $$;
comment on function internal.require_room(ref.directory, date) is 'Чи є в довіднику місце ще для одного чинного значення: екрани показують лише стільки; ZN425';

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
  v_written   text;
begin
  -- two who change one directory do it one after another: neither the same name nor the same code can come of it
  perform from ref.directory d where d.code = p_directory for update;
  if v_code is not null then
    v_old := internal.directory_value(p_directory, v_code, p_seen);
  elsif not v_directory.may_add then
    raise exception 'the program itself gives the values of this directory' using errcode = 'ZN282', constraint = 'directory_closed', detail = p_directory;
  else
    v_code := case v_directory.coding when 'own' then 'own_' || internal.last_own_code(p_directory) + 1 when 'given' then p_content ->> 'code' end;
  end if;
  v_problems := internal.directory_problems(p_directory, p_code, p_content, p_reason, v_old);
  if cardinality(v_problems) > 0 then
    raise exception 'the value breaks % rules', cardinality(v_problems)
      using errcode = 'ZN280', constraint = 'directory_value_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  if v_old is null then
    perform internal.require_room(v_directory, internal.today());
  end if;
  v_written := internal.put_directory_value(p_directory, v_old, internal.filled_value(p_directory, v_code, v_old, p_content, internal.last_place(p_directory)), p_reason, p_by);
  if v_written is not null then
    perform internal.record_event('directory_changed',
      p_detail => jsonb_build_object('directory', p_directory, 'code', v_written, 'action', case when v_old is null then 'added' else 'changed' end));
  end if;
  return jsonb_build_object('directory', p_directory, 'code', coalesce(v_written, v_code), 'changed', v_written is not null);
end $$;
comment on function internal.write_directory_value(text, text, text, jsonb, text, int) is 'Додає або змінює значення довідника; код сталий. ZN280, ZN282, ZN404, ZN409, ZN425 (ESOYA-5.7.2)';

create or replace function internal.retire_value(p_directory text, p_code text, p_seen text, p_on date, p_reason text, p_by int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_directory constant ref.directory := internal.directory_of(p_directory);
  v_old       jsonb;
  v_new       jsonb;
  v_problems  text[];
  v_action    text;
  v_holders   text[];
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
    -- a form needs something to choose; a large directory only helps to type
    if not v_directory.is_large and not exists (select from internal.directory_values(p_directory) v where v.code <> p_code and v.value ->> 'retired_on' is null) then
      raise exception 'no value would be left to choose' using errcode = 'ZN283', constraint = 'directory_left_empty', detail = p_directory;
    end if;
    v_holders := internal.directory_required_by(p_directory, p_code);
    if cardinality(v_holders) > 0 then
      raise exception 'cards in force ask for this document' using errcode = 'ZN284', constraint = 'directory_value_required', detail = array_to_string(v_holders[1:20], ';');
    end if;
    -- many places ask only whether these are in use at all: they are retired on the day itself
    if p_on > internal.today() and v_directory.coding <> 'own' then
      return internal.keep_directory_plan(p_directory, p_code, 'retired', '{}', p_on, p_reason, p_by);
    end if;
    v_holders := internal.directory_held_by(p_directory, p_code);
    if cardinality(v_holders) > 0 then
      raise exception 'what is in force hangs on this value' using errcode = 'ZN416', constraint = 'directory_value_held', detail = array_to_string(v_holders, ';');
    end if;
  end if;
  if p_on is null and (v_old ->> 'retired_on')::date <= internal.today() then
    perform internal.require_room(v_directory, internal.today());
  end if;
  v_new := v_old || jsonb_build_object('retired_on', p_on);
  if v_new is distinct from v_old then
    v_action := case when p_on is null then 'restored' else 'retired' end;
    execute format('update ref.%I v set %I = $1 where v.%I::text = $2', v_directory.relation, v_directory.retired_column, v_directory.code_column) using p_on, p_code;
    perform internal.keep_directory_change(p_directory, p_code, v_action, v_old, v_new, p_reason, p_by);
    perform internal.record_event('directory_changed', p_detail => jsonb_build_object('directory', p_directory, 'code', p_code, 'action', v_action));
  end if;
  return jsonb_build_object('directory', p_directory, 'code', p_code, 'changed', v_new is distinct from v_old);
end $$;
comment on function internal.retire_value(text, text, text, date, text, int) is 'Виводить значення з ужитку від дня або повертає; не вилучає ніколи. ZN280, ZN281, ZN283, ZN284, ZN404, ZN409, ZN416, ZN417, ZN425 (ESOYA-5.7.2)';
revoke execute on function internal.directory_field_rule(ref.directory_field), internal.directory_reference_problem(ref.directory_field, text, jsonb),
  internal.directory_content_problems(text, jsonb, jsonb), internal.reason_problems(text), internal.folded_title(text), internal.same_title(text, text), internal.directory_identity(text, jsonb),
  internal.directory_problems(text, text, jsonb, text, jsonb), internal.plain_title(text), internal.filled_value(text, text, jsonb, jsonb, int),
  internal.directory_field_written(ref.directory_field), internal.put_directory_links(text, text, jsonb),
  internal.put_directory_value(text, jsonb, jsonb, text, int), internal.require_room(ref.directory, date), internal.last_own_code(text), internal.last_place(text), internal.write_directory_value(text, text, text, jsonb, text, int),
  internal.retire_value(text, text, text, date, text, int) from public;
grant execute on function internal.write_directory_value(text, text, text, jsonb, text, int), internal.retire_value(text, text, text, date, text, int) to esoya_api;
