-- Administrative units by КАТОТТГ and streets with their former names: addresses are suggested from them and counted by them,
-- and never refused for want of them (ESOYA-7.1.2, 5.7.2).
alter table ref.directory
  -- what makes two values of one title different
  add column unique_with name[] not null default '{}',
  -- found by words and not listed whole
  add column is_large boolean not null default false;

create table ref.unit_category (
  code          text primary key,
  title         ref.title not null unique,
  position      int not null,
  retired_on    date,
  short_title   text not null,
  is_settlement boolean not null default false,
  constraint unit_category_code check (code ~ '^[ОКРНМТСХВБ]$'),
  constraint unit_category_short_title check (length(short_title) between 1 and 20)
);

create table ref.unit (
  code         text primary key,
  title        ref.title not null,
  category     text not null references ref.unit_category on delete restrict,
  parent_code  text references ref.unit on delete restrict,
  valid_from   date,
  retired_on   date,
  search_title text not null generated always as (btrim(regexp_replace(translate(lower(title::text collate "uk-x-icu"), '''`ʼ‘´', '’’’’’'), '[^[:alnum:]’]+', ' ', 'g'))) stored,
  constraint unit_code check (code ~ '^UA\d{17}$'),
  constraint unit_parent check (parent_code <> code)
);
create index unit_parent_idx on ref.unit (parent_code);
create index unit_category_idx on ref.unit (category);
create index unit_search_idx on ref.unit using gin (search_title extension.gin_trgm_ops);

create table ref.street_kind (
  code        ref.code primary key,
  title       ref.title not null unique,
  position    int not null,
  retired_on  date,
  short_title text not null,
  -- as people write it, too; by comma
  spellings   text,
  constraint street_kind_lengths check (length(short_title) between 1 and 20 and length(spellings) <= 200)
);

create table ref.street (
  street_id       int generated always as identity primary key,
  settlement_code text not null references ref.unit on delete restrict,
  kind            ref.code not null references ref.street_kind on delete restrict,
  title           ref.title not null,
  valid_from      date,
  renamed_on      date,
  rename_act      text,
  successor_street_id int references ref.street on delete restrict,
  retired_on      date,
  search_title    text not null generated always as (btrim(regexp_replace(translate(lower(title::text collate "uk-x-icu"), '''`ʼ‘´', '’’’’’'), '[^[:alnum:]’]+', ' ', 'g'))) stored,
  constraint street_successor check (successor_street_id <> street_id),
  constraint street_rename_act check (length(rename_act) between 3 and 300)
);
create unique index street_name_idx on ref.street (settlement_code, search_title, kind);
create index street_search_idx on ref.street (search_title);
create index street_kind_idx on ref.street (kind);
create index street_successor_idx on ref.street (successor_street_id);

create table ref.former_street_name (
  former_street_name_id int generated always as identity primary key,
  street_id    int not null references ref.street on delete restrict,
  kind         ref.code not null references ref.street_kind on delete restrict,
  title        ref.title not null,
  until_on     date,
  act          text,
  retired_on   date,
  search_title text not null generated always as (btrim(regexp_replace(translate(lower(title::text collate "uk-x-icu"), '''`ʼ‘´', '’’’’’'), '[^[:alnum:]’]+', ' ', 'g'))) stored,
  constraint former_street_name_act check (length(act) <= 300)
);
create unique index former_street_name_name_idx on ref.former_street_name (street_id, search_title, kind);
create index former_street_name_search_idx on ref.former_street_name (search_title);
create index former_street_name_kind_idx on ref.former_street_name (kind);

-- the words of an address stay as they were said; beside them stands the street they name, so that figures can be counted by street
alter table core.case_applicant add column street_id int references ref.street on delete restrict;
alter table core.case_attribute add column street_id int references ref.street on delete restrict;
create index case_applicant_street_idx on core.case_applicant (street_id) where street_id is not null;
create index case_attribute_street_idx on core.case_attribute (street_id) where street_id is not null;
