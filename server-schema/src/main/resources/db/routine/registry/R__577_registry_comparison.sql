-- ${build}
-- Our services beside those of the registry, by the state code (KR146-2.3.2, NWP-11.1, 16.2).
set role esoya_owner;

create or replace function internal.registry_differences() returns table (kind text, place text, state_code text, registry_title text, sector text, registry_provider text, address text, closed_on date,
    is_gone boolean, service_id int, local_code text, title text, sphere text, version int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  with ours as (
    select s.service_id, s.local_code, s.state_code, s.title::text as title, h.title::text as sphere, c.version, coalesce(c.is_electronic, false) as is_electronic
    from ref.service s join ref.sphere h using (sphere_id) cross join lateral internal.card_in_force(s.service_id, internal.today()) c
    where s.retired_on is null or s.retired_on > internal.today()
  ), judged as (
    select o.*, r.title as registry_title, r.sector, r.provider, r.address, r.closed_on, r.gone_import_id is not null as is_gone,
           case when o.state_code is null then 'no_code' when r.state_code is null then 'unknown' when r.closed_on <= internal.today() or r.gone_import_id is not null then 'closed'
                when internal.registry_title(r.title) <> internal.registry_title(o.title) then 'renamed' else 'same' end as kind,
           r.is_electronic and not o.is_electronic and r.gone_import_id is null as is_paper_only
    from ours o left join ref.registry_service r using (state_code)
  )
  select j.kind, j.local_code, j.state_code, j.registry_title, j.sector, j.provider, j.address, j.closed_on, coalesce(j.is_gone, false), j.service_id, j.local_code, j.title, j.sphere, j.version
  from judged j
  -- before the first registry is here nothing is unknown to it
  where j.kind <> 'unknown' or internal.last_registry_import() > 0
  union all
  select 'paper_only', j.local_code, j.state_code, j.registry_title, j.sector, j.provider, j.address, j.closed_on, false, j.service_id, j.local_code, j.title, j.sphere, j.version
  from judged j where j.is_paper_only
  union all
  select 'missing', r.state_code, r.state_code, r.title, r.sector, r.provider, r.address, r.closed_on, false, null, null, null, null, null
  from ref.registry_service r
  where r.gone_import_id is null and (r.closed_on is null or r.closed_on > internal.today()) and not exists (select from ours o where o.state_code = r.state_code);
end $$;
comment on function internal.registry_differences() is
  'Порівняння за державним кодом: missing — немає в нас, renamed, closed, no_code, unknown, paper_only — у реєстрі електронна, у нас ні, same (KR146-2.3.2)';

create or replace function internal.registry_candidates(p_words text) returns table (state_code text, title text, sector text, likeness int, used_by text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_words constant text := internal.registry_title(left(coalesce(p_words, ''), 500));
begin
  return query
  select r.state_code, r.title, r.sector, (100 * x.likeness)::int,
         (select string_agg(s.local_code, ', ' order by s.local_code) from ref.service s where s.state_code = r.state_code and s.retired_on is null)
  from ref.registry_service r
  cross join lateral (select case when r.state_code = v_words then 1.0 else greatest(extension.similarity(internal.registry_title(r.title), v_words),
                                    extension.word_similarity(v_words, internal.registry_title(r.title)) * 0.9) end as likeness) x
  where r.gone_import_id is null and (r.closed_on is null or r.closed_on > internal.today()) and (x.likeness >= 0.2 or r.state_code like v_words || '%' and v_words ~ '^\d+$')
  order by x.likeness desc, r.state_code limit 50;
end $$;
comment on function internal.registry_candidates(text) is 'До п’ятдесяти чинних послуг реєстру, назви яких найближчі до цих слів, або з таким кодом';
revoke execute on function internal.registry_differences(), internal.registry_candidates(text) from public;
grant execute on function internal.registry_differences(), internal.registry_candidates(text) to esoya_api;

set role esoya_api;
create function api.registry_summary() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return jsonb_build_object('last_import', (select to_jsonb(i) from api.registry_imports() i limit 1),
    'counts', coalesce((select jsonb_object_agg(c.kind, c.amount) from (select d.kind, count(*) as amount from internal.registry_differences() d group by 1) c), '{}'));
end $$;
comment on function api.registry_summary() is 'Останнє завантаження реєстру і скільки яких відмінностей; ZN302 (KR146-2.3.2)';

create function api.registry_differences(p_kind text, p_after text, p_limit int) returns table (place text, state_code text, registry_title text, sector text, registry_provider text, address text,
    closed_on date, is_gone boolean, service_id int, local_code text, title text, sphere text, version int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query
  select d.place, d.state_code, d.registry_title, d.sector, d.registry_provider, d.address, d.closed_on, d.is_gone, d.service_id, d.local_code, d.title, d.sphere, d.version
  from internal.registry_differences() d where d.kind = p_kind and (p_after is null or d.place > p_after) order by d.place limit least(greatest(p_limit, 1), 50000);
end $$;
comment on function api.registry_differences(text, text, int) is
  'Відмінності одного роду за кодом, посторінково: missing, renamed, closed, no_code, unknown, paper_only, same; ZN302 (KR146-2.3.2, NWP-11.1, 16.2)';

create function api.registry_candidates(p_words text) returns table (state_code text, title text, sector text, likeness int, used_by text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query select c.state_code, c.title, c.sector, c.likeness, c.used_by from internal.registry_candidates(p_words) c;
end $$;
comment on function api.registry_candidates(text) is 'Послуги реєстру, найближчі за назвою чи кодом, щоб зіставити нашу; які наші вже мають цей код; ZN302 (KR146-2.3.2)';

create function api.registry_imports() returns table (registry_import_id int, source text, content_sha256 text, content_bytes bigint, services int, added int, changed int, gone int,
    imported_at timestamp, imported_by text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query
  select i.registry_import_id, i.source, i.content_sha256, i.content_bytes, i.services, i.added, i.changed, i.gone, i.imported_at at time zone 'Europe/Kyiv',
         internal.short_name(e.surname, e.given_name, e.patronymic)
  from ref.registry_import i join access.employee e on e.employee_id = i.imported_by order by i.registry_import_id desc limit 1000;
end $$;
comment on function api.registry_imports() is 'Коли, звідки й ким завантажено реєстр, з хешем вмісту, найновіше спершу; ZN302 (KR146-2.3.2)';

create function api.electronic_shares() returns table (origin text, sphere text, services int, electronic int, unsaid int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query
  select 'ours', h.title::text, count(*)::int, count(*) filter (where c.is_electronic)::int, 0
  from ref.service s join ref.sphere h using (sphere_id) cross join lateral internal.card_in_force(s.service_id, internal.today()) c
  where (s.retired_on is null or s.retired_on > internal.today()) and c.information_card_id is not null group by h.sphere_id, h.title
  union all
  select 'registry', coalesce(r.sector, ''), count(*)::int, count(*) filter (where r.is_electronic)::int, count(*) filter (where r.is_electronic is null)::int
  from ref.registry_service r where r.gone_import_id is null and (r.closed_on is null or r.closed_on > internal.today()) group by r.sector
  order by 1, 2;
end $$;
comment on function api.electronic_shares() is 'Скільки чинних послуг доступні в електронній формі, за сферами: ours — наші за чинною карткою, registry — реєстру; unsaid — де реєстр цього не каже; ZN302 (KR146-2.3.1)';
revoke execute on function api.registry_summary(), api.registry_differences(text, text, int), api.registry_candidates(text), api.registry_imports(), api.electronic_shares() from public;
grant execute on function api.registry_summary(), api.registry_differences(text, text, int), api.registry_candidates(text), api.registry_imports(), api.electronic_shares() to esoya_moderator;
