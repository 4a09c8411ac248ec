-- ${build}
set role esoya_owner;
comment on table exchange.hint is 'Підказки робочим місцям, що список змінився: чекають найближчого сповіщення | підстава: ESOYA-5.8.7 | володілець: виконавчий комітет Криворізької міської ради | зберігання: стан, без історії | особисті: ні';
comment on column exchange.hint.topic is 'Що змінилося; перелік — у api.announce';
comment on column exchange.hint.office_id is 'Чий список; порожньо — усіх';
comment on column exchange.hint.is_waiting is 'Ще не сказано';
comment on column exchange.hint.told_at is 'Коли сказано востаннє';
