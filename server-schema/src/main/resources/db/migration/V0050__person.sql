-- personal
-- People of the centre (design: a person belongs to the centre, a case to an office). No group may read these tables.
create table core.person (
  person_id         uuid primary key,
  kind              text not null,
  surname           text,
  given_name        text,
  patronymic        text,
  is_without_patronymic boolean not null default false,
  latin_name        text,
  is_foreigner      boolean not null default false,
  birth_on          date,
  taxpayer_number   text,
  taxpayer_absence  ref.code references ref.taxpayer_absence on delete restrict,
  unzr              text,
  legal_form        ref.code references ref.legal_form on delete restrict,
  legal_name        text,
  edrpou            text,
  phone             text,
  email             text,
  address           text,
  is_sms_allowed    boolean not null default false,
  search_name       text not null,
  row_version       int not null default 1,
  created_at        timestamptz not null,
  constraint person_kind check (kind in ('person', 'sole_proprietor', 'legal')),
  constraint person_named check (case when kind = 'legal' then legal_name is not null and legal_form is not null and edrpou is not null
                                      else surname is not null and given_name is not null
                                           and (patronymic is not null or is_without_patronymic) end),
  constraint person_taxpayer_number check (taxpayer_number ~ '^\d{10}$'),
  constraint person_edrpou check (edrpou ~ '^\d{8}$'),
  constraint person_unzr check (unzr ~ '^\d{8}-\d{5}$'),
  constraint person_phone check (phone ~ '^\+\d{8,15}$'),
  constraint person_email check (length(email) <= 254 and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  constraint person_lengths check (length(surname) <= 100 and length(given_name) <= 100 and length(patronymic) <= 100
                                   and length(latin_name) <= 200 and length(legal_name) <= 500 and length(address) <= 500),
  constraint person_printable check (concat(surname, given_name, patronymic, latin_name, legal_name, address, email) !~ '[[:cntrl:]]')
);
comment on table core.person is 'Особа, відома Центру: фізична, ФОП або юридична (ESOYA-7.1.2; CSP-2.4.13)';
create unique index person_taxpayer_idx on core.person (taxpayer_number) where taxpayer_number is not null and kind <> 'legal';
create unique index person_edrpou_idx on core.person (edrpou) where kind = 'legal';
create index person_phone_idx on core.person (phone);
create index person_surname_idx on core.person (search_name text_pattern_ops, birth_on);
create index person_absence_idx on core.person (taxpayer_absence);
create index person_legal_form_idx on core.person (legal_form);

create table core.identity_document (
  identity_document_id bigint generated always as identity primary key,
  person_id   uuid not null references core.person on delete restrict,
  kind        ref.code not null references ref.identity_document_kind on delete restrict,
  number      text not null,
  issued_on   date,
  issuer      text,
  valid_until date,
  recorded_at timestamptz not null,
  constraint identity_document_once unique (person_id, kind, number),
  constraint identity_document_lengths check (length(number) between 1 and 50 and length(issuer) <= 300),
  constraint identity_document_printable check (concat(number, issuer) !~ '[[:cntrl:]]')
);
comment on table core.identity_document is 'Документ, що посвідчує особу (ESOYA-2.3, 7.1.2)';
create index identity_document_number_idx on core.identity_document (number);
create index identity_document_kind_idx on core.identity_document (kind);

create table core.person_social_category (
  person_id       uuid not null references core.person on delete cascade,
  social_category ref.code not null references ref.social_category on delete restrict,
  primary key (person_id, social_category)
);
comment on table core.person_social_category is 'Соціальна категорія особи (ESOYA-7.1.2)';
create index person_social_category_idx on core.person_social_category (social_category);

create table core.consent (
  consent_id  bigint generated always as identity primary key,
  person_id   uuid not null references core.person on delete restrict,
  kind        text not null,
  is_given    boolean not null,
  recorded_at timestamptz not null,
  recorded_by int not null references access.employee on delete restrict,
  constraint consent_kind check (kind in ('sms', 'personal_data'))
);
comment on table core.consent is 'Згода особи: SMS, обробка персональних даних; історія, останній запис чинний (ESOYA-3.2.3; ЗУ про захист персональних даних)';
create index consent_person_idx on core.consent (person_id, kind, consent_id desc);
create index consent_employee_idx on core.consent (recorded_by);
