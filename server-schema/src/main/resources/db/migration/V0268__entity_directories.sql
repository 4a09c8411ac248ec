-- Offices, districts, workplaces, providers, spheres, directions and texts of notices are led like the small directories; each value has a
-- day on which it is looked at again (ESOYA-5.7.2, CSP-2.4.12).
drop function if exists internal.directory_content_problems(text, jsonb), internal.directory_problems(text, text, jsonb, text),
  internal.put_directory_value(text, jsonb, jsonb, text, int);

alter table ref.directory
  -- 'own': the program makes the code; 'given': the person does; 'numbered': the key is the code
  add column coding          text not null default 'own',
  add column code_pattern    text,
  add column code_hint       text,
  -- what other tables refer to, and by what people and files name a value
  add column key_column      name not null default 'code',
  add column code_column     name not null default 'code',
  add column retired_column  name default 'retired_on',
  add column has_place       boolean not null default true,
  add column is_title_unique boolean not null default true,
  add column fixed_reason    text,
  add constraint directory_coding check (coding in ('own', 'given', 'numbered') and (coding = 'given') = (code_pattern is not null) and (code_pattern is null) = (code_hint is null)
                                         and (coding = 'numbered') <= (key_column = code_column) and (may_retire <= (retired_column is not null)));

alter table ref.directory_field
  add column refers_to  ref.code references ref.directory on delete restrict,
  add column link_table name,
  drop constraint directory_field_kind,
  add constraint directory_field_kind check (kind in ('line', 'lines', 'pattern', 'tick', 'digits', 'phone', 'email', 'date', 'one', 'several')
    and (kind in ('line', 'lines', 'pattern', 'digits')) = (longest is not null) and (kind in ('one', 'several')) = (refers_to is not null) and (kind = 'several') = (link_table is not null));
create index directory_field_refers_idx on ref.directory_field (refers_to);
alter table ref.directory_change alter column value_code type text;

create table ref.directory_review (
  directory  ref.code not null references ref.directory on delete restrict,
  value_code text not null,
  review_on  date not null,
  primary key (directory, value_code)
);
create index directory_review_day_idx on ref.directory_review (review_on);

alter table ref.sphere add column retired_on date;
alter table ref.district add column retired_on date;
-- two offices are merged by closing one; its cases keep it, and whoever looks for it is told which one stands for it
alter table ref.office
  add column successor_office_id int references ref.office on delete restrict,
  add constraint office_successor check (successor_office_id <> office_id);
create index office_successor_idx on ref.office (successor_office_id);
alter table ref.notice_template
  add column code  text not null generated always as (kind || '_' || way) stored unique,
  add column title text;

-- a change that waits for its day; only what differs is kept, so that what others change meanwhile stays
create table ref.directory_plan (
  directory_plan_id bigint generated always as identity primary key,
  directory    ref.code not null references ref.directory on delete restrict,
  value_code   text not null,
  action       text not null,
  change       jsonb not null,
  effective_on date not null,
  reason       text not null,
  planned_at   timestamptz not null,
  planned_by   int not null references access.employee on delete restrict,
  outcome      text,
  refusal      text,
  settled_at   timestamptz,
  settled_by   int references access.employee on delete restrict,
  constraint directory_plan_action check (action in ('changed', 'retired')),
  constraint directory_plan_reason check (length(reason) between 3 and 300),
  constraint directory_plan_outcome check (outcome in ('applied', 'refused', 'cancelled') and (outcome = 'cancelled') = (settled_by is not null)),
  constraint directory_plan_settled check ((outcome is null) = (settled_at is null) and (outcome = 'refused' or refusal is null or outcome = 'cancelled'))
);
-- of one value at most one change a day
create unique index directory_plan_waiting_idx on ref.directory_plan (directory, value_code, effective_on) where outcome is null;
create index directory_plan_day_idx on ref.directory_plan (effective_on) where outcome is null;
create index directory_plan_planned_by_idx on ref.directory_plan (planned_by);
create index directory_plan_settled_by_idx on ref.directory_plan (settled_by);

-- acts by which services are given and directories changed
create table ref.legal_act (
  legal_act_id int generated always as identity primary key,
  title      ref.title not null unique,
  number     text not null,
  dated_on   date not null,
  issuer     text not null,
  link       text,
  retired_on date,
  constraint legal_act_lengths check (length(number) between 1 and 50 and length(issuer) between 2 and 200 and length(link) <= 300)
);
