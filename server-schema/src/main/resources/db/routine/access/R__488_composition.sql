-- ${build}
-- The approved composition: who takes part in the centre, where, by which decision of the executive committee (ESOYA-1.5, 6.2; KR146-2.1.2.2).
set role esoya_owner;
create or replace function internal.require_composition_data(p_entry jsonb) returns access.composition
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_entry    access.composition;
  v_problems text[];
begin
  perform internal.require_access_data(p_entry, 'organisation_id int 1..2000000000', 'provider_id int 1..2000000000', 'office_id int 1..2000000000',
    'decision_number line 50 !', 'decision_item line 50 !', 'decided_on past !', 'valid_from date !', 'valid_until date');
  v_entry := jsonb_populate_record(null::access.composition, jsonb_strip_nulls(p_entry));
  v_problems := array_remove(array[
    case when num_nonnulls(v_entry.organisation_id, v_entry.provider_id) <> 1 then 'organisation_id:required'
         when not exists (select from ref.organisation o where o.organisation_id = v_entry.organisation_id)
              and not exists (select from ref.provider p where p.provider_id = v_entry.provider_id and p.retired_on is null) then 'organisation_id:unknown_code' end,
    case when v_entry.office_id is not null and not exists (select from ref.office o where o.office_id = v_entry.office_id and o.closed_on is null) then 'office_id:unknown_code' end,
    case when v_entry.valid_until < v_entry.valid_from then 'valid_until:range' end], null);
  if cardinality(v_problems) > 0 then
    raise exception 'the entry breaks % rules', cardinality(v_problems)
      using errcode = 'ZN314', constraint = 'access_data_invalid', detail = array_to_string(v_problems, ';');
  end if;
  return v_entry;
end $$;
comment on function internal.require_composition_data(jsonb) is 'Запис складу Центру: один учасник, рішення, строк; інакше ZN314 (ESOYA-1.5)';

create or replace function internal.settle_logins_of_body(p_organisation_id int, p_provider_id int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.settle_logins_of(e.employee_id)
  from access.employee e left join ref.department d using (department_id)
  where e.provider_id = p_provider_id or d.organisation_id = p_organisation_id;
end $$;
comment on function internal.settle_logins_of_body(int, int) is 'Приводить входи всіх людей учасника до складу Центру (ESOYA-1.5)';

create or replace function internal.logins_resting_on(p_composition_id int) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- whose every order in force stands on this entry alone
  return (
    select count(distinct a.login_role)
    from access.composition c
    join access.employee e on e.provider_id = c.provider_id
      or e.department_id in (select d.department_id from ref.department d where d.organisation_id = c.organisation_id)
    join access.account a using (employee_id)
    where c.composition_id = p_composition_id and a.annulled_at is null and a.blocked_at is null
      and exists (select from internal.orders_in_force(e.employee_id))
      and not exists (
        select from internal.orders_in_force(e.employee_id) o
        join access.composition other on (other.provider_id = e.provider_id or other.organisation_id = c.organisation_id)
        where other.composition_id <> c.composition_id and (other.office_id is null or o.office_id is null or other.office_id = o.office_id)
          and other.valid_from <= internal.today() and (other.valid_until is null or other.valid_until >= internal.today())))::int;
end $$;
comment on function internal.logins_resting_on(int) is 'Скільки чинних входів тримається лише на цьому записі складу (ESOYA-1.5)';

create or replace function internal.composition_rows() returns table (composition_id int, row_version int, organisation_id int, provider_id int, title text, office_id int, office text,
    decision_number text, decision_item text, decided_on date, valid_from date, valid_until date, end_decision_number text, end_decision_item text, end_decided_on date,
    hours jsonb, people int, logins int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select c.composition_id, c.row_version, c.organisation_id, c.provider_id, coalesce(g.title, p.title)::text, c.office_id, f.short_title,
         c.decision_number, c.decision_item, c.decided_on, c.valid_from, c.valid_until, c.end_decision_number, c.end_decision_item, c.end_decided_on,
         coalesce((select jsonb_agg(jsonb_build_object('office', x.short_title, 'weekday', s.weekday, 'opens_at', to_char(s.opens_at, 'HH24:MI'),
                                                       'closes_at', to_char(s.closes_at, 'HH24:MI')) order by x.code, s.weekday, s.opens_at)
                   from access.reception_schedule s join ref.office x on x.office_id = s.office_id
                   where s.provider_id = c.provider_id and (c.office_id is null or s.office_id = c.office_id)
                     and s.valid_from <= internal.today() and (s.valid_until is null or s.valid_until >= internal.today())), '[]'),
         (select count(*) from access.employee e where e.provider_id = c.provider_id
            or e.department_id in (select d.department_id from ref.department d where d.organisation_id = c.organisation_id))::int,
         internal.logins_resting_on(c.composition_id)
  from access.composition c left join ref.organisation g on g.organisation_id = c.organisation_id
  left join ref.provider p on p.provider_id = c.provider_id left join ref.office f on f.office_id = c.office_id
  order by (c.valid_until is not null and c.valid_until < internal.today()), c.provider_id is not null, coalesce(g.title, p.title) collate "uk-x-icu", c.composition_id
  limit 1000;
end $$;
comment on function internal.composition_rows() is 'Склад Центру з годинами прийому, людьми і входами учасників';
grant execute on function internal.require_composition_data(jsonb), internal.settle_logins_of_body(int, int), internal.composition_rows() to esoya_api;

set role esoya_api;
create function api.composition_list() returns table (composition_id int, row_version int, organisation_id int, provider_id int, title text, office_id int, office text,
    decision_number text, decision_item text, decided_on date, valid_from date, valid_until date, end_decision_number text, end_decision_item text, end_decided_on date,
    hours jsonb, people int, logins int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  return query select * from internal.composition_rows();
end $$;
comment on function api.composition_list() is 'Склад Центру: учасники, рішення й пункт, офіс, дні й години прийому, строк, скільки людей і входів; ті, що вийшли, — останніми (ESOYA-1.5; KR146-2.1.2.2)';

create function api.composition_choices() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_technical_admin');
  return (select internal.staff_choices() - array['departments', 'spheres', 'directions', 'end_reasons'])
    || jsonb_build_object('organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.organisation_id, 'title', o.title) order by o.title collate "uk-x-icu"), '[]') from ref.organisation o where o.retired_on is null));
end $$;
comment on function api.composition_choices() is 'З чого вибирають у формах складу: організації, учасники, офіси, керівники (ESOYA-1.5)';

create function api.add_to_composition(p_request_id uuid, p_entry jsonb, p_scan bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_technical_admin');
  v_answer jsonb := internal.begin_request(p_request_id, 'add_to_composition', concat_ws('|', p_entry, encode(sha256(p_scan), 'hex')));
  v_new    access.composition;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_new := internal.require_composition_data(p_entry);
  insert into access.composition (organisation_id, provider_id, office_id, decision_number, decision_item, decided_on, valid_from, valid_until, scan_sha256)
  values (v_new.organisation_id, v_new.provider_id, v_new.office_id, v_new.decision_number, v_new.decision_item, v_new.decided_on, v_new.valid_from, v_new.valid_until,
          internal.keep_order_scan(p_scan))
  returning composition_id into v_new.composition_id;
  perform internal.settle_logins_of_body(v_new.organisation_id, v_new.provider_id);
  perform internal.record_event('composition_changed', p_detail => jsonb_build_object('composition_id', v_new.composition_id, 'what', 'added'));
  return internal.end_request(p_request_id, jsonb_build_object('composition_id', v_new.composition_id));
end $$;
comment on function api.add_to_composition(uuid, jsonb, bytea) is 'Вносить учасника до складу Центру за рішенням виконкому зі скан-копією; ZN107, ZN314 (ESOYA-1.5, 6.2)';

create function api.correct_composition(p_request_id uuid, p_composition_id int, p_row_version int, p_entry jsonb, p_scan bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_technical_admin');
  v_answer jsonb := internal.begin_request(p_request_id, 'correct_composition',
                      concat_ws('|', p_composition_id, p_row_version, p_entry, encode(sha256(p_scan), 'hex')));
  v_old    access.composition;
  v_new    access.composition;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  select * into v_old from access.composition c where c.composition_id = p_composition_id for no key update;
  if v_old.composition_id is null then
    raise exception 'no such participant' using errcode = 'ZN404', constraint = 'composition_not_visible';
  end if;
  if v_old.row_version <> p_row_version then
    raise exception 'the entry was changed by someone else' using errcode = 'ZN409', constraint = 'composition_changed';
  end if;
  -- another participant is another entry
  v_new := internal.require_composition_data(p_entry || jsonb_build_object('organisation_id', v_old.organisation_id, 'provider_id', v_old.provider_id));
  update access.composition c set (office_id, decision_number, decision_item, decided_on, valid_from, valid_until, scan_sha256, row_version)
    = (v_new.office_id, v_new.decision_number, v_new.decision_item, v_new.decided_on, v_new.valid_from, coalesce(v_new.valid_until, case when c.end_decided_on is not null then c.valid_until end),
       internal.keep_order_scan(p_scan), c.row_version + 1)
  where c.composition_id = p_composition_id;
  perform internal.settle_logins_of_body(v_old.organisation_id, v_old.provider_id);
  perform internal.record_event('composition_changed', p_detail => jsonb_build_object('composition_id', p_composition_id, 'what', 'changed'));
  return internal.end_request(p_request_id, jsonb_build_object('composition_id', p_composition_id, 'row_version', v_old.row_version + 1));
end $$;
comment on function api.correct_composition(uuid, int, int, jsonb, bytea) is 'Змінює участь за новим рішенням виконкому зі скан-копією: офіс, пункт, строк; учасник той самий. ZN107, ZN314, ZN404, ZN409 (ESOYA-1.5)';

create function api.end_composition(p_request_id uuid, p_composition_id int, p_end jsonb, p_scan bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_technical_admin');
  v_answer jsonb := internal.begin_request(p_request_id, 'end_composition', concat_ws('|', p_composition_id, p_end, encode(sha256(p_scan), 'hex')));
  v_entry  access.composition;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  select * into v_entry from access.composition c where c.composition_id = p_composition_id for no key update;
  if v_entry.composition_id is null then
    raise exception 'no such participant' using errcode = 'ZN404', constraint = 'composition_not_visible';
  end if;
  perform internal.require_access_data(p_end, 'valid_until date !', 'decision_number line 50 !', 'decision_item line 50 !', 'decided_on past !');
  if (p_end ->> 'valid_until')::date < v_entry.valid_from then
    raise exception 'the end comes after the beginning' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'valid_until:range';
  end if;
  update access.composition c set (valid_until, end_decision_number, end_decision_item, end_decided_on, end_scan_sha256, row_version)
    = ((p_end ->> 'valid_until')::date, p_end ->> 'decision_number', p_end ->> 'decision_item', (p_end ->> 'decided_on')::date, internal.keep_order_scan(p_scan), c.row_version + 1)
  where c.composition_id = p_composition_id;
  perform internal.settle_logins_of_body(v_entry.organisation_id, v_entry.provider_id);
  perform internal.record_event('composition_changed', p_detail => jsonb_build_object('composition_id', p_composition_id, 'what', 'ended'));
  return internal.end_request(p_request_id, jsonb_build_object('composition_id', p_composition_id));
end $$;
comment on function api.end_composition(uuid, int, jsonb, bytea) is 'Виводить учасника зі складу Центру за рішенням зі скан-копією: його люди втрачають доступ наступного дня після дати; ZN107, ZN314, ZN404 (ESOYA-1.5)';

revoke execute on function api.composition_list(), api.composition_choices(), api.add_to_composition(uuid, jsonb, bytea),
  api.correct_composition(uuid, int, int, jsonb, bytea), api.end_composition(uuid, int, jsonb, bytea) from public;
grant execute on function api.composition_list() to esoya_technical_admin, esoya_supervisor;
grant execute on function api.composition_choices(), api.add_to_composition(uuid, jsonb, bytea), api.correct_composition(uuid, int, int, jsonb, bytea),
  api.end_composition(uuid, int, jsonb, bytea) to esoya_technical_admin;
