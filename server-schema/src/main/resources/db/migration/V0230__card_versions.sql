-- Who ordered and who put in a version of a service's cards (ESOYA-2.3, CSP-2.4.12); a day has one version, so no two are ever live.
alter table ref.information_card
  add column act_number   text,
  add column act_dated_on date,
  add column act_supplier text,
  add column act_incoming text,
  add column reason       text,
  add column published_by int references access.employee on delete restrict,
  add column published_at timestamptz,
  add constraint information_card_day unique (service_id, valid_from),
  add constraint information_card_by_an_act check (published_at is null
    or num_nulls(act_number, act_dated_on, act_supplier, published_by) = 0);
create index information_card_published_by_idx on ref.information_card (published_by);
alter table ref.process_card add constraint process_card_day unique (service_id, valid_from);

create table core.card_read (
  employee_id         int not null references access.employee on delete cascade,
  information_card_id int not null references ref.information_card on delete cascade,
  read_at             timestamptz not null,
  primary key (employee_id, information_card_id)
);
create index card_read_card_idx on core.card_read (information_card_id);
