-- ${build}
-- The meaning of every table and column; how the parts of a comment are separated stands in docs/conventions.md.
set role esoya_owner;

comment on table ref.organisation is 'Організація, чиї посадові особи працюють у Центрі | підстава: ESOYA-1.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.organisation.organisation_id is 'Технічний ключ';
comment on column ref.organisation.title is 'Назва організації';
comment on column ref.organisation.kind is 'Вид організації';
comment on column ref.organisation.edrpou is 'Код за ЄДРПОУ';

comment on table ref.department is 'Структурний підрозділ організації | підстава: ESOYA-6.3.3 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.department.department_id is 'Технічний ключ';
comment on column ref.department.organisation_id is 'Організація';
comment on column ref.department.title is 'Назва підрозділу';

comment on table access.employee is 'Посадова особа Центру або представник суб’єкта надання | підстава: ESOYA-6.3; ЗУ «Про захист персональних даних» | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки після припинення доступу | особисті: так';
comment on column access.employee.employee_id is 'Технічний ключ';
comment on column access.employee.surname is 'Прізвище | особисті';
comment on column access.employee.given_name is 'Ім’я | особисті';
comment on column access.employee.patronymic is 'По батькові | особисті';
comment on column access.employee.department_id is 'Структурний підрозділ';
comment on column access.employee.provider_id is 'Суб’єкт надання, якщо особа його представляє';
comment on column access.employee.position is 'Посада';
comment on column access.employee.phone is 'Службовий телефон | особисті';
comment on column access.employee.email is 'Службова електронна пошта | особисті';
comment on column access.employee.supervisor_id is 'Безпосередній керівник';

comment on table access.account is 'Обліковий запис: один вхід PostgreSQL на одну особу або систему | підстава: ESOYA-4.1, 2.1.6 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки після припинення доступу | особисті: так';
comment on column access.account.login_role is 'Ім’я входу | особисті';
comment on column access.account.employee_id is 'Посадова особа; порожньо для системи';
comment on column access.account.title is 'Кому належить запис, словами | особисті';
comment on column access.account.blocked_at is 'Коли запис заблоковано';
comment on column access.account.local_key is 'Ключ, яким робоче місце шифрує незавершене; до журналу змін не потрапляє';

comment on table access.access_order is 'Розпорядження про надання доступу | підстава: ESOYA-6.1, 6.10 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки після припинення доступу | особисті: так';
comment on column access.access_order.access_order_id is 'Технічний ключ';
comment on column access.access_order.employee_id is 'Кому надано доступ';
comment on column access.access_order.person_group is 'Роль у системі';
comment on column access.access_order.office_id is 'Офіс, у якому надано доступ';
comment on column access.access_order.is_all_offices is 'Чи поширюється доступ на всі офіси';
comment on column access.access_order.number is 'Номер розпорядження';
comment on column access.access_order.signed_on is 'Дата розпорядження';
comment on column access.access_order.issuer is 'Хто видав | особисті';
comment on column access.access_order.valid_from is 'З якого дня доступ чинний';
comment on column access.access_order.valid_until is 'До якого дня доступ чинний';

comment on table access.reception_schedule is 'Дні й години прийому учасника Центру в офісі | підстава: рішення виконкому № 146; KR146-4.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column access.reception_schedule.reception_schedule_id is 'Технічний ключ';
comment on column access.reception_schedule.office_id is 'Офіс';
comment on column access.reception_schedule.provider_id is 'Учасник Центру; порожньо — сам Центр';
comment on column access.reception_schedule.weekday is 'День тижня, 1 — понеділок';
comment on column access.reception_schedule.opens_at is 'Початок прийому';
comment on column access.reception_schedule.closes_at is 'Кінець прийому';
comment on column access.reception_schedule.valid_from is 'З якого дня розклад чинний';
comment on column access.reception_schedule.valid_until is 'До якого дня розклад чинний';

comment on table access.session is 'Сеанс роботи | підстава: ESOYA-4.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки | особисті: так';
comment on column access.session.session_id is 'Технічний ключ';
comment on column access.session.token_hash is 'SHA-256 ключа сеансу; самого ключа в базі немає';
comment on column access.session.login_role is 'Хто працює | особисті';
comment on column access.session.workplace_id is 'Робоче місце, яке назвала програма';
comment on column access.session.program is 'Програма та її версія, як вона назвалася';
comment on column access.session.client_address is 'Мережева адреса робочого місця';
comment on column access.session.signed_in_at is 'Коли сеанс відкрито';
comment on column access.session.closed_at is 'Коли сеанс закрито';
comment on column access.session.closed_reason is 'Чому сеанс закрито';

comment on table access.announcement is 'Оголошення для всіх робочих місць | підстава: CSP-3.2.12 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 1 рік | особисті: ні';
comment on column access.announcement.announcement_id is 'Технічний ключ';
comment on column access.announcement.body is 'Текст оголошення';
comment on column access.announcement.shown_from is 'З якої миті показувати';
comment on column access.announcement.shown_until is 'До якої миті показувати';

comment on table access.scope_stamp is 'Номер стану доступу: зростає з кожною зміною розпоряджень, складу, осіб, годин чи довідників, від яких залежать права | підстава: ESOYA-4.12 | володілець: виконавчий комітет Криворізької міської ради | зберігання: лише останній | особисті: ні';
comment on column access.scope_stamp.stamp is 'Номер стану';

comment on table access.session_scope is 'Права й години сеансу, визначені на день і номер стану доступу; застарілий рядок нічого не дає | підстава: ESOYA-4.12, 5.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: разом із сеансом | особисті: ні';
comment on column access.session_scope.session_id is 'Сеанс';
comment on column access.session_scope.stamp is 'Номер стану доступу, за якого права визначено';
comment on column access.session_scope.day is 'День, на який права визначено: розпорядження діють за датами';
comment on column access.session_scope.employee_id is 'Посадова особа; порожньо — машина';
comment on column access.session_scope.groups is 'Ролі за чинними розпорядженнями';
comment on column access.session_scope.offices is 'Офіси, чиї справи видно';
comment on column access.session_scope.services is 'Послуги, якими обмежено доступ; порожньо — обмеження немає';
comment on column access.session_scope.group_offices is 'Офіси кожної ролі: {"esoya_registrar": [1, 2]}';
comment on column access.session_scope.open_hours is 'Коли дозволено писати: від миті визначення до кінця прийому; порожній проміжок — поза прийомом';
