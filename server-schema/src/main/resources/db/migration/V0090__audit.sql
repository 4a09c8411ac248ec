-- personal
-- What was changed and what was looked at. Written only by triggers and verbs; nobody changes or deletes a row.
create table audit.era (
  era       int primary key,
  opened_at timestamptz not null
);
comment on table audit.era is 'Доба журналу: зростає після відновлення з копії';
insert into audit.era (era, opened_at) values (1, internal.now_at());

create table audit.row_change (
  row_change_id bigint generated always as identity primary key,
  era           int not null default 1,
  transaction   xid8 not null,
  happened_at   timestamptz not null,
  login_role    name not null,
  session_id    bigint,
  table_name    text not null,
  action        text not null,
  old_row       jsonb,
  new_row       jsonb,
  sha256        bytea not null,
  constraint row_change_action check (action in ('insert', 'update', 'delete'))
);
comment on table audit.row_change is 'Зміна рядка: хто, коли, що було і що стало, геш (ESOYA-4.1, 6.5)';
create index row_change_happened_idx on audit.row_change (happened_at);

create table audit.event (
  event_id    bigint generated always as identity primary key,
  happened_at timestamptz not null,
  login_role  name not null,
  session_id  bigint,
  kind        ref.code not null,
  purpose     ref.code,
  case_id     uuid,
  person_id   uuid,
  detail      jsonb check (jsonb_typeof(detail) = 'object'),
  client_address inet
);
comment on table audit.event is 'Подія доступу й безпеки: вхід, вихід, пошук особи, перегляд справи чи скану, друк (ESOYA-4.13, 5.3.2)';
create index event_happened_idx on audit.event (happened_at);
create index event_login_idx on audit.event (login_role, happened_at desc);
create index event_case_idx on audit.event (case_id) where case_id is not null;
create index event_person_idx on audit.event (person_id) where person_id is not null;
