-- ${build}
set role esoya_owner;
create or replace function internal.security_journal(p_from date, p_until date, p_category text, p_kind text, p_login text, p_before_id bigint, p_limit int)
  returns table (event_id bigint, happened_at timestamp, login text, short_name text, category text, kind text, kind_title text, purpose text,
                 case_id uuid, person_id uuid, workplace text, address text, detail jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select e.event_id, e.happened_at at time zone 'Europe/Kyiv', e.login_role::text,
         coalesce(internal.short_name(w.surname, w.given_name, w.patronymic), a.title), k.category, e.kind::text, k.title::text, e.purpose::text,
         e.case_id, e.person_id, p.title::text, host(e.client_address), e.detail
  from audit.event e
  join ref.event_kind k on k.code = e.kind
  left join access.account a on a.login_role = e.login_role
  left join access.employee w on w.employee_id = a.employee_id
  left join access.session s on s.session_id = e.session_id
  left join ref.workplace p on p.workplace_id = s.workplace_id
  where (p_from is null or e.happened_at >= p_from::timestamp at time zone 'Europe/Kyiv')
    and (p_until is null or e.happened_at < (p_until + 1)::timestamp at time zone 'Europe/Kyiv')
    and (p_category is null or k.category = p_category) and (p_kind is null or e.kind = p_kind) and (p_login is null or e.login_role = p_login)
    and (p_before_id is null or e.event_id < p_before_id)
  order by e.event_id desc
  limit least(greatest(coalesce(p_limit, 100), 1), 200)
$$;
comment on function internal.security_journal(date, date, text, text, text, bigint, int) is 'Сторінка журналу подій, новіші перші, не більш як 200';
grant execute on function internal.security_journal(date, date, text, text, text, bigint, int) to esoya_api;

set role esoya_api;
create function api.security_journal(p_from date, p_until date, p_category text, p_kind text, p_login text, p_before_id bigint, p_limit int)
  returns table (event_id bigint, happened_at timestamp, login text, short_name text, category text, kind text, kind_title text, purpose text,
                 case_id uuid, person_id uuid, workplace text, address text, detail jsonb)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_security', 'esoya_supervisor']);
  -- one event a question, not one a page
  if p_before_id is null then
    perform internal.record_event('journal_read', p_detail => jsonb_strip_nulls(jsonb_build_object('from', p_from, 'until', p_until,
              'category', (select k.category from ref.event_kind k where k.category = p_category limit 1), 'kind', (select k.code from ref.event_kind k where k.code = p_kind))));
  end if;
  return query select * from internal.security_journal(p_from, p_until, p_category, p_kind, p_login, p_before_id, p_limit);
end $$;
comment on function api.security_journal(date, date, text, text, text, bigint, int) is 'Журнал подій безпеки й доступу за умовами, сторінками до 200, новіші перші; про заявників лише ключі. Читання записується. ZN302 (ESOYA-4.13)';

create function api.event_kind_list() returns table (code text, title text, category text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_security', 'esoya_supervisor']);
  return query select k.code::text, k.title::text, k.category from ref.event_kind k order by k.category, k.title;
end $$;
comment on function api.event_kind_list() is 'Каталог подій безпеки для умов журналу. ZN302 (ESOYA-4.13)';
revoke execute on function api.security_journal(date, date, text, text, text, bigint, int), api.event_kind_list() from public;
grant execute on function api.security_journal(date, date, text, text, text, bigint, int), api.event_kind_list() to esoya_security, esoya_supervisor;
