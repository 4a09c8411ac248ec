-- What the orders in force give a session, settled once instead of at every question. A settled scope holds for one day and one stamp:
-- whoever changes an order, the composition or anything else a scope follows from, changes the stamp in the same transaction.
create table access.scope_stamp (
  stamp bigint not null
);
create unique index scope_stamp_one_row_idx on access.scope_stamp ((true));
insert into access.scope_stamp values (0);

create table access.session_scope (
  session_id    bigint primary key references access.session on delete cascade,
  stamp         bigint not null,
  day           date not null,
  employee_id   int,
  groups        text[] not null,
  offices       int[] not null,
  services      int[],
  group_offices jsonb not null,
  open_hours    tstzrange not null
);
comment on table access.session_scope is 'Права сеансу за чинними розпорядженнями, визначені на день і номер стану доступу; застарілий рядок нічого не дає (ESOYA-4.12)';
comment on column access.session_scope.services is 'Послуги, якими обмежено доступ; порожньо — обмеження немає';
comment on column access.session_scope.open_hours is 'Коли сеансу дозволено писати: від миті визначення до кінця прийому; порожній проміжок — поза прийомом (ESOYA-5.2)';
comment on column access.session_scope.employee_id is 'Посадова особа; порожньо — машина';
