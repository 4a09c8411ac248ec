-- personal
-- What is destroyed after its legal term: by whom, over which cases, and the digests that stay (CSP-2.4.9, 3.3.4; ЗУ про захист персональних даних, ст. 15).
alter table ref.service add column retention_years int,
  add constraint service_retention_years check (retention_years between 1 and 75);
insert into ref.parameter (code, value, title) values ('retention_years', '5', 'Скільки років після року закриття зберігається справа, якщо послуга не каже іншого');

create table core.disposal_act (
  disposal_act_id uuid primary key,
  office_id    int not null references ref.office on delete restrict,
  closed_year  int not null,
  number       text not null,
  signed_on    date not null,
  ground       text not null,
  proposed_at  timestamptz not null,
  proposed_by  int not null references access.employee on delete restrict,
  answered_at  timestamptz,
  answered_by  int references access.employee on delete restrict,
  is_confirmed boolean,
  row_count    int,
  file_count   int,
  rows_sha256  bytea,
  event_id     bigint references audit.event on delete restrict,
  constraint disposal_act_two check (answered_by <> proposed_by),
  constraint disposal_act_answer check (num_nonnulls(answered_at, answered_by, is_confirmed) in (0, 3)),
  constraint disposal_act_done check (num_nonnulls(row_count, file_count, rows_sha256) in (0, 3) and (row_count is null or is_confirmed)),
  constraint disposal_act_lengths check (length(number) between 1 and 50 and length(ground) between 3 and 300)
);
create unique index disposal_act_number_idx on core.disposal_act (number, signed_on) where is_confirmed is distinct from false;
create index disposal_act_office_idx on core.disposal_act (office_id);
create index disposal_act_proposed_by_idx on core.disposal_act (proposed_by);
create index disposal_act_answered_by_idx on core.disposal_act (answered_by);
create index disposal_act_event_idx on core.disposal_act (event_id);

create table core.disposal_case (
  disposal_act_id uuid not null references core.disposal_act on delete restrict,
  case_id         uuid not null references core.case_file on delete restrict,
  primary key (disposal_act_id, case_id)
);
create index disposal_case_case_idx on core.disposal_case (case_id);

create table core.disposal_file (
  disposal_act_id uuid not null references core.disposal_act on delete restrict,
  sha256          bytea not null,
  size_bytes      int not null,
  primary key (disposal_act_id, sha256)
);

alter table core.case_file add column disposal_act_id uuid references core.disposal_act on delete restrict;
create index case_file_disposal_idx on core.case_file (disposal_act_id) where disposal_act_id is not null;

-- the digests that the erased values had: with them a row of the journal still proves itself
create table audit.disposed_row (
  journal         text not null,
  row_number      bigint not null,
  disposal_act_id uuid not null references core.disposal_act on delete restrict,
  old_sha256      bytea,
  new_sha256      bytea,
  primary key (journal, row_number),
  constraint disposed_row_journal check (journal in ('row_change', 'event'))
);
create index disposed_row_act_idx on audit.disposed_row (disposal_act_id);
