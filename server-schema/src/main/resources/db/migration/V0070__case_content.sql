-- personal
-- What the applicant told and brought. No group may read these tables; readers of schema api do, one case at a time.
create table core.case_applicant (
  case_id          uuid not null references core.case_file on delete restrict,
  position         int not null,
  person_id        uuid not null references core.person on delete restrict,
  kind             text not null,
  surname          text,
  given_name       text,
  patronymic       text,
  latin_name       text,
  is_foreigner     boolean not null default false,
  birth_on         date,
  taxpayer_number  text,
  taxpayer_absence ref.code references ref.taxpayer_absence on delete restrict,
  unzr             text,
  legal_form       ref.code references ref.legal_form on delete restrict,
  legal_name       text,
  edrpou           text,
  phone            text,
  email            text,
  address          text,
  is_sms_allowed   boolean not null,
  data_source      ref.code not null references ref.data_source on delete restrict,
  document_kind    ref.code references ref.identity_document_kind on delete restrict,
  document_number  text,
  document_issued_on date,
  document_issuer  text,
  document_valid_until date,
  social_categories text[] not null default '{}',
  primary key (case_id, position),
  constraint case_applicant_position check (position between 1 and 50)
);
comment on table core.case_applicant is 'Заявник у справі: власна копія відомостей на день звернення (ESOYA-7.1.2)';
create index case_applicant_person_idx on core.case_applicant (person_id);
create index case_applicant_phone_idx on core.case_applicant (phone);
create index case_applicant_absence_idx on core.case_applicant (taxpayer_absence);
create index case_applicant_form_idx on core.case_applicant (legal_form);
create index case_applicant_source_idx on core.case_applicant (data_source);
create index case_applicant_document_idx on core.case_applicant (document_kind);

create table core.case_representative (
  case_id         uuid primary key references core.case_file on delete restrict,
  person_id       uuid references core.person on delete restrict,
  surname         text not null,
  given_name      text not null,
  patronymic      text,
  taxpayer_number text,
  phone           text,
  document_kind   ref.code references ref.identity_document_kind on delete restrict,
  document_number text,
  authority_kind  ref.code not null references ref.authority_kind on delete restrict,
  authority_number text not null,
  authority_on    date not null,
  authority_until date,
  constraint case_representative_taxpayer check (taxpayer_number ~ '^\d{10}$'),
  constraint case_representative_phone check (phone ~ '^\+\d{8,15}$'),
  constraint case_representative_lengths check (length(surname) <= 100 and length(given_name) <= 100 and length(patronymic) <= 100 and length(authority_number) <= 100)
);
comment on table core.case_representative is 'Представник заявника і документ про повноваження (ESOYA-7.1.2; CSP-1.2d)';
create index case_representative_person_idx on core.case_representative (person_id);
create index case_representative_document_idx on core.case_representative (document_kind);
create index case_representative_authority_idx on core.case_representative (authority_kind);

create table core.case_attribute (
  case_id           uuid not null references core.case_file on delete restrict,
  card_attribute_id int not null references ref.card_attribute on delete restrict,
  value             text not null,
  primary key (case_id, card_attribute_id),
  constraint case_attribute_length check (length(value) between 1 and 1000),
  constraint case_attribute_printable check (value !~ '[[:cntrl:]]')
);
comment on table core.case_attribute is 'Відомість про об’єкт або послугу в справі: адреса, кадастровий номер, номер ТЗ тощо (ESOYA-7.1.2)';
create index case_attribute_card_idx on core.case_attribute (card_attribute_id);
create index case_attribute_value_idx on core.case_attribute (value text_pattern_ops);

create table core.document_package (
  document_package_id bigint generated always as identity primary key,
  case_id          uuid not null unique references core.case_file on delete restrict,
  notice_way       ref.code not null references ref.notice_way on delete restrict,
  delivery_way     ref.code not null references ref.delivery_way on delete restrict,
  delivery_address text,
  note             text,
  constraint document_package_lengths check (length(delivery_address) <= 500 and length(note) <= 1000)
);
comment on table core.document_package is 'Вхідний пакет документів і побажання заявника (ESOYA-3.3; постанова КМУ 588)';
create index document_package_notice_idx on core.document_package (notice_way);
create index document_package_delivery_idx on core.document_package (delivery_way);

create table core.inventory_item (
  inventory_item_id   bigint generated always as identity primary key,
  document_package_id bigint not null references core.document_package on delete restrict,
  position         int not null,
  card_document_id int references ref.card_document on delete restrict,
  document_kind    ref.code not null references ref.document_kind on delete restrict,
  title            ref.title not null,
  form             text not null,
  number           text,
  dated_on         date,
  sheets           int not null,
  copies           int not null default 1,
  note             text,
  is_in_register   boolean not null default false,
  is_given         boolean not null default true,
  decision         text,
  promised_on      date,
  constraint inventory_item_position unique (document_package_id, position),
  constraint inventory_item_form check (form in ('original', 'copy', 'electronic')),
  constraint inventory_item_sheets check (sheets between 0 and 5000 and copies between 1 and 100),
  constraint inventory_item_given check (is_given or decision in ('submit_anyway', 'bring_later')),
  constraint inventory_item_sheets_given check (not is_given or form = 'electronic' or is_in_register or sheets >= 1),
  constraint inventory_item_lengths check (length(number) <= 100 and length(note) <= 500),
  constraint inventory_item_printable check (concat(title, number, note) !~ '[[:cntrl:]]')
);
comment on table core.inventory_item is 'Рядок опису вхідного пакета документів (ESOYA-3.3, 4.6)';
create index inventory_item_card_idx on core.inventory_item (card_document_id);
create index inventory_item_kind_idx on core.inventory_item (document_kind);

create table core.case_fee (
  case_id      uuid primary key references core.case_file on delete restrict,
  amount       numeric(12,2) not null,
  exemption    ref.code references ref.fee_exemption on delete restrict,
  is_paid      boolean not null default false,
  receipt_code text,
  paid_on      date,
  constraint case_fee_amount check (amount >= 0),
  constraint case_fee_receipt check (length(receipt_code) <= 60)
);
comment on table core.case_fee is 'Адміністративний збір за справою: сума, звільнення, квитанція (CSP-2.4.19)';
create index case_fee_exemption_idx on core.case_fee (exemption);

create table core.case_override (
  case_override_id bigint generated always as identity primary key,
  case_id  uuid not null references core.case_file on delete restrict,
  field    text not null,
  reason   ref.code not null references ref.override_reason on delete restrict,
  note     text,
  constraint case_override_lengths check (length(field) <= 100 and length(note) <= 300)
);
comment on table core.case_override is 'Застереження, яке реєстратор відхилив, і причина';
create index case_override_case_idx on core.case_override (case_id);
create index case_override_reason_idx on core.case_override (reason);

create table core.correction (
  correction_id bigint generated always as identity primary key,
  case_id       uuid not null references core.case_file on delete restrict,
  corrected_at  timestamptz not null,
  corrected_by  int not null references access.employee on delete restrict,
  reason        text not null,
  changes       jsonb not null,
  constraint correction_reason check (length(btrim(reason)) between 3 and 300)
);
comment on table core.correction is 'Виправлення технічної помилки: що було, що стало (ESOYA-7.1.8, 6.5)';
create index correction_case_idx on core.correction (case_id, correction_id desc);
create index correction_employee_idx on core.correction (corrected_by);

create table core.draft (
  draft_id    uuid primary key,
  draft_code  text not null unique,
  employee_id int not null references access.employee on delete cascade,
  office_id   int not null references ref.office on delete restrict,
  title       text not null,
  content     jsonb not null,
  is_set_aside boolean not null default false,
  row_version int not null default 1,
  saved_at    timestamptz not null,
  constraint draft_code check (draft_code ~ '^9\d{9}$'),
  constraint draft_size check (pg_column_size(content) <= 262144 and length(title) <= 300)
);
comment on table core.draft is 'Чернетка незавершеної реєстрації; номера справи не має (NWP-10.2)';
create index draft_employee_idx on core.draft (employee_id, saved_at desc);
create index draft_office_idx on core.draft (office_id);

create table core.request (
  request_id     uuid primary key,
  login_role     name not null,
  verb           ref.code not null,
  payload_sha256 bytea not null,
  answer         jsonb,
  made_at        timestamptz not null
);
comment on table core.request is 'Виконане прохання: повтор отримує ту саму відповідь (CSP-3.2.8)';
create index request_made_idx on core.request (made_at);
