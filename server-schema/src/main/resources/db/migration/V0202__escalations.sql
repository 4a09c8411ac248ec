-- What is overdue is told to whoever stands above the registrar, once for each level, and settles itself when the case moves (ESOYA-7.1.5, 7.1.6d).
create table core.escalation (
  escalation_id  bigint generated always as identity primary key,
  case_id        uuid not null references core.case_file on delete restrict,
  ground         text not null,
  level          int not null,
  to_employee_id int references access.employee on delete restrict,
  overdue_since  date not null,
  raised_at      timestamptz not null,
  settled_at     timestamptz,
  constraint escalation_ground check (ground in ('overdue', 'hand_over', 'confirm', 'fetch')),
  constraint escalation_level check (level in (1, 2))
);
create unique index escalation_open_idx on core.escalation (case_id, level) where settled_at is null;
create index escalation_case_idx on core.escalation (case_id);
create index escalation_to_idx on core.escalation (to_employee_id);
