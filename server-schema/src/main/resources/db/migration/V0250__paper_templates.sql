-- Forms of a case's papers, written by the moderator in versions (ESOYA-5.7.1); a case keeps the version that was in force when it was registered.
create table ref.paper_template (
  paper_template_id int generated always as identity primary key,
  paper_kind        ref.code not null references ref.paper_kind on delete restrict,
  service_id        int references ref.service on delete restrict,
  version           int not null,
  valid_from        date not null,
  source            text,
  legal_act         text not null,
  act_number        text not null,
  act_dated_on      date not null,
  act_supplier      text not null,
  act_incoming      text,
  reason            text not null,
  restores_version  int,
  published_by      int not null references access.employee on delete restrict,
  published_at      timestamptz not null,
  superseded_at     timestamptz,
  constraint paper_template_kind check (paper_kind in ('application', 'inventory', 'routing_slip')),
  constraint paper_template_version unique nulls not distinct (paper_kind, service_id, version),
  constraint paper_template_size check (length(source) between 1 and 100000)
);
comment on table ref.paper_template is 'Шаблон папера справи: версія';
-- of one day one version serves: whoever puts in another on the same day puts the former out of force
create unique index paper_template_day on ref.paper_template (paper_kind, service_id, valid_from) nulls not distinct where superseded_at is null;
create index paper_template_service_idx on ref.paper_template (service_id);
create index paper_template_published_by_idx on ref.paper_template (published_by);

create table core.case_template (
  case_id           uuid not null references core.case_file on delete restrict,
  paper_kind        ref.code not null references ref.paper_kind on delete restrict,
  paper_template_id int not null references ref.paper_template on delete restrict,
  primary key (case_id, paper_kind)
);
comment on table core.case_template is 'Версія шаблону, якою друкують папір справи';
create index case_template_kind_idx on core.case_template (paper_kind);
create index case_template_template_idx on core.case_template (paper_template_id);
