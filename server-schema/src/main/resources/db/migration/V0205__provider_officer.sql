-- An officer of the provider marks what the provider itself does: receipt, stages, the result that is ready (постанова КМУ 588).
alter table access.access_order
  add column provider_id int references ref.provider on delete restrict,
  -- the order names the provider, so that whoever goes over to another one does not take the right along
  add constraint access_order_officer check ((person_group = 'esoya_provider_officer') = (provider_id is not null)
                                             and (provider_id is null or kind in ('memorandum', 'agreement')));
create index access_order_provider_idx on access.access_order (provider_id);

-- which stages of the process card are the provider's own; frozen into the case like the rest of the stage
alter table ref.process_stage add column is_provider boolean not null default false;
alter table core.case_stage add column is_provider boolean not null default false;

-- what the provider says is ready; the result of the case is what the centre has received
create table core.provider_result (
  case_event_id bigint primary key references core.case_event on delete restrict,
  case_id       uuid not null references core.case_file on delete restrict,
  result_kind   ref.code not null references ref.result_kind on delete restrict,
  number        text,
  dated_on      date not null,
  refusal_title text,
  legal_ground  text,
  sheets        int not null,
  constraint provider_result_refusal check ((result_kind = 'refusal') = (legal_ground is not null)),
  constraint provider_result_lengths check (length(number) <= 50 and length(legal_ground) between 3 and 500 and length(refusal_title) <= 500 and sheets between 0 and 5000)
);
create index provider_result_case_idx on core.provider_result (case_id);
create index provider_result_kind_idx on core.provider_result (result_kind);
