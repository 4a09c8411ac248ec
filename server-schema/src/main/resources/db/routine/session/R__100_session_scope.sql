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
            and s.login_role = session_user and s.closed_at is null and s.is_ready and not pg_is_in_recovery());
end
$$;
comment on function internal.my_session() is 'Відкритий сеанс того, хто питає, або порожньо; на резервному сервері сеансів немає (ESOYA-4.1)';

create or replace function internal.orders_in_force(p_employee_id int) returns setof access.access_order
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_today constant date := internal.today();
begin
  return query
  select o.* from access.access_order o
  where o.employee_id = p_employee_id and not o.awaits_confirmation
    and v_today >= o.valid_from and (o.valid_until is null or v_today <= o.valid_until)
    and not exists (select from access.access_end x where x.access_order_id = o.access_order_id and x.ends_on <= v_today)
    -- the role of a provider's officer is off until it is switched on, and holds for the provider its order names
    and (o.person_group <> 'esoya_provider_officer'
         or internal.parameter_is('provider_officer', 'yes') and o.provider_id = (select e.provider_id from access.employee e where e.employee_id = p_employee_id))
    -- whose body has left the composition of the centre has no access, whatever the order says
    and exists (select from access.employee e left join ref.department d using (department_id)
                join access.composition c on c.organisation_id = d.organisation_id or c.provider_id = e.provider_id
                where e.employee_id = p_employee_id and (c.office_id is null or o.office_id is null or c.office_id = o.office_id)
                  and v_today >= c.valid_from and (c.valid_until is null or v_today <= c.valid_until));
end
$$;
comment on function internal.orders_in_force(int) is 'Чинні сьогодні розпорядження про доступ тих, чия установа є у складі Центру (ESOYA-1.5, 6.2, 6.10)';

create or replace function internal.scope_of(p_session bigint) returns access.session_scope
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v        access.session_scope;
  v_limits int[];
begin
  v.session_id := p_session;
  v.day := internal.today();
  select t.stamp into v.stamp from access.scope_stamp t;
  select a.employee_id into v.employee_id from access.session s join access.account a using (login_role)
  where s.session_id = p_session and a.blocked_at is null and a.annulled_at is null;
  with given as (select o.person_group::text as person_group, f.office_id
                 from internal.orders_in_force(v.employee_id) o left join ref.office f on o.is_all_offices or f.office_id = o.office_id),
       by_group as (select g.person_group, coalesce(array_agg(distinct g.office_id) filter (where g.office_id is not null), '{}') as offices from given g group by 1)
  select coalesce(array_agg(g.person_group order by g.person_group), '{}'), coalesce(jsonb_object_agg(g.person_group, to_jsonb(g.offices)), '{}'),
         coalesce((select array_agg(distinct x.office_id) from given x where x.office_id is not null), '{}')
  into v.groups, v.group_offices, v.offices from by_group g;
  -- one order with a limit limits the person: an order without one must not lift it by accident
  select array_agg(o.access_order_id) into v_limits from internal.orders_in_force(v.employee_id) o
  where o.direction_id is not null or exists (select from access.order_sphere l where l.access_order_id = o.access_order_id);
  if v_limits is not null then
    -- a direction leads to the services of its spheres and to all services of its providers
    v.services := (select coalesce(array_agg(distinct s.service_id), '{}') from ref.service s
                   where s.sphere_id in (select l.sphere_id from access.order_sphere l where l.access_order_id = any (v_limits)
                                         union select d.sphere_id from ref.direction_sphere d join access.access_order o using (direction_id)
                                         where o.access_order_id = any (v_limits))
                      or s.provider_id in (select d.provider_id from ref.direction_provider d join access.access_order o using (direction_id)
                                           where o.access_order_id = any (v_limits)));
  end if;
  return v;
end
$$;
comment on function internal.scope_of(bigint) is 'Права сеансу за розпорядженнями, чинними сьогодні: особа, ролі, офіси, послуги (ESOYA-1.2, 4.12)';

-- The scope of the asking session where it is settled and nothing has changed since: one look-up instead of the orders, the composition
-- and the offices each time. Never the only source: without a row the answer is worked out anew.
create or replace view internal.settled_scope with (security_invoker = true) as
  select c.* from access.session s join access.session_scope c using (session_id) join access.scope_stamp t using (stamp)
  where s.token_hash = sha256(convert_to(current_setting('esoya.session', true), 'UTF8'))
    and s.login_role = session_user and s.closed_at is null and s.is_ready and not pg_is_in_recovery()
    and c.day = (select internal.today());
comment on view internal.settled_scope is 'Визначені права сеансу, що питає, якщо вони ще чинні (ESOYA-4.12)';

create or replace function internal.my_scope() returns access.session_scope
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v access.session_scope;
begin
  select c.* into v from internal.settled_scope c;
  if not found then
    v := internal.scope_of(internal.my_session());
  end if;
  return v;
end
$$;
comment on function internal.my_scope() is 'Права сеансу, що питає: визначені або щойно обчислені (ESOYA-4.12)';

create or replace function internal.settle_scope() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_session constant bigint := internal.my_session();
begin
  if v_session is null or exists (select from internal.settled_scope c where c.open_hours @> internal.now_at()) then
    return;
  end if;
  -- one statement: stamp, orders and hours are read at the same moment
  insert into access.session_scope select s.session_id, s.stamp, s.day, s.employee_id, s.groups, s.offices, s.services, s.group_offices, internal.open_hours_now()
                                   from internal.scope_of(v_session) s
  on conflict (session_id) do update set (stamp, day, employee_id, groups, offices, services, group_offices, open_hours)
    = (excluded.stamp, excluded.day, excluded.employee_id, excluded.groups, excluded.offices, excluded.services, excluded.group_offices, excluded.open_hours);
end
$$;
comment on function internal.settle_scope() is 'Визначає права сеансу наново, якщо доступ з того часу змінився';

create or replace function internal.my_employee() returns int
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
begin return (internal.my_scope()).employee_id; end
$$;
comment on function internal.my_employee() is 'Посадова особа відкритого сеансу (ESOYA-6.5)';

create or replace function internal.my_groups() returns text[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
begin return (internal.my_scope()).groups; end
$$;
comment on function internal.my_groups() is 'Ролі за чинними розпорядженнями (ESOYA-4.12)';

create or replace function internal.my_offices() returns int[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
begin return (internal.my_scope()).offices; end
$$;
comment on function internal.my_offices() is 'Офіси, чиї справи видно за чинними розпорядженнями (ESOYA-1.2, 4.12)';

create or replace function internal.my_offices_as(p_group text) returns int[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
begin return array(select o.v::int from jsonb_array_elements_text((internal.my_scope()).group_offices -> p_group) o (v)); end
$$;
comment on function internal.my_offices_as(text) is 'Офіси, для яких розпорядження дає саме цю роль: керівник усіх офісів, що є реєстратором одного, чужих справ не відкриває (ESOYA-4.12)';

create or replace function internal.my_services() returns int[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
begin return (internal.my_scope()).services; end
$$;
comment on function internal.my_services() is 'Послуги, якими обмежено доступ за розпорядженням (сфери чи напрям), або порожньо, якщо обмеження немає (ESOYA-4.12)';

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
  v_counter constant int[] := internal.my_offices_as('esoya_registrar');
  v_offices constant int[] := case when v_counter = '{}' then internal.my_offices() else v_counter end;
begin
  return coalesce(
    (select w.office_id from access.session s join ref.workplace w using (workplace_id)
     where s.session_id = internal.my_session() and w.office_id = any (v_offices)),
    v_offices[1]);
end
$$;
comment on function internal.my_office() is 'Офіс, у якому працює сеанс: за робочим місцем у межах розпорядження';

create or replace function internal.my_unready_session() returns bigint
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select s.session_id from access.session s
          where s.token_hash = sha256(convert_to(current_setting('esoya.session', true), 'UTF8'))
            and s.login_role = session_user and s.closed_at is null and not s.is_ready and not pg_is_in_recovery());
end
$$;
comment on function internal.my_unready_session() is 'Сеанс, у якому дозволено лише змінити пароль і прийняти зобов’язання (ESOYA-5.1, 6.8)';

create or replace function internal.require_group(p_group text) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.my_employee();
begin
  if internal.my_session() is null then
    if internal.my_unready_session() is not null then
      raise exception 'the password must be changed or the obligation accepted first' using errcode = 'ZN312', constraint = 'session_not_ready';
    end if;
    raise exception 'no open session' using errcode = 'ZN301', constraint = 'session_required';
  end if;
  if p_group is not null and not p_group = any (internal.my_groups()) then
    raise exception 'the order in force gives no such right' using errcode = 'ZN302', constraint = 'right_required', detail = p_group;
  end if;
  return v_employee;
end $$;
comment on function internal.require_group(text) is 'Перший рядок кожного дієслова: відкритий сеанс і роль за розпорядженням, інакше ZN301 або ZN302 (ESOYA-4.12)';

grant execute on function internal.my_session(), internal.my_employee(), internal.my_groups(), internal.my_offices(), internal.my_offices_as(text), internal.my_services(), internal.my_unready_session(), internal.is_signed_in(),
  internal.my_office(), internal.require_group(text) to esoya_api, esoya_staff, esoya_machine;
revoke execute on function internal.scope_of(bigint), internal.my_scope(), internal.settle_scope() from public;
grant execute on function internal.settle_scope() to esoya_api;

create or replace function internal.my_workplace() returns int
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
as $$
begin return (select s.workplace_id from access.session s where s.session_id = internal.my_session()); end
$$;
comment on function internal.my_workplace() is 'Робоче місце сеансу';
grant execute on function internal.my_workplace() to esoya_api;

create or replace function internal.require_one_of(p_groups text[]) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group(null);
begin
  if not p_groups && internal.my_groups() then
    raise exception 'the order in force gives no such right' using errcode = 'ZN302', constraint = 'right_required', detail = array_to_string(p_groups, ',');
  end if;
  return v_employee;
end $$;
comment on function internal.require_one_of(text[]) is 'Відкритий сеанс і хоча б одна з ролей, інакше ZN301 або ZN302 (ESOYA-4.12)';
grant execute on function internal.require_one_of(text[]) to esoya_api;
