-- ${build}
-- The list of staff that a body sends: compared first, then the chosen rows taken under one act (ESOYA-1.2, 6.3).
set role esoya_owner;
create or replace function internal.staff_list_row_problems(p_organisation_id int, p_row jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := internal.field_problems('', p_row, 'surname name 100 !', 'given_name name 100 !', 'patronymic name 100', 'is_without_patronymic boolean',
    'position line 200 !', 'department line 500', 'office line 500 !', 'phone phone !', 'email email !', 'row_version int 0..2000000000');
begin
  if cardinality(v_problems) > 0 then
    return v_problems;
  end if;
  return array_remove(array[
    case when coalesce(p_row ->> 'patronymic', '') = '' and not coalesce((p_row ->> 'is_without_patronymic')::boolean, false) then 'patronymic:required' end,
    case when p_organisation_id is not null and internal.department_named(p_organisation_id, p_row ->> 'department') is null then 'department:unknown_code' end,
    case when internal.office_named(p_row ->> 'office') is null then 'office:unknown_code' end,
    case when p_row ->> 'phone' !~ '^\+380' then 'phone:format' end], null);
end $$;
comment on function internal.staff_list_row_problems(int, jsonb) is 'Що не так у рядку списку працівників: «поле:правило» (ESOYA-6.3)';

create or replace function internal.department_named(p_organisation_id int, p_title text) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return (select min(d.department_id) from ref.department d where d.organisation_id = p_organisation_id and d.retired_on is null and lower(d.title) = lower(btrim(p_title))); end $$;
comment on function internal.department_named(int, text) is 'Підрозділ організації за назвою';

create or replace function internal.office_named(p_text text) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select min(f.office_id) from ref.office f
          where f.closed_on is null and f.district_id is not null and lower(btrim(p_text)) in (f.code, ltrim(f.code, '0'), lower(f.short_title), lower(f.title)));
end $$;
comment on function internal.office_named(text) is 'Офіс за кодом, короткою чи повною назвою';

create or replace function internal.compare_staff_list(p_organisation_id int, p_provider_id int, p_rows jsonb) returns table (row_number int, fate text, employee_id int,
    row_version int, full_name text, post text, office text, login text, state text, detail text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  if jsonb_typeof(p_rows) is distinct from 'array' or jsonb_array_length(p_rows) not between 1 and 2000 then
    raise exception 'a list of 1 to 2000 rows' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'rows:range';
  end if;
  if num_nonnulls(p_organisation_id, p_provider_id) <> 1 then
    raise exception 'one participant' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'organisation_id:required';
  end if;
  return query
  with staff as (
    select e.*, concat_ws(' ', e.surname, e.given_name, e.patronymic) as whole_name,
           coalesce(e.provider_id = p_provider_id, false) or coalesce(d.organisation_id = p_organisation_id, false) as is_ours
    from access.employee e left join ref.department d using (department_id)
  ), listed as (
    select j.at::int as at, j.item, lower(btrim(j.item ->> 'email')) as email,
           lower(concat_ws(' ', nullif(btrim(j.item ->> 'surname'), ''), nullif(btrim(j.item ->> 'given_name'), ''), nullif(btrim(j.item ->> 'patronymic'), ''))) as whole_name
    from jsonb_array_elements(p_rows) with ordinality j (item, at)
  ), met as (
    select l.*, internal.staff_list_row_problems(p_organisation_id, l.item) as problems,
           l.email <> '' and count(*) over (partition by l.email) > 1 as is_twice,
           (select array_agg(s.employee_id) from staff s where lower(s.email) = l.email) as by_email,
           (select array_agg(s.employee_id) from staff s where s.is_ours and lower(s.whole_name) = l.whole_name) as by_name
    from listed l
  ), matched as (
    select m.*, case when cardinality(m.by_email) = 1 then m.by_email[1] when m.by_email is null and cardinality(m.by_name) = 1 then m.by_name[1] end as found
    from met m
  ), judged as (
    select m.at, m.item, m.found, s.row_version, s.is_ours,
           m.problems || array_remove(array[
             case when m.is_twice then 'email:twice' end,
             case when cardinality(m.by_email) > 1 or m.by_email is null and cardinality(m.by_name) > 1
                    or m.found is not null and count(*) over (partition by m.found) > 1 then 'surname:several' end,
             case when s.employee_id is not null and not s.is_ours then 'email:elsewhere' end], null) as problems,
           case when s.employee_id is null or cardinality(m.problems) > 0 then array[]::text[] else array_remove(array[
             case when s.surname <> m.item ->> 'surname' then 'surname' end,
             case when s.given_name <> m.item ->> 'given_name' then 'given_name' end,
             case when coalesce(s.patronymic, '') <> coalesce(m.item ->> 'patronymic', '') then 'patronymic' end,
             case when s.position <> m.item ->> 'position' then 'position' end,
             case when p_organisation_id is not null and s.department_id is distinct from internal.department_named(p_organisation_id, m.item ->> 'department') then 'department' end,
             case when s.office_id is distinct from internal.office_named(m.item ->> 'office') then 'office' end,
             case when s.phone <> m.item ->> 'phone' then 'phone' end,
             case when lower(s.email) <> lower(m.item ->> 'email') then 'email' end], null) end as changes
    from matched m left join staff s on s.employee_id = m.found
  ), fates as (
    select j.at, case when cardinality(j.problems) > 0 then 'refused' when j.found is null then 'new' when cardinality(j.changes) > 0 then 'changed' else 'same' end as fate,
           case when j.is_ours then j.found end as employee_id, case when j.is_ours then j.row_version end as row_version,
           concat_ws(' ', j.item ->> 'surname', j.item ->> 'given_name', j.item ->> 'patronymic') as full_name, j.item ->> 'position' as post, j.item ->> 'office' as office,
           array_to_string(case when cardinality(j.problems) > 0 then j.problems else j.changes end, ';') as detail
    from judged j
    union all
    -- who may work here though the body's list does not name them
    select null, 'absent', s.employee_id, s.row_version, s.whole_name, s.position, f.short_title, ''
    from staff s left join ref.office f on f.office_id = s.office_id
    where s.is_ours and s.employee_id not in (select m.found from matched m where m.found is not null)
      and exists (select from access.account a where a.employee_id = s.employee_id and a.annulled_at is null)
  )
  select f.at, f.fate, f.employee_id, f.row_version, left(f.full_name, 400), left(f.post, 200), left(f.office, 200), a.login_role::text, internal.account_state(a), f.detail
  from fates f left join lateral (select * from access.account y where y.employee_id = f.employee_id order by y.annulled_at nulls first limit 1) a on true
  order by array_position(array['refused', 'absent', 'changed', 'new', 'same'], f.fate), f.at, f.full_name collate "uk-x-icu";
end $$;
comment on function internal.compare_staff_list(int, int, jsonb) is 'Доля кожного рядка списку: new, changed, same, refused, а також absent — запис є, у списку немає';

create or replace function internal.take_staff_row(p_import_id int, p_organisation_id int, p_provider_id int, p_supervisor_id int, p_employee_id int, p_row jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_department constant int := internal.department_named(p_organisation_id, p_row ->> 'department');
  v_office     constant int := internal.office_named(p_row ->> 'office');
  v_patronymic constant text := nullif(btrim(p_row ->> 'patronymic'), '');
  v_employee   int := p_employee_id;
begin
  if v_employee is null then
    insert into access.employee (surname, given_name, patronymic, is_without_patronymic, department_id, provider_id, office_id, position, phone, email, supervisor_id)
    values (p_row ->> 'surname', p_row ->> 'given_name', v_patronymic, v_patronymic is null, v_department, p_provider_id, v_office,
            p_row ->> 'position', p_row ->> 'phone', p_row ->> 'email', p_supervisor_id)
    returning employee_id into v_employee;
  else
    update access.employee e set (surname, given_name, patronymic, is_without_patronymic, department_id, office_id, position, phone, email, row_version)
      = (p_row ->> 'surname', p_row ->> 'given_name', v_patronymic, v_patronymic is null, coalesce(v_department, e.department_id), v_office,
         p_row ->> 'position', p_row ->> 'phone', p_row ->> 'email', e.row_version + 1)
    where e.employee_id = v_employee;
    perform internal.settle_logins_of(v_employee);
  end if;
  insert into access.staff_import_row (staff_import_id, employee_id, is_new) values (p_import_id, v_employee, p_employee_id is null);
end $$;
comment on function internal.take_staff_row(int, int, int, int, int, jsonb) is 'Додає або змінює посадову особу за рядком списку (ESOYA-6.3)';
grant execute on function internal.compare_staff_list(int, int, jsonb), internal.take_staff_row(int, int, int, int, int, jsonb) to esoya_api;

set role esoya_api;
create function api.compare_staff_list(p_organisation_id int, p_provider_id int, p_rows jsonb) returns table (row_number int, fate text, employee_id int,
    row_version int, full_name text, post text, office text, login text, state text, detail text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_technical_admin');
  return query select * from internal.compare_staff_list(p_organisation_id, p_provider_id, p_rows);
end $$;
comment on function api.compare_staff_list(int, int, jsonb) is 'Пробний прохід списку працівників, до 2000 рядків: доля кожного (new, changed — які поля, same, refused — чому) і хто має запис, але не названий (absent); нічого не змінює. ZN314 (ESOYA-6.3)';

create function api.import_staff_list(p_request_id uuid, p_act jsonb, p_rows jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me       constant int := internal.require_group('esoya_technical_admin');
  v_answer   jsonb := internal.begin_request(p_request_id, 'import_staff_list', concat_ws('|', p_act, p_rows));
  v_body     constant int := (p_act ->> 'organisation_id')::int;
  v_provider constant int := (p_act ->> 'provider_id')::int;
  v_boss     constant int := (p_act ->> 'supervisor_id')::int;
  v_act      int;
  v_problems text;
  v_fate     record;
  v_added    int := 0;
  v_changed  int := 0;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(p_act, 'organisation_id int 1..2000000000', 'provider_id int 1..2000000000', 'supervisor_id int 1..2000000000 !',
    'number line 50 !', 'signed_on past !', 'file_name line 200 !', 'file_sha256 line 64 !');
  if p_act ->> 'file_sha256' !~ '^[0-9a-f]{64}$' or not exists (select from access.employee e where e.employee_id = v_boss) then
    raise exception 'the act is wrong' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'supervisor_id:unknown_code';
  end if;
  -- two lists at once would add the same person twice
  lock table access.staff_import in exclusive mode;
  select string_agg('rows[' || f.row_number || '].' || f.detail, ';') into v_problems
  from (select * from internal.compare_staff_list(v_body, v_provider, p_rows) c where c.fate = 'refused' limit 20) f;
  if v_problems is not null then
    raise exception 'rows break rules' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = v_problems;
  end if;
  insert into access.staff_import (organisation_id, provider_id, number, signed_on, file_name, file_sha256, recorded_at, recorded_by)
  values (v_body, v_provider, p_act ->> 'number', (p_act ->> 'signed_on')::date, p_act ->> 'file_name', decode(p_act ->> 'file_sha256', 'hex'), internal.now_at(), v_me)
  returning staff_import_id into v_act;
  for v_fate in select c.*, p_rows -> (c.row_number - 1) as item from internal.compare_staff_list(v_body, v_provider, p_rows) c where c.fate in ('new', 'changed') loop
    -- what is taken is what was shown: since the comparison nobody has added or changed the person
    if (v_fate.item ->> 'row_version')::int is distinct from coalesce(v_fate.row_version, 0) then
      raise exception 'the employee was changed by someone else' using errcode = 'ZN409', constraint = 'employee_changed';
    end if;
    perform internal.take_staff_row(v_act, v_body, v_provider, v_boss, v_fate.employee_id, v_fate.item);
    v_added := v_added + (v_fate.fate = 'new')::int;
    v_changed := v_changed + (v_fate.fate = 'changed')::int;
  end loop;
  perform internal.record_event('staff_imported', p_detail => jsonb_build_object('staff_import_id', v_act, 'added', v_added, 'changed', v_changed));
  return internal.end_request(p_request_id, jsonb_build_object('staff_import_id', v_act, 'added', v_added, 'changed', v_changed));
end $$;
comment on function api.import_staff_list(uuid, jsonb, jsonb) is 'Бере вибрані рядки списку працівників одним актом: додає й змінює людей, прав не дає. Кожен рядок несе row_version, яку показав пробний прохід (0 — нова особа). ZN314, ZN409 (ESOYA-1.2, 6.3)';
revoke execute on function api.compare_staff_list(int, int, jsonb), api.import_staff_list(uuid, jsonb, jsonb) from public;
grant execute on function api.compare_staff_list(int, int, jsonb), api.import_staff_list(uuid, jsonb, jsonb) to esoya_technical_admin;
