-- personal
-- What leaves the centre for an applicant (ESOYA-7.1.6b, CSP-1.2e): made in the transaction of the mark it tells of, sent later by an agent.
create table ref.notice_kind (
  code       ref.code primary key,
  title      ref.title not null,
  position   int not null default 0,
  retired_on date
);

create table ref.notice_template (
  kind    ref.code not null references ref.notice_kind on delete restrict,
  way     text not null,
  subject text,
  body    text not null,
  primary key (kind, way),
  constraint notice_template_way check (way in ('sms', 'email', 'phone', 'post')),
  constraint notice_template_lengths check (length(btrim(body)) between 5 and 1000 and length(subject) between 3 and 150),
  constraint notice_template_subject check ((way = 'email') = (subject is not null))
);

create table exchange.notice (
  notice_id     uuid primary key,
  case_id       uuid not null references core.case_file on delete restrict,
  case_event_id bigint not null references core.case_event on delete restrict,
  kind          ref.code not null references ref.notice_kind on delete restrict,
  way           text not null,
  address       text,
  subject       text,
  body          text not null,
  parts         int not null,
  state         text not null,
  made_at       timestamptz not null,
  leaves_at     timestamptz not null,
  next_try_at   timestamptz not null,
  lease         int not null default 0,
  round         int not null default 1,
  failures      int not null default 0,
  taken_by      name,
  leased_until  timestamptz,
  sending_at    timestamptz,
  sent_at       timestamptz,
  settled_at    timestamptz,
  gateway       ref.code,
  last_code     text,
  told_by       int references access.employee on delete restrict,
  told_way      text,
  told_note     text,
  constraint notice_once unique (case_event_id, kind),
  constraint notice_way check (way in ('sms', 'email', 'phone', 'post')),
  constraint notice_state check (state in ('waiting', 'taken', 'sent', 'delivered', 'undelivered', 'unknown', 'failed', 'cancelled', 'by_hand', 'told')),
  constraint notice_machine check (state in ('by_hand', 'told', 'cancelled') or way in ('sms', 'email') and address is not null),
  constraint notice_lease check ((state = 'taken') = (leased_until is not null) and (state = 'taken' or sending_at is null) and (leased_until is null or taken_by is not null)),
  constraint notice_told check ((state = 'told') = (told_by is not null) and (state = 'told') = (told_way is not null)),
  constraint notice_told_way check (told_way in ('phone', 'in_person', 'post', 'email', 'portal')),
  constraint notice_lengths check (length(address) <= 254 and length(body) between 1 and 2000 and length(last_code) <= 100 and length(told_note) <= 1000)
);
create index notice_case_idx on exchange.notice (case_id);
create index notice_kind_idx on exchange.notice (kind);
create index notice_told_by_idx on exchange.notice (told_by) where told_by is not null;
create index notice_waiting_idx on exchange.notice (leaves_at, made_at, notice_id) where state = 'waiting';
create index notice_taken_idx on exchange.notice (leased_until) where state = 'taken';
create index notice_people_idx on exchange.notice (case_id) where state in ('by_hand', 'failed', 'unknown', 'undelivered');

create table exchange.notice_part (
  notice_id   uuid not null references exchange.notice on delete cascade,
  round       int not null,
  part        int not null,
  gateway     ref.code not null,
  message_id  text not null,
  accepted_at timestamptz not null,
  asked_at    timestamptz,
  state       text,
  code        text,
  settled_at  timestamptz,
  primary key (notice_id, round, part),
  constraint notice_part_number check (part between 1 and 30),
  constraint notice_part_state check (state in ('delivered', 'undelivered')),
  constraint notice_part_lengths check (length(message_id) between 1 and 100 and length(code) <= 100)
);
create index notice_part_message_idx on exchange.notice_part (gateway, message_id);
create index notice_part_open_idx on exchange.notice_part (gateway, accepted_at) where state is null;

-- a receipt may come before the answer that names its message: kept until the part is known
create table exchange.notice_receipt (
  gateway     ref.code not null,
  message_id  text not null,
  state       text not null,
  code        text,
  received_at timestamptz not null,
  primary key (gateway, message_id),
  constraint notice_receipt_state check (state in ('delivered', 'undelivered')),
  constraint notice_receipt_lengths check (length(message_id) between 1 and 100 and length(code) <= 100)
);

create table exchange.gateway_state (
  gateway  ref.code primary key,
  state    text not null,
  code     text,
  balance  numeric(12, 2),
  since_at timestamptz not null,
  seen_at  timestamptz not null,
  constraint gateway_state_state check (state in ('works', 'away', 'refuses', 'low_balance')),
  constraint gateway_state_code check (length(code) <= 100)
);
