-- ${build}
set role esoya_owner;
create or replace function internal.event_severity(p_kind text, p_category text) returns text
  language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select case when p_kind in ('integrity_failed', 'seal_lag', 'sign_in_locked') then 'alarm'
              when p_category in ('failure', 'lock', 'block', 'refused', 'after_hours') then 'warning'
              when p_category in ('rights', 'export', 'integrity', 'configuration') then 'notice'
              else 'usual' end
$$;
comment on function internal.event_severity(text, text) is 'Вага події: alarm — тривога, warning — увага, notice — важливе, usual — звичайне (ESOYA-4.13)';

drop function if exists internal.security_journal(date, date, text, text, text, bigint, int);
create or replace function internal.security_journal(p_from date, p_until date, p_category text, p_kind text, p_severity text, p_login text, p_workplace_id int,
    p_before_id bigint, p_limit int)
  returns table (event_id bigint, happened_at timestamp, login text, short_name text, category text, severity text, kind text, kind_title text, purpose text,
                 case_id uuid, person_id uuid, workplace text, address text, detail jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  -- the kinds first: the events themselves are then found by the index over kinds
  v_kinds constant text[] := (select coalesce(array_agg(k.code::text), '{}') from ref.event_kind k
    where (p_category is null or k.category = p_category) and (p_kind is null or k.code = p_kind)
      and (p_severity is null or internal.event_severity(k.code, k.category) = p_severity));
begin
  return query
  select e.event_id, e.happened_at at time zone 'Europe/Kyiv', e.login_role::text,
         coalesce(internal.short_name(w.surname, w.given_name, w.patronymic), a.title), k.category, internal.event_severity(k.code, k.category), e.kind::text,
         k.title::text, coalesce(u.title, e.purpose)::text, e.case_id, e.person_id, p.title::text, host(e.client_address), e.detail
  from audit.event e
  join ref.event_kind k on k.code = e.kind
  left join access.account a on a.login_role = e.login_role
  left join access.employee w on w.employee_id = a.employee_id
  left join access.session s on s.session_id = e.session_id
  left join ref.workplace p on p.workplace_id = s.workplace_id
  left join ref.look_up_purpose u on u.code = e.purpose
  where (p_from is null or e.happened_at >= p_from::timestamp at time zone 'Europe/Kyiv')
    and (p_until is null or e.happened_at < (p_until + 1)::timestamp at time zone 'Europe/Kyiv')
    and ((p_category is null and p_kind is null and p_severity is null) or e.kind = any (v_kinds))
    and (p_login is null or e.login_role = p_login) and (p_workplace_id is null or s.workplace_id = p_workplace_id)
    and (p_before_id is null or e.event_id < p_before_id)
  order by e.event_id desc
  limit least(greatest(coalesce(p_limit, 100), 1), 1000);
end $$;
comment on function internal.security_journal(date, date, text, text, text, text, int, bigint, int) is 'Сторінка журналу подій, новіші перші, не більш як 1000';

create or replace function internal.journal_choices() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return jsonb_build_object(
    'kinds', (select jsonb_agg(jsonb_build_object('code', k.code, 'title', k.title, 'category', k.category, 'severity', internal.event_severity(k.code, k.category))
                               order by k.title) from ref.event_kind k),
    'people', (select jsonb_agg(jsonb_build_object('login', a.login_role, 'name', coalesce(internal.short_name(e.surname, e.given_name, e.patronymic), a.title))
                                order by e.surname nulls last, a.login_role) from access.account a left join access.employee e using (employee_id)),
    'workplaces', (select jsonb_agg(jsonb_build_object('id', w.workplace_id, 'title', w.title, 'office', f.short_title) order by f.code, length(w.code), w.code)
                   from ref.workplace w join ref.office f using (office_id)));
end $$;
comment on function internal.journal_choices() is 'З чого вибирають умови журналу: види подій, особи, робочі місця';

-- whoever asks for a later page has asked for the first one shortly before; anything else is a question of its own
create or replace function internal.is_next_page(p_kind text, p_before_id bigint) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from audit.event e where e.login_role = session_user and e.happened_at > internal.now_at() - interval '1 hour' and e.kind = p_kind
                   and e.event_id >= p_before_id);
end $$;
comment on function internal.is_next_page(text, bigint) is 'Чи це наступна сторінка вже записаного запиту, а не новий запит';
grant execute on function internal.event_severity(text, text), internal.security_journal(date, date, text, text, text, text, int, bigint, int), internal.journal_choices(),
  internal.is_next_page(text, bigint) to esoya_api;

set role esoya_api;
create function api.security_journal(p_from date, p_until date, p_category text, p_kind text, p_severity text, p_login text, p_workplace_id int, p_before_id bigint, p_limit int)
  returns table (event_id bigint, happened_at timestamp, login text, short_name text, category text, severity text, kind text, kind_title text, purpose text,
                 case_id uuid, person_id uuid, workplace text, address text, detail jsonb)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_security', 'esoya_supervisor']);
  -- one event a question, not one a page
  if p_before_id is null or not internal.is_next_page('journal_read', p_before_id) then
    perform internal.record_event('journal_read', p_detail => jsonb_strip_nulls(jsonb_build_object('from', p_from, 'until', p_until,
              'category', (select k.category from ref.event_kind k where k.category = p_category limit 1), 'kind', (select k.code from ref.event_kind k where k.code = p_kind))));
  end if;
  return query select * from internal.security_journal(p_from, p_until, p_category, p_kind, p_severity, p_login, p_workplace_id, p_before_id, least(p_limit, 200));
end $$;
comment on function api.security_journal(date, date, text, text, text, text, int, bigint, int) is 'Журнал подій безпеки й доступу за умовами, сторінками до 200, новіші перші; про заявників лише ключі. Читання записується. ZN302 (ESOYA-4.13)';

create function api.journal_export(p_from date, p_until date, p_category text, p_kind text, p_severity text, p_login text, p_workplace_id int, p_before_id bigint)
  returns table (event_id bigint, happened_at timestamp, login text, short_name text, category text, severity text, kind text, kind_title text, purpose text,
                 case_id uuid, person_id uuid, workplace text, address text, detail jsonb)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_security', 'esoya_supervisor']);
  if p_before_id is null or not internal.is_next_page('journal_exported', p_before_id) then
    perform internal.record_event('journal_exported', p_detail => jsonb_strip_nulls(jsonb_build_object('from', p_from, 'until', p_until,
              'category', (select k.category from ref.event_kind k where k.category = p_category limit 1), 'kind', (select k.code from ref.event_kind k where k.code = p_kind))));
  end if;
  return query select * from internal.security_journal(p_from, p_until, p_category, p_kind, p_severity, p_login, p_workplace_id, p_before_id, 1000);
end $$;
comment on function api.journal_export(date, date, text, text, text, text, int, bigint) is 'Журнал подій за умовами до файлу, сторінками по 1000; вивантаження записується окремою подією. ZN302 (ESOYA-4.13)';

create function api.journal_choices() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_security', 'esoya_supervisor']);
  return internal.journal_choices();
end $$;
comment on function api.journal_choices() is 'Види подій, особи й робочі місця для умов журналу. ZN302 (ESOYA-4.13)';
revoke execute on function api.security_journal(date, date, text, text, text, text, int, bigint, int), api.journal_export(date, date, text, text, text, text, int, bigint),
  api.journal_choices() from public;
grant execute on function api.security_journal(date, date, text, text, text, text, int, bigint, int), api.journal_export(date, date, text, text, text, text, int, bigint),
  api.journal_choices() to esoya_security, esoya_supervisor;
