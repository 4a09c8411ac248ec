-- ${build}
set role esoya_owner;
create or replace function internal.check_digit(p_digits text) returns int
  language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_product int := 10;
  v_sum     int;
begin
  for v_at in 1 .. length(p_digits) loop
    v_sum := (substr(p_digits, v_at, 1)::int + v_product) % 10;
    if v_sum = 0 then
      v_sum := 10;
    end if;
    v_product := (v_sum * 2) % 11;
  end loop;
  return (11 - v_product) % 10;
end $$;
comment on function internal.check_digit(text) is 'Контрольна цифра ISO 7064 MOD 11,10: ловить кожну помилку в одній цифрі, номер диктують телефоном';

create or replace function internal.next_case_number(p_office_id int, p_year int) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_office text;
  v_number text;
begin
  select o.code into v_office from ref.office o where o.office_id = p_office_id;
  -- one waits behind another here, each woken once; at the row itself every commit would wake all who wait
  perform pg_advisory_xact_lock(p_office_id, p_year);
  insert into core.case_counter as c (office_id, year, last_number) values (p_office_id, p_year, 1)
  on conflict (office_id, year) do update set last_number = c.last_number + 1
  returning lpad(c.last_number::text, 7, '0') into v_number;
  return concat_ws('-', v_office, v_number, p_year, internal.check_digit(v_office || v_number || p_year));
end $$;
comment on function internal.next_case_number(int, int) is 'Наступний номер справи OO-NNNNNNN-YYYY-C; рядок лічильника замкнено до кінця транзакції, тому пропусків немає (ESOYA-4.2)';
grant execute on function internal.next_case_number(int, int), internal.check_digit(text) to esoya_api;
