-- What the form of a service may ask: values of several parts, tables, conditions, headings (ESOYA-7.1.2, 8.2).
do $$
declare
  v record;
begin
  for v in select * from (values ('state_register', 'Державні реєстри'), ('data_owner', 'Володільці відомостей'), ('supplier', 'Хто надав відомості')) t (name, meaning)
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

alter table ref.card_attribute
  drop constraint card_attribute_kind,
  add column table_code             ref.code,
  add column asked_when             text,
  add column asked_value            text,
  add column asks_birth             boolean not null default false,
  add column asks_taxpayer_number   boolean not null default false,
  add column value_group            text,
  add column data_owner             ref.code references ref.data_owner on delete restrict,
  add constraint card_attribute_kind check (kind in ('text', 'number', 'money', 'date', 'choice', 'yes_no', 'address', 'cadastral_number', 'vehicle_number', 'register_number',
    'vehicle', 'person', 'state_register', 'table')),
  -- nothing is asked without a ground in law, personal or not (8.2)
  add constraint card_attribute_ground check (length(btrim(legal_ground)) between 1 and 500),
  add constraint card_attribute_condition check (num_nulls(asked_when, asked_value) in (0, 2) and asked_when ~ '^([a-z][a-z0-9_]{0,39}|@representative|@legal_entity)$'),
  add constraint card_attribute_not_by_itself check (asked_when <> code::text),
  add constraint card_attribute_person check (kind = 'person' or not asks_birth and not asks_taxpayer_number),
  add constraint card_attribute_column check (table_code is null or asked_when is null and kind not in ('vehicle', 'person', 'state_register', 'table')),
  add constraint card_attribute_group check (length(btrim(value_group)) between 1 and 100),
  add constraint card_attribute_table foreign key (information_card_id, table_code) references ref.card_attribute (information_card_id, code) on delete cascade;
create index card_attribute_table_idx on ref.card_attribute (information_card_id, table_code);
create index card_attribute_owner_idx on ref.card_attribute (data_owner);

-- a value of several parts is a row for each part, a column of a table a row for each row of the table
alter table core.case_attribute
  drop constraint case_attribute_pkey,
  add column row_number int not null default 0,
  add column part       text not null default '',
  add constraint case_attribute_pkey primary key (case_id, card_attribute_id, row_number, part),
  add constraint case_attribute_row check (row_number between 0 and 100),
  add constraint case_attribute_part check (part in ('', 'surname', 'given_name', 'patronymic', 'birth_on', 'taxpayer_number', 'number', 'model', 'vin', 'register'));
