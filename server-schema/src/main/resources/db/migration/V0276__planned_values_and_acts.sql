-- Values that begin on a later day, acts that are typed once, directions that name providers, and lists with room for so many (ESOYA-5.7.2, 6.1.1).
alter table ref.directory
  add column most_live int,
  add constraint directory_most_live check (most_live > 1);

alter table ref.directory_plan
  alter column value_code drop not null,
  drop constraint directory_plan_action,
  add constraint directory_plan_action check (action in ('added', 'changed', 'retired') and (action = 'added' or value_code is not null));

alter table ref.legal_act
  add column supplier text,
  add column incoming text,
  add constraint legal_act_supply check (length(supplier) between 2 and 300 and length(incoming) between 1 and 64);
alter table ref.information_card add column legal_act_id int references ref.legal_act on delete restrict;
create index information_card_act_idx on ref.information_card (legal_act_id);
-- an act that stands in both is one act
update ref.information_card i set legal_act_id = (select min(a.legal_act_id) from ref.legal_act a
  where a.number = i.act_number and a.dated_on = i.act_dated_on and lower(a.title collate "uk-x-icu") = lower(btrim(i.legal_act) collate "uk-x-icu"))
where i.act_number is not null;

create table ref.direction_provider (
  direction_id int not null references ref.direction on delete cascade,
  provider_id  int not null references ref.provider on delete restrict,
  primary key (direction_id, provider_id)
);
create index direction_provider_idx on ref.direction_provider (provider_id);
