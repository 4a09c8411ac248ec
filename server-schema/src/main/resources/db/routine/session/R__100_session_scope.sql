-- ${build}
-- Who is asking, decided by session_user and the handle given at sign-in; never by a parameter. Used by every policy and verb.
-- plpgsql throughout: it keeps its plans, a definer function in plain sql is planned again at each call (15: six times slower).
set role esoya_owner;

create or replace function internal.my_session() returns bigint
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select s.session_id from access.session s
          where s.token_hash = sha256(convert_to(current_setting('esoya.session', true), 'UTF8'))
            and s.login_role = session_user and s.closed_at is null);
end
$$;
comment on function internal.my_session() is 'Відкритий сеанс того, хто питає, або порожньо (ESOYA-4.1)';

create or replace function internal.my_employee() returns int
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select a.employee_id from access.account a
          where a.login_role = session_user and a.blocked_at is null and internal.my_session() is not null);
end
$$;
comment on function internal.my_employee() is 'Посадова особа відкритого сеансу (ESOYA-6.5)';

create or replace function internal.orders_in_force(p_employee_id int) returns setof access.access_order
  language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
  select o.* from access.access_order o
  where o.employee_id = p_employee_id
    and internal.today() >= o.valid_from and (o.valid_until is null or internal.today() <= o.valid_until)
$$;
comment on function internal.orders_in_force(int) is 'Чинні сьогодні розпорядження про доступ (ESOYA-6.10)';

create or replace function internal.my_groups() returns text[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_today constant date := internal.today();
begin
  return (select coalesce(array_agg(distinct o.person_group::text), '{}') from access.access_order o
          where o.employee_id = internal.my_employee() and v_today >= o.valid_from and (o.valid_until is null or v_today <= o.valid_until));
end
$$;
comment on function internal.my_groups() is 'Ролі за чинними розпорядженнями (ESOYA-4.12)';

create or replace function internal.my_offices() returns int[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.my_employee();
  v_today    constant date := internal.today();
begin
  if v_employee is null then
    return array[]::int[];
  end if;
  return (select coalesce(array_agg(distinct f.office_id), '{}')
          from access.access_order o join ref.office f on o.is_all_offices or f.office_id = o.office_id
          where o.employee_id = v_employee and v_today >= o.valid_from and (o.valid_until is null or v_today <= o.valid_until));
end
$$;
comment on function internal.my_offices() is 'Офіси, чиї справи видно за чинними розпорядженнями (ESOYA-1.2, 4.12)';

create or replace function internal.is_signed_in() returns boolean
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
begin return internal.my_session() is not null; end
$$;
comment on function internal.is_signed_in() is 'Чи відкрито сеанс';

create or replace function internal.my_office() returns int
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_offices constant int[] := internal.my_offices();
begin
  return coalesce(
    (select w.office_id from access.session s join ref.workplace w using (workplace_id)
     where s.session_id = internal.my_session() and w.office_id = any (v_offices)),
    v_offices[1]);
end
$$;
comment on function internal.my_office() is 'Офіс, у якому працює сеанс: за робочим місцем у межах розпорядження';

create or replace function internal.require_group(p_group text) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.my_employee();
begin
  if internal.my_session() is null then
    raise exception 'no open session' using errcode = 'ZN301', constraint = 'session_required';
  end if;
  if p_group is not null and not p_group = any (internal.my_groups()) then
    raise exception 'the order in force gives no such right' using errcode = 'ZN302', constraint = 'right_required', detail = p_group;
  end if;
  return v_employee;
end $$;
comment on function internal.require_group(text) is 'Перший рядок кожного дієслова: відкритий сеанс і роль за розпорядженням, інакше ZN301 або ZN302 (ESOYA-4.12)';

grant execute on function internal.my_session(), internal.my_employee(), internal.my_groups(), internal.my_offices(), internal.is_signed_in(),
  internal.my_office(), internal.require_group(text) to esoya_api, esoya_staff, esoya_machine;

create or replace function internal.my_workplace() returns int
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
begin return (select s.workplace_id from access.session s where s.session_id = internal.my_session()); end
$$;
comment on function internal.my_workplace() is 'Робоче місце сеансу';
grant execute on function internal.my_workplace() to esoya_api;
