-- ${build}
-- What the moderator sees: which papers have a form of their own, and one form with its versions and the values that its service asks.
set role esoya_owner;
create or replace function internal.template_list() returns table (paper_kind text, kind_title text, service_id int, title text, local_code text, version int, valid_from date, next_from date,
    is_own boolean, legal_act text, published_at timestamp, published_by text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select p.kind::text, k.title::text, p.id, s.title::text, s.local_code, coalesce((l.t).version, 0), (l.t).valid_from,
         (select min(n.valid_from) from ref.paper_template n where n.paper_kind = p.kind and n.service_id is not distinct from p.id and n.superseded_at is null and n.valid_from > internal.today()),
         (l.t).source is not null, case when (l.t).paper_template_id is not null then concat_ws(' ', (l.t).legal_act, '№ ' || (l.t).act_number) end, (l.t).published_at at time zone 'Europe/Kyiv',
         (select internal.short_name(e.surname, e.given_name, e.patronymic) from access.employee e where e.employee_id = (l.t).published_by)
  from (select c.kind, null::int as id from unnest(array['application', 'inventory', 'routing_slip']) c (kind)
        union select 'application', v.service_id from ref.service v where v.retired_on is null and not v.is_without_application
        union select t.paper_kind, t.service_id from ref.paper_template t) p
  join ref.paper_kind k on k.code = p.kind
  left join ref.service s on s.service_id = p.id
  cross join lateral (select internal.template_in_force(p.kind, p.id) as t) l
  order by p.id is not null, s.title, k.position;
end $$;
comment on function internal.template_list() is 'Спільні шаблони, далі послуги за назвою';
revoke execute on function internal.template_list() from public;
grant execute on function internal.template_list() to esoya_api;

create or replace function internal.template_versions(p_paper_kind text, p_service_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('paper_template_id', t.paper_template_id, 'version', t.version, 'valid_from', t.valid_from, 'is_own', t.source is not null,
      'legal_act', t.legal_act, 'act_number', t.act_number, 'act_dated_on', t.act_dated_on, 'act_supplier', t.act_supplier, 'act_incoming', t.act_incoming, 'reason', t.reason,
      'restores_version', t.restores_version, 'published_at', to_char(t.published_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
      'published_by', (select internal.short_name(e.surname, e.given_name, e.patronymic) from access.employee e where e.employee_id = t.published_by),
      'is_in_force', t.paper_template_id = (internal.template_in_force(p_paper_kind, p_service_id)).paper_template_id, 'is_superseded', t.superseded_at is not null,
      'cases', (select count(*) from core.case_template c where c.paper_template_id = t.paper_template_id)) order by t.version desc), '[]')
    from ref.paper_template t where t.paper_kind = p_paper_kind and t.service_id is not distinct from p_service_id);
end $$;
comment on function internal.template_versions(text, int) is 'Версії шаблону, найновіша перша: за яким актом, хто оприлюднив, скільки справ за кожною';

create or replace function internal.template_source(p_paper_kind text, p_service_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_template_place(p_paper_kind, p_service_id);
  return (select jsonb_build_object('paper_kind', p_paper_kind, 'service_id', p_service_id,
    'title', (select s.title from ref.service s where s.service_id = p_service_id), 'local_code', (select s.local_code from ref.service s where s.service_id = p_service_id),
    'seen_version', coalesce(l.version, 0), 'source', l.source,
    'in_force', coalesce((internal.template_in_force(p_paper_kind, p_service_id)).source, (internal.template_in_force(p_paper_kind, null)).source),
    'attributes', (select coalesce(jsonb_agg(jsonb_build_object('code', a.code, 'title', a.title, 'kind', a.kind) order by a.position), '[]') from ref.card_attribute a
      where a.information_card_id = (select c.information_card_id from ref.information_card c where c.service_id = p_service_id order by c.valid_from desc, c.version desc limit 1)),
    'versions', internal.template_versions(p_paper_kind, p_service_id))
    from (select 1) one left join lateral (select t.version, t.source from ref.paper_template t
      where t.paper_kind = p_paper_kind and t.service_id is not distinct from p_service_id order by t.version desc limit 1) l on true);
end $$;
comment on function internal.template_source(text, int) is 'Шаблон для правлення: текст найновішої версії, чинний текст, відомості послуги, версії';

create or replace function internal.require_template_place(p_paper_kind text, p_service_id int) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if p_paper_kind is null or p_paper_kind not in ('application', 'inventory', 'routing_slip') then
    raise exception 'no such paper' using errcode = 'ZN401', constraint = 'paper_unknown', detail = coalesce(p_paper_kind, '');
  end if;
  if p_service_id is not null and not exists (select from ref.service s where s.service_id = p_service_id) then
    raise exception 'no such service' using errcode = 'ZN103', constraint = 'service_unknown';
  end if;
  -- what nobody would ever print
  if exists (select from ref.service s where s.service_id = p_service_id
             and (p_paper_kind = 'application' and s.is_without_application or p_paper_kind = 'routing_slip' and s.is_immediate)) then
    raise exception 'this service has no such paper' using errcode = 'ZN294', constraint = 'template_not_needed', detail = p_paper_kind;
  end if;
end $$;
comment on function internal.require_template_place(text, int) is 'Такий папір буває в такої послуги: ZN401, ZN103, ZN294';
revoke execute on function internal.template_versions(text, int), internal.template_source(text, int), internal.require_template_place(text, int) from public;
grant execute on function internal.template_source(text, int), internal.require_template_place(text, int) to esoya_api;

set role esoya_api;
create function api.template_list() returns table (paper_kind text, kind_title text, service_id int, title text, local_code text, version int, valid_from date, next_from date,
    is_own boolean, legal_act text, published_at timestamp, published_by text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query select * from internal.template_list();
end $$;
comment on function api.template_list() is 'Шаблони паперів: спільні й послуг, які версії діють (ESOYA-5.7.1)';

create function api.template_source(p_paper_kind text, p_service_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return internal.template_source(p_paper_kind, p_service_id);
end $$;
comment on function api.template_source(text, int) is 'Шаблон для правлення з його версіями; послуга порожня — спільний; ZN103, ZN294, ZN401 (ESOYA-5.7.1)';

create function api.template_text(p_paper_kind text, p_service_id int, p_version int) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return (select t.source from ref.paper_template t where t.paper_kind = p_paper_kind and t.service_id is not distinct from p_service_id and t.version = p_version);
end $$;
comment on function api.template_text(text, int, int) is 'Текст однієї версії шаблону; порожньо — вбудований або такої версії немає (ESOYA-5.7.1)';

create function api.check_template(p_source text) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return internal.template_problems(p_source);
end $$;
comment on function api.check_template(text) is 'Чого база не прийме в тексті шаблону: «рядок:правило»; нічого не пише (ESOYA-5.7.1)';
revoke execute on function api.template_list(), api.template_source(text, int), api.template_text(text, int, int), api.check_template(text) from public;
grant execute on function api.template_list(), api.template_source(text, int), api.template_text(text, int, int), api.check_template(text) to esoya_moderator;
