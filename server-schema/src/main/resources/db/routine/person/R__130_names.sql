-- ${build}
set role esoya_owner;
create or replace function internal.short_name(p_surname text, p_given_name text, p_patronymic text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return nullif(concat_ws(' ', p_surname, left(nullif(p_given_name, ''), 1) || '.', left(nullif(p_patronymic, ''), 1) || '.'), ''); end $$;
comment on function internal.short_name(text, text, text) is '«Шевчук О. І.» — єдина форма імені в списках';

create or replace function internal.search_name(p_name text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return translate(lower(btrim(p_name)), '''`ʼ‘´', '’’’’’'); end $$;
comment on function internal.search_name(text) is 'Прізвище або назва для пошуку: малі літери, один апостроф (NWP-8.6)';
grant execute on function internal.short_name(text, text, text), internal.search_name(text) to esoya_api;
