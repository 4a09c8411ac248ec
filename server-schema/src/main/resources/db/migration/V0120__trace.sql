-- The journal proves itself: every change and every event carries its transaction and a hash, finished transactions are sealed in
-- chained Merkle batches (docs/journal-seal.md), and what the server's log tells of refusals becomes events.
create table ref.event_kind (
  code     ref.code primary key,
  title    ref.title not null,
  category text not null,
  constraint event_kind_category check (category in
    ('sign_in', 'failure', 'lock', 'rights', 'block', 'export', 'integrity', 'configuration', 'after_hours', 'refused', 'reading'))
);
-- those that older rows may carry get their names in db/reference/R__615
insert into ref.event_kind (code, title, category)
select distinct e.kind, e.kind, 'reading' from audit.event e;

alter table audit.row_change add column client_address inet;
alter table audit.row_change alter column era drop default;
alter table audit.row_change drop constraint row_change_action;
alter table audit.row_change add constraint row_change_action check (action in ('insert', 'update', 'delete', 'truncate'));
create index row_change_transaction_idx on audit.row_change (transaction);

alter table audit.event add column era int, add column transaction xid8, add column sha256 bytea;

-- rows from before the seal get their hash here: from the first seal on nothing changes any more (docs/journal-seal.md)
update audit.row_change c
set sha256 = sha256(convert_to(array_to_string(array['row_change', c.row_change_id::text, c.era::text, c.transaction::text,
      to_char(c.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), c.login_role::text, c.session_id::text, host(c.client_address),
      c.table_name, c.action, encode(sha256(convert_to(c.old_row::text, 'UTF8')), 'hex'), encode(sha256(convert_to(c.new_row::text, 'UTF8')), 'hex')],
      E'\n', ''), 'UTF8'));
update audit.event e
set era = 1, transaction = pg_current_xact_id(),
    sha256 = sha256(convert_to(array_to_string(array['event', e.event_id::text, '1', pg_current_xact_id()::text,
      to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.login_role::text, e.session_id::text, host(e.client_address),
      e.kind, e.purpose, e.case_id::text, e.person_id::text, encode(sha256(convert_to(e.detail::text, 'UTF8')), 'hex')],
      E'\n', ''), 'UTF8'));

alter table audit.event
  alter column era set not null,
  alter column transaction set not null,
  alter column sha256 set not null,
  add constraint event_kind_fk foreign key (kind) references ref.event_kind on delete restrict;
create index event_transaction_idx on audit.event (transaction);
create index event_kind_idx on audit.event (kind, event_id desc);
create index event_cases_idx on audit.event using gin ((detail -> 'case_ids')) where kind = 'cases_looked_up';
create index event_people_idx on audit.event using gin ((detail -> 'person_ids')) where kind = 'person_looked_up';
-- a line of the server's log becomes an event once
create unique index event_log_line_idx on audit.event ((detail ->> 'log_line')) where detail ? 'log_line';

create table audit.seal (
  era               int not null references audit.era on delete restrict,
  batch_number      int not null,
  from_transaction  xid8 not null,
  below_transaction xid8 not null,
  row_change_count  int not null,
  event_count       int not null,
  leaves            bytea not null,
  merkle_root       bytea not null,
  previous_sha256   bytea,
  sha256            bytea not null,
  sealed_at         timestamptz not null,
  primary key (era, batch_number),
  constraint seal_range check (from_transaction < below_transaction),
  constraint seal_leaves check (length(leaves) = 40 * (row_change_count + event_count))
);

create table audit.watched_object (
  object  text primary key,
  era     int not null,
  state   text not null,
  seen_at timestamptz not null
);

create table audit.log_mark (
  file     text primary key,
  read_to  bigint not null,
  read_at  timestamptz not null
);

create table audit.scan_sweep (
  scan_sweep_id bigint generated always as identity primary key,
  reached       bytea,
  checked       bigint not null default 0,
  damaged       bigint not null default 0,
  started_at    timestamptz not null,
  finished_at   timestamptz
);

create table access.agent_heartbeat (
  job        ref.code primary key,
  login_role name not null references access.account on delete restrict,
  outcome    text not null,
  beat_at    timestamptz not null,
  done_at    timestamptz,
  constraint agent_heartbeat_outcome check (outcome in ('done', 'refused', 'outage', 'defect'))
);
create index agent_heartbeat_login_idx on access.agent_heartbeat (login_role);
