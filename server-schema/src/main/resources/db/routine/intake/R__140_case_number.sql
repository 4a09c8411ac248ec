-- ${build}
set role esoya_owner;
create or replace function internal.case_number(p_pattern text, p_office text, p_sequence int, p_year int) returns text
  language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_run  text;
  v_body text;
begin
  if p_pattern !~ '^[0-9ONYC]+(-[0-9ONYC]+)*$' or length(p_pattern) > 30 or p_pattern !~ '^[^O]*OO[^O]*$' or p_pattern !~ '^[^N]*N{5,9}[^N]*$'
     or p_pattern !~ '^[^Y]*YYYY[^Y]*$' or p_pattern !~ '^[^C]*C$' then
    raise exception 'the pattern of case numbers is not usable' using errcode = 'ZN402', constraint = 'case_number_pattern', detail = p_pattern;
  end if;
  v_run := substring(p_pattern from 'N+');
  -- a sequence that outgrew its run is written in full: no number may be given twice
  v_body := replace(replace(replace(left(p_pattern, -1), 'OO', p_office), 'YYYY', p_year::text),
                    v_run, lpad(p_sequence::text, greatest(length(v_run), length(p_sequence::text)), '0'));
  return v_body || internal.check_digit(replace(v_body, '-', ''));
end $$;
comment on function internal.case_number(text, text, int, int) is 'Номер справи за шаблоном: OO — офіс, N (від п’яти до дев’яти) — номер за рік, YYYY — рік, C наприкінці — контрольна цифра; цифри й дефіси шаблону переносяться. ZN402 для іншого шаблону (ESOYA-4.2)';

create or replace function internal.next_case_number(p_office_id int, p_year int) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_pattern text;
  v_office  text;
  v_number  int;
begin
  select p.value into v_pattern from ref.parameter p where p.code = 'case_number_pattern';
  select o.code into v_office from ref.office o where o.office_id = p_office_id;
  insert into core.case_counter as c (office_id, year, last_number) values (p_office_id, p_year, 1)
  on conflict (office_id, year) do update set last_number = c.last_number + 1
  returning c.last_number into v_number;
  return internal.case_number(coalesce(v_pattern, 'OO-NNNNNNN-YYYY-C'), v_office, v_number, p_year);
end $$;
comment on function internal.next_case_number(int, int) is 'Наступний номер справи за параметром case_number_pattern; рядок лічильника замкнено до кінця транзакції, тому пропусків немає. ZN402 (ESOYA-4.2)';
grant execute on function internal.next_case_number(int, int), internal.check_digit(text) to esoya_api;
