-- How long cases are kept is said by a class with its legal ground, and a card names the class and the state register by directories (CSP-2.4.9, ESOYA-5.7.2).
create table ref.retention_class (
  code         ref.code primary key,
  title        ref.title not null,
  position     int not null default 0,
  retired_on   date,
  years        int,
  is_permanent boolean not null default false,
  legal_basis  text not null,
  constraint retention_class_term check ((years is null) = is_permanent and years between 1 and 75),
  constraint retention_class_basis check (length(legal_basis) between 3 and 300)
);

alter table ref.directory_field
  drop constraint directory_field_kind,
  add constraint directory_field_kind check (kind in ('line', 'lines', 'pattern', 'tick', 'digits', 'phone', 'email', 'date', 'whole', 'one', 'several')
    and (kind in ('line', 'lines', 'pattern', 'digits', 'whole')) = (longest is not null) and (kind in ('one', 'several')) = (refers_to is not null) and (kind = 'several') = (link_table is not null));

-- years that a service had become classes, and its cards refer to them
insert into ref.retention_class (code, title, position, years, legal_basis)
select 'years_' || y.years, 'Строк послуги: ' || y.years || ' р.', y.years, y.years, 'строк, установлений для послуги раніше'
from (select distinct s.retention_years as years from ref.service s where s.retention_years is not null) y;

alter table ref.information_card add column retention_class ref.code references ref.retention_class on delete restrict;
create index information_card_retention_idx on ref.information_card (retention_class);
update ref.information_card i set retention_class = 'years_' || s.retention_years from ref.service s where s.service_id = i.service_id and s.retention_years is not null;
update ref.service set retention_years = null where retention_years is not null;
-- one place says how long: a second one would be read by nobody
alter table ref.service add constraint service_retention_by_class check (retention_years is null);

-- what is kept for ever has no last day; the class that promised it stays with the case
alter table archive.archived_case
  alter column keep_until drop not null,
  alter column retention_years drop not null,
  add column retention_class ref.code references ref.retention_class on delete restrict,
  add constraint archived_case_term check ((keep_until is null) = (retention_years is null));
create index archived_case_class_idx on archive.archived_case (retention_class);

-- the register that a card names: by the directory's value of that title, and a title that it lacks becomes a value of its own, so that no word is lost
with told as (
  select btrim(regexp_replace(t.title, '\s+', ' ', 'g')) as title
  from (select i.state_register as title from ref.information_card i
        union all select d.content #>> '{card,state_register}' from core.card_draft d) t
  where btrim(t.title) <> ''
), unknown as (
  select min(t.title collate "C") as title from told t
  where not exists (select from ref.state_register r where lower(btrim(r.title) collate "uk-x-icu") = lower(t.title collate "uk-x-icu"))
  group by lower(t.title collate "uk-x-icu")
)
insert into ref.state_register (code, title, position)
select 'own_' || (select coalesce(max(substr(r.code, 5)::int), 0) from ref.state_register r where r.code ~ '^own_\d{1,8}$') + row_number() over (order by u.title), u.title,
       (select coalesce(max(r.position), 0) from ref.state_register r) + row_number() over (order by u.title)
from unknown u;

update ref.information_card i
set state_register = (select r.code from ref.state_register r
                      where lower(btrim(r.title) collate "uk-x-icu") = lower(btrim(regexp_replace(i.state_register, '\s+', ' ', 'g')) collate "uk-x-icu") order by r.retired_on is not null, r.position limit 1)
where i.state_register is not null;
update core.card_draft d
set content = jsonb_set(d.content, '{card,state_register}', coalesce((select to_jsonb(r.code::text) from ref.state_register r
      where lower(btrim(r.title) collate "uk-x-icu") = lower(btrim(regexp_replace(d.content #>> '{card,state_register}', '\s+', ' ', 'g')) collate "uk-x-icu") order by r.retired_on is not null, r.position limit 1), 'null'))
where d.content #>> '{card,state_register}' is not null;

alter table ref.information_card
  drop constraint information_card_lengths,
  add constraint information_card_lengths check (length(mode_reason) between 3 and 500),
  add constraint information_card_state_register foreign key (state_register) references ref.state_register on delete restrict;
create index information_card_state_register_idx on ref.information_card (state_register);
