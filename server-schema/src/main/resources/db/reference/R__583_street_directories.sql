-- ${build}
-- The directories of addresses. Kinds ship filled; units and streets are the centre's own: while there are none, an address is typed freely.
set role esoya_owner;
insert into ref.unit_category (position, code, title, short_title, is_settlement) values
  (1, 'О', 'Область, Автономна Республіка Крим', 'обл.', false), (2, 'К', 'Місто зі спеціальним статусом', 'м.', true), (3, 'Р', 'Район', 'р-н', false),
  (4, 'Н', 'Територія територіальної громади', 'громада', false), (5, 'М', 'Місто', 'м.', true), (6, 'Т', 'Селище міського типу', 'смт', true), (7, 'С', 'Село', 'с.', true),
  (8, 'Х', 'Селище', 'с-ще', true), (9, 'В', 'Район у місті', 'р-н', false), (10, 'Б', 'Район у місті (літера «Б»)', 'р-н', false) on conflict do nothing;
insert into ref.street_kind (position, code, title, short_title, spellings) values
  (1, 'street', 'вулиця', 'вул.', 'ул'), (2, 'avenue', 'проспект', 'просп.', 'пр, пр-т, пр-кт'), (3, 'boulevard', 'бульвар', 'бульв.', 'б-р, бул'), (4, 'lane', 'провулок', 'пров.', 'пр-к, пер'),
  (5, 'square', 'площа', 'пл.', null), (6, 'road', 'шосе', 'шосе', null), (7, 'quarter', 'квартал', 'кв-л', null), (8, 'microdistrict', 'мікрорайон', 'мкр.', 'м-н, мкрн'),
  (9, 'embankment', 'набережна', 'наб.', null), (10, 'descent', 'узвіз', 'узвіз', null), (11, 'passage', 'проїзд', 'проїзд', null), (12, 'dead_end', 'тупик', 'туп.', null),
  (13, 'alley', 'алея', 'алея', null), (14, 'maidan', 'майдан', 'майдан', null), (15, 'housing_estate', 'житловий масив', 'ж/м', 'житломасив') on conflict do nothing;

insert into ref.directory (position, code, relation, coding, code_pattern, code_hint, key_column, code_column, retired_column, has_place, is_title_unique, may_add, may_retire, fixed_reason,
                           unique_with, is_large, title, about)
select 500 + row_number() over ()::int * 10, d.*
from (values
  ('street', 'street', 'numbered', null, null, 'street_id', 'street_id', 'retired_on', false, true, true, true, null, array['settlement_code', 'kind']::name[], true,
   'Вулиці', 'Підказуються в адресах за чинною й колишньою назвою. Адресу, якої тут немає, пишуть вільно. Перейменування: нова назва, день і акт — колишня назва збережеться.'),
  ('former_street_name', 'former_street_name', 'numbered', null, null, 'former_street_name_id', 'former_street_name_id', 'retired_on', false, true, true, true, null,
   array['street_id', 'kind']::name[], true, 'Колишні назви вулиць', 'За ними вулицю знаходять сьогодні. Назву, яку вулиця втрачає тепер, програма вносить сама.'),
  ('street_kind', 'street_kind', 'own', null, null, 'code', 'code', 'retired_on', true, true, true, true, null, '{}'::name[], false,
   'Види вулиць', 'Вулиця, проспект, провулок; за скороченнями програма впізнає вид у написаній адресі.'),
  ('unit', 'unit', 'given', '^UA\d{17}$', 'UA і 17 цифр, як у Кодифікаторі', 'code', 'code', 'retired_on', false, false, true, true, null, '{}'::name[], true,
   'Адміністративні одиниці (КАТОТТГ)', 'Області, райони, громади, населені пункти, райони в містах за Кодифікатором. Населений пункт потрібен вулицям і підказується в адресах.'),
  ('unit_category', 'unit_category', 'own', null, null, 'code', 'code', 'retired_on', true, true, false, false, 'Категорії задає Кодифікатор: змінюють лише назви й скорочення.', '{}'::name[], false,
   'Категорії одиниць КАТОТТГ', 'Літера категорії в Кодифікаторі та її скорочення в адресі.')
) d
on conflict (code) do update set title = excluded.title, about = excluded.about, code_pattern = excluded.code_pattern, code_hint = excluded.code_hint,
  may_add = excluded.may_add, may_retire = excluded.may_retire, fixed_reason = excluded.fixed_reason, position = excluded.position;

insert into ref.directory_field (directory, position, name, title, kind, longest, is_required, refers_to) values
  ('street', 2, 'settlement_code', 'Населений пункт', 'one', null, true, 'unit'),
  ('street', 1, 'kind', 'Вид', 'one', null, true, 'street_kind'),
  ('street', 3, 'valid_from', 'Існує від', 'date', null, false, null),
  ('street', 4, 'renamed_on', 'День перейменування', 'date', null, false, null),
  ('street', 5, 'rename_act', 'Акт про перейменування', 'line', 300, false, null),
  ('street', 6, 'successor_street_id', 'Приєднано до вулиці', 'one', null, false, 'street'),
  ('former_street_name', 2, 'street_id', 'Вулиця сьогодні', 'one', null, true, 'street'),
  ('former_street_name', 1, 'kind', 'Вид', 'one', null, true, 'street_kind'),
  ('former_street_name', 3, 'until_on', 'Діяла до', 'date', null, false, null),
  ('former_street_name', 4, 'act', 'Акт про перейменування', 'line', 300, false, null),
  ('street_kind', 1, 'short_title', 'Скорочення', 'line', 20, true, null),
  ('street_kind', 2, 'spellings', 'Інші написання, через кому', 'line', 200, false, null),
  ('unit', 1, 'category', 'Категорія', 'one', null, true, 'unit_category'),
  ('unit', 2, 'parent_code', 'Належить до', 'one', null, false, 'unit'),
  ('unit', 3, 'valid_from', 'Існує від', 'date', null, false, null),
  ('unit_category', 1, 'short_title', 'Скорочення', 'line', 20, true, null)
on conflict do nothing;
