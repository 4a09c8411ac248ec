-- What the screens of the registers show beyond the facts of V0130: why a setting was changed and what it may hold, when a break
-- begins, what was expected where a problem was met, and when each step of a proposal was taken.
alter table ref.parameter
  add column section text not null default 'centre',
  add column allowed text not null default '',
  add column reason text,
  add column changed_at timestamptz,
  add column changed_by int references access.employee on delete restrict,
  -- more than 255 repetitions are no pattern for PostgreSQL, and whatever was compared with it failed
  alter column pattern set default '^.{0,255}$',
  add constraint parameter_section check (section in ('sign_in', 'work', 'guard', 'message', 'term', 'centre')),
  add constraint parameter_lengths check (length(allowed) <= 200 and length(reason) <= 300);
update ref.parameter set pattern = '^.{0,255}$' where pattern = '^.{0,300}$';
create index parameter_changed_by_idx on ref.parameter (changed_by);

alter table access.announcement add column starts_at timestamptz;

alter table access.problem_report
  add column expected text,
  add constraint problem_report_expected check (length(expected) <= 2000);

alter table access.proposal
  add column delayed_at timestamptz,
  add column rejected_at timestamptz,
  add column announcement_id int references access.announcement on delete restrict;
create index proposal_announcement_idx on access.proposal (announcement_id);
