-- The catalogue of services and their cards (ESOYA-4.4, 3.2.1).
create table ref.sphere (
  sphere_id int generated always as identity primary key,
  code      text not null unique,
  title     ref.title not null,
  position  int not null default 0
);
comment on table ref.sphere is 'Сфера послуг: верхній рівень дерева (ESOYA-4.4)';

create table ref.service (
  service_id        int generated always as identity primary key,
  sphere_id         int not null references ref.sphere on delete restrict,
  provider_id       int not null references ref.provider on delete restrict,
  parent_service_id int references ref.service on delete restrict,
  local_code        text not null unique,
  state_code        text,
  title             ref.title not null,
  is_immediate      boolean not null default false,
  retired_on        date,
  constraint service_local_code check (length(local_code) between 1 and 32),
  constraint service_state_code check (state_code ~ '^\d{5}$')
);
comment on table ref.service is 'Послуга переліку: сфера → суб’єкт надання → послуга → підпослуга (ESOYA-4.4, 7.1.3)';
create index service_sphere_idx on ref.service (sphere_id);
create index service_provider_idx on ref.service (provider_id);
create index service_parent_idx on ref.service (parent_service_id);

create table ref.information_card (
  information_card_id int generated always as identity primary key,
  service_id          int not null references ref.service on delete restrict,
  version             int not null,
  valid_from          date not null,
  legal_act           text not null,
  time_limit_amount   int not null,
  time_limit_unit     text not null,
  fee                 numeric(12,2) not null default 0,
  fee_note            text,
  submission_order    text not null,
  result_title        text not null,
  receiving_order     text not null,
  constraint information_card_version unique (service_id, version),
  constraint information_card_unit check (time_limit_unit in ('calendar_day', 'working_day', 'month', 'hour', 'same_day', 'at_once')),
  constraint information_card_amount check (time_limit_amount between 0 and 400),
  constraint information_card_fee check (fee >= 0)
);
comment on table ref.information_card is 'Інформаційна картка послуги, версія (ESOYA-3.2.1)';

create table ref.card_document (
  card_document_id    int generated always as identity primary key,
  information_card_id int not null references ref.information_card on delete cascade,
  position            int not null,
  document_kind       ref.code not null references ref.document_kind on delete restrict,
  title               ref.title not null,
  form                text not null default 'original',
  is_required         boolean not null default true,
  condition           text,
  scan_legal_ground   text,
  constraint card_document_position unique (information_card_id, position),
  constraint card_document_form check (form in ('original', 'copy', 'electronic'))
);
comment on table ref.card_document is 'Документ з переліку інформаційної картки; правова підстава дозволяє сканувати попри державний реєстр (ESOYA-4.6)';
create index card_document_kind_idx on ref.card_document (document_kind);

create table ref.card_attribute (
  card_attribute_id   int generated always as identity primary key,
  information_card_id int not null references ref.information_card on delete cascade,
  position            int not null,
  code                ref.code not null,
  title               ref.title not null,
  kind                text not null,
  is_required         boolean not null default false,
  legal_ground        text not null,
  hint                text,
  choices             text[],
  constraint card_attribute_code unique (information_card_id, code),
  constraint card_attribute_kind check (kind in ('text', 'number', 'money', 'date', 'choice', 'yes_no', 'address', 'cadastral_number', 'vehicle_number', 'register_number')),
  constraint card_attribute_choices check ((kind = 'choice') = (choices is not null))
);
comment on table ref.card_attribute is 'Відомість, яку вимагає послуга; без правової підстави не вноситься (ESOYA-7.1.2, 8.2)';

create table ref.card_refusal_ground (
  card_refusal_ground_id int generated always as identity primary key,
  information_card_id    int not null references ref.information_card on delete cascade,
  position               int not null,
  title                  ref.title not null,
  legal_ground           text not null,
  constraint card_refusal_ground_position unique (information_card_id, position)
);
comment on table ref.card_refusal_ground is 'Підстава відмови з інформаційної картки (ESOYA-3.4)';

create table ref.card_result_kind (
  information_card_id int not null references ref.information_card on delete cascade,
  result_kind         ref.code not null references ref.result_kind on delete restrict,
  primary key (information_card_id, result_kind)
);
comment on table ref.card_result_kind is 'Можливий вид результату послуги (ESOYA-3.3)';
create index card_result_kind_idx on ref.card_result_kind (result_kind);

create table ref.process_card (
  process_card_id int generated always as identity primary key,
  service_id      int not null references ref.service on delete restrict,
  version         int not null,
  valid_from      date not null,
  legal_act       text not null,
  constraint process_card_version unique (service_id, version)
);
comment on table ref.process_card is 'Технологічна картка послуги, версія (ESOYA-3.2.1)';

create table ref.process_stage (
  process_stage_id int generated always as identity primary key,
  process_card_id  int not null references ref.process_card on delete cascade,
  position         int not null,
  title            ref.title not null,
  responsible      ref.title not null,
  participation    text not null,
  term_days        int not null,
  term_title       text not null,
  constraint process_stage_position unique (process_card_id, position),
  constraint process_stage_participation check (participation ~ '^[ВУПЗ](, [ВУПЗ])*$'),
  constraint process_stage_term check (term_days between 0 and 400)
);
comment on table ref.process_stage is 'Етап технологічної картки: дія, відповідальний, В/У/П/З, строк (ESOYA-3.2.1)';
