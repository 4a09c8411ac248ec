-- Organisations and their departments are led by the moderator like other directories: no centre begins without its own (ESOYA-1.2, 6.3.3, 5.7.2).
do $$
declare
  v record;
begin
  for v in select * from (values ('organisation_kind', 'Види організацій'), ('refusal_ground', 'Типові підстави відмови')) t (name, meaning)
  loop
    execute format($table$
      create table ref.%1$I (
        code       ref.code primary key,
        title      ref.title not null,
        position   int not null default 0,
        retired_on date
      )$table$, v.name);
    execute format('comment on table ref.%I is %L', v.name, v.meaning);
  end loop;
end $$;
alter table ref.refusal_ground add column legal_ground text not null, add constraint refusal_ground_legal check (length(legal_ground) between 3 and 500);

insert into ref.organisation_kind (position, code, title) values
  (1, 'executive_committee', 'Виконавчий комітет міської ради'), (2, 'district_council', 'Районна рада'), (3, 'enterprise', 'Комунальне підприємство чи установа'),
  (4, 'state_body', 'Державний орган');

alter table access.organisation set schema ref;
alter table access.department set schema ref;
alter table ref.organisation
  drop constraint organisation_kind,
  add column retired_on date,
  add constraint organisation_kind foreign key (kind) references ref.organisation_kind on delete restrict;
create index organisation_kind_idx on ref.organisation (kind);
alter table ref.department add column retired_on date;
