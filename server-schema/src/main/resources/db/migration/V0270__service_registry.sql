-- The Registry of administrative services as it was last taken from its publication, with which ours are compared (KR146-2.3.2, NWP-11.1).
create table ref.registry_import (
  registry_import_id int generated always as identity primary key,
  source         text not null,
  content_sha256 text not null,
  content_bytes  bigint not null,
  services       int not null,
  added          int not null,
  changed        int not null,
  gone           int not null,
  imported_at    timestamptz not null,
  imported_by    int not null references access.employee on delete restrict,
  constraint registry_import_lengths check (length(source) between 3 and 500 and content_sha256 ~ '^[0-9a-f]{64}$' and content_bytes > 0)
);
create index registry_import_by_idx on ref.registry_import (imported_by);

-- One row a code for all time: a code that is not published any more is known as such, and only what changed is written.
create table ref.registry_service (
  state_code      text primary key,
  title           text not null,
  sector          text,
  provider        text,
  address         text,
  closed_on       date,
  is_electronic   boolean,
  first_import_id int not null references ref.registry_import on delete restrict,
  gone_import_id  int references ref.registry_import on delete restrict,
  constraint registry_service_code check (state_code ~ '^\d{5}$'),
  constraint registry_service_lengths check (length(title) between 1 and 1000 and length(sector) <= 500 and length(provider) <= 1000 and length(address) <= 500)
);
create index registry_service_first_idx on ref.registry_service (first_import_id);
create index registry_service_gone_idx on ref.registry_service (gone_import_id);
create index service_state_code_idx on ref.service (state_code);
