-- personal
-- When the centre receives, and what may still be written about a case after its day (ESOYA-5.2, 7.1.8, 7.2).
create index reception_schedule_day_idx on access.reception_schedule (office_id, valid_from);

create table access.employee_schedule (
  employee_schedule_id int generated always as identity primary key,
  employee_id int not null references access.employee on delete restrict,
  weekday     int not null,
  opens_at    time not null,
  closes_at   time not null,
  valid_from  date not null,
  valid_until date,
  set_by      int not null references access.employee on delete restrict,
  constraint employee_schedule_weekday check (weekday between 1 and 7),
  constraint employee_schedule_hours check (opens_at < closes_at)
);
comment on table access.employee_schedule is 'Власні години посадової особи: звужують години прийому її офісу (ESOYA-5.2, 6.3.4)';
create index employee_schedule_employee_idx on access.employee_schedule (employee_id, valid_from);
create index employee_schedule_set_by_idx on access.employee_schedule (set_by);

create table access.day_exception (
  day_exception_id int generated always as identity primary key,
  office_id    int references ref.office on delete restrict,
  day          date not null,
  opens_at     time,
  closes_at    time,
  reason       ref.title not null,
  set_at       timestamptz not null,
  set_by       int not null references access.employee on delete restrict,
  withdrawn_at timestamptz,
  withdrawn_by int references access.employee on delete restrict,
  constraint day_exception_hours check ((opens_at is null) = (closes_at is null) and (opens_at is null or opens_at < closes_at)),
  constraint day_exception_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table access.day_exception is 'Відхилення від годин прийому в один день: зачинено або інші години (ESOYA-5.2)';
create unique index day_exception_one_idx on access.day_exception (day, coalesce(office_id, 0)) where withdrawn_at is null;
create index day_exception_office_idx on access.day_exception (office_id);
create index day_exception_set_by_idx on access.day_exception (set_by);
create index day_exception_withdrawn_by_idx on access.day_exception (withdrawn_by);

create table ref.correction_kind (
  code       ref.code primary key,
  title      ref.title not null,
  position   int not null default 0,
  retired_on date
);
comment on table ref.correction_kind is 'Вид виправлення справи';
insert into ref.correction_kind (position, code, title) values
  (1, 'clerical_error', 'Технічна помилка'), (2, 'wrong_service', 'Помилкова послуга або ім’я'), (3, 'correction_act', 'За актом виправлення');

create table ref.addition_kind (
  code       ref.code primary key,
  title      ref.title not null,
  position   int not null default 0,
  retired_on date
);
comment on table ref.addition_kind is 'Вид нового факту у справі';
insert into ref.addition_kind (position, code, title) values
  (1, 'new_phone', 'Новий телефон для повідомлень'), (2, 'late_document', 'Донесений документ'), (3, 'note', 'Примітка');

create table core.correction_act (
  correction_act_id bigint generated always as identity primary key,
  case_id      uuid not null references core.case_file on delete restrict,
  reason       text not null,
  requested_at timestamptz not null,
  requested_by int not null references access.employee on delete restrict,
  number       text,
  dated_on     date,
  ground       text,
  opened_at    timestamptz,
  opened_by    int references access.employee on delete restrict,
  applied_at   timestamptz,
  applied_by   int references access.employee on delete restrict,
  closed_at    timestamptz,
  closed_by    int references access.employee on delete restrict,
  constraint correction_act_reason check (length(btrim(reason)) between 3 and 300),
  constraint correction_act_opened check (num_nulls(number, dated_on, ground, opened_at, opened_by) in (0, 5)),
  constraint correction_act_lengths check (length(btrim(number)) between 1 and 50 and length(btrim(ground)) between 3 and 500),
  constraint correction_act_applied check ((applied_at is null) = (applied_by is null) and (applied_at is null or opened_at is not null)),
  constraint correction_act_closed check ((closed_at is null) = (closed_by is null))
);
comment on table core.correction_act is 'Акт виправлення справи після дня реєстрації: просить реєстратор, складає і застосовує модератор (ESOYA-7.1.8)';
create unique index correction_act_one_idx on core.correction_act (case_id) where closed_at is null;
create unique index correction_act_number_idx on core.correction_act (number, extract(year from dated_on)) where number is not null;
create index correction_act_case_idx on core.correction_act (case_id);
create index correction_act_requested_by_idx on core.correction_act (requested_by);
create index correction_act_opened_by_idx on core.correction_act (opened_by);
create index correction_act_applied_by_idx on core.correction_act (applied_by);
create index correction_act_closed_by_idx on core.correction_act (closed_by);

alter table core.correction alter column reason drop not null;
alter table core.correction add column kind ref.code not null default 'clerical_error' references ref.correction_kind on delete restrict;
alter table core.correction add column correction_act_id bigint references core.correction_act on delete restrict;
alter table core.correction add constraint correction_by_act check ((kind = 'correction_act') = (correction_act_id is not null));
create index correction_kind_idx on core.correction (kind);
create index correction_act_idx on core.correction (correction_act_id);

create table core.case_addition (
  case_addition_id  bigint generated always as identity primary key,
  case_id           uuid not null references core.case_file on delete restrict,
  kind              ref.code not null references ref.addition_kind on delete restrict,
  happened_on       date not null,
  recorded_at       timestamptz not null,
  recorded_by       int not null references access.employee on delete restrict,
  phone             text,
  inventory_item_id bigint unique references core.inventory_item on delete restrict,
  supplement_number int,
  note              text,
  constraint case_addition_phone check ((kind = 'new_phone') = (phone is not null) and phone ~ '^\+\d{8,15}$'),
  constraint case_addition_document check ((kind = 'late_document') = (inventory_item_id is not null) and (inventory_item_id is null) = (supplement_number is null)),
  constraint case_addition_supplement unique (case_id, supplement_number),
  constraint case_addition_note check (length(note) between 1 and 1000 and (kind <> 'note' or note is not null) and note !~ '[[:cntrl:]]')
);
comment on table core.case_addition is 'Новий факт у справі після її реєстрації: датована подія, не виправлення (ESOYA-7.1.8)';
create index case_addition_case_idx on core.case_addition (case_id, case_addition_id desc);
create index case_addition_kind_idx on core.case_addition (kind);
create index case_addition_by_idx on core.case_addition (recorded_by);

alter table archive.printed_paper add column voided_at timestamptz;
alter table archive.printed_paper add column voided_by int references access.employee on delete restrict;
alter table archive.printed_paper add constraint printed_paper_voided check ((voided_at is null) = (voided_by is null));
create index printed_paper_voided_by_idx on archive.printed_paper (voided_by);

create table core.visit (
  visit_id    bigint generated always as identity primary key,
  office_id   int not null references ref.office on delete restrict,
  provider_id int not null references ref.provider on delete restrict,
  employee_id int not null references access.employee on delete restrict,
  service_id  int not null references ref.service on delete restrict,
  kind        ref.code not null references ref.visit_kind on delete restrict,
  visited_on  date not null,
  amount      int not null,
  recorded_at timestamptz not null,
  constraint visit_amount check (amount between 0 and 1000),
  constraint visit_once unique (employee_id, visited_on, office_id, service_id, kind)
);
comment on table core.visit is 'Статистика прийому користувача: скільки відвідувань одного виду за послугою за день (ESOYA-7.2)';
create index visit_office_idx on core.visit (office_id, visited_on);
create index visit_provider_idx on core.visit (provider_id, visited_on);
create index visit_service_idx on core.visit (service_id);
create index visit_kind_idx on core.visit (kind);

insert into ref.parameter (code, value, title) values
  ('processing_tail_minutes', '30', 'Скільки хвилин після закінчення прийому дозволено завершувати роботу'),
  ('grace_minutes', '15', 'Скільки хвилин після реєстрації дозволено замінити помилкову послугу чи ім’я');
