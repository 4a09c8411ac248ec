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
  constraint disposal_act_two check (answered_by <> proposed_by),
  constraint disposal_act_answer check (num_nonnulls(answered_at, answered_by, is_confirmed) in (0, 3)),
  constraint disposal_act_done check (num_nonnulls(row_count, file_count) in (0, 2) and (row_count is null or is_confirmed)),
  constraint disposal_act_lengths check (length(number) between 1 and 50 and length(ground) between 3 and 300)
);
create unique index disposal_act_number_idx on core.disposal_act (number, signed_on) where is_confirmed is distinct from false;
create index disposal_act_office_idx on core.disposal_act (office_id);
create index disposal_act_proposed_by_idx on core.disposal_act (proposed_by);
create index disposal_act_answered_by_idx on core.disposal_act (answered_by);

-- an act is carried out in portions, each a transaction with a witness of its own: whenever it is stopped, the journal proves itself
create table core.disposal_portion (
  disposal_act_id uuid not null references core.disposal_act on delete restrict,
  portion      int not null check (portion > 0),
  destroyed_at timestamptz not null,
  case_count   int not null,
  row_count    int not null,
  file_count   int not null,
  rows_sha256  bytea not null,
  event_id     bigint references audit.event on delete restrict,
  primary key (disposal_act_id, portion)
);
create index disposal_portion_event_idx on core.disposal_portion (event_id);

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
  portion         int not null,
  old_sha256      bytea,
  new_sha256      bytea,
  primary key (journal, row_number),
  constraint disposed_row_journal check (journal in ('row_change', 'event'))
);
create index disposed_row_act_idx on audit.disposed_row (disposal_act_id, portion);

-- the journal of a city is not read from end to end for fifty cases
create function internal.subject_of(p_row jsonb) returns uuid
  language sql immutable parallel safe
return coalesce(p_row ->> 'case_id', p_row ->> 'person_id', p_row ->> 'disclosure_id')::uuid;
comment on function internal.subject_of(jsonb) is 'Чий це рядок журналу: справи, особи або запиту органу';
create index row_change_subject_idx on audit.row_change (internal.subject_of(coalesce(new_row, old_row))) where internal.subject_of(coalesce(new_row, old_row)) is not null;
create index row_change_package_idx on audit.row_change (((coalesce(new_row, old_row) ->> 'document_package_id')::bigint)) where table_name = 'core.inventory_item';
create index event_question_idx on audit.event ((coalesce(detail ->> 'subject_request_id', detail ->> 'disclosure_id'))) where coalesce(detail ->> 'subject_request_id', detail ->> 'disclosure_id') is not null;

-- the letter of a body of state names the people of its cases, and goes with them
alter table core.disclosure alter column letter_sha256 drop not null;
