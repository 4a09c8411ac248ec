-- Who supplied the values of a case is corrected by an act too, once, beside the values themselves (CSP-2.3b, ESOYA-7.1.8).
alter table core.correction_act
  add column sources_applied_at timestamptz,
  add column sources_applied_by int references access.employee on delete restrict,
  add constraint correction_act_sources check ((sources_applied_at is null) = (sources_applied_by is null) and (sources_applied_at is null or opened_at is not null));
create index correction_act_sources_applied_by_idx on core.correction_act (sources_applied_by);
