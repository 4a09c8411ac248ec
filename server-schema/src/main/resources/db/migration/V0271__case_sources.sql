-- Who answers for each group of a case's values, where it is not whom the rule names (CSP-2.2a, 2.3b).
create table core.case_source (
  case_id     uuid not null references core.case_file on delete restrict,
  value_group text not null,
  supplier    ref.code not null references ref.supplier on delete restrict,
  data_source ref.code references ref.data_source on delete restrict,
  primary key (case_id, value_group),
  constraint case_source_group check (value_group ~ '^(applicant_\d{1,2}|representative|documents|values(:.{1,100})?)$'),
  -- the way an applicant's data came stands with the applicant
  constraint case_source_applicant check ((value_group like 'applicant%') = (data_source is null))
);
create index case_source_supplier_idx on core.case_source (supplier);
create index case_source_source_idx on core.case_source (data_source);
