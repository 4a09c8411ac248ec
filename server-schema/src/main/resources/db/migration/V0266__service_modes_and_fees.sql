-- How a service is given, and a fee that follows the subsistence minimum (KR146-2.1.2.1, 2.3.1; ЗУ «Про адміністративні послуги», ст. 11).
create table ref.subsistence_minimum (
  valid_from date primary key,
  amount     numeric(12,2) not null,
  legal_act  text not null,
  set_by     int references access.employee on delete restrict,
  set_at     timestamptz,
  constraint subsistence_minimum_amount check (amount between 1 and 1000000),
  constraint subsistence_minimum_act check (length(legal_act) between 3 and 500),
  constraint subsistence_minimum_set check ((set_by is null) = (set_at is null))
);
create index subsistence_minimum_set_by_idx on ref.subsistence_minimum (set_by);

alter table ref.information_card
  add column fee_share      numeric(9,4),
  add column fee_rounding   numeric(4,2),
  add column provision_mode text not null default 'administrator',
  add column mode_reason    text,
  add column is_electronic  boolean not null default false,
  add column state_register text,
  add constraint information_card_share check ((fee_share is null) = (fee_rounding is null) and fee_share > 0 and fee_share <= 10000 and fee_rounding in (0.01, 0.1, 1, 10)),
  add constraint information_card_mode check (provision_mode in ('administrator', 'provider') and (provision_mode = 'provider') = (mode_reason is not null)),
  add constraint information_card_lengths check (length(mode_reason) between 3 and 500 and length(state_register) between 3 and 300);
