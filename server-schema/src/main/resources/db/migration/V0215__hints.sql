-- What changed and was not yet told to the other workstations: kept between two notifications. Lost with a crash of the server, and that is well.
create unlogged table exchange.hint (
  topic      text not null,
  office_id  int references ref.office on delete cascade,
  is_waiting boolean not null,
  told_at    timestamptz,
  unique nulls not distinct (topic, office_id)
);
create index hint_office_idx on exchange.hint (office_id);
