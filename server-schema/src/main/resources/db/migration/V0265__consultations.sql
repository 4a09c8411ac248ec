-- personal
-- An information card given to whoever asks, without a case (ESOYA-3.2.2.1, CSP-2.4.3): each is a consultation; by e-mail it leaves with the outbox.
create table core.consultation (
  consultation_id uuid primary key,
  office_id       int not null references ref.office on delete restrict,
  employee_id     int not null references access.employee on delete restrict,
  service_id      int not null references ref.service on delete restrict,
  card_version    int not null,
  way             text not null,
  given_at        timestamptz not null,
  constraint consultation_way check (way in ('paper', 'file', 'email'))
);
create index consultation_office_idx on core.consultation (office_id, given_at);
create index consultation_employee_idx on core.consultation (employee_id, given_at);
create index consultation_service_idx on core.consultation (service_id);

alter table exchange.notice
  alter column case_id drop not null,
  alter column case_event_id drop not null,
  add column consultation_id uuid references core.consultation on delete restrict,
  add constraint notice_of_a_consultation unique (consultation_id),
  add constraint notice_of_one check (num_nonnulls(case_id, consultation_id) = 1 and (case_id is null) = (case_event_id is null)),
  drop constraint notice_lengths,
  add constraint notice_lengths check (length(address) <= 254 and length(body) between 1 and case when case_id is null then 40000 else 2000 end and length(last_code) <= 100 and length(told_note) <= 1000);
