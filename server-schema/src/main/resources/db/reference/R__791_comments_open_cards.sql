-- ${build}
set role esoya_owner;
comment on table access.open_card is 'Хто зараз тримає картку справи відкритою: оренда на хвилину, яку поновлює програма | підстава: ESOYA-7.1.5 | володілець: виконавчий комітет Криворізької міської ради | зберігання: хвилина | особисті: ні';
comment on column access.open_card.case_id is 'Справа';
comment on column access.open_card.session_id is 'Сеанс';
comment on column access.open_card.opened_at is 'Коли відкрито';
comment on column access.open_card.seen_at is 'Коли програма востаннє поновила';
