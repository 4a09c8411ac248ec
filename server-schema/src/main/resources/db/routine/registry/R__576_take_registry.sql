-- ${build}
-- The published registry is compared first and then taken as a whole, or not at all (KR146-2.3.2, NWP-12.4).
set role esoya_owner;

create or replace function internal.take_registry(p_source jsonb, p_seen int, p_rows jsonb, p_by int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := internal.field_problems('', p_source, 'source line 500 !', 'content_sha256 line 64 !', 'content_bytes int 1..999999999 !');
  v_import   int;
  v_changed  jsonb;
  v_count    jsonb;
begin
  if p_source ->> 'content_sha256' !~ '^[0-9a-f]{64}$' then
    v_problems := v_problems || 'content_sha256:format'::text;
  end if;
  if length(btrim(p_source ->> 'source')) < 3 then
    v_problems := v_problems || 'source:too_short'::text;
  end if;
  -- of two who take it at once the second has compared it with what is no more
  perform internal.take_turn(8, 0);
  if p_seen is distinct from internal.last_registry_import() then
    raise exception 'the registry was taken by someone else meanwhile' using errcode = 'ZN409', constraint = 'registry_changed';
  end if;
  select jsonb_agg(jsonb_build_object('at', f.at, 'code', f.code, 'fate', f.fate, 'problems', f.problems, 'entry', f.entry)) filter (where f.fate <> 'same'),
         jsonb_build_object('services', count(*) filter (where f.at > 0), 'added', count(*) filter (where f.fate in ('added', 'back')), 'gone', count(*) filter (where f.fate = 'gone'),
                            'changed', count(*) filter (where f.fate in ('renamed', 'closed', 'changed')))
  into v_changed, v_count from internal.registry_fates(p_rows) f;
  v_problems := v_problems || array(select (f ->> 'at') || '.' || p from jsonb_array_elements(coalesce(v_changed, '[]')) f cross join jsonb_array_elements_text(f -> 'problems') p
                                    order by (f ->> 'at')::int);
  if cardinality(v_problems) > 0 then
    raise exception 'the registry breaks % rules', cardinality(v_problems) using errcode = 'ZN424', constraint = 'registry_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  insert into ref.registry_import (source, content_sha256, content_bytes, services, added, changed, gone, imported_at, imported_by)
  values (btrim(p_source ->> 'source'), p_source ->> 'content_sha256', (p_source ->> 'content_bytes')::bigint, (v_count ->> 'services')::int, (v_count ->> 'added')::int,
          (v_count ->> 'changed')::int, (v_count ->> 'gone')::int, internal.now_at(), p_by) returning registry_import_id into v_import;
  insert into ref.registry_service as s (state_code, title, sector, provider, address, closed_on, is_electronic, first_import_id)
  select f ->> 'code', btrim(e ->> 'title'), btrim(e ->> 'sector'), btrim(e ->> 'provider'), btrim(e ->> 'address'), (e ->> 'closed_on')::date, (e ->> 'is_electronic')::boolean, v_import
  from jsonb_array_elements(coalesce(v_changed, '[]')) f cross join lateral (select f -> 'entry') x (e) where f ->> 'fate' <> 'gone'
  on conflict (state_code) do update set title = excluded.title, sector = excluded.sector, provider = excluded.provider, address = excluded.address, closed_on = excluded.closed_on,
    is_electronic = excluded.is_electronic, gone_import_id = null;
  update ref.registry_service s set gone_import_id = v_import from jsonb_array_elements(coalesce(v_changed, '[]')) f where f ->> 'fate' = 'gone' and s.state_code = f ->> 'code';
  perform internal.record_event('registry_taken', p_detail => v_count || jsonb_build_object('registry_import_id', v_import, 'source', p_source ->> 'source', 'content_sha256', p_source ->> 'content_sha256'));
  return v_count || jsonb_build_object('registry_import_id', v_import);
end $$;
comment on function internal.take_registry(jsonb, int, jsonb, int) is 'Вносить оприлюднений реєстр увесь або нічого; пише лише те, що змінилося. ZN409, ZN424 (KR146-2.3.2)';
revoke execute on function internal.take_registry(jsonb, int, jsonb, int) from public;
grant execute on function internal.take_registry(jsonb, int, jsonb, int) to esoya_api;

set role esoya_api;
create function api.check_registry(p_rows jsonb) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return (
    with fates as materialized (select f.* from internal.registry_fates(p_rows) f),
         told as (select f.at, f.code, f.title, f.title_before, f.fate, f.problems from fates f where f.fate not in ('same', 'changed')
                  order by array_position(array['wrong', 'gone', 'closed', 'renamed', 'back', 'added'], f.fate), f.at, f.code limit 1000)
    select jsonb_build_object('seen', internal.last_registry_import(), 'counts', coalesce((select jsonb_object_agg(c.fate, c.amount) from (select f.fate, count(*) as amount from fates f group by 1) c), '{}'),
                              'rows', coalesce((select jsonb_agg(to_jsonb(t)) from told t), '[]')));
end $$;
comment on function api.check_registry(jsonb) is
  'Що змінив би оприлюднений реєстр: скільки яких рядків і перша тисяча вартих уваги, хибні спершу з їхнім місцем; нічого не пише. {seen, counts, rows}; ZN302, ZN424 (KR146-2.3.2)';

create function api.take_registry(p_request_id uuid, p_source jsonb, p_seen int, p_rows jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'take_registry', jsonb_build_array(p_source, p_seen, p_rows)::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.take_registry(p_source, p_seen, p_rows, v_me));
end $$;
comment on function api.take_registry(uuid, jsonb, int, jsonb) is
  'Вносить звірений реєстр адміністративних послуг, увесь або нічого: {source, content_sha256, content_bytes}. ZN302, ZN409, ZN424 (KR146-2.3.2, NWP-11.1, 12.4)';
revoke execute on function api.check_registry(jsonb), api.take_registry(uuid, jsonb, int, jsonb) from public;
grant execute on function api.check_registry(jsonb), api.take_registry(uuid, jsonb, int, jsonb) to esoya_moderator;
