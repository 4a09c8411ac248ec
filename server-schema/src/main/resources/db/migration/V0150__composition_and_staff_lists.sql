-- personal
-- The composition with the scans of its decisions, lists of staff that bodies send, certificates of signatures (ESOYA-1.5, 5.9, 6.3; KR146-2.1.1).
alter table access.composition
  add column row_version int not null default 1,
  add column scan_sha256 bytea references archive.blob_place on delete restrict,
  add column end_decision_number text,
  add column end_decision_item text,
  add column end_decided_on date,
  add column end_scan_sha256 bytea references archive.blob_place on delete restrict,
  add constraint composition_end check (num_nonnulls(end_decision_number, end_decision_item, end_decided_on) in (0, 3)
    and (end_decision_number is null or valid_until is not null)),
  add constraint composition_end_lengths check (length(end_decision_number) between 1 and 50 and length(end_decision_item) between 1 and 50);
create index composition_scan_idx on access.composition (scan_sha256);
create index composition_end_scan_idx on access.composition (end_scan_sha256);

create table access.staff_import (
  staff_import_id int generated always as identity primary key,
  organisation_id int references access.organisation on delete restrict,
  provider_id     int references ref.provider on delete restrict,
  number          text not null,
  signed_on       date not null,
  file_name       text not null,
  file_sha256     bytea not null,
  recorded_at     timestamptz not null,
  recorded_by     int not null references access.employee on delete restrict,
  constraint staff_import_body check (num_nonnulls(organisation_id, provider_id) = 1),
  constraint staff_import_lengths check (length(number) between 1 and 50 and length(file_name) between 1 and 200 and length(file_sha256) = 32)
);
create index staff_import_organisation_idx on access.staff_import (organisation_id);
create index staff_import_provider_idx on access.staff_import (provider_id);
create index staff_import_recorded_by_idx on access.staff_import (recorded_by);

create table access.staff_import_row (
  staff_import_id int not null references access.staff_import on delete restrict,
  employee_id     int not null references access.employee on delete restrict,
  is_new          boolean not null,
  primary key (staff_import_id, employee_id)
);
create index staff_import_row_employee_idx on access.staff_import_row (employee_id);

create table access.certificate (
  certificate_id int generated always as identity primary key,
  employee_id    int not null references access.employee on delete restrict,
  serial         text not null,
  issuer         text not null,
  valid_until    date not null,
  recorded_at    timestamptz not null,
  recorded_by    int not null references access.employee on delete restrict,
  constraint certificate_once unique (serial, issuer),
  constraint certificate_lengths check (length(serial) between 8 and 80 and length(issuer) between 3 and 200)
);
create index certificate_employee_idx on access.certificate (employee_id);
create index certificate_recorded_by_idx on access.certificate (recorded_by);
