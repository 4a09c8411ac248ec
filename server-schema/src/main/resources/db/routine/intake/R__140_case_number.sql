-- ${build}
set role esoya_owner;
create or replace function internal.pattern_problem(p_pattern text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_digits constant int := length(replace(p_pattern, '-', ''));
begin
  return case
    -- a reader is a keyboard: under the layout of letters it would send others, and a bar code of lines has none of them
    when p_pattern ~ '[^-0-9ONYDC]' or p_pattern ~ '[[:lower:]]' then 'signs'
    when p_pattern !~ '^[^-]+(-[^-]+)*$' then 'hyphens'
    when p_pattern !~ '^[^O]*OO[^O]*$' then 'office'
    when p_pattern !~ '^[^N]*N{5,9}[^N]*$' then 'counter'
    when p_pattern !~ '^[^Y]*YYYY[^Y]*$' then 'year'
    when p_pattern !~ '^[^D]*(DDD)?[^D]*$' then 'day'
    when p_pattern !~ '^[^C]*C$' then 'check'
    -- a counter that outgrew its run is written in full, and the number must still be read
    when length(p_pattern) > 30 or v_digits < 12 or v_digits + 9 - length(substring(p_pattern from 'N+')) > 30 then 'length'
  end;
end $$;
comment on function internal.pattern_problem(text) is 'Чому за таким шаблоном номера не прочитає зчитувач чи номери не будуть різними: signs, hyphens, office, counter, year, day, check, length; порожньо — шаблон добрий (ESOYA-4.2)';

create or replace function internal.case_number(p_pattern text, p_office text, p_sequence int, p_year int, p_day int default 1) returns text
  language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_run  text;
  v_body text;
begin
  if internal.pattern_problem(p_pattern) is not null then
    raise exception 'the pattern of case numbers is not usable' using errcode = 'ZN402', constraint = 'case_number_pattern', detail = p_pattern;
  end if;
  v_run := substring(p_pattern from 'N+');
  -- a sequence that outgrew its run is written in full: no number may be given twice
  v_body := replace(replace(replace(replace(left(p_pattern, -1), 'OO', p_office), 'YYYY', p_year::text), 'DDD', lpad(p_day::text, 3, '0')),
                    v_run, lpad(p_sequence::text, greatest(length(v_run), length(p_sequence::text)), '0'));
  return v_body || internal.check_digit(replace(v_body, '-', ''));
end $$;
comment on function internal.case_number(text, text, int, int, int) is 'Номер справи за шаблоном: OO — офіс, N (від п’яти до дев’яти) — номер за рік, YYYY — рік, DDD — день року, C наприкінці — контрольна цифра; цифри й дефіси шаблону переносяться. ZN402 для іншого шаблону (ESOYA-4.2)';

create or replace function internal.live_pattern(p_office_id int, p_on date) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return coalesce((select n.pattern from ref.number_pattern n where n.office_id = p_office_id and n.valid_from <= p_on order by n.valid_from desc limit 1),
                  (select p.value from ref.parameter p where p.code = 'case_number_pattern'), 'OO-NNNNNNN-YYYY-C');
end $$;
comment on function internal.live_pattern(int, date) is 'Шаблон номера, чинний в офісі того дня: власний або спільний параметр case_number_pattern (ESOYA-4.2)';

create or replace function internal.next_case_number(p_office_id int, p_day date) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_pattern constant text := internal.live_pattern(p_office_id, p_day);
  v_office  text;
  v_number  int;
begin
  select o.code into v_office from ref.office o where o.office_id = p_office_id;
  insert into core.case_counter as c (office_id, year, last_number) values (p_office_id, extract(year from p_day)::int, 1)
  on conflict (office_id, year) do update set last_number = c.last_number + 1
  returning c.last_number into v_number;
  return internal.case_number(v_pattern, v_office, v_number, extract(year from p_day)::int, extract(doy from p_day)::int);
end $$;
comment on function internal.next_case_number(int, date) is 'Наступний номер справи за чинним шаблоном офісу; рядок лічильника замкнено до кінця транзакції, тому пропусків немає. ZN402 (ESOYA-4.2)';
revoke execute on function internal.pattern_problem(text), internal.live_pattern(int, date) from public;
grant execute on function internal.next_case_number(int, date), internal.check_digit(text), internal.pattern_problem(text), internal.live_pattern(int, date) to esoya_api;
