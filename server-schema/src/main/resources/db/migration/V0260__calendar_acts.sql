-- Working days change by acts that recount the cases they touch (ESOYA-3.4, 5.7.2), and an office may be closed on a day (ЦКУ ст. 254).
-- The functions of terms now ask for the office too; with a default left beside the old ones every call would be ambiguous.
drop function if exists internal.is_working_day(date), internal.working_day_from(date), internal.add_working_days(date, int), internal.due_on(date, int, text),
  internal.due_after(timestamptz, int, text), internal.resumed_due(date, text, date, date);

create table ref.office_closure (
  day       date not null,
  office_id int not null references ref.office on delete restrict,
  reason    ref.title not null,
  primary key (day, office_id)
);
create index office_closure_office_idx on ref.office_closure (office_id);

create table ref.calendar_act (
  calendar_act_id int generated always as identity primary key,
  act           text not null,
  reason        text not null,
  undoes_act_id int unique references ref.calendar_act on delete restrict,
  cases         int not null,
  stages        int not null,
  made_at       timestamptz not null,
  made_by       int not null references access.employee on delete restrict,
  last_event_id bigint not null,
  -- both stand together in the reason of each case
  constraint calendar_act_lengths check (length(act) between 3 and 100 and length(reason) between 3 and 190)
);
create index calendar_act_made_by_idx on ref.calendar_act (made_by);

create table ref.calendar_act_day (
  calendar_act_id int not null references ref.calendar_act on delete cascade,
  position      int not null,
  day           date not null,
  office_id     int references ref.office on delete restrict,
  state_before  text not null,
  reason_before text,
  state_after   text not null,
  reason_after  text,
  primary key (calendar_act_id, position),
  constraint calendar_act_day_once unique nulls not distinct (calendar_act_id, day, office_id),
  constraint calendar_act_day_states check (state_before in ('usual', 'off', 'working') and state_after in ('usual', 'off', 'working')
    and (state_before = 'usual') = (reason_before is null) and (state_after = 'usual') = (reason_after is null))
);
create index calendar_act_day_office_idx on ref.calendar_act_day (office_id);

alter table core.case_turn
  add column calendar_act_id int references ref.calendar_act on delete restrict,
  add column stages int[],
  add constraint case_turn_stages check (stages is null or verb = 'recount'),
  drop constraint case_turn_verb,
  add constraint case_turn_verb check (verb in ('suspend', 'resume', 'return_for_completion', 'complete', 'extend', 'withdraw', 'annul', 'store', 'start_anyway', 'recount')
    and (verb = 'recount') = (calendar_act_id is not null));
create index case_turn_calendar_act_idx on core.case_turn (calendar_act_id);
