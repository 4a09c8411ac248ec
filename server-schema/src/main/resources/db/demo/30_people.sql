-- The people who work in the invented centre, their orders of access and the accounts for trying the program.
create temporary table demo_employee (
  login text, person_group text, office_code text, surname text, given_name text, patronymic text, post text, department text, provider text
) on commit drop;
insert into demo_employee values
  ('registrar1',  'esoya_registrar',       '01', 'Шевчук',      'Олена',     'Іванівна',      'Адміністратор',                       'Управління «Центр надання адміністративних послуг»', null),
  ('registrar2',  'esoya_registrar',       '02', 'Гнатюк',      'Ярослав',   'Петрович',      'Адміністратор',                       'Управління «Центр надання адміністративних послуг»', null),
  ('moderator1',  'esoya_moderator',       null, 'Ґудзь',       'Наталія',   'Сергіївна',     'Головний спеціаліст',                 'Управління «Центр надання адміністративних послуг»', null),
  ('moderator2',  'esoya_moderator',       null, 'Зозуля',      'Ганна',     'Юріївна',       'Головний спеціаліст',                 'Управління «Центр надання адміністративних послуг»', null),
  ('technical1',  'esoya_technical_admin', null, 'Їжакевич',    'Андрій',    'Миколайович',   'Технічний адміністратор',             'Відділ супроводу програмного забезпечення', null),
  ('supervisor1', 'esoya_supervisor',      null, 'Єфименко',    'Валентина', 'Олексіївна',    'Начальник управління',                'Управління «Центр надання адміністративних послуг»', null),
  ('provider1',   'esoya_provider_user',   '01', 'Дем’яненко',  'Тарас',     'Васильович',    'Головний спеціаліст',                 null, 'Департамент адмінпослуг'),
  ('officer1',    'esoya_provider_officer', '01', 'Кириленко',  'Юлія',      'Степанівна',    'Завідувач сектору',                   null, 'Департамент адмінпослуг');
-- off in a real centre until it is switched on
update ref.parameter set value = 'yes' where code = 'provider_officer';

-- registrars without an account: the year of cases needs hands
insert into demo_employee
select null, 'esoya_registrar', lpad((1 + (n % 8))::text, 2, '0'),
       (array['Коваленко', 'Бондаренко', 'Ткаченко', 'Кравець', 'Мельник', 'Поліщук', 'Савченко', 'Руденко', 'Мороз', 'Лисенко', 'Клименко', 'Павлюк', 'Марченко', 'Іщенко', 'Яценко', 'Щербак', 'Юрченко', 'Цимбал', 'Хоменко', 'Федорчук', 'Остапчук', 'Назаренко', 'Жук', 'Зінченко'])[n],
       (array['Ірина', 'Марія', 'Оксана', 'Людмила', 'Світлана', 'Тетяна'])[1 + n % 6],
       (array['Андріївна', 'Богданівна', 'Вікторівна', 'Григорівна', 'Дмитрівна'])[1 + n % 5],
       'Адміністратор', 'Управління «Центр надання адміністративних послуг»', null
from generate_series(1, 24) n;

with numbered as (
  select e.*, row_number() over (order by e.login nulls last, e.surname) as n from demo_employee e
), added as (
  insert into access.employee (surname, given_name, patronymic, department_id, provider_id, office_id, position, phone, email)
  select e.surname, e.given_name, e.patronymic, d.department_id, p.provider_id, f.office_id, e.post,
         '+38067' || lpad((5550000 + e.n)::text, 7, '0'), coalesce(e.login, 'employee' || e.n) || '@example.ua'
  from numbered e
  left join ref.department d on d.title = e.department
  left join ref.provider p on p.short_title = e.provider
  join ref.office f on f.code = coalesce(e.office_code, '01')
  order by e.n
  returning employee_id, email, provider_id
)
insert into access.access_order (employee_id, person_group, provider_id, office_id, is_all_offices, kind, number, signed_on, issuer, valid_from, valid_until)
select a.employee_id, e.person_group, case when e.person_group = 'esoya_provider_officer' then a.provider_id end, o.office_id, e.office_code is null,
       case when e.provider is not null then 'agreement' when e.person_group in ('esoya_registrar', 'esoya_supervisor') then 'mayor' else 'directive' end,
       (100 + e.n) || '-р', date '2024-01-10',
       case when e.provider is not null then 'Меморандум про співпрацю' when e.person_group in ('esoya_registrar', 'esoya_supervisor') then 'Міський голова' else 'Начальник управління' end,
       date '2024-01-15', case when e.provider is not null then date '2099-12-31' end
from numbered e
join added a on a.email = coalesce(e.login, 'employee' || e.n) || '@example.ua'
left join ref.office o on o.code = e.office_code;

-- the head of the centre stands over all; security rights are an order of their own
update access.employee set supervisor_id = (select s.employee_id from access.employee s where s.email = 'supervisor1@example.ua') where email <> 'supervisor1@example.ua';
insert into access.access_order (employee_id, person_group, is_all_offices, kind, number, signed_on, issuer, valid_from)
select e.employee_id, 'esoya_security', true, 'directive', '99-р', date '2024-01-10', 'Начальник управління', date '2024-01-15'
from access.employee e where e.email = 'technical1@example.ua';

insert into access.account (login_role, obligation_accepted_at, employee_id, title)
select e.login, timestamptz '2024-01-15 09:00+02', p.employee_id, concat_ws(' ', e.surname, e.given_name, e.patronymic)
from demo_employee e
join access.employee p on p.email = e.login || '@example.ua'
where e.login is not null;
insert into access.account (login_role, employee_id, title) values ('agent1', null, 'Агент сповіщень і архіву');
