-- What a walk of the archive found damaged: told once, until it is whole again (ESOYA-2.1.6, 4.11).
create table audit.scan_damage (
  sha256    bytea primary key,
  what      text not null,
  found_at  timestamptz not null,
  seen_at   timestamptz not null,
  mended_at timestamptz,
  constraint scan_damage_what check (what in ('scan', 'archive')),
  constraint scan_damage_times check (seen_at >= found_at and mended_at >= found_at)
);
create index scan_damage_open_idx on audit.scan_damage (found_at) where mended_at is null;
