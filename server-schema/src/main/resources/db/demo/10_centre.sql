-- The invented centre: organisations, the head office and seven district offices of the city, workplaces, reception hours.
insert into ref.parameter (code, value, title) values
  ('training', 'yes', 'Навчальна база'),
  ('centre_title', 'Центр надання адміністративних послуг «Віза»', 'Назва Центру на паперах'),
  ('status_page', 'https://viza.example.ua/sprava', 'Сторінка, де видно стан справи'),
  ('feedback_page', 'https://viza.example.ua/ocinka', 'Сторінка оцінки роботи Центру')
on conflict (code) do update set value = excluded.value;

insert into ref.organisation (title, kind, edrpou) values
  ('Виконавчий комітет Криворізької міської ради', 'executive_committee', '00032112'),
  ('Комунальне підприємство «Єдина система обслуговування»', 'enterprise', '32855961');

insert into ref.department (organisation_id, title)
select o.organisation_id, d.title
from (values
  ('executive_committee', 'Управління «Центр надання адміністративних послуг»'),
  ('executive_committee', 'Відділ з питань захисту інформації'),
  ('enterprise', 'Відділ супроводу програмного забезпечення')) as d (kind, title)
join ref.organisation o using (kind);

insert into ref.district (title)
select d from unnest(array['Металургійний', 'Центрально-Міський', 'Покровський', 'Інгулецький', 'Довгинцівський', 'Саксаганський', 'Тернівський']) d;

insert into ref.office (code, title, short_title, district_id, address, phone, email, web)
select o.code, o.title, o.short_title, d.district_id, o.address, o.phone, o.email, 'https://viza.example.ua'
from (values
  ('01', 'Центр надання адміністративних послуг «Віза»', 'Центр «Віза»', 'Металургійний', 'просп. Миру, 1', '+380564000101', 'viza@example.ua'),
  ('02', 'Територіальний підрозділ Центру в Металургійному районі', 'Металургійний', 'Металургійний', 'просп. Миру, 42', '+380564000102', 'metal@example.ua'),
  ('03', 'Територіальний підрозділ Центру в Центрально-Міському районі', 'Центрально-Міський', 'Центрально-Міський', 'вул. Свято-Миколаївська, 27', '+380564000103', 'centr@example.ua'),
  ('04', 'Територіальний підрозділ Центру в Покровському районі', 'Покровський', 'Покровський', 'вул. Шурупова, 2', '+380564000104', 'pokrov@example.ua'),
  ('05', 'Територіальний підрозділ Центру в Інгулецькому районі', 'Інгулецький', 'Інгулецький', 'пл. Гірницької Слави, 1', '+380564000105', 'ingul@example.ua'),
  ('06', 'Територіальний підрозділ Центру в Довгинцівському районі', 'Довгинцівський', 'Довгинцівський', 'вул. Дніпровське шосе, 11', '+380564000106', 'dovg@example.ua'),
  ('07', 'Територіальний підрозділ Центру в Саксаганському районі', 'Саксаганський', 'Саксаганський', 'вул. Володимира Великого, 32', '+380564000107', 'saks@example.ua'),
  ('08', 'Територіальний підрозділ Центру в Тернівському районі', 'Тернівський', 'Тернівський', 'вул. Короленка, 1-А', '+380564000108', 'tern@example.ua')
) as o (code, title, short_title, district, address, phone, email)
join ref.district d on d.title = o.district
order by o.code;

insert into ref.workplace (office_id, code, title)
select o.office_id, 'VIKNO-' || o.code || '-' || n, 'Вікно ' || n
from ref.office o
cross join generate_series(1, case when o.code = '01' then 12 else 4 end) n;

-- reception hours of the centre by decision 146: Tuesday to eight, Saturday open, Sunday closed
insert into access.reception_schedule (office_id, weekday, opens_at, closes_at, valid_from)
select o.office_id, h.weekday, time '09:00', h.closes_at, date '2024-01-01'
from ref.office o
cross join (values (1, time '16:00'), (2, time '20:00'), (3, time '16:00'), (4, time '16:00'), (5, time '16:00'), (6, time '16:00')) as h (weekday, closes_at);

insert into ref.provider (title, short_title, edrpou, is_communal)
select p.title, p.short_title, p.edrpou, p.is_communal
from (values
  ('Департамент адміністративних послуг виконкому Криворізької міської ради', 'Департамент адмінпослуг', '43220851', true),
  ('Департамент соціальної політики виконкому Криворізької міської ради', 'Департамент соцполітики', '40108578', true),
  ('Департамент регулювання містобудівної діяльності та земельних відносин', 'Департамент містобудування', '36049014', true),
  ('Департамент розвитку інфраструктури міста', 'Департамент інфраструктури', '37567646', true),
  ('Управління благоустрою та житлової політики', 'Управління благоустрою', '14360570', true),
  ('Управління екології виконкому Криворізької міської ради', 'Управління екології', '21560766', true),
  ('Служба у справах дітей виконкому Криворізької міської ради', 'Служба у справах дітей', null, true),
  ('Відділ державної реєстрації актів цивільного стану у місті', 'ДРАЦС', null, false),
  ('Головне управління Держгеокадастру в області', 'Держгеокадастр', null, false),
  ('Державна міграційна служба, відділ у місті', 'ДМС', null, false),
  ('Регіональний сервісний центр МВС', 'Сервісний центр МВС', null, false),
  ('Головне управління Пенсійного фонду України в області', 'Пенсійний фонд', null, false)
) as p (title, short_title, edrpou, is_communal);

insert into access.composition (organisation_id, provider_id, decision_number, decision_item, decided_on, valid_from)
select o.organisation_id, null, '146', '1.' || o.organisation_id, date '2024-01-05', date '2024-01-15' from ref.organisation o
union all
select null, p.provider_id, '146', '2.' || p.provider_id, date '2024-01-05', date '2024-01-15' from ref.provider p;
