-- personal
-- What access rests on: the approved composition, orders and their ends, second persons, violations (ESOYA-6.1–6.10).
create table access.composition (
  composition_id  int generated always as identity primary key,
  organisation_id int references access.organisation on delete restrict,
  provider_id     int references ref.provider on delete restrict,
  office_id       int references ref.office on delete restrict,
  decision_number text not null,
  decision_item   text not null,
  decided_on      date not null,
  valid_from      date not null,
  valid_until     date,
  constraint composition_participant check (num_nonnulls(organisation_id, provider_id) = 1),
  constraint composition_term check (valid_until is null or valid_until >= valid_from),
  constraint composition_lengths check (length(decision_number) between 1 and 50 and length(decision_item) between 1 and 50)
);
create index composition_organisation_idx on access.composition (organisation_id);
create index composition_provider_idx on access.composition (provider_id);
create index composition_office_idx on access.composition (office_id);

create table ref.direction_sphere (
  direction_id int not null references ref.direction on delete cascade,
  sphere_id    int not null references ref.sphere on delete restrict,
  primary key (direction_id, sphere_id)
);
create index direction_sphere_idx on ref.direction_sphere (sphere_id);

alter table access.access_order add column scan_sha256 bytea references archive.blob_place on delete restrict;
create index access_order_scan_idx on access.access_order (scan_sha256);

create table access.order_sphere (
  access_order_id int not null references access.access_order on delete restrict,
  sphere_id       int not null references ref.sphere on delete restrict,
  primary key (access_order_id, sphere_id)
);
create index order_sphere_idx on access.order_sphere (sphere_id);

create table ref.end_reason (
  code       ref.code primary key,
  title      ref.title not null,
  position   int not null default 0,
  retired_on date
);

create table access.access_end (
  access_order_id int primary key references access.access_order on delete restrict,
  reason          ref.code not null references ref.end_reason on delete restrict,
  number          text not null,
  signed_on       date not null,
  issuer          text not null,
  ends_on         date not null,
  recorded_at     timestamptz not null,
  recorded_by     int not null references access.employee on delete restrict,
  scan_sha256     bytea references archive.blob_place on delete restrict,
  constraint access_end_lengths check (length(number) between 1 and 50 and length(issuer) between 3 and 200)
);
create index access_end_reason_idx on access.access_end (reason);
create index access_end_recorded_by_idx on access.access_end (recorded_by);
create index access_end_scan_idx on access.access_end (scan_sha256);

create table access.second_person_act (
  second_person_act_id uuid primary key,
  kind            text not null,
  login_role      name references access.account on delete restrict,
  access_order_id int references access.access_order on delete restrict,
  verifier        text,
  asked_at        timestamptz not null,
  asked_by        int not null references access.employee on delete restrict,
  answered_at     timestamptz,
  answered_by     int references access.employee on delete restrict,
  is_confirmed    boolean,
  constraint second_person_act_kind check (kind = 'order' and access_order_id is not null or kind = 'password' and login_role is not null),
  constraint second_person_act_two check (answered_by <> asked_by),
  constraint second_person_act_answer check (num_nonnulls(answered_at, answered_by, is_confirmed) in (0, 3)),
  -- a verifier is of no use to anybody after the answer
  constraint second_person_act_verifier check (answered_at is null or verifier is null)
);
create index second_person_act_login_idx on access.second_person_act (login_role);
create index second_person_act_order_idx on access.second_person_act (access_order_id);
create index second_person_act_asked_by_idx on access.second_person_act (asked_by);
create index second_person_act_answered_by_idx on access.second_person_act (answered_by);

create table access.violation (
  violation_id int generated always as identity primary key,
  kind         text not null,
  employee_id  int not null references access.employee on delete restrict,
  access_order_id int references access.access_order on delete restrict,
  since_at     timestamptz not null,
  until_at     timestamptz not null,
  amount       int not null,
  recorded_at  timestamptz not null,
  closed_at    timestamptz,
  closed_by    int references access.employee on delete restrict,
  closing_note text,
  constraint violation_kind check (kind in ('work_after_end', 'order_late', 'end_late')),
  constraint violation_not_own check (closed_by <> employee_id),
  constraint violation_closing check (num_nonnulls(closed_at, closed_by, closing_note) in (0, 3))
);
create index violation_employee_idx on access.violation (employee_id);
create index violation_order_idx on access.violation (access_order_id);
create index violation_closed_by_idx on access.violation (closed_by);

create table access.training (
  training_id int generated always as identity primary key,
  employee_id int not null references access.employee on delete restrict,
  title       ref.title not null,
  passed_on   date not null,
  valid_until date,
  document    text not null,
  recorded_by int not null references access.employee on delete restrict,
  constraint training_document check (length(document) between 1 and 200)
);
create index training_employee_idx on access.training (employee_id);
create index training_recorded_by_idx on access.training (recorded_by);

create table access.password_history (
  login_role name not null references access.account on delete restrict,
  set_at     timestamptz not null,
  iterations int not null,
  salt       text not null,
  stored_key_sha256 bytea not null,
  primary key (login_role, stored_key_sha256)
);

create table access.sign_in_lock (
  login_role      name not null references access.account on delete restrict,
  client_address  text not null,
  failures        int not null,
  last_failure_at timestamptz not null,
  locked_until    timestamptz,
  primary key (login_role, client_address)
);
