-- ${build}
-- What the forms of access choose from (ESOYA-6.1, 6.3).
set role esoya_owner;
create or replace function internal.staff_choices() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return jsonb_build_object(
    'departments', (select coalesce(jsonb_agg(jsonb_build_object('id', d.department_id, 'title', d.title, 'of', o.title) order by o.title, d.title), '[]')
                    from ref.department d join ref.organisation o using (organisation_id) where d.retired_on is null),
    'providers', (select coalesce(jsonb_agg(jsonb_build_object('id', p.provider_id, 'title', p.title) order by p.title), '[]') from ref.provider p where p.retired_on is null),
    'offices', (select coalesce(jsonb_agg(jsonb_build_object('id', f.office_id, 'title', f.short_title, 'of', f.address) order by f.code), '[]')
                from ref.office f where f.closed_on is null and f.district_id is not null),
    'spheres', (select coalesce(jsonb_agg(jsonb_build_object('id', s.sphere_id, 'title', s.title) order by s.position, s.title), '[]') from ref.sphere s where s.retired_on is null),
    'directions', (select coalesce(jsonb_agg(jsonb_build_object('id', r.direction_id, 'title', r.title) order by r.title), '[]') from ref.direction r where r.retired_on is null),
    'people', (select coalesce(jsonb_agg(jsonb_build_object('id', e.employee_id, 'title', concat_ws(' ', e.surname, e.given_name, e.patronymic), 'of', e.position)
                                         order by e.surname, e.given_name, e.employee_id), '[]') from access.employee e),
    'end_reasons', (select coalesce(jsonb_agg(jsonb_build_object('code', q.code, 'title', q.title) order by q.position), '[]') from ref.end_reason q where q.retired_on is null or q.retired_on > internal.today()));
end $$;
comment on function internal.staff_choices() is 'Підрозділи, учасники, офіси, сфери, напрями, люди й підстави припинення для форм доступу';
grant execute on function internal.staff_choices() to esoya_api;

set role esoya_api;
create function api.staff_choices() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_technical_admin');
  return internal.staff_choices();
end $$;
comment on function api.staff_choices() is 'З чого вибирають у формах доступу: підрозділи, учасники, офіси, сфери, напрями, керівники, підстави припинення (ESOYA-6.1, 6.3)';
revoke execute on function api.staff_choices() from public;
grant execute on function api.staff_choices() to esoya_technical_admin;
