-- personal
-- Who called, came or wrote about a case; and whose cases are led by a colleague (ESOYA-4.8, 7.1.5).
alter table core.case_addition
  add column contact_at timestamptz,
  add column contact_name text,
  add column case_event_id bigint unique references core.case_event on delete restrict,
  add column struck_event_id bigint unique references core.case_event on delete restrict,
  add column struck_reason text,
  drop constraint case_addition_note,
  add constraint case_addition_note check (length(note) between 1 and 1000 and (kind <> 'note' and kind not like 'contact%' or note is not null) and note !~ '[[:cntrl:]]'),
  add constraint case_addition_contact check ((kind like 'contact%') = (contact_at is not null) and (contact_at is null) = (contact_name is null) and contact_at <= recorded_at
    and length(contact_name) between 2 and 150),
  -- a fact is struck out with its reason, never changed
  add constraint case_addition_struck check ((struck_event_id is null) = (struck_reason is null) and length(struck_reason) between 3 and 300);
insert into ref.addition_kind (position, code, title) values (4, 'contact_call', 'Дзвонили'), (5, 'contact_came', 'Приходили'), (6, 'contact_wrote', 'Писали');

-- personal
create table core.case_take_over (
  case_event_id    bigint primary key references core.case_event on delete restrict,
  case_id          uuid not null references core.case_file on delete restrict,
  from_employee_id int not null references access.employee on delete restrict,
  to_employee_id   int not null references access.employee on delete restrict,
  reason           text not null,
  constraint case_take_over_people check (from_employee_id <> to_employee_id),
  constraint case_take_over_reason check (length(reason) between 3 and 300)
);
create index case_take_over_case_idx on core.case_take_over (case_id);
create index case_take_over_from_idx on core.case_take_over (from_employee_id);
create index case_take_over_to_idx on core.case_take_over (to_employee_id);
