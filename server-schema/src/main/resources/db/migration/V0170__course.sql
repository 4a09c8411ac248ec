-- The course of a case after its registration: each mark is an event of the timeline; what belongs to a mark stands beside it.
alter table core.case_event
  add column true_at timestamptz,
  add column undoes_event_id bigint references core.case_event on delete restrict,
  add constraint case_event_true_at check (true_at <= happened_at);
create unique index case_event_undoes_idx on core.case_event (undoes_event_id) where undoes_event_id is not null;

create table core.transfer_register (
  transfer_register_id int generated always as identity primary key,
  register_number text unique,
  office_id     int not null references ref.office on delete restrict,
  provider_id   int not null references ref.provider on delete restrict,
  is_electronic boolean not null,
  courier       text,
  opened_at     timestamptz not null,
  opened_by     int not null references access.employee on delete restrict,
  closed_at     timestamptz,
  closed_by     int references access.employee on delete restrict,
  prints        int not null default 0,
  constraint transfer_register_courier check (length(courier) between 3 and 200),
  constraint transfer_register_closed check ((closed_at is null) = (closed_by is null)),
  -- ten digits and hyphens: a reader of barcodes never takes it for a case, whose number has at least twelve
  constraint transfer_register_number check (register_number ~ '^9-\d{8}-\d$' and internal.check_digit(left(replace(register_number, '-', ''), -1))::text = right(register_number, 1))
);
create index transfer_register_office_idx on core.transfer_register (office_id, transfer_register_id desc);
create index transfer_register_provider_idx on core.transfer_register (provider_id);
create index transfer_register_opened_by_idx on core.transfer_register (opened_by);
create index transfer_register_closed_by_idx on core.transfer_register (closed_by);

-- an electronic register that was let out as files; whoever did it reads them for an hour
create table core.transfer_export (
  transfer_export_id   uuid primary key,
  transfer_register_id int not null references core.transfer_register on delete restrict,
  exported_at timestamptz not null,
  exported_by int not null references access.employee on delete restrict
);
create index transfer_export_register_idx on core.transfer_export (transfer_register_id);
create index transfer_export_by_idx on core.transfer_export (exported_by);

create table core.transfer_item (
  transfer_register_id int not null references core.transfer_register on delete restrict,
  case_id    uuid not null references core.case_file on delete restrict,
  position   int not null,
  added_at   timestamptz not null,
  added_by   int not null references access.employee on delete restrict,
  -- the register is still open and the case in it
  is_waiting boolean not null default true,
  removed_at timestamptz,
  removed_by int references access.employee on delete restrict,
  primary key (transfer_register_id, case_id),
  constraint transfer_item_removed check ((removed_at is null) = (removed_by is null) and not (is_waiting and removed_at is not null))
);
create unique index transfer_item_one_register_idx on core.transfer_item (case_id) where is_waiting;
create index transfer_item_case_idx on core.transfer_item (case_id);
create index transfer_item_added_by_idx on core.transfer_item (added_by);
create index transfer_item_removed_by_idx on core.transfer_item (removed_by);

-- personal
create table core.case_receipt (
  case_event_id     bigint primary key references core.case_event on delete restrict,
  case_id           uuid not null references core.case_file on delete restrict,
  receiver_name     text not null,
  receiver_position text not null,
  constraint case_receipt_lengths check (length(receiver_name) between 3 and 150 and length(receiver_position) between 3 and 150)
);
create index case_receipt_case_idx on core.case_receipt (case_id);

create table core.case_result (
  case_event_id bigint primary key references core.case_event on delete restrict,
  case_id       uuid not null references core.case_file on delete restrict,
  result_kind   ref.code not null references ref.result_kind on delete restrict,
  number        text,
  dated_on      date not null,
  refusal_title text,
  legal_ground  text,
  sheets        int not null,
  constraint case_result_refusal check ((result_kind = 'refusal') = (legal_ground is not null)),
  constraint case_result_lengths check (length(number) <= 50 and length(legal_ground) between 3 and 500 and length(refusal_title) <= 500 and sheets between 0 and 5000)
);
create index case_result_case_idx on core.case_result (case_id);
create index case_result_kind_idx on core.case_result (result_kind);

-- personal
create table core.case_issue (
  case_event_id      bigint primary key references core.case_event on delete restrict,
  case_id            uuid not null references core.case_file on delete restrict,
  delivery_way       ref.code not null references ref.delivery_way on delete restrict,
  recipient          text not null,
  recipient_name     text,
  document_kind      ref.code references ref.identity_document_kind on delete restrict,
  document_number    text,
  tracking_number    text,
  returned_originals int not null default 0,
  constraint case_issue_recipient check (recipient in ('applicant', 'representative', 'sent')),
  -- in person means an identity document was shown; by post a number of the parcel is kept (588)
  constraint case_issue_identity check ((recipient = 'sent') = (document_number is null) and (document_kind is null) = (document_number is null) and (recipient = 'sent') = (recipient_name is null)),
  constraint case_issue_post check (delivery_way <> 'post' or recipient = 'sent' and tracking_number is not null),
  constraint case_issue_lengths check (length(recipient_name) <= 200 and length(document_number) <= 30 and length(tracking_number) <= 30 and returned_originals between 0 and 1000)
);
create index case_issue_case_idx on core.case_issue (case_id);
create index case_issue_way_idx on core.case_issue (delivery_way);
create index case_issue_document_kind_idx on core.case_issue (document_kind);

-- personal
create table core.case_turn (
  case_event_id bigint primary key references core.case_event on delete restrict,
  case_id       uuid not null references core.case_file on delete restrict,
  verb          text not null,
  reason        text,
  from_on       date not null,
  until_on      date,
  due_before    date,
  due_after     date,
  constraint case_turn_verb check (verb in ('suspend', 'resume', 'return_for_completion', 'complete', 'extend', 'withdraw', 'annul', 'store', 'start_anyway')),
  constraint case_turn_reason check (length(reason) between 3 and 300 and (reason is not null or verb in ('resume', 'complete', 'store'))),
  constraint case_turn_span check (until_on >= from_on)
);
create index case_turn_case_idx on core.case_turn (case_id);

create table archive.archived_case (
  case_id         uuid primary key references core.case_file on delete restrict,
  archived_at     timestamptz not null,
  manifest        text not null,
  manifest_sha256 bytea not null,
  keep_until      date not null,
  constraint archived_case_hash check (manifest_sha256 = sha256(convert_to(manifest, 'UTF8')))
);
create index archived_case_until_idx on archive.archived_case (keep_until);
