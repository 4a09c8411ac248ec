-- ${build}
-- The subsistence minimum by its day, and what it does to the fees before it is written.
set role esoya_owner;
create or replace function internal.minimum_effect(p_from date, p_amount numeric) returns table (service_id int, title text, local_code text, fee_share text, fee_before numeric, fee_after numeric)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select s.service_id, s.title::text, s.local_code, trim_scale(c.fee_share)::text, internal.fee_on(c, p_from), internal.share_of(c.fee_share, c.fee_rounding, p_amount)
  from ref.service s cross join lateral internal.card_in_force(s.service_id, p_from) c
  where c.fee_share is not null and (s.retired_on is null or s.retired_on > p_from) order by s.title;
end $$;
comment on function internal.minimum_effect(date, numeric) is 'Послуги з платою від прожиткового мінімуму: плата до зміни і після';

create or replace function internal.set_minimum(p jsonb, p_employee int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_access_data(p, 'valid_from date !', 'amount money !', 'legal_act line 500 !');
  if (p ->> 'valid_from')::date < internal.today() then
    raise exception 'fees of the past stay' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'valid_from:version_day';
  end if;
  if (p ->> 'amount')::numeric not between 1 and 1000000 then
    raise exception 'no such minimum' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'amount:range';
  end if;
  insert into ref.subsistence_minimum as m (valid_from, amount, legal_act, set_by, set_at)
  values ((p ->> 'valid_from')::date, (p ->> 'amount')::numeric, btrim(p ->> 'legal_act'), p_employee, internal.now_at())
  on conflict (valid_from) do update set amount = excluded.amount, legal_act = excluded.legal_act, set_by = excluded.set_by, set_at = excluded.set_at;
  perform internal.record_event('minimum_set', p_detail => jsonb_build_object('valid_from', p ->> 'valid_from', 'amount', p ->> 'amount'));
  return jsonb_build_object('valid_from', p ->> 'valid_from', 'services', (select count(*) from internal.minimum_effect((p ->> 'valid_from')::date, (p ->> 'amount')::numeric)));
end $$;
comment on function internal.set_minimum(jsonb, int) is 'Пише прожитковий мінімум з дня не раніше сьогодні; того самого дня — замість попереднього';

create or replace function internal.minimums() returns table (valid_from date, amount numeric, legal_act text, set_by text, set_at timestamp, is_in_force boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query select m.valid_from, m.amount, m.legal_act, internal.short_name(e.surname, e.given_name, e.patronymic), m.set_at at time zone 'Europe/Kyiv',
    m.valid_from = (select max(x.valid_from) from ref.subsistence_minimum x where x.valid_from <= internal.today())
    from ref.subsistence_minimum m left join access.employee e on e.employee_id = m.set_by order by m.valid_from desc;
end $$;
comment on function internal.minimums() is 'Прожитковий мінімум за днями, останній першим';
revoke execute on function internal.minimum_effect(date, numeric), internal.set_minimum(jsonb, int), internal.minimums() from public;
grant execute on function internal.minimum_effect(date, numeric), internal.set_minimum(jsonb, int), internal.minimums() to esoya_api;

set role esoya_api;
create function api.subsistence_minimums() returns table (valid_from date, amount numeric, legal_act text, set_by text, set_at timestamp, is_in_force boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query select * from internal.minimums();
end $$;
comment on function api.subsistence_minimums() is 'Прожитковий мінімум, від якого рахують плату, за днями (ESOYA-5.7.2)';

create function api.minimum_effect(p_valid_from date, p_amount numeric) returns table (service_id int, title text, local_code text, fee_share text, fee_before numeric, fee_after numeric)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query select * from internal.minimum_effect(p_valid_from, p_amount);
end $$;
comment on function api.minimum_effect(date, numeric) is 'Як новий прожитковий мінімум змінить плату за кожну послугу; нічого не пише (ESOYA-5.7.2)';

create function api.set_subsistence_minimum(p_request_id uuid, p_minimum jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'set_subsistence_minimum', p_minimum::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.set_minimum(p_minimum, v_me));
end $$;
comment on function api.set_subsistence_minimum(uuid, jsonb) is 'Прожитковий мінімум з дня: {valid_from, amount, legal_act}; плата всіх послуг, що від нього, змінюється того дня. {valid_from, services — скількох}; ZN314 (ESOYA-5.7.2)';
revoke execute on function api.subsistence_minimums(), api.minimum_effect(date, numeric), api.set_subsistence_minimum(uuid, jsonb) from public;
grant execute on function api.subsistence_minimums(), api.minimum_effect(date, numeric), api.set_subsistence_minimum(uuid, jsonb) to esoya_moderator;
