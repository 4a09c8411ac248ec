-- ${build}
-- The meaning of the tables of access by orders.
set role esoya_owner;
comment on column access.employee.is_without_patronymic is 'Чи немає по батькові за законом';
comment on column access.employee.office_id is 'Офіс робочого місця: його район і адреса';
comment on column access.employee.row_version is 'Номер зміни: хто змінив перший';
comment on column access.account.blocked_reason is 'Причина блокування чи анулювання';
comment on column access.account.annulled_at is 'Коли запис анульовано назавжди';
comment on column access.account.password_sha256 is 'Геш перевірника, заданого через програму; до журналу змін не потрапляє';
comment on column access.account.password_set_at is 'Коли задано чинний пароль';
comment on column access.account.is_password_issued is 'Чи видав чинний пароль технічний адміністратор: при вході його змінюють';
comment on column access.account.password_issued_by is 'Хто видав пароль';
comment on column access.account.obligation_accepted_at is 'Коли прийнято зобов’язання про нерозголошення (ESOYA-6.8)';
comment on column access.access_order.direction_id is 'Напрям, яким обмежено доступ керівника';
comment on column access.access_order.provider_id is 'Суб’єкт надання, чиєю посадовою особою є той, кому надано доступ';
comment on column access.access_order.acting_for is 'Кого особа заміщує';
comment on column access.access_order.is_portal_named is 'Чи названо реєстратора для звернень порталу (ESOYA-5.5)';
comment on column access.access_order.kind is 'Вид документа: mayor, district_head, directive, memorandum, agreement';
comment on column access.access_order.awaits_confirmation is 'Чи чекає на згоду другої особи; до того не чинне';
comment on column access.access_order.recorded_at is 'Коли внесено';
comment on column access.access_order.recorded_by is 'Хто вніс';
comment on column access.access_order.scan_sha256 is 'Скан-копія розпорядження в архіві';
comment on column access.session.is_ready is 'Чи можна працювати: пароль змінено, зобов’язання прийнято';

comment on table ref.direction is 'Напрям роботи заступника міського голови: перелік сфер послуг | підстава: ESOYA-6.1.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.direction.direction_id is 'Технічний ключ';
comment on column ref.direction.title is 'Назва напряму';
comment on column ref.direction.retired_on is 'Від якого дня не вживається';
comment on table ref.direction_sphere is 'Сфера послуг напряму | підстава: ESOYA-6.1.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.direction_sphere.direction_id is 'Напрям';
comment on column ref.direction_sphere.sphere_id is 'Сфера послуг';

comment on table ref.end_reason is 'Причина припинення доступу | підстава: ESOYA-6.9 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.end_reason.code is 'Сталий код';
comment on column ref.end_reason.title is 'Назва';
comment on column ref.end_reason.position is 'Порядок у переліку';
comment on column ref.end_reason.retired_on is 'Від якого дня не вживається';

comment on table access.composition is 'Склад Центру: учасник за рішенням виконкому | підстава: ESOYA-1.5, 6.2; KR146 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column access.composition.composition_id is 'Технічний ключ';
comment on column access.composition.organisation_id is 'Організація-учасник';
comment on column access.composition.provider_id is 'Суб’єкт надання — учасник';
comment on column access.composition.office_id is 'Офіс участі; порожньо — усі';
comment on column access.composition.decision_number is 'Номер рішення';
comment on column access.composition.decision_item is 'Пункт рішення';
comment on column access.composition.decided_on is 'Дата рішення';
comment on column access.composition.valid_from is 'Від якого дня учасник у складі';
comment on column access.composition.valid_until is 'Останній день участі';

comment on table access.order_sphere is 'Сфера, якою обмежено роль розпорядженням | підстава: ESOYA-4.12, 6.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки після припинення доступу | особисті: ні';
comment on column access.order_sphere.access_order_id is 'Розпорядження';
comment on column access.order_sphere.sphere_id is 'Сфера послуг';

comment on table access.access_end is 'Припинення доступу за розпорядженням | підстава: ESOYA-6.9, 6.10 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки після припинення доступу | особисті: так';
comment on column access.access_end.access_order_id is 'Яке розпорядження припинено';
comment on column access.access_end.reason is 'Причина';
comment on column access.access_end.number is 'Номер розпорядження про припинення';
comment on column access.access_end.signed_on is 'Дата підписання';
comment on column access.access_end.issuer is 'Хто видав';
comment on column access.access_end.ends_on is 'Перший день без доступу: дата звільнення, переведення, початку відпустки';
comment on column access.access_end.recorded_at is 'Коли внесено';
comment on column access.access_end.recorded_by is 'Хто вніс';
comment on column access.access_end.scan_sha256 is 'Скан-копія розпорядження в архіві';

comment on table access.second_person_act is 'Дія, що потребує згоди другої особи | підстава: ESOYA-4.12, 5.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки | особисті: так';
comment on column access.second_person_act.second_person_act_id is 'Технічний ключ';
comment on column access.second_person_act.kind is 'Що саме: order — права, password — пароль працюючого';
comment on column access.second_person_act.login_role is 'Запис, якого стосується пароль';
comment on column access.second_person_act.access_order_id is 'Розпорядження, що чекає';
comment on column access.second_person_act.verifier is 'Перевірник пароля до відповіді; до журналу змін не потрапляє';
comment on column access.second_person_act.asked_at is 'Коли запитано';
comment on column access.second_person_act.asked_by is 'Хто запитав';
comment on column access.second_person_act.answered_at is 'Коли відповіли';
comment on column access.second_person_act.answered_by is 'Хто відповів; не той, хто запитав';
comment on column access.second_person_act.is_confirmed is 'Чи погоджено';

comment on table access.violation is 'Порушення порядку доступу | підстава: ESOYA-6.9, 6.10 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки | особисті: так';
comment on column access.violation.violation_id is 'Технічний ключ';
comment on column access.violation.kind is 'Вид: work_after_end, order_late, end_late';
comment on column access.violation.employee_id is 'Про кого';
comment on column access.violation.access_order_id is 'За яким розпорядженням';
comment on column access.violation.since_at is 'Від якої миті';
comment on column access.violation.until_at is 'До якої миті';
comment on column access.violation.amount is 'Скільки записів і подій';
comment on column access.violation.recorded_at is 'Коли виявлено';
comment on column access.violation.closed_at is 'Коли розглянуто';
comment on column access.violation.closed_by is 'Хто розглянув; не сама особа';
comment on column access.violation.closing_note is 'Чим закінчено';

comment on table access.training is 'Навчання посадової особи | підстава: ESOYA-6.3, 6.8 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки після припинення доступу | особисті: так';
comment on column access.training.training_id is 'Технічний ключ';
comment on column access.training.employee_id is 'Хто навчався';
comment on column access.training.title is 'Чого';
comment on column access.training.passed_on is 'Коли пройдено';
comment on column access.training.valid_until is 'До якого дня чинне';
comment on column access.training.document is 'Документ про навчання';
comment on column access.training.recorded_by is 'Хто вніс';

comment on table access.password_history is 'Сліди попередніх паролів, щоб їх не повторювали | підстава: ESOYA-6.4 | володілець: виконавчий комітет Криворізької міської ради | зберігання: до анулювання запису | особисті: так';
comment on column access.password_history.login_role is 'Запис';
comment on column access.password_history.set_at is 'Коли пароль задано';
comment on column access.password_history.iterations is 'Кількість повторів SCRAM';
comment on column access.password_history.salt is 'Сіль SCRAM; до журналу змін не потрапляє';
comment on column access.password_history.stored_key_sha256 is 'Геш ключа SCRAM; до журналу змін не потрапляє';

comment on table access.sign_in_lock is 'Невдалі входи з адреси і строк, на який вхід зачинено | підстава: ESOYA-4.11 | володілець: виконавчий комітет Криворізької міської ради | зберігання: до вдалого входу | особисті: так';
comment on column access.sign_in_lock.login_role is 'Запис';
comment on column access.sign_in_lock.client_address is 'Звідки';
comment on column access.sign_in_lock.failures is 'Скільки невдач поспіль';
comment on column access.sign_in_lock.last_failure_at is 'Коли остання';
comment on column access.sign_in_lock.locked_until is 'До якої миті зачинено';
