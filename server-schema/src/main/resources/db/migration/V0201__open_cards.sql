-- Who has the card of a case open now (ESOYA-7.1.5): a lease that its program renews. Lost with a crash of the server, and that is well.
create unlogged table access.open_card (
  case_id    uuid not null,
  session_id bigint not null,
  opened_at  timestamptz not null,
  seen_at    timestamptz not null,
  primary key (case_id, session_id)
);
create index open_card_seen_idx on access.open_card (seen_at);
