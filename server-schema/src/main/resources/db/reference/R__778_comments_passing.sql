-- ${build}
-- The meaning of what passes between offices.
set role esoya_owner;
comment on column core.case_file.held_office_id is 'Офіс, що веде справу, якщо не той, що зареєстрував (CSP-1.2e)';
comment on column core.case_file.responsible_id is 'Хто веде справу, якщо не той, хто зареєстрував';

comment on table core.case_office is 'Офіс, якому передавали справу: він її бачить | підстава: CSP-1.2e | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: ні';
comment on column core.case_office.case_id is 'Справа';
comment on column core.case_office.office_id is 'Офіс';
comment on column core.case_office.registered_at is 'Коли справу зареєстровано: за цим упорядковано журнал';

comment on table core.case_pass is 'Передача справи чи видачі її результату іншому офісу | підстава: CSP-1.2e | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.case_pass.case_event_id is 'Подія передачі';
comment on column core.case_pass.case_id is 'Справа';
comment on column core.case_pass.what is 'Справа чи лише видача результату: case, issue';
comment on column core.case_pass.from_office_id is 'Офіс, що передав';
comment on column core.case_pass.to_office_id is 'Офіс, якому передано';
comment on column core.case_pass.reason is 'Чому | особисті';
comment on column core.case_pass.is_waiting is 'Передано, ще не прийнято: двох таких передач справа не має';
comment on column core.case_pass.accepted_event_id is 'Подія прийняття';
comment on column core.case_pass.responsible_before is 'Хто вів справу до передачі';

comment on table core.case_take_over is 'Справу колеги взято на себе чи доручено | підстава: ESOYA-7.1.5 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.case_take_over.case_event_id is 'Подія';
comment on column core.case_take_over.case_id is 'Справа';
comment on column core.case_take_over.from_employee_id is 'Хто вів';
comment on column core.case_take_over.to_employee_id is 'Хто веде відтоді';
comment on column core.case_take_over.reason is 'Чому | особисті';
