-- personal
-- The set of files with which a closed case lies in the archive: fixed once by the agent, never changed afterwards (ESOYA-4.7).
alter table archive.archived_case
  alter column manifest drop not null,
  alter column manifest_sha256 drop not null,
  add column fixed_at timestamptz,
  add column case_number text not null,
  add column service_code text not null,
  add column service_title text not null,
  add column applicant_label text not null,
  add column registered_on date not null,
  add column closed_on date not null,
  add column provider_title text not null,
  add column office_title text not null,
  add column result_kind ref.code,
  add column result_number text,
  add column retention_years int not null,
  add constraint archived_case_fixed check ((fixed_at is null) = (manifest is null) and (fixed_at is null) = (manifest_sha256 is null));
create index archived_case_number_idx on archive.archived_case (case_number);

create table archive.archived_file (
  case_id    uuid not null references archive.archived_case on delete restrict,
  position   int not null,
  origin     text not null,
  kind       ref.code not null,
  scan_id    uuid references archive.scan on delete restrict,
  supplement_number int,
  sha256     bytea not null references archive.blob_place on delete restrict,
  size_bytes int not null,
  page_count int not null,
  is_pdf_a   boolean not null,
  primary key (case_id, position),
  constraint archived_file_origin check (origin in ('paper', 'scanner', 'file', 'folder') and (origin = 'paper') = (scan_id is null)),
  constraint archived_file_supplement check ((origin = 'paper' and kind = 'supplement') = (supplement_number is not null)),
  constraint archived_file_numbers check (position >= 1 and size_bytes between 1 and 52428800 and page_count between 1 and 5000)
);
create unique index archived_file_scan_idx on archive.archived_file (scan_id);
create index archived_file_sha256_idx on archive.archived_file (sha256);

-- cases whose set is still to be made; a row leaves with its work
create table archive.archive_task (
  case_id      uuid primary key references archive.archived_case on delete restrict,
  next_try_at  timestamptz not null,
  lease        int not null default 0,
  leased_until timestamptz,
  tries        int not null default 0,
  trouble      text,
  trouble_with text,
  constraint archive_task_trouble check (trouble in ('paper', 'scan') and (trouble is null) = (trouble_with is null))
);
create index archive_task_next_idx on archive.archive_task (next_try_at);
