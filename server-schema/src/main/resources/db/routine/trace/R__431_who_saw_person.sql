-- ${build}
set role esoya_owner;
create or replace function internal.viewers_of_person(p_person_id uuid)
  returns table (happened_at timestamp, who text, "position" text, office text, kind_title text, purpose_title text, case_number text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with seen as (
    select e.* from audit.event e where e.person_id = p_person_id and e.kind <> 'viewers_read'
    union all
    select e.* from audit.event e where e.kind = 'person_looked_up' and e.detail -> 'person_ids' ? p_person_id::text
    union all
    select e.* from audit.event e
    where e.kind in ('case_opened', 'scan_opened', 'papers_printed', 'case_disclosed', 'case_exported') and e.case_id in (
      select c.case_id from core.case_applicant c where c.person_id = p_person_id)
    union all
    select e.* from audit.event e
    where e.kind = 'cases_looked_up' and e.detail -> 'case_ids' ?| array(select c.case_id::text from core.case_applicant c where c.person_id = p_person_id)
  )
  select e.happened_at at time zone 'Europe/Kyiv', coalesce(concat_ws(' ', w.surname, w.given_name, w.patronymic), a.title, e.login_role::text), w.position,
         coalesce(o.short_title, (select f.short_title from access.access_order r join ref.office f on f.office_id = r.office_id
                                  where r.employee_id = w.employee_id order by r.valid_from desc limit 1)),
         k.title::text, u.title::text, c.case_number
  from seen e
  join ref.event_kind k on k.code = e.kind
  left join access.account a on a.login_role = e.login_role
  left join access.employee w on w.employee_id = a.employee_id
  left join access.session s on s.session_id = e.session_id
  left join ref.workplace p on p.workplace_id = s.workplace_id
  left join ref.office o on o.office_id = p.office_id
  left join ref.look_up_purpose u on u.code = e.purpose
  left join core.case_file c on c.case_id = e.case_id
  order by e.event_id desc
  limit 200
$$;
comment on function internal.viewers_of_person(uuid) is 'Хто шукав, відкривав і друкував дані особи, новіші перші, не більш як 200';
grant execute on function internal.viewers_of_person(uuid) to esoya_api;

set role esoya_api;
create function api.who_saw_person(p_purpose text, p_person_id uuid)
  returns table (happened_at timestamp, who text, "position" text, office text, kind_title text, purpose_title text, case_number text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_registrar', 'esoya_security']);
  if p_purpose is null or not internal.is_code('look_up_purpose', p_purpose) then
    raise exception 'a purpose is required' using errcode = 'ZN110', constraint = 'purpose_required';
  end if;
  if not exists (select from internal.person_rows('person_id', p_person_id::text, null)) then
    raise exception 'no such person' using errcode = 'ZN404', constraint = 'person_not_visible';
  end if;
  perform internal.record_event('viewers_read', p_person_id => p_person_id, p_purpose => p_purpose);
  return query select * from internal.viewers_of_person(p_person_id);
end $$;
comment on function api.who_saw_person(text, uuid) is 'Довідка для самої особи: хто, коли, де й навіщо бачив її дані, не більш як 200 рядків; запит записується. ZN110, ZN302, ZN404 (ESOYA-5.3.2, CSP-3.7b)';
revoke execute on function api.who_saw_person(text, uuid) from public;
grant execute on function api.who_saw_person(text, uuid) to esoya_registrar, esoya_security;
