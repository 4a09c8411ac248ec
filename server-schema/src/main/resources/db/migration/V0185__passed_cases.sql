-- A case, or only the issue of its result, passes to another office: the number and the count stay where it was registered,
-- the marks go to the office that holds it (CSP-1.2e).
alter table core.case_file
  add column held_office_id int references ref.office on delete restrict,
  add column responsible_id int references access.employee on delete restrict,
  add constraint case_file_held check (held_office_id <> office_id);
create index case_file_held_idx on core.case_file (held_office_id, due_on) where held_office_id is not null;
create index case_file_responsible_idx on core.case_file (responsible_id) where responsible_id is not null;

-- list data: whoever else sees the case, for the policies and the journal
create table core.case_office (
  case_id       uuid not null references core.case_file on delete restrict,
  office_id     int not null references ref.office on delete restrict,
  registered_at timestamptz not null,
  primary key (case_id, office_id)
);
create index case_office_office_idx on core.case_office (office_id, registered_at desc, case_id desc);

-- personal
create table core.case_pass (
  case_event_id      bigint primary key references core.case_event on delete restrict,
  case_id            uuid not null references core.case_file on delete restrict,
  what               text not null,
  from_office_id     int not null references ref.office on delete restrict,
  to_office_id       int not null references ref.office on delete restrict,
  reason             text not null,
  is_waiting         boolean not null default true,
  accepted_event_id  bigint unique references core.case_event on delete restrict,
  responsible_before int references access.employee on delete restrict,
  constraint case_pass_what check (what in ('case', 'issue')),
  constraint case_pass_offices check (from_office_id <> to_office_id),
  constraint case_pass_reason check (length(reason) between 3 and 300),
  constraint case_pass_settled check (not (is_waiting and accepted_event_id is not null))
);
create unique index case_pass_waiting_idx on core.case_pass (case_id) where is_waiting;
create index case_pass_case_idx on core.case_pass (case_id);
create index case_pass_from_idx on core.case_pass (from_office_id);
create index case_pass_to_idx on core.case_pass (to_office_id, case_id) where is_waiting;
create index case_pass_responsible_idx on core.case_pass (responsible_before) where responsible_before is not null;
