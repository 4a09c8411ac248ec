-- ${build}
-- What a package is made of on a day, and what its parts ask of the applicant.
set role esoya_owner;
create or replace function internal.bundle_in_force(p_service_id int, p_on date) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select b.service_bundle_id from ref.service_bundle b
          where b.service_id = p_service_id and b.valid_from <= p_on and (b.valid_until is null or b.valid_until >= p_on) order by b.valid_from desc limit 1);
end $$;
comment on function internal.bundle_in_force(int, date) is 'Пакет послуг, чинний на день; порожньо — послуга проста (KR146-P2)';

create or replace function internal.bundle_rows(p_bundle_id int, p_on date) returns table (place int, service_id int, starts_after int, title text, provider text,
    is_immediate boolean, information_card_id int, process_card_id int, amount int, unit text, fee numeric)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select b.position, s.service_id, b.starts_after, s.title::text, p.short_title::text, s.is_immediate, c.information_card_id,
         (select k.process_card_id from ref.process_card k where k.service_id = s.service_id and k.valid_from <= p_on order by k.valid_from desc, k.version desc limit 1),
         c.time_limit_amount, c.time_limit_unit, internal.fee_on(c, p_on)
  from ref.service_bundle_part b join ref.service s using (service_id) join ref.provider p using (provider_id)
  cross join lateral internal.card_in_force(s.service_id, p_on) c
  where b.service_bundle_id = p_bundle_id order by b.position;
end $$;
comment on function internal.bundle_rows(int, date) is 'Послуги пакета за порядком, кожна за своїми картками дня (KR146-P2)';

create or replace function internal.bundle_card(p_card jsonb, p_bundle_id int, p_on date) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_cards jsonb;
begin
  if p_bundle_id is null then
    return p_card;
  end if;
  select jsonb_agg(internal.service_card_reading(r.information_card_id, p_on) order by r.place) into v_cards from internal.bundle_rows(p_bundle_id, p_on) r;
  -- what two services ask alike is asked once
  return p_card || jsonb_build_object(
    'fee', (p_card ->> 'fee')::numeric + (select sum((c ->> 'fee')::numeric) from jsonb_array_elements(v_cards) c),
    'documents', (select jsonb_agg(x.d order by x.card, x.row) from (
      select distinct on (d ->> 'document_kind', d ->> 'title') c.at as card, r.at as row,
             d || jsonb_build_object('is_required', bool_or((d ->> 'is_required')::boolean) over (partition by d ->> 'document_kind', d ->> 'title')) as d
      from jsonb_array_elements(jsonb_build_array(p_card) || v_cards) with ordinality c (v, at) cross join jsonb_array_elements(c.v -> 'documents') with ordinality r (d, at)
      order by d ->> 'document_kind', d ->> 'title', c.at, r.at) x),
    -- asked by two services under different conditions it is asked always, and must be answered where one wants it always
    'attributes', (select coalesce(jsonb_agg(x.a order by x.card, x.row), '[]') from (
      select distinct on (y.code) y.card, y.row, y.a || case when y.alike then jsonb_build_object('is_required', y.must)
                                                             else jsonb_build_object('is_required', y.must_always, 'asked_when', null, 'asked_value', null) end as a
      from (select a ->> 'code' as code, c.at as card, r.at as row, a,
                   count(*) over w = 1 or min(concat(a ->> 'asked_when', '=', a ->> 'asked_value')) over w = max(concat(a ->> 'asked_when', '=', a ->> 'asked_value')) over w as alike,
                   bool_or((a ->> 'is_required')::boolean) over w as must, bool_or((a ->> 'is_required')::boolean and a ->> 'asked_when' is null) over w as must_always
            from jsonb_array_elements(jsonb_build_array(p_card) || v_cards) with ordinality c (v, at) cross join jsonb_array_elements(c.v -> 'attributes') with ordinality r (a, at)
            window w as (partition by a ->> 'code')) y
      order by y.code, y.card, y.row) x),
    'parts', (select jsonb_agg(jsonb_build_object('position', r.place, 'title', r.title, 'provider', r.provider, 'is_immediate', r.is_immediate,
                'time_limit_amount', r.amount, 'time_limit_unit', r.unit, 'starts_after', r.starts_after, 'due_on', null) order by r.place)
              from internal.bundle_rows(p_bundle_id, p_on) r));
end $$;
comment on function internal.bundle_card(jsonb, int, date) is 'Картка послуги; пакет запитує все, що запитують його послуги, однакове — один раз, збір — сума (KR146-P2)';

create or replace function internal.intake_for_card(p jsonb, p_card_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(p -> 'attributes') = 'object' then
    p := p || jsonb_build_object('attributes', (select coalesce(jsonb_object_agg(a.key, a.value), '{}') from jsonb_each(p -> 'attributes') a
      where split_part(a.key, '.', 1) in (select c.code::text from internal.asked_attributes(p_card_id, p) c)));
  end if;
  return p;
end $$;
comment on function internal.intake_for_card(jsonb, int) is 'Картка заяви з самими лише відомостями, яких запитує одна послуга пакета';

create or replace function internal.documents_for_card(p_documents jsonb, p_card_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(jsonb_agg(d.v || jsonb_build_object('card_document_id', c.card_document_id) order by d.at), '[]')
    from jsonb_array_elements(p_documents) with ordinality d (v, at)
    join ref.card_document g on g.card_document_id = (d.v ->> 'card_document_id')::int
    join ref.card_document c on c.information_card_id = p_card_id and c.document_kind = g.document_kind and c.title = g.title);
end $$;
comment on function internal.documents_for_card(jsonb, int) is 'Рядки опису, яких потребує одна послуга пакета: поданий раз документ стоїть в описі кожної (ESOYA-3.3)';

create or replace function internal.bundle_problems(p jsonb, p_card_id int, p_bundle_id int, p_on date) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := array[]::text[];
  v_asked    text[];
  v_cards    int[];
  v          record;
begin
  if jsonb_typeof(p -> 'documents') is distinct from 'array' or jsonb_typeof(p -> 'attributes') is distinct from 'object' then
    return v_problems;
  end if;
  for v in select r.* from internal.bundle_rows(p_bundle_id, p_on) r loop
    if not coalesce(v.service_id = any (internal.my_services()), true) then
      raise exception 'a service of the package is not in the order' using errcode = 'ZN103', constraint = 'service_unknown', detail = 'service_id:unknown_code';
    end if;
    v_problems := v_problems || internal.attributes_problems(internal.intake_for_card(p, v.information_card_id), v.information_card_id)
      || array(select 'documents:missing_row_' || c.position from ref.card_document c where c.information_card_id = v.information_card_id and c.is_required
               and not exists (select from jsonb_array_elements(internal.documents_for_card(p -> 'documents', v.information_card_id)) d
                               where (d ->> 'card_document_id')::int = c.card_document_id));
  end loop;
  v_cards := p_card_id || array(select r.information_card_id from internal.bundle_rows(p_bundle_id, p_on) r);
  v_asked := array(select c.code::text from unnest(v_cards) card cross join lateral internal.asked_attributes(card, p) c);
  return array(select distinct x from unnest(v_problems) x)
    || internal.unasked_problems((select coalesce(jsonb_object_agg(a.key, a.value), '{}') from jsonb_each(p -> 'attributes') a where split_part(a.key, '.', 1) <> all (v_asked)), v_cards);
end $$;
comment on function internal.bundle_problems(jsonb, int, int, date) is 'Чого бракує послугам пакета в картці заяви; незапитане відхиляється; ZN103 для послуги поза розпорядженням (KR146-P2)';
revoke execute on function internal.bundle_in_force(int, date), internal.bundle_rows(int, date), internal.bundle_card(jsonb, int, date), internal.intake_for_card(jsonb, int),
  internal.documents_for_card(jsonb, int), internal.bundle_problems(jsonb, int, int, date) from public;
grant execute on function internal.bundle_in_force(int, date), internal.bundle_rows(int, date), internal.bundle_card(jsonb, int, date), internal.intake_for_card(jsonb, int),
  internal.bundle_problems(jsonb, int, int, date) to esoya_api;

set role esoya_api;
create function api.intake_card(p_service_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_day constant date := internal.today();
begin
  perform internal.require_group(null);
  return internal.bundle_card(internal.service_card_reading((internal.card_in_force(p_service_id, v_day)).information_card_id, v_day),
                              internal.bundle_in_force(p_service_id, v_day), v_day);
end $$;
comment on function api.intake_card(int) is 'Картка послуги для нової заяви: пакет запитує одразу все, що запитують його послуги, і називає їх (parts) (KR146-P2, CSP-2.4.3)';

create function api.preview_bundle(p_service_id int, p_received_on date) returns table (place int, title text, provider text, is_immediate boolean,
    amount int, unit text, starts_after int, due_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_day constant date := internal.today();
begin
  perform internal.require_group(null);
  return query
  select r.place, r.title, r.provider, r.is_immediate, r.amount, r.unit, r.starts_after,
         case when r.starts_after is not null then null when r.is_immediate then v_day
              else internal.due_after((p_received_on + internal.local_now()::time) at time zone 'Europe/Kyiv', r.amount, r.unit, internal.my_office()) end
  from internal.bundle_rows(internal.bundle_in_force(p_service_id, v_day), v_day) r;
end $$;
comment on function api.preview_bundle(int, date) is 'Послуги пакета до реєстрації: строк, кінцева дата, для наступних за порядком — після якої почнуться (KR146-P2)';
revoke execute on function api.intake_card(int), api.preview_bundle(int, date) from public;
grant execute on function api.intake_card(int), api.preview_bundle(int, date) to esoya_staff;
