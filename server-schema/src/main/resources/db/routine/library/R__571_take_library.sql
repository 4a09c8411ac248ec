-- ${build}
-- Services of another centre beside ours; the chosen ones become drafts of the moderator, all or none, and nothing serves people by that
-- (ESOYA-5.7.1, CSP-2.4.12). Whether the signature is right the program has checked: here the key must be known, and what is judged and
-- kept is exactly the text whose hash is recorded.
set role esoya_owner;
create or replace function internal.library_content(p_content text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v          jsonb;
  v_problems text[];
begin
  begin
    v := case when octet_length(p_content) <= 20000000 then p_content::jsonb end;
  exception when data_exception or statement_too_complex then
    v := null;
  end;
  v_problems := internal.field_problems('', v, 'schema int 1..999999 !', 'signer line 300 !', 'made_at moment !', 'services array 200 !');
  if cardinality(v_problems) = 0 then
    v_problems := array_remove(array[case when v ->> 'schema' <> '1' then 'schema:unknown' end, case when jsonb_array_length(v -> 'services') = 0 then 'services:required' end], null);
  end if;
  if cardinality(v_problems) > 0 then
    raise exception 'this is no library of services' using errcode = 'ZN419', constraint = 'library_unfit', detail = array_to_string(v_problems[1:50], ';');
  end if;
  return v;
end $$;
comment on function internal.library_content(text) is 'Уміст файлу бібліотеки: до 20 МБ, схема 1, від 1 до 200 послуг; ZN419';

create or replace function internal.library_value(p_directory text, p_said jsonb, p_mapping jsonb) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_code   constant text := btrim(p_said ->> 'code');
  v_title  constant text := lower(btrim(p_said ->> 'title'));
  -- what the moderator said it is with us comes first
  v_chosen constant text := (select m.o ->> 'value' from internal.rows_of(jsonb_build_object('all', p_mapping), 'all') m
                             where (m.o ->> 'directory', coalesce(m.o ->> 'code', ''), coalesce(m.o ->> 'title', '')) = (p_directory, coalesce(p_said ->> 'code', ''), coalesce(p_said ->> 'title', '')) limit 1);
begin
  if p_directory = 'sphere' then
    return (select s.sphere_id::text from ref.sphere s where coalesce(s.retired_on, 'infinity') > internal.today()
              and case when v_chosen is null then lower(s.title) = v_title else s.sphere_id::text = v_chosen end order by s.sphere_id limit 1);
  elsif p_directory = 'provider' then
    return (select p.provider_id::text from ref.provider p where coalesce(p.retired_on, 'infinity') > internal.today()
              and case when v_chosen is null then p.edrpou = v_code or lower(p.title) = v_title else p.provider_id::text = v_chosen end order by p.edrpou = v_code desc nulls last, p.provider_id limit 1);
  end if;
  return case when v_chosen is not null then case when internal.is_code(p_directory, v_chosen) then v_chosen end
              when internal.is_code(p_directory, v_code) then v_code
              else (select k.code from (select d.code::text as code, d.title::text as title from ref.document_kind d where p_directory = 'document_kind'
                                        union all select r.code::text, r.title::text from ref.result_kind r where p_directory = 'result_kind'
                                        union all select o.code::text, o.title::text from ref.data_owner o where p_directory = 'data_owner'
                                        union all select g.code::text, g.title::text from ref.state_register g where p_directory = 'state_register'
                                        union all select c.code::text, c.title::text from ref.retention_class c where p_directory = 'retention_class') k
                    where lower(k.title) = v_title and internal.is_code(p_directory, k.code) order by k.code limit 1) end;
end $$;
comment on function internal.library_value(text, jsonb, jsonb) is 'Чинне значення нашого довідника за зіставленням модератора, кодом або назвою; порожньо — такого немає';

create or replace function internal.library_match(p_code text, p_state_code text, p_title text) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_id int;
begin
  -- the state's code is the same everywhere; a code of one's own may mean something else elsewhere, so its names must be alike
  select s.service_id into v_id from ref.service s where s.state_code = p_state_code order by s.retired_on is not null, s.local_code = p_code desc, s.service_id limit 1;
  if v_id is null then
    select s.service_id into v_id from ref.service s
    where (s.state_code is null or p_state_code is null) and (lower(s.title) = lower(btrim(p_title)) or s.local_code = p_code and extension.similarity(lower(s.title), lower(p_title)) >= 0.5)
    order by s.retired_on is not null, lower(s.title) = lower(btrim(p_title)) desc, s.service_id limit 1;
  end if;
  return v_id;
end $$;
comment on function internal.library_match(text, text, text) is 'Наша послуга: за державним кодом, без нього за назвою або за кодом зі схожою назвою; порожньо — такої немає';

create or replace function internal.library_card(p_said jsonb, p_mapping jsonb, out service_id int, out content jsonb, out unknown jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_service constant jsonb := case when jsonb_typeof(p_said -> 'service') = 'object' then p_said -> 'service' else '{}' end;
  v_card    constant jsonb := case when jsonb_typeof(p_said -> 'card') = 'object' then p_said -> 'card' else '{}' end;
begin
  service_id := internal.library_match(btrim(v_service ->> 'local_code'), nullif(btrim(v_service ->> 'state_code'), ''), v_service ->> 'title');
  content := jsonb_strip_nulls((p_said - 'templates') || jsonb_build_object(
    'service_id', service_id, 'seen_version', coalesce((select max(c.version) from ref.information_card c where c.service_id = library_card.service_id), 0),
    -- by its own code a service is known to its own people
    'service', (v_service - 'sphere' - 'provider') || jsonb_build_object('sphere_id', internal.library_value('sphere', v_service -> 'sphere', p_mapping)::int,
      'provider_id', internal.library_value('provider', v_service -> 'provider', p_mapping)::int,
      'local_code', coalesce((select s.local_code from ref.service s where s.service_id = library_card.service_id), v_service ->> 'local_code')),
    'card', v_card || jsonb_build_object('state_register', internal.library_value('state_register', v_card -> 'state_register', p_mapping),
      'retention_class', internal.library_value('retention_class', v_card -> 'retention_class', p_mapping)),
    'documents', (select coalesce(jsonb_agg(r.o || jsonb_build_object('document_kind', internal.library_value('document_kind', r.o -> 'document_kind', p_mapping)) order by r.n), '[]') from internal.rows_of(p_said, 'documents') r),
    'attributes', (select coalesce(jsonb_agg(r.o || jsonb_build_object('data_owner', internal.library_value('data_owner', r.o -> 'data_owner', p_mapping)) order by r.n), '[]') from internal.rows_of(p_said, 'attributes') r),
    'result_kinds', (select coalesce(jsonb_agg(internal.library_value('result_kind', r.o, p_mapping) order by r.n), '[]') from internal.rows_of(p_said, 'result_kinds') r),
    'parts', (select coalesce(jsonb_agg(jsonb_build_object('service_id', x.part, 'title', (select s.title from ref.service s where s.service_id = x.part),
          'after_service_id', internal.library_match(r.o #>> '{after,code}', r.o #>> '{after,state_code}', r.o #>> '{after,title}')) order by r.n), '[]')
        from internal.rows_of(p_said, 'parts') r cross join lateral (select internal.library_match(r.o #>> '{service,code}', r.o #>> '{service,state_code}', r.o #>> '{service,title}') as part) x)));
  unknown := (select coalesce(jsonb_agg(jsonb_build_object('path', u.path, 'directory', u.directory, 'code', u.said ->> 'code', 'title', u.said ->> 'title')), '[]') from (
      select 'service.sphere_id' as path, 'sphere' as directory, v_service -> 'sphere' as said where content #> '{service,sphere_id}' is null
      union all select 'service.provider_id', 'provider', v_service -> 'provider' where content #> '{service,provider_id}' is null
      union all select 'card.' || d, d, v_card -> d from unnest(array['state_register', 'retention_class']) d where v_card -> d is not null and content #> array['card', d] is null
      union all select 'documents.' || r.n, 'document_kind', r.o -> 'document_kind' from internal.rows_of(p_said, 'documents') r where internal.library_value('document_kind', r.o -> 'document_kind', p_mapping) is null
      union all select 'attributes.' || r.n, 'data_owner', r.o -> 'data_owner' from internal.rows_of(p_said, 'attributes') r
                where r.o -> 'data_owner' is not null and internal.library_value('data_owner', r.o -> 'data_owner', p_mapping) is null
      union all select 'result_kinds.' || r.n, 'result_kind', r.o from internal.rows_of(p_said, 'result_kinds') r where internal.library_value('result_kind', r.o, p_mapping) is null
      union all select 'parts.' || r.n, 'service', x.said from internal.rows_of(p_said, 'parts') r cross join lateral (values (r.o -> 'service'), (r.o -> 'after')) x (said)
                where x.said is not null and internal.library_match(x.said ->> 'code', x.said ->> 'state_code', x.said ->> 'title') is null) u);
end $$;
comment on function internal.library_card(jsonb, jsonb) is 'Картки з файлу значеннями нашої бази: яка це наша послуга, уміст чернетки, чого в наших довідниках немає й де';

create or replace function internal.library_templates(p_said jsonb, p_service_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('paper_kind', r.o ->> 'paper_kind', 'source', r.o ->> 'source', 'ours', l.source, 'fate',
      case when coalesce(r.o ->> 'paper_kind', '') not in ('application', 'inventory', 'routing_slip') or coalesce(length(r.o ->> 'source'), 0) not between 3 and 100000
             or exists (select from internal.rows_of(p_said, 'templates') b where b.n < r.n and b.o ->> 'paper_kind' = r.o ->> 'paper_kind')
             or cardinality(internal.template_problems(r.o ->> 'source')) > 0 then 'cannot'
           when l.source = r.o ->> 'source' then 'same' when l.source is null then 'new' else 'different' end) order by r.n), '[]')
    from internal.rows_of(p_said, 'templates') r
    left join lateral (select t.source from ref.paper_template t where t.service_id = p_service_id and t.paper_kind = r.o ->> 'paper_kind' order by t.version desc limit 1) l on true);
end $$;
comment on function internal.library_templates(jsonb, int) is 'Шаблони послуги з файлу поруч із нашими найновішими: same, new, different, cannot — заборонене чи чуже';

create or replace function internal.library_row(p_said jsonb, p_mapping jsonb) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v           record;
  v_templates jsonb;
  v_problems  text[];
  v_ours      jsonb;
  v_dues      text[];
begin
  select * into v from internal.library_card(p_said, p_mapping);
  v_templates := internal.library_templates(p_said, v.service_id);
  v_problems := internal.card_problems(v.content)
    || array(select 'templates.' || t.n || ':template' from internal.rows_of(jsonb_build_object('all', v_templates), 'all') t where t.o ->> 'fate' = 'cannot')
    || array(select 'service.is_immediate:changed' from ref.service s where s.service_id = v.service_id
             and (s.is_immediate, s.is_without_application) is distinct from (coalesce(v.content #> '{service,is_immediate}' = 'true', false), coalesce(v.content #> '{service,is_without_application}' = 'true', false)));
  v_ours := jsonb_strip_nulls(internal.card_source((select c.information_card_id from ref.information_card c where c.service_id = v.service_id order by c.valid_from desc limit 1)) - 'seen_version');
  -- a fee that follows the subsistence minimum is counted here anew
  v_dues := case when v.content #> '{card,fee_share}' is not null then array['card', 'fee'] else array['-'] end;
  return jsonb_build_object('local_code', v.content #>> '{service,local_code}', 'title', v.content #>> '{service,title}', 'service_id', v.service_id, 'unknown', v.unknown, 'problems', v_problems,
    'content', v.content, 'templates', v_templates, 'is_card_same', coalesce((v.content - 'seen_version') #- v_dues = v_ours #- v_dues, false),
    'fate', case when v.unknown <> '[]' or exists (select from unnest(v_problems) p where p ~ '(^|\.)?[^:]*:(type|unknown|too_many|template|changed)$') then 'cannot'
                 when v.service_id is null then 'new'
                 when (v.content - 'seen_version') #- v_dues = v_ours #- v_dues and not exists (select from jsonb_array_elements(v_templates) t where t ->> 'fate' <> 'same') then 'same' else 'different' end);
exception when data_exception then
  -- whatever is no value of its kind is no card either
  return jsonb_build_object('local_code', left(p_said #>> '{service,local_code}', 32), 'title', left(p_said #>> '{service,title}', 500), 'unknown', '[]'::jsonb, 'problems', array['card:type'], 'content', '{}'::jsonb,
    'templates', '[]'::jsonb, 'is_card_same', false, 'fate', 'cannot');
end $$;
comment on function internal.library_row(jsonb, jsonb) is 'Доля послуги з файлу: new, same, different, cannot — і чому; уміст чернетки';

create or replace function internal.library_rows(p_content jsonb, p_mapping jsonb) returns table (at int, o jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  with judged as materialized (select r.n, internal.library_row(r.o, p_mapping) as o from internal.rows_of(p_content, 'services') r)
  select j.n, j.o || case when exists (select from judged b where b.n < j.n and (b.o ->> 'local_code' = j.o ->> 'local_code' or b.o ->> 'service_id' = j.o ->> 'service_id'))
                          then jsonb_build_object('fate', 'cannot', 'problems', j.o -> 'problems' || '["service.local_code:repeated"]') else '{}' end
  from judged j;
end $$;
comment on function internal.library_rows(jsonb, jsonb) is 'Долі всіх послуг файлу; одна й та сама вдруге — cannot';

create or replace function internal.take_library(p_import jsonb, p_content text, p_chosen int[], p_mapping jsonb, p_employee int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_signer  ref.library_signer;
  v_chosen  constant int[] := array(select distinct c from unnest(p_chosen) c where c is not null);
  v_rows    jsonb;
  v_unfit   text[];
  v_import  int;
  v_count   jsonb;
  v_sha256  constant text := encode(sha256(convert_to(p_content, 'UTF8')), 'hex');
  v         record;
begin
  perform internal.require_access_data(p_import, 'file_name line 300 !', 'public_key line 60 !', 'signature line 88 !');
  if p_import ->> 'signature' !~ '^[A-Za-z0-9+/]{86}==$' then
    raise exception 'no signature' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'signature:format';
  end if;
  -- whoever retires the signer meanwhile waits, or is waited for
  select s.* into v_signer from ref.library_signer s where s.public_key = p_import ->> 'public_key' and s.retired_at is null for share;
  if v_signer.library_signer_id is null then
    raise exception 'nobody here has said to trust this key' using errcode = 'ZN418', constraint = 'library_signer_unknown';
  end if;
  select jsonb_object_agg(r.at, r.o) into v_rows from internal.library_rows(internal.library_content(p_content), p_mapping) r;
  v_unfit := array(select c || ':' || coalesce(v_rows #>> array[c::text, 'fate'], 'absent') from unnest(v_chosen) c where coalesce(v_rows #>> array[c::text, 'fate'], 'absent') not in ('new', 'different') order by c);
  if cardinality(v_chosen) = 0 or cardinality(v_unfit) > 0 then
    raise exception 'nothing of this can be a draft' using errcode = 'ZN419', constraint = 'library_unfit', detail = array_to_string(case when cardinality(v_chosen) = 0 then array['chosen:required'] else v_unfit[1:50] end, ';');
  end if;
  insert into ref.library_import (library_signer_id, file_name, content_sha256, content_bytes, signature, services, templates, imported_by, imported_at)
  select v_signer.library_signer_id, btrim(p_import ->> 'file_name'), v_sha256, octet_length(p_content), p_import ->> 'signature', array(select v_rows #>> array[c::text, 'local_code'] from unnest(v_chosen) c order by c),
         (select count(*) from unnest(v_chosen) c cross join lateral jsonb_array_elements(v_rows #> array[c::text, 'templates']) t where t ->> 'fate' <> 'same'), p_employee, internal.now_at()
  returning library_import_id into v_import;
  for v in select r.o from unnest(v_chosen) c cross join lateral (select v_rows -> c::text as o) r order by c loop
    if not (v.o ->> 'is_card_same')::boolean then
      perform internal.keep_card_draft(gen_random_uuid(), v.o -> 'content', p_employee);
    end if;
    insert into core.library_template (library_template_id, library_import_id, paper_kind, local_code, title, source, kept_by)
    select gen_random_uuid(), v_import, t ->> 'paper_kind', v.o ->> 'local_code', v.o ->> 'title', t ->> 'source', p_employee from jsonb_array_elements(v.o -> 'templates') t where t ->> 'fate' <> 'same';
  end loop;
  select jsonb_build_object('library_import_id', v_import, 'cards', (select count(*) from unnest(v_chosen) c where v_rows #> array[c::text, 'is_card_same'] = 'false'), 'templates', i.templates)
  into v_count from ref.library_import i where i.library_import_id = v_import;
  perform internal.record_event('library_imported', p_detail => v_count || (select jsonb_build_object('content_sha256', i.content_sha256, 'signer', v_signer.title, 'public_key', v_signer.public_key, 'services', i.services)
                                                                            from ref.library_import i where i.library_import_id = v_import));
  return v_count;
end $$;
comment on function internal.take_library(jsonb, text, int[], jsonb, int) is 'Обрані послуги файлу — чернетки модератора, всі або жодна; нічого не оприлюднює. ZN314, ZN418, ZN419';

create or replace function internal.drop_library_template(p_id uuid, p_employee int) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  delete from core.library_template t where t.library_template_id = p_id and t.kept_by = p_employee;
  return found;
end $$;
comment on function internal.drop_library_template(uuid, int) is 'Прибирає свій шаблон, що чекає на акт';
revoke execute on function internal.drop_library_template(uuid, int) from public;
grant execute on function internal.drop_library_template(uuid, int) to esoya_api;
revoke execute on function internal.library_content(text), internal.library_value(text, jsonb, jsonb), internal.library_match(text, text, text), internal.library_card(jsonb, jsonb), internal.library_templates(jsonb, int),
  internal.library_row(jsonb, jsonb), internal.library_rows(jsonb, jsonb), internal.take_library(jsonb, text, int[], jsonb, int) from public;
grant execute on function internal.library_content(text), internal.library_rows(jsonb, jsonb), internal.take_library(jsonb, text, int[], jsonb, int) to esoya_api;

set role esoya_api;
create function api.check_library(p_content text, p_public_key text, p_mapping jsonb) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_content jsonb;
begin
  perform internal.require_group('esoya_moderator');
  v_content := internal.library_content(p_content);
  return jsonb_build_object('known_as', (select s.title from ref.library_signer s where s.public_key = p_public_key and s.retired_at is null),
    'signer', v_content ->> 'signer', 'made_at', v_content ->> 'made_at',
    'rows', (select jsonb_agg(jsonb_build_object('at', r.at) || (r.o - 'is_card_same') order by r.at) from internal.library_rows(v_content, p_mapping) r));
end $$;
comment on function api.check_library(text, text, jsonb) is
  'Що в файлі бібліотеки й чим воно інакше: {known_as — під яким іменем знають підписувача, signer — як він зве себе, made_at, rows}; нічого не пише. Підпис перевіряє програма. ZN419 (ESOYA-5.7.1)';

create function api.take_library(p_request_id uuid, p_import jsonb, p_content text, p_chosen int[], p_mapping jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'take_library', jsonb_build_array(p_import, p_content, p_chosen, p_mapping)::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.take_library(p_import, p_content, p_chosen, p_mapping, v_me));
end $$;
comment on function api.take_library(uuid, jsonb, text, int[], jsonb) is
  'Обрані послуги файлу знайомого підписувача — чернетки карток і шаблонів модератора, всі або жодна; подія з хешем умісту. {library_import_id, cards, templates}; ZN314, ZN418, ZN419 (ESOYA-5.7.1, CSP-2.4.12)';
create function api.library_templates() returns table (library_template_id uuid, paper_kind text, kind_title text, service_id int, local_code text, title text, signer text, imported_at timestamp)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me constant int := internal.require_group('esoya_moderator');
begin
  return query
  select t.library_template_id, t.paper_kind::text, k.title::text, s.service_id, t.local_code, t.title, g.title, i.imported_at at time zone 'Europe/Kyiv'
  from core.library_template t join ref.paper_kind k on k.code = t.paper_kind join ref.library_import i using (library_import_id) join ref.library_signer g using (library_signer_id)
  left join ref.service s on s.local_code = t.local_code
  where t.kept_by = v_me order by i.library_import_id desc, t.local_code, k.position limit 1000;
end $$;
comment on function api.library_templates() is 'Свої шаблони з бібліотеки, що чекають на акт; service_id порожній, доки картки послуги не оприлюднено (ESOYA-5.7.1)';

create function api.library_template_text(p_library_template_id uuid) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_source constant text := (select t.source from core.library_template t where t.library_template_id = p_library_template_id and t.kept_by = v_me);
begin
  if v_source is null then
    raise exception 'no such template waits' using errcode = 'ZN415', constraint = 'card_draft_gone';
  end if;
  return v_source;
end $$;
comment on function api.library_template_text(uuid) is 'Текст свого шаблону з бібліотеки; ZN415 (ESOYA-5.7.1)';

create function api.drop_library_template(p_library_template_id uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return internal.drop_library_template(p_library_template_id, internal.require_group('esoya_moderator'));
end $$;
comment on function api.drop_library_template(uuid) is 'Прибирає свій шаблон із бібліотеки: оприлюднений або непотрібний; чи було що (ESOYA-5.7.1)';
revoke execute on function api.library_templates(), api.library_template_text(uuid), api.drop_library_template(uuid) from public;
grant execute on function api.library_templates(), api.library_template_text(uuid), api.drop_library_template(uuid) to esoya_moderator;
revoke execute on function api.check_library(text, text, jsonb), api.take_library(uuid, jsonb, text, int[], jsonb) from public;
grant execute on function api.check_library(text, text, jsonb), api.take_library(uuid, jsonb, text, int[], jsonb) to esoya_moderator;
