-- Cards being edited are kept on the server, and by parameter a second moderator answers before they take effect (ESOYA-5.7.1, CSP-3.2.14).
create table core.card_draft (
  card_draft_id uuid primary key,
  service_id    int references ref.service on delete cascade,
  content       jsonb not null,
  kept_by       int not null references access.employee on delete cascade,
  kept_at       timestamptz not null,
  proposed_at   timestamptz,
  answered_by   int references access.employee on delete restrict,
  answered_at   timestamptz,
  is_approved   boolean,
  note          text,
  constraint card_draft_answer check (num_nulls(answered_by, answered_at, is_approved) in (0, 3) and (answered_at is null or proposed_at is not null)),
  constraint card_draft_two_persons check (answered_by <> kept_by),
  constraint card_draft_note check (length(note) between 3 and 500),
  constraint card_draft_size check (pg_column_size(content) <= 1048576)
);
create index card_draft_service_idx on core.card_draft (service_id);
create index card_draft_kept_by_idx on core.card_draft (kept_by);
create index card_draft_answered_by_idx on core.card_draft (answered_by);

alter table ref.information_card
  add column approved_by int references access.employee on delete restrict,
  add constraint information_card_two_persons check (approved_by <> published_by);
create index information_card_approved_by_idx on ref.information_card (approved_by);
