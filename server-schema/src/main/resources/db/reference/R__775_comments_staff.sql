-- ${build}
-- The meaning of the composition's decisions, lists of staff and certificates.
set role esoya_owner;
comment on column access.composition.row_version is 'Номер зміни: хто змінив перший';
comment on column access.composition.scan_sha256 is 'Скан-копія рішення в архіві';
comment on column access.composition.end_decision_number is 'Номер рішення про вихід зі складу';
comment on column access.composition.end_decision_item is 'Пункт рішення про вихід';
comment on column access.composition.end_decided_on is 'Дата рішення про вихід';
comment on column access.composition.end_scan_sha256 is 'Скан-копія рішення про вихід в архіві';

comment on table access.staff_import is 'Список працівників, який надіслав учасник Центру і з якого взято рядки | підстава: ESOYA-1.2, 6.3 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки | особисті: ні';
comment on column access.staff_import.staff_import_id is 'Технічний ключ';
comment on column access.staff_import.organisation_id is 'Організація, чий список';
comment on column access.staff_import.provider_id is 'Суб’єкт надання, чий список';
comment on column access.staff_import.number is 'Номер листа, яким надійшов список';
comment on column access.staff_import.signed_on is 'Дата листа';
comment on column access.staff_import.file_name is 'Назва файлу';
comment on column access.staff_import.file_sha256 is 'Геш файлу: за яким саме списком внесено';
comment on column access.staff_import.recorded_at is 'Коли внесено';
comment on column access.staff_import.recorded_by is 'Хто вніс';

comment on table access.staff_import_row is 'Посадова особа, яку додано чи змінено за списком | підстава: ESOYA-1.2, 6.3 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки | особисті: ні';
comment on column access.staff_import_row.staff_import_id is 'Список';
comment on column access.staff_import_row.employee_id is 'Посадова особа';
comment on column access.staff_import_row.is_new is 'Чи додано особу; ні — змінено відомості';

comment on table access.certificate is 'Сертифікат кваліфікованого електронного підпису посадової особи | підстава: ESOYA-5.9; KR146-2.1.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки після закінчення | особисті: так';
comment on column access.certificate.certificate_id is 'Технічний ключ';
comment on column access.certificate.employee_id is 'Чий';
comment on column access.certificate.serial is 'Серійний номер';
comment on column access.certificate.issuer is 'Надавач довірчих послуг';
comment on column access.certificate.valid_until is 'Останній день чинності';
comment on column access.certificate.recorded_at is 'Коли внесено';
comment on column access.certificate.recorded_by is 'Хто вніс';
