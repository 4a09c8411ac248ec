-- ${build}
-- A directory from a file: first every row's fate, then all of them or none (ESOYA-5.7.2).
set role esoya_owner;

create or replace function internal.directory_fates(p_directory text, p_rows jsonb) returns table (at int, code text, title text, fate text, problems text[], old_value jsonb, content jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d       constant ref.directory := internal.directory_of(p_directory);
  -- a row may stand under one that the same file brings before it: a district under its region
  v_upper constant text[] := array(select f.name || ':unknown_code' from ref.directory_field f where f.directory = p_directory and f.refers_to = p_directory and f.kind = 'one');
  v_first jsonb;
begin
  if jsonb_typeof(p_rows) is distinct from 'array' or jsonb_array_length(p_rows) not between 1 and 10000 or exists (select from jsonb_array_elements(p_rows) r where jsonb_typeof(r) <> 'object') then
    raise exception 'not rows of a directory' using errcode = 'ZN280', constraint = 'directory_value_invalid', detail = 'file:type';
  end if;
  if d.coding = 'given' and cardinality(v_upper) > 0 then
    select jsonb_object_agg(x.code, x.at) into v_first
    from (select btrim(r.item ->> 'code') as code, min(r.at) as at from jsonb_array_elements(p_rows) with ordinality r (item, at) where btrim(r.item ->> 'code') <> '' group by 1) x;
  end if;
  return query
  with standing as materialized (
    select v.code, v.value from internal.directory_values(p_directory) v
  ), given as materialized (
    select r.at::int, nullif(btrim(r.item ->> 'code'), '') as code, v.value as old_value,
           -- what the file says nothing of stays as it is; a new value brings its code where the person gives it
           jsonb_strip_nulls(coalesce(v.value - array['code', 'retired_on'], '{}')) || (case when v.value is null and d.coding = 'given' then r.item else r.item - 'code' end) as content
    from jsonb_array_elements(p_rows) with ordinality r (item, at)
    left join standing v on v.code = nullif(btrim(r.item ->> 'code'), '')
  ), counted as materialized (
    -- as they will stand when all rows are taken; counted once, since ten thousand rows are not compared each with each
    select internal.directory_identity(p_directory, t.value) as identity, count(*) as amount
    from (select g.content as value from given g
          union all select v.value from standing v where not exists (select from given g where g.code = v.code)) t
    where d.is_title_unique group by 1
  ), codes as materialized (
    select g.code, count(*) as amount from given g where g.code is not null group by g.code
  ), judged as (
    select g.*, array(select p from unnest(internal.directory_content_problems(p_directory, g.content, g.old_value)) p
                      where not (p = any (v_upper) and coalesce((v_first ->> btrim(g.content ->> split_part(p, ':', 1)))::int < g.at, false)))
      || case when g.old_value is null and not d.may_add then array[case when g.code is null then 'code:required' else 'code:unknown_code' end]
              when g.old_value is null and g.code is not null and d.coding <> 'given' then array['code:unknown_code'] else '{}' end
      || case when c.amount > 1 then array['code:duplicate'] else '{}' end
      || case when t.amount > 1 then array['title:duplicate'] else '{}' end as problems
    from given g left join codes c using (code) left join counted t on t.identity = internal.directory_identity(p_directory, g.content)
  )
  select j.at, coalesce(j.code, ''), coalesce(j.content ->> 'title', ''),
         case when cardinality(j.problems) > 0 then 'wrong' when j.old_value is null then 'added'
              when internal.filled_value(p_directory, j.code, j.old_value, j.content, 0) = j.old_value then 'same' else 'changed' end,
         j.problems, j.old_value, j.content
  from judged j order by j.at;
end $$;
comment on function internal.directory_fates(text, jsonb) is 'Доля кожного рядка файлу: added, changed, same чи wrong із порушеннями (ESOYA-5.7.2)';

create or replace function internal.directory_seen(p_directory text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return (select md5(coalesce(string_agg(v.value::text, E'\n' order by v.code), '')) from internal.directory_values(p_directory) v); end $$;
comment on function internal.directory_seen(text) is 'Стан довідника, з яким звіряють';

create or replace function internal.take_directory(p_directory text, p_seen text, p_rows jsonb, p_reason text, p_by int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d constant ref.directory := internal.directory_of(p_directory);
  v_problems text[];
  v_own      int;
  v_last     int;
  v_added    int := 0;
  v_changed  int := 0;
  v          record;
begin
  perform from ref.directory x where x.code = p_directory for update;
  if p_seen is distinct from internal.directory_seen(p_directory) then
    raise exception 'the directory was changed by someone else' using errcode = 'ZN409', constraint = 'directory_value_changed', detail = p_directory;
  end if;
  v_problems := internal.reason_problems(p_reason)
    || array(select f.at || '.' || p from internal.directory_fates(p_directory, p_rows) f cross join unnest(f.problems) p order by f.at);
  if cardinality(v_problems) > 0 then
    raise exception 'the rows break % rules', cardinality(v_problems)
      using errcode = 'ZN280', constraint = 'directory_value_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  v_own := internal.last_own_code(p_directory);
  v_last := internal.last_place(p_directory);
  for v in select * from internal.directory_fates(p_directory, p_rows) f where f.fate in ('added', 'changed') order by f.at loop
    if v.fate = 'added' then
      perform internal.require_room(d, internal.today());
      v_added := v_added + 1;
    else
      v_changed := v_changed + 1;
    end if;
    perform internal.put_directory_value(p_directory, v.old_value, internal.filled_value(p_directory,
        case when v.fate = 'changed' or d.coding = 'given' then v.code when d.coding = 'own' then 'own_' || v_own + v_added end,
        v.old_value, v.content, v_last + v_added - 1), p_reason, p_by);
  end loop;
  if v_added + v_changed > 0 then
    perform internal.record_event('directory_changed', p_detail => jsonb_build_object('directory', p_directory, 'action', 'file', 'added', v_added, 'changed', v_changed));
  end if;
  return jsonb_build_object('directory', p_directory, 'added', v_added, 'changed', v_changed);
end $$;
comment on function internal.take_directory(text, text, jsonb, text, int) is 'Вносить усі рядки файлу або жодного; ZN280, ZN404, ZN409 (ESOYA-5.7.2)';
revoke execute on function internal.directory_fates(text, jsonb), internal.directory_seen(text), internal.take_directory(text, text, jsonb, text, int) from public;
grant execute on function internal.directory_fates(text, jsonb), internal.directory_seen(text), internal.take_directory(text, text, jsonb, text, int) to esoya_api;

set role esoya_api;
create function api.compare_directory(p_directory text, p_rows jsonb) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return jsonb_build_object('seen', internal.directory_seen(p_directory), 'fates', (
    select jsonb_agg(jsonb_build_object('at', f.at, 'code', f.code, 'title', f.title, 'fate', f.fate, 'problems', to_jsonb(f.problems)) order by f.at)
    from internal.directory_fates(p_directory, p_rows) f));
end $$;
comment on function api.compare_directory(text, jsonb) is 'Що сталося б із кожним рядком файлу; нічого не змінює. ZN280, ZN302, ZN404 (ESOYA-5.7.2)';

create function api.take_directory(p_request_id uuid, p_directory text, p_seen text, p_rows jsonb, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'take_directory', jsonb_build_array(p_directory, p_seen, p_rows, p_reason)::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.take_directory(p_directory, p_seen, p_rows, p_reason, v_me));
end $$;
comment on function api.take_directory(uuid, text, text, jsonb, text) is 'Вносить звірені рядки файлу, усі або жодного, з однією підставою. ZN280, ZN302, ZN404, ZN409 (ESOYA-5.7.2)';
revoke execute on function api.compare_directory(text, jsonb), api.take_directory(uuid, text, text, jsonb, text) from public;
grant execute on function api.compare_directory(text, jsonb), api.take_directory(uuid, text, text, jsonb, text) to esoya_moderator;
