-- ${build}
-- The information card is given without a case, and each time is a consultation. The server writes the letter itself: nobody sends words of their own.
set role esoya_owner;
create or replace function internal.card_letter(p_card jsonb) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_text text := (select t.body from ref.notice_template t where t.kind = 'information_card' and t.way = 'email');
  v      record;
begin
  for v in
    select p.place, coalesce(p.value, '') as value
    from ref.office o cross join lateral (values
      ('офіс', o.title::text), ('адреса', o.address), ('телефон', o.phone), ('послуга', p_card ->> 'title'), ('суб’єкт', p_card ->> 'provider'),
      ('документи', (select string_agg('— ' || (d.o ->> 'title') || coalesce(' (' || nullif(d.o ->> 'condition', '') || ')', ''), e'\n' order by d.n) from internal.rows_of(p_card, 'documents') d)),
      ('порядок', p_card ->> 'submission_order'), ('плата', internal.fee_words((p_card ->> 'fee')::numeric, p_card ->> 'fee_note')),
      ('строк', internal.term_words((p_card ->> 'time_limit_amount')::int, p_card ->> 'time_limit_unit')),
      ('відмова', (select string_agg('— ' || (g.o ->> 'title'), e'\n' order by g.n) from internal.rows_of(p_card, 'refusal_grounds') g)),
      ('результат', p_card ->> 'result_title'), ('отримання', p_card ->> 'receiving_order'), ('акт', p_card ->> 'legal_act')) p (place, value)
    where o.office_id = internal.my_office()
  loop
    v_text := replace(v_text, '{' || v.place || '}', v.value);
  end loop;
  return v_text;
end $$;
comment on function internal.card_letter(jsonb) is 'Інформаційна картка словами листа, за шаблоном модератора (ESOYA-3.2.2.1)';

create or replace function internal.fee_words(p_fee numeric, p_note text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return concat_ws('; ', case when p_fee = 0 then 'безоплатно' else replace(to_char(p_fee, 'FM999999990.00'), '.', ',') || ' грн' end, nullif(p_note, '')); end $$;
comment on function internal.fee_words(numeric, text) is 'Плата словами: «безоплатно» або «120,50 грн», із поясненням';

create or replace function internal.term_words(p_amount int, p_unit text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  return case p_unit when 'at_once' then 'у момент звернення' when 'same_day' then 'у день звернення'
                     else concat(p_amount, ' ', case p_unit when 'working_day' then 'роб. дн.' when 'calendar_day' then 'календ. дн.' when 'month' then 'міс.' when 'hour' then 'год.' end) end;
end $$;
comment on function internal.term_words(int, text) is 'Строк словами: «10 роб. дн.»';

create or replace function internal.give_card(p_employee int, p_service_id int, p_way text, p_address text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now    constant timestamptz := internal.now_at();
  v_card   constant jsonb := internal.service_card_reading((internal.card_in_force(p_service_id, internal.today())).information_card_id, internal.today());
  v_leaves constant timestamptz := internal.after_quiet(v_now);
  v_id     constant uuid := gen_random_uuid();
begin
  if v_card is null or exists (select from ref.service s where s.service_id = p_service_id and s.retired_on is not null) then
    raise exception 'no such service' using errcode = 'ZN103', constraint = 'service_unknown';
  end if;
  perform internal.require_course_data(jsonb_strip_nulls(jsonb_build_object('way', p_way, 'address', p_address)), 'way one_of paper|file|email !', 'address email' || case p_way when 'email' then ' !' else '' end);
  insert into core.consultation (consultation_id, office_id, employee_id, service_id, card_version, way, given_at)
  values (v_id, internal.my_office(), p_employee, p_service_id, (v_card ->> 'card_version')::int, p_way, v_now);
  if p_way = 'email' then
    insert into exchange.notice (notice_id, consultation_id, kind, way, address, subject, body, parts, state, made_at, leaves_at, next_try_at)
    select gen_random_uuid(), v_id, t.kind, 'email', p_address, left(replace(t.subject, '{послуга}', v_card ->> 'title'), 150), left(internal.card_letter(v_card), 40000), 1, 'waiting', v_now, v_leaves, v_leaves
    from ref.notice_template t where t.kind = 'information_card' and t.way = 'email';
  end if;
  return jsonb_build_object('consultation_id', v_id, 'today', (select count(*) from core.consultation c where c.employee_id = p_employee
    and (c.given_at at time zone 'Europe/Kyiv')::date = internal.today()));
end $$;
comment on function internal.give_card(int, int, text, text) is 'Записує консультацію й, коли просили листом, ставить лист у чергу';

create or replace function internal.consultations_of(p_employee int) returns table (consultation_id uuid, given_at timestamp, service text, local_code text, way text, address text, state text, last_code text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select c.consultation_id, c.given_at at time zone 'Europe/Kyiv', s.title::text, s.local_code, c.way, internal.masked_address(n.address), n.state, n.last_code
  from core.consultation c join ref.service s using (service_id) left join exchange.notice n on n.consultation_id = c.consultation_id
  where c.employee_id = p_employee and (c.given_at at time zone 'Europe/Kyiv')::date = internal.today() order by c.given_at desc;
end $$;
comment on function internal.consultations_of(int) is 'Консультації особи за сьогодні, останні першими';

create or replace function internal.forget_card_letters() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_forgotten int;
begin
  with forgotten as (delete from exchange.notice n where n.consultation_id is not null and n.made_at < internal.now_at() - interval '30 days' returning 1)
  select count(*) into v_forgotten from forgotten;
  return v_forgotten;
end $$;
comment on function internal.forget_card_letters() is 'Забуває листи з картками, давніші за 30 днів: адреси того, хто лише питав, далі не зберігають; консультація лишається';
revoke execute on function internal.card_letter(jsonb), internal.fee_words(numeric, text), internal.term_words(int, text), internal.give_card(int, int, text, text), internal.consultations_of(int), internal.forget_card_letters() from public;
grant execute on function internal.give_card(int, int, text, text), internal.consultations_of(int), internal.forget_card_letters() to esoya_api;

set role esoya_api;
create function api.give_card(p_request_id uuid, p_service_id int, p_way text, p_address text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_registrar');
  v_answer jsonb := internal.begin_request(p_request_id, 'give_card', concat_ws('|', p_service_id, p_way, p_address));
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.give_card(v_me, p_service_id, p_way, p_address));
end $$;
comment on function api.give_card(uuid, int, text, text) is 'Інформаційну картку видано без справи — paper, file чи email (лист пише сервер): консультація. {consultation_id, today — скільки за день}; ZN101, ZN103, ZN307 (ESOYA-3.2.2.1, CSP-2.4.3)';

create function api.consultations_today() returns table (consultation_id uuid, given_at timestamp, service text, local_code text, way text, address text, state text, last_code text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query select * from internal.consultations_of(internal.require_group('esoya_registrar'));
end $$;
comment on function api.consultations_today() is 'Кому й чим за сьогодні видано інформаційні картки, і чи пішли листи; адреси без середини (ESOYA-3.2.2.1)';
revoke execute on function api.give_card(uuid, int, text, text), api.consultations_today() from public;
grant execute on function api.give_card(uuid, int, text, text), api.consultations_today() to esoya_registrar;
