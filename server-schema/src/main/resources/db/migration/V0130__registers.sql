-- personal
-- Registers beside the cases: who was told what by law, what people asked about their own data, outages, problems, proposals, settings.
create table core.disclosure (
  disclosure_id  uuid primary key,
  requester      text not null,
  requester_kind text not null,
  legal_ground   text not null,
  request_number text not null,
  requested_on   date not null,
  scope          text not null,
  letter_sha256  bytea not null references archive.blob_place on delete restrict,
  recorded_at    timestamptz not null,
  recorded_by    int not null references access.employee on delete restrict,
  closed_at      timestamptz,
  constraint disclosure_kind check (requester_kind in ('court', 'police', 'prosecutor', 'security_service', 'ombudsman', 'state_body')),
  constraint disclosure_lengths check (length(requester) <= 300 and length(legal_ground) <= 300 and length(request_number) <= 50 and length(scope) <= 1000)
);
create index disclosure_letter_idx on core.disclosure (letter_sha256);
create index disclosure_recorded_by_idx on core.disclosure (recorded_by);

create table core.disclosure_case (
  disclosure_id uuid not null references core.disclosure on delete restrict,
  case_id       uuid not null references core.case_file on delete restrict,
  read_at       timestamptz,
  primary key (disclosure_id, case_id)
);
create index disclosure_case_case_idx on core.disclosure_case (case_id);

create table core.subject_request (
  subject_request_id uuid primary key,
  person_id    uuid not null references core.person on delete restrict,
  kind         text not null,
  note         text,
  received_at  timestamptz not null,
  received_by  int not null references access.employee on delete restrict,
  due_on       date not null,
  answered_at  timestamptz,
  answered_by  int references access.employee on delete restrict,
  answer       text,
  constraint subject_request_kind check (kind in ('own_copy', 'correction', 'consent_withdrawn', 'objection')),
  constraint subject_request_lengths check (length(note) <= 1000 and length(answer) <= 1000),
  constraint subject_request_answer check (num_nonnulls(answered_at, answered_by, answer) in (0, 3))
);
create index subject_request_person_idx on core.subject_request (person_id);
create index subject_request_received_by_idx on core.subject_request (received_by);
create index subject_request_answered_by_idx on core.subject_request (answered_by);

alter table access.announcement
  add column kind text not null default 'notice',
  add column recorded_at timestamptz not null default internal.now_at(),
  add column recorded_by int references access.employee on delete restrict,
  add column withdrawn_at timestamptz,
  add constraint announcement_kind check (kind in ('notice', 'planned_outage', 'emergency_outage', 'instruction')),
  add constraint announcement_term check (shown_until > shown_from),
  add constraint announcement_length check (length(btrim(body)) between 3 and 1000);
create index announcement_recorded_by_idx on access.announcement (recorded_by);

create table access.announcement_read (
  announcement_id int not null references access.announcement on delete restrict,
  employee_id     int not null references access.employee on delete restrict,
  read_at         timestamptz not null,
  primary key (announcement_id, employee_id)
);
create index announcement_read_employee_idx on access.announcement_read (employee_id);

create table access.problem_report (
  problem_report_id uuid primary key,
  reported_at   timestamptz not null,
  reported_by   int not null references access.employee on delete restrict,
  addressed_to  int references access.employee on delete restrict,
  screen        text not null,
  body          text not null,
  log_excerpt   text,
  status        text not null default 'open',
  answered_at   timestamptz,
  answered_by   int references access.employee on delete restrict,
  answer        text,
  constraint problem_report_status check (status in ('open', 'taken', 'closed')),
  constraint problem_report_lengths check (length(screen) <= 100 and length(body) between 3 and 2000 and length(log_excerpt) <= 20000 and length(answer) <= 2000)
);
create index problem_report_reported_by_idx on access.problem_report (reported_by);
create index problem_report_addressed_idx on access.problem_report (addressed_to);
create index problem_report_answered_by_idx on access.problem_report (answered_by);

create table access.proposal (
  proposal_id  uuid primary key,
  proposed_at  timestamptz not null,
  proposed_by  int not null references access.employee on delete restrict,
  body         text not null,
  due_on       date not null,
  delay_reason text,
  fulfilled_at timestamptz,
  fulfilled_by int references access.employee on delete restrict,
  change_reference text,
  noticed_at   timestamptz,
  accepted_at  timestamptz,
  rejected_reason text,
  constraint proposal_lengths check (length(body) between 3 and 2000 and length(delay_reason) <= 1000 and length(change_reference) <= 300 and length(rejected_reason) <= 1000),
  constraint proposal_order check (accepted_at is null or fulfilled_at is not null)
);
create index proposal_proposed_by_idx on access.proposal (proposed_by);
create index proposal_fulfilled_by_idx on access.proposal (fulfilled_by);

-- who may set a parameter, and what it may hold
alter table ref.parameter
  add column keeper text not null default 'nobody',
  add column pattern text not null default '^.{0,300}$',
  add constraint parameter_keeper check (keeper in ('technical_admin', 'moderator', 'nobody'));
