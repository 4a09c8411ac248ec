-- The directories that the moderator leads, what a value of each holds beside its name, and who changed what and why (ESOYA-5.7.2).
create table ref.directory (
  code       ref.code primary key,
  title      ref.title not null,
  about      text not null,
  relation   name not null unique,
  may_add    boolean not null,
  may_retire boolean not null,
  position   int not null
);

create table ref.directory_field (
  directory   ref.code not null references ref.directory on delete restrict,
  name        ref.code not null,
  title       ref.title not null,
  kind        text not null,
  longest     int,
  is_required boolean not null,
  position    int not null,
  primary key (directory, name),
  constraint directory_field_kind check (kind in ('line', 'pattern', 'tick') and (kind = 'tick') = (longest is null))
);

create table ref.directory_fixed (
  directory ref.code not null references ref.directory on delete restrict,
  code      ref.code not null,
  reason    text not null,
  primary key (directory, code)
);

create table ref.directory_change (
  directory_change_id bigint generated always as identity primary key,
  directory  ref.code not null references ref.directory on delete restrict,
  value_code ref.code not null,
  action     text not null,
  old_value  jsonb,
  new_value  jsonb not null,
  reason     text not null,
  changed_at timestamptz not null,
  changed_by int not null references access.employee on delete restrict,
  constraint directory_change_action check (action in ('added', 'changed', 'retired', 'restored') and (action = 'added') = (old_value is null)),
  constraint directory_change_reason check (length(reason) between 3 and 300)
);
create index directory_change_value_idx on ref.directory_change (directory, value_code);
create index directory_change_by_idx on ref.directory_change (changed_by);
