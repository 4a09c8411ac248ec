-- One request, several services (єМалятко; KR146-P2): which services a package is made of, and which case is a part of which.
create table ref.service_bundle (
  service_bundle_id int generated always as identity primary key,
  service_id  int not null references ref.service on delete restrict,
  valid_from  date not null,
  valid_until date,
  legal_act   text not null,
  constraint service_bundle_version unique (service_id, valid_from),
  constraint service_bundle_span check (valid_until >= valid_from),
  constraint service_bundle_act check (length(legal_act) between 3 and 500)
);

create table ref.service_bundle_part (
  service_bundle_id int not null references ref.service_bundle on delete cascade,
  position     int not null,
  service_id   int not null references ref.service on delete restrict,
  -- nothing: begins with the request, beside the others
  starts_after int,
  primary key (service_bundle_id, position),
  constraint service_bundle_part_once unique (service_bundle_id, service_id),
  constraint service_bundle_part_position check (position between 1 and 20),
  -- only after an earlier one, so that nothing waits for itself
  constraint service_bundle_part_order check (starts_after < position),
  foreign key (service_bundle_id, starts_after) references ref.service_bundle_part (service_bundle_id, position) on delete cascade
);
create index service_bundle_part_service_idx on ref.service_bundle_part (service_id);
create index service_bundle_part_after_idx on ref.service_bundle_part (service_bundle_id, starts_after);

-- the package as it was on the day of the request: a later change of the directory changes no case
create table core.case_part (
  case_id        uuid primary key references core.case_file on delete restrict,
  parent_case_id uuid not null references core.case_file on delete restrict,
  position       int not null,
  after_case_id  uuid references core.case_file on delete restrict,
  started_on     date,
  constraint case_part_position unique (parent_case_id, position),
  constraint case_part_not_own check (case_id <> parent_case_id and case_id <> after_case_id),
  constraint case_part_started check (after_case_id is not null or started_on is not null)
);
create index case_part_after_idx on core.case_part (after_case_id) where after_case_id is not null;
