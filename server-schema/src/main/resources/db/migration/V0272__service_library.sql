-- Services with their forms come from other centres as a signed file (ESOYA-5.7.1, CSP-2.4.12, NWP-7.7). PostgreSQL has no Ed25519:
-- the program checks the signature; here stand whose keys are known, and of each import enough to check its signature again.
create table ref.library_signer (
  library_signer_id int generated always as identity primary key,
  public_key     text not null,
  title          text not null,
  reason         text not null,
  added_by       int not null references access.employee on delete restrict,
  added_at       timestamptz not null,
  retired_by     int references access.employee on delete restrict,
  retired_at     timestamptz,
  retired_reason text,
  -- twelve bytes that say Ed25519, then the thirty-two of the key
  constraint library_signer_key check (public_key ~ '^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$'),
  constraint library_signer_lengths check (length(title) between 3 and 300 and length(reason) between 3 and 300 and length(retired_reason) between 3 and 300),
  constraint library_signer_retired check (num_nulls(retired_by, retired_at, retired_reason) in (0, 3))
);
create unique index library_signer_trusted on ref.library_signer (public_key) where retired_at is null;
create index library_signer_added_by_idx on ref.library_signer (added_by);
create index library_signer_retired_by_idx on ref.library_signer (retired_by);

create table ref.library_import (
  library_import_id int generated always as identity primary key,
  library_signer_id int not null references ref.library_signer on delete restrict,
  file_name      text not null,
  content_sha256 text not null,
  content_bytes  int not null,
  signature      text not null,
  services       text[] not null,
  templates      int not null,
  imported_by    int not null references access.employee on delete restrict,
  imported_at    timestamptz not null,
  constraint library_import_lengths check (length(file_name) between 1 and 300 and content_bytes > 0 and cardinality(services) > 0 and templates >= 0),
  constraint library_import_hash check (content_sha256 ~ '^[0-9a-f]{64}$'),
  constraint library_import_signature check (signature ~ '^[A-Za-z0-9+/]{86}==$')
);
create index library_import_signer_idx on ref.library_import (library_signer_id);
create index library_import_by_idx on ref.library_import (imported_by);

-- Texts of papers that came with services: they wait here until a moderator puts them in by the ordinary act.
create table core.library_template (
  library_template_id uuid primary key,
  library_import_id   int not null references ref.library_import on delete restrict,
  paper_kind          ref.code not null references ref.paper_kind on delete restrict,
  local_code          text not null,
  title               text not null,
  source              text not null,
  kept_by             int not null references access.employee on delete cascade,
  constraint library_template_kind check (paper_kind in ('application', 'inventory', 'routing_slip')),
  constraint library_template_size check (length(source) between 1 and 100000)
);
create index library_template_import_idx on core.library_template (library_import_id);
create index library_template_kind_idx on core.library_template (paper_kind);
create index library_template_kept_by_idx on core.library_template (kept_by);
