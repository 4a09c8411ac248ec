-- The centre: its organisations, offices, workplaces and the people who work there (ESOYA-1.2, 6.3).
create table access.organisation (
  organisation_id int generated always as identity primary key,
  title           ref.title not null,
  kind            text not null,
  edrpou          text,
  constraint organisation_kind check (kind in ('executive_committee', 'district_council', 'enterprise', 'state_body')),
  constraint organisation_edrpou check (edrpou ~ '^\d{8}$')
);
comment on table access.organisation is 'Організація, чиї посадові особи працюють у Центрі (ESOYA-1.2)';

create table access.department (
  department_id   int generated always as identity primary key,
  organisation_id int not null references access.organisation on delete restrict,
  title           ref.title not null
);
comment on table access.department is 'Структурний підрозділ організації (ESOYA-6.3.3)';
create index department_organisation_idx on access.department (organisation_id);

create table ref.district (
  district_id int generated always as identity primary key,
  title       ref.title not null unique
);
comment on table ref.district is 'Район міста (ESOYA-6.3.2)';

create table ref.office (
  office_id   int generated always as identity primary key,
  code        text not null unique,
  title       ref.title not null,
  short_title text not null,
  district_id int references ref.district on delete restrict,
  address     text not null,
  phone       text not null,
  email       text not null,
  web         text,
  closed_on   date,
  constraint office_code check (code ~ '^\d{2}$')
);
comment on table ref.office is 'Офіс Центру; двозначний код стоїть у номері справи (ESOYA-4.2)';
create index office_district_idx on ref.office (district_id);

create table ref.workplace (
  workplace_id int generated always as identity primary key,
  office_id    int not null references ref.office on delete restrict,
  code         text not null unique,
  title        ref.title not null,
  retired_on   date,
  constraint workplace_code check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$')
);
comment on table ref.workplace is 'Робоче місце: вікно прийому або стіл';
create index workplace_office_idx on ref.workplace (office_id);

create table ref.provider (
  provider_id  int generated always as identity primary key,
  title        ref.title not null,
  short_title  text not null,
  edrpou       text,
  is_communal  boolean not null default false,
  retired_on   date,
  constraint provider_edrpou check (edrpou ~ '^\d{8}$')
);
comment on table ref.provider is 'Суб’єкт надання послуг (ESOYA-1.2; CSP-1.2f)';

create table access.employee (
  employee_id   int generated always as identity primary key,
  surname       text not null,
  given_name    text not null,
  patronymic    text,
  is_without_patronymic boolean not null default false,
  department_id int references access.department on delete restrict,
  provider_id   int references ref.provider on delete restrict,
  office_id     int references ref.office on delete restrict,
  position      text not null,
  phone         text not null,
  email         text not null,
  supervisor_id int references access.employee on delete restrict,
  row_version   int not null default 1,
  constraint employee_patronymic check (patronymic is not null or is_without_patronymic),
  constraint employee_body check (num_nonnulls(department_id, provider_id) = 1),
  constraint employee_not_own_supervisor check (supervisor_id <> employee_id),
  constraint employee_lengths check (length(surname) <= 100 and length(given_name) <= 100 and length(patronymic) <= 100 and length(position) <= 200),
  constraint employee_phone check (phone ~ '^\+380\d{9}$'),
  constraint employee_email check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$')
);
comment on table access.employee is 'Посадова особа Центру або представник суб’єкта надання (ESOYA-6.3)';
create index employee_department_idx on access.employee (department_id);
create index employee_office_idx on access.employee (office_id);
create index employee_provider_idx on access.employee (provider_id);
create index employee_supervisor_idx on access.employee (supervisor_id);

create table access.account (
  login_role  name primary key,
  employee_id int references access.employee on delete restrict,
  title       text not null,
  blocked_at  timestamptz,
  blocked_reason text,
  annulled_at timestamptz,
  -- what was set through the program; another hash at sign-in means that the password was changed past it
  password_sha256    bytea,
  password_set_at    timestamptz,
  is_password_issued boolean not null default false,
  password_issued_by int references access.employee on delete restrict,
  obligation_accepted_at timestamptz,
  local_key   bytea not null default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'),
  constraint account_login check (login_role::text ~ '^[a-z][a-z0-9_]{2,30}$')
);
comment on table access.account is 'Обліковий запис: один вхід PostgreSQL на одну особу або систему (ESOYA-4.1, 2.1.6)';
create index account_employee_idx on access.account (employee_id);
create index account_issued_by_idx on access.account (password_issued_by);

create table ref.direction (
  direction_id int generated always as identity primary key,
  title        ref.title not null unique,
  retired_on   date
);
comment on table ref.direction is 'Напрям роботи заступника міського голови: перелік сфер послуг (ESOYA-6.1.1)';

-- rights are read from the order, never from what the client says
create table access.access_order (
  access_order_id int generated always as identity primary key,
  employee_id     int not null references access.employee on delete restrict,
  person_group    name not null,
  office_id       int references ref.office on delete restrict,
  is_all_offices  boolean not null default false,
  direction_id    int references ref.direction on delete restrict,
  acting_for      int references access.employee on delete restrict,
  is_portal_named boolean not null default false,
  kind            text not null,
  number          text not null,
  signed_on       date not null,
  issuer          text not null,
  valid_from      date not null,
  valid_until     date,
  awaits_confirmation boolean not null default false,
  recorded_at     timestamptz not null default internal.now_at(),
  recorded_by     int references access.employee on delete restrict,
  constraint access_order_kind check (kind in ('mayor', 'district_head', 'directive', 'memorandum', 'agreement')),
  constraint access_order_agreement_ends check (kind not in ('memorandum', 'agreement') or valid_until is not null),
  constraint access_order_acting_ends check (acting_for is null or valid_until is not null),
  constraint access_order_group check (person_group in ('esoya_registrar', 'esoya_moderator', 'esoya_technical_admin', 'esoya_provider_user', 'esoya_provider_officer', 'esoya_supervisor',
    'esoya_security')),
  constraint access_order_scope check (is_all_offices or office_id is not null),
  constraint access_order_term check (valid_until is null or valid_until >= valid_from)
);
comment on table access.access_order is 'Розпорядження про надання доступу: роль, офіс, строк (ESOYA-6.1, 6.10)';
create index access_order_employee_idx on access.access_order (employee_id);
create index access_order_office_idx on access.access_order (office_id);
create index access_order_direction_idx on access.access_order (direction_id);
create index access_order_acting_idx on access.access_order (acting_for);
create index access_order_recorded_by_idx on access.access_order (recorded_by);

-- two calendars: reception here, working days for terms in ref.calendar_day
create table access.reception_schedule (
  reception_schedule_id int generated always as identity primary key,
  office_id   int not null references ref.office on delete cascade,
  provider_id int references ref.provider on delete cascade,
  weekday     int not null,
  opens_at    time not null,
  closes_at   time not null,
  valid_from  date not null,
  valid_until date,
  constraint reception_schedule_weekday check (weekday between 1 and 7),
  constraint reception_schedule_hours check (opens_at < closes_at)
);
comment on table access.reception_schedule is 'Дні й години прийому учасника Центру в офісі (KR146-4.1, 2.1.2.2)';
create index reception_schedule_office_idx on access.reception_schedule (office_id, weekday);
create index reception_schedule_provider_idx on access.reception_schedule (provider_id);

create table access.session (
  session_id     bigint generated always as identity primary key,
  token_hash     bytea not null unique,
  login_role     name not null references access.account on delete restrict,
  workplace_id   int references ref.workplace on delete restrict,
  program        text not null,
  client_address inet,
  signed_in_at   timestamptz not null,
  -- not until the issued password is changed and the obligation accepted
  is_ready       boolean not null default true,
  closed_at      timestamptz,
  closed_reason  text
);
comment on table access.session is 'Сеанс роботи: геш ключа, з яким кожне з’єднання входить у сеанс (ESOYA-4.1)';
create index session_login_idx on access.session (login_role, signed_in_at desc);
create unique index session_one_open_idx on access.session (login_role) where closed_at is null;
create index session_workplace_idx on access.session (workplace_id);

create table access.announcement (
  announcement_id int generated always as identity primary key,
  body            text not null,
  shown_from      timestamptz not null,
  shown_until     timestamptz not null
);
comment on table access.announcement is 'Оголошення для всіх робочих місць (CSP-3.2.12)';
