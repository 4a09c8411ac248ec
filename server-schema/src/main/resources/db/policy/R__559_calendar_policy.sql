-- ${build}
-- Days are set by an act, and acts are written by the owner's functions alone.
set role esoya_owner;
drop policy if exists set_by_its_keeper on ref.calendar_day;
drop policy if exists changed_by_its_keeper on ref.calendar_day;
revoke insert, update on ref.calendar_day from esoya_api;
