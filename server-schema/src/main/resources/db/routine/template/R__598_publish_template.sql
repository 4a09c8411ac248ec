-- ${build}
-- The moderator puts a version in by an act, from a day on; and returns to a former text in one step.
set role esoya_owner;
create or replace function internal.add_template(p_paper_kind text, p_service_id int, p_seen int, p_from date, p_source text, p_act jsonb, p_restores int, p_employee int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now  constant timestamptz := internal.now_at();
  v_last int;
begin
  -- of two who publish at once the second waits, and finds the version that it has not seen
  lock table ref.paper_template in share row exclusive mode;
  select coalesce(max(t.version), 0) into v_last from ref.paper_template t where t.paper_kind = p_paper_kind and t.service_id is not distinct from p_service_id;
  if v_last <> p_seen then
    raise exception 'another version was put in meanwhile' using errcode = 'ZN409', constraint = 'template_changed', detail = v_last::text;
  end if;
  if p_from < internal.today() or p_restores is null and exists (select from ref.paper_template t
      where t.paper_kind = p_paper_kind and t.service_id is not distinct from p_service_id and t.superseded_at is null and t.valid_from > p_from) then
    raise exception 'a version begins today or later, and not before the last one' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'valid_from:version_day';
  end if;
  update ref.paper_template t set superseded_at = v_now
  where t.paper_kind = p_paper_kind and t.service_id is not distinct from p_service_id and t.superseded_at is null and t.valid_from >= p_from;
  insert into ref.paper_template (paper_kind, service_id, version, valid_from, source, legal_act, act_number, act_dated_on, act_supplier, act_incoming, reason, restores_version, published_by, published_at)
  values (p_paper_kind, p_service_id, v_last + 1, p_from, p_source, btrim(p_act ->> 'title'), btrim(p_act ->> 'number'), (p_act ->> 'dated_on')::date, btrim(p_act ->> 'supplier'),
          nullif(btrim(p_act ->> 'incoming'), ''), btrim(p_act ->> 'reason'), p_restores, p_employee, v_now);
  perform internal.record_event(case when p_restores is null then 'template_published' else 'template_restored' end, p_detail => jsonb_strip_nulls(jsonb_build_object(
    'paper_kind', p_paper_kind, 'service_id', p_service_id, 'version', v_last + 1, 'valid_from', p_from, 'restores', p_restores)));
  return jsonb_build_object('version', v_last + 1, 'valid_from', p_from);
end $$;
comment on function internal.add_template(text, int, int, date, text, jsonb, int, int) is 'Пише версію шаблону; замінює ту, що діяла б з того самого дня';

create or replace function internal.publish_template(p jsonb, p_employee int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[];
begin
  perform internal.require_access_data(p, 'paper_kind line 40 !', 'service_id int 1..999999999', 'seen_version int 0..100000 !', 'source lines 100000 !', 'act object !');
  perform internal.require_template_place(p ->> 'paper_kind', (p ->> 'service_id')::int);
  perform internal.require_access_data(p -> 'act', 'title line 500 !', 'number line 64 !', 'dated_on past !', 'supplier line 300 !', 'incoming line 64', 'valid_from date !', 'reason lines 500 !');
  v_problems := internal.template_problems(p ->> 'source');
  if cardinality(v_problems) > 0 then
    raise exception 'the template says % forbidden things', cardinality(v_problems) using errcode = 'ZN290', constraint = 'template_unsafe', detail = array_to_string(v_problems, ';');
  end if;
  return internal.add_template(p ->> 'paper_kind', (p ->> 'service_id')::int, (p ->> 'seen_version')::int, (p #>> '{act,valid_from}')::date, p ->> 'source', p -> 'act', null, p_employee);
end $$;
comment on function internal.publish_template(jsonb, int) is 'Перевіряє й пише нову версію шаблону';

create or replace function internal.restore_template(p_paper_kind text, p_service_id int, p_seen int, p_version int, p_reason text, p_employee int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_last ref.paper_template;
  v_old  ref.paper_template;
begin
  perform internal.require_access_data(jsonb_build_object('reason', p_reason), 'reason lines 300 !');
  perform internal.require_template_place(p_paper_kind, p_service_id);
  select t.* into v_last from ref.paper_template t where t.paper_kind = p_paper_kind and t.service_id is not distinct from p_service_id order by t.version desc limit 1;
  select t.* into v_old from ref.paper_template t
  where t.paper_kind = p_paper_kind and t.service_id is not distinct from p_service_id and t.version < v_last.version
    and case when p_version is null then t.source is distinct from v_last.source else t.version = p_version end
  order by t.version desc limit 1;
  if v_last.version is null or coalesce(p_version, 0) >= v_last.version or p_version > 0 and v_old.version is null
     or v_last.source is not distinct from v_old.source then
    raise exception 'there is no other text to return to' using errcode = 'ZN292', constraint = 'template_nothing_before', detail = coalesce(p_version, 0)::text;
  end if;
  return internal.add_template(p_paper_kind, p_service_id, p_seen, internal.today(), v_old.source,
    jsonb_build_object('title', coalesce(v_old.legal_act, v_last.legal_act), 'number', coalesce(v_old.act_number, v_last.act_number), 'dated_on', coalesce(v_old.act_dated_on, v_last.act_dated_on),
      'supplier', coalesce(v_old.act_supplier, v_last.act_supplier), 'incoming', coalesce(v_old.act_incoming, v_last.act_incoming), 'reason', p_reason),
    coalesce(v_old.version, 0), p_employee);
end $$;
comment on function internal.restore_template(text, int, int, int, text, int) is 'Оприлюднює попередній текст найновішою версією, від сьогодні; 0 — вбудований; ZN292, якщо повертатися нема до чого';
revoke execute on function internal.add_template(text, int, int, date, text, jsonb, int, int), internal.publish_template(jsonb, int), internal.restore_template(text, int, int, int, text, int) from public;
grant execute on function internal.publish_template(jsonb, int), internal.restore_template(text, int, int, int, text, int) to esoya_api;

set role esoya_api;
create function api.publish_template(p_request_id uuid, p_content jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'publish_template', p_content::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.publish_template(p_content, v_me));
end $$;
comment on function api.publish_template(uuid, jsonb) is 'Оприлюднює версію шаблону за актом, з названого дня; справи друкують версією, чинною в мить їхньої реєстрації. {version, valid_from}; ZN103, ZN290, ZN294, ZN314, ZN401, ZN409 (ESOYA-5.7.1)';

create function api.restore_template(p_request_id uuid, p_paper_kind text, p_service_id int, p_seen_version int, p_version int, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'restore_template', concat_ws('|', p_paper_kind, coalesce(p_service_id, 0), p_seen_version, coalesce(p_version, -1), p_reason));
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.restore_template(p_paper_kind, p_service_id, p_seen_version, p_version, p_reason, v_me));
end $$;
comment on function api.restore_template(uuid, text, int, int, int, text) is 'Повертає попередній текст шаблону (або названу версію; 0 — вбудований) від сьогодні, скасовуючи й заплановане; ZN103, ZN292, ZN314, ZN409 (ESOYA-5.7.1)';
revoke execute on function api.publish_template(uuid, jsonb), api.restore_template(uuid, text, int, int, int, text) from public;
grant execute on function api.publish_template(uuid, jsonb), api.restore_template(uuid, text, int, int, int, text) to esoya_moderator;
