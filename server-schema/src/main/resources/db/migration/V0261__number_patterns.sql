-- How an office writes the numbers of its cases, from which day, and by whom set (ESOYA-4.2, 8.4). A day has one pattern, so no two are ever live.
create table ref.number_pattern (
  number_pattern_id int generated always as identity primary key,
  office_id  int not null references ref.office on delete restrict,
  pattern    text not null,
  valid_from date not null,
  reason     text not null,
  set_at     timestamptz not null,
  set_by     int not null references access.employee on delete restrict,
  constraint number_pattern_day unique (office_id, valid_from),
  constraint number_pattern_lengths check (length(pattern) between 12 and 40 and length(reason) between 3 and 300)
);
create index number_pattern_set_by_idx on ref.number_pattern (set_by);

drop function if exists internal.next_case_number(int, int), internal.case_number(text, text, int, int);
