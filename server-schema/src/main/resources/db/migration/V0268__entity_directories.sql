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
