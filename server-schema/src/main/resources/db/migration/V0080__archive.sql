-- personal
-- Scans are content-addressed; the schema stands apart so that an administrator can put it on another tablespace (KR146-P19).
create table archive.blob (
  stored_year int not null,
  sha256      bytea not null,
  size_bytes  int not null,
  content     bytea not null,
  primary key (stored_year, sha256),
  constraint blob_sha256 check (length(sha256) = 32),
  constraint blob_size check (size_bytes between 1 and 52428800)
) partition by range (stored_year);
comment on table archive.blob is 'Вміст файлу за його SHA-256; нічого не перезаписується (ESOYA-2.1.6, 4.7)';
create table archive.blob_default partition of archive.blob default;
comment on table archive.blob_default is 'Розділ для років без власного розділу';
alter table archive.blob alter column content set storage external;

create table archive.blob_place (
  sha256      bytea primary key,
  stored_year int not null,
  constraint blob_place_blob foreign key (stored_year, sha256) references archive.blob (stored_year, sha256) on delete restrict
);
comment on table archive.blob_place is 'Де лежить файл: один вміст зберігається один раз';
create index blob_place_blob_idx on archive.blob_place (stored_year, sha256);

create table archive.scan (
  scan_id           uuid primary key,
  case_id           uuid not null references core.case_file on delete restrict,
  inventory_item_id bigint references core.inventory_item on delete restrict,
  kind              ref.code not null references ref.scan_kind on delete restrict,
  sha256            bytea not null references archive.blob_place on delete restrict,
  page_count        int not null,
  source            text not null,
  stored_at         timestamptz not null,
  stored_by         int not null references access.employee on delete restrict,
  withdrawn_at      timestamptz,
  withdrawn_by      int references access.employee on delete restrict,
  withdrawn_reason  text,
  constraint scan_pages check (page_count between 1 and 5000),
  constraint scan_source check (source in ('scanner', 'file', 'folder')),
  constraint scan_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table archive.scan is 'Скан-копія в справі: PDF/A, кількість сторінок, рядок опису (ESOYA-4.6, 7.1.4)';
create index scan_case_idx on archive.scan (case_id);
create index scan_item_idx on archive.scan (inventory_item_id);
create index scan_kind_idx on archive.scan (kind);
create index scan_sha256_idx on archive.scan (sha256);
create index scan_stored_by_idx on archive.scan (stored_by);
create index scan_withdrawn_by_idx on archive.scan (withdrawn_by);

create table archive.printed_paper (
  printed_paper_id bigint generated always as identity primary key,
  case_id     uuid not null references core.case_file on delete restrict,
  paper_kind  ref.code not null references ref.paper_kind on delete restrict,
  print_number int not null,
  printed_at  timestamptz not null,
  printed_by  int not null references access.employee on delete restrict,
  constraint printed_paper_number unique (case_id, paper_kind, print_number)
);
comment on table archive.printed_paper is 'Надрукований папір; друге й далі — повторний друк (ESOYA-7.1.3)';
create index printed_paper_kind_idx on archive.printed_paper (paper_kind);
create index printed_paper_by_idx on archive.printed_paper (printed_by);
