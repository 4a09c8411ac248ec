-- Invented people and organisations. Everything follows from the number of the row, so that each training database is the same.
create function pg_temp.pick(p_seed text, p_bound int) returns int
  language sql immutable as $$ select (('x' || substr(md5(p_seed), 1, 8))::bit(32)::bigint % p_bound)::int $$;

-- the check digits of the tax service and of the state register of enterprises
create function pg_temp.taxpayer_number(p_birth_on date, p_serial int) returns text
  language sql immutable as $$
  with base as (select lpad((p_birth_on - date '1899-12-31')::text, 5, '0') || lpad(p_serial::text, 4, '0') as nine)
  select nine || ((sum(substr(nine, i, 1)::int * (array[-1, 5, 7, 9, 4, 6, 10, 5, 7])[i])::int % 11 + 11) % 11) % 10
  from base cross join generate_series(1, 9) i
  group by nine
$$;
create function pg_temp.edrpou(p_seven int) returns text
  language sql immutable as $$
  with base as (select p_seven::text as seven),
  first as (select seven, (sum(substr(seven, i, 1)::int * (array[7, 1, 2, 3, 4, 5, 6])[i]) % 11)::int as r1,
                   (sum(substr(seven, i, 1)::int * (array[9, 3, 4, 5, 6, 7, 8])[i]) % 11)::int as r2
            from base cross join generate_series(1, 7) i group by seven)
  select seven || case when r1 < 10 then r1 else r2 % 10 end from first
$$;
create function pg_temp.phone(p_seed text) returns text
  language sql immutable as $$
  select '+380' || (array['50', '63', '66', '67', '73', '93', '95', '96', '97', '98'])[1 + pg_temp.pick(p_seed || 'operator', 10)]
         || lpad(pg_temp.pick(p_seed || 'phone', 10000000)::text, 7, '0')
$$;
create function pg_temp.home(p_seed text) returns text
  language sql immutable as $$
  select 'м. Кривий Ріг, ' || (array['вул. Соборності', 'просп. Миру', 'вул. Лермонтова', 'просп. Перемоги', 'вул. Володимира Великого', 'вул. Незалежності України',
           'вул. Каткова', 'вул. Героїв АТО', 'просп. Південний', 'вул. Івана Сірка', 'вул. Українська', 'вул. Старовокзальна', 'мкрн Сонячний', 'вул. Ґонти',
           'вул. Ярослава Мудрого', 'вул. Єдності'])[1 + pg_temp.pick(p_seed || 'street', 16)]
         || ', буд. ' || 1 + pg_temp.pick(p_seed || 'house', 120) || case when pg_temp.pick(p_seed || 'letter', 12) = 0 then '-А' else '' end
         || case when pg_temp.pick(p_seed || 'flat', 5) > 0 then ', кв. ' || 1 + pg_temp.pick(p_seed || 'flatno', 180) else '' end
$$;

create temporary table demo_person on commit drop as
with names as (
  select n, n % 2 = 0 as is_woman,
    case when pg_temp.pick('family' || n, 3) = 0
      then (array['Ковальськ', 'Залізн', 'Чорн', 'Вишневецьк', 'Білецьк', 'Яворськ', 'Задорожн', 'Крижанівськ', 'Левицьк', 'Підлісн', 'Козацьк', 'Гірнич'])[1 + pg_temp.pick('adjective' || n, 12)]
           || case when n % 2 = 0 then 'а' else 'ий' end
      else (array['Шевченко', 'Бондар', 'Ткачук', 'Гаврилюк', 'Ґалаґан', 'Дем’яненко', 'Єременко', 'Жадан', 'Зозуля', 'Іщук', 'Їжак', 'Йовенко', 'Коломієць', 'Лук’яненко', 'Мар’яненко',
                  'Нечипоренко', 'Онищенко', 'Панасюк', 'Романюк', 'Сидоренко', 'Тимченко', 'Усенко', 'Філоненко', 'Харченко', 'Цибуля', 'Чабан', 'Шинкарук', 'Щербина', 'Юхименко', 'Ярмоленко',
                  'Григоренко-Їжакевич', 'Забіяка', 'Кириленко', 'Лисенко', 'Мороз', 'Олійник', 'Приходько', 'Рябоконь', 'Степаненко', 'Тютюнник'])[1 + pg_temp.pick('noun' || n, 40)] end as surname,
    case when n % 2 = 0
      then (array['Олена', 'Ірина', 'Наталія', 'Оксана', 'Тетяна', 'Ганна', 'Єлизавета', 'Марія', 'Софія', 'Юлія', 'Валентина', 'Людмила', 'Світлана', 'Ярина', 'Катерина', 'Надія', 'Галина', 'Зоряна'])[1 + pg_temp.pick('given' || n, 18)]
      else (array['Олександр', 'Сергій', 'Андрій', 'Микола', 'Іван', 'Тарас', 'Ярослав', 'Євген', 'Юрій', 'Володимир', 'Петро', 'Дмитро', 'Максим', 'Богдан', 'Василь', 'Ігор', 'Роман', 'Гнат'])[1 + pg_temp.pick('given' || n, 18)] end as given_name,
    (array['Олександрів', 'Сергійов', 'Андрійов', 'Миколайов', 'Іванов', 'Петров', 'Васильов', 'Юрійов', 'Богданов', 'Михайлов', 'Степанов', 'Григоров'])[1 + pg_temp.pick('father' || n, 12)] as father,
    date '1940-01-01' + pg_temp.pick('birth' || n, 24800) as birth_on
  from generate_series(1, 2200) n
)
select n, md5('person' || n)::uuid as person_id, is_woman, surname, given_name,
       case when n % 97 = 0 then null
            when is_woman then replace(replace(father || 'на', 'йовна', 'ївна'), 'ловна', 'лівна')
            else replace(father, 'Олександрів', 'Олександров') || 'ич' end as patronymic,
       birth_on,
       case when n % 50 <> 0 then pg_temp.taxpayer_number(birth_on, (n % 1000) * 10 + pg_temp.pick('sex' || n, 5) * 2 + case when is_woman then 0 else 1 end) end as taxpayer_number,
       case when n % 12 = 0 then 'sole_proprietor' else 'person' end as kind
from names;
-- Іванов-на but Васил-івна: the women's names that the two rules above do not reach
update demo_person set patronymic = regexp_replace(regexp_replace(patronymic, '(Іван|Петр|Богдан|Степан|Григор)овна$', '\1івна'), 'ьовна$', 'івна') where is_woman;

insert into core.person (person_id, kind, surname, given_name, patronymic, is_without_patronymic, birth_on, taxpayer_number, taxpayer_absence, phone, email,
                         address, is_sms_allowed, search_name, created_at)
select d.person_id, d.kind, d.surname, d.given_name, d.patronymic, d.patronymic is null, d.birth_on, d.taxpayer_number,
       case when d.taxpayer_number is null then 'religious' end, pg_temp.phone('person' || d.n),
       case when pg_temp.pick('mail' || d.n, 3) = 0 then 'person' || d.n || '@example.ua' end,
       pg_temp.home('person' || d.n), pg_temp.pick('sms' || d.n, 10) < 7, internal.search_name(d.surname), internal.now_at() - interval '370 days'
from demo_person d;

insert into core.identity_document (person_id, kind, number, issued_on, issuer, valid_until, recorded_at)
select d.person_id,
       case when pg_temp.pick('card' || d.n, 10) < 6 then 'id_card' else 'passport_book' end,
       case when pg_temp.pick('card' || d.n, 10) < 6 then lpad((100000000 + d.n * 37)::text, 9, '0')
            else (array['АЕ', 'АК', 'АМ', 'ЕР', 'КС'])[1 + pg_temp.pick('series' || d.n, 5)] || lpad((100000 + d.n * 11)::text, 6, '0') end,
       issued.on_day, case when pg_temp.pick('card' || d.n, 10) < 6 then '1211' else 'Саксаганським РВ КМУ УМВС України в Дніпропетровській області' end,
       case when pg_temp.pick('card' || d.n, 10) < 6 then (issued.on_day + interval '10 years')::date end, p.created_at
from demo_person d
join core.person p using (person_id)
cross join lateral (select date '2018-01-01' + pg_temp.pick('issued' || d.n, 2400) as on_day) issued;

insert into core.person_social_category (person_id, social_category)
select d.person_id, (array['pensioner', 'large_family', 'disability', 'displaced', 'veteran', 'low_income'])[1 + pg_temp.pick('which' || d.n, 6)]
from demo_person d
where pg_temp.pick('category' || d.n, 5) = 0;

insert into core.person (person_id, kind, legal_form, legal_name, edrpou, phone, email, address, is_sms_allowed, search_name, created_at)
select md5('legal' || n)::uuid, 'legal', (array['llc', 'private_enterprise', 'condominium', 'public_organisation', 'charity', 'farm'])[1 + pg_temp.pick('form' || n, 6)], name.title,
       pg_temp.edrpou(4000000 + n * 131), pg_temp.phone('legal' || n), 'office' || n || '@example.ua', pg_temp.home('legal' || n), true,
       internal.search_name(name.title), internal.now_at() - interval '370 days'
from generate_series(1, 160) n
cross join lateral (select (array['Криворіжбуд', 'Степова зоря', 'Дніпрові пороги', 'Наш дім', 'Залізна руда', 'Саксагань', 'Добрий сусід', 'Інгулець-Агро', 'Ґрунт', 'Єдність', 'Їжа без меж', 'Південь-Транс',
                                   'Гірник', 'Соняшник', 'Майстер Плюс', 'Околиця'])[1 + n % 16] || case when n > 16 then ' ' || n else '' end as title) name;

insert into core.consent (person_id, kind, is_given, recorded_at, recorded_by)
select p.person_id, 'sms', p.is_sms_allowed, p.created_at, (select a.employee_id from access.account a where a.login_role = 'registrar1')
from core.person p
where p.kind <> 'legal';
