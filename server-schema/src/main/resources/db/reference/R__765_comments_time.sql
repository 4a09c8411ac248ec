-- ${build}
-- The meaning of the tables of hours, later facts and corrections; how the parts are separated stands in docs/conventions.md.
set role esoya_owner;

comment on table access.employee_schedule is 'Власні години посадової особи: звужують години прийому її офісу | підстава: ESOYA-5.2, 6.3.4 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закінчення дії | особисті: ні';
comment on column access.employee_schedule.employee_schedule_id is 'Технічний ключ';
comment on column access.employee_schedule.employee_id is 'Чиї години';
comment on column access.employee_schedule.weekday is 'День тижня: 1 — понеділок';
comment on column access.employee_schedule.opens_at is 'Початок за місцевим часом';
comment on column access.employee_schedule.closes_at is 'Кінець за місцевим часом';
comment on column access.employee_schedule.valid_from is 'Перший день дії';
comment on column access.employee_schedule.valid_until is 'Останній день дії; раніший за перший — не набули чинності';
comment on column access.employee_schedule.set_by is 'Технічний адміністратор, який задав';

comment on table access.day_exception is 'Відхилення від годин прийому в один день: зачинено або інші години | підстава: ESOYA-5.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закінчення дії | особисті: ні';
comment on column access.day_exception.day_exception_id is 'Технічний ключ';
comment on column access.day_exception.office_id is 'Офіс; порожньо — усі';
comment on column access.day_exception.day is 'День';
comment on column access.day_exception.opens_at is 'Початок за місцевим часом; порожньо — зачинено';
comment on column access.day_exception.closes_at is 'Кінець за місцевим часом; порожньо — зачинено';
comment on column access.day_exception.reason is 'Причина';
comment on column access.day_exception.set_at is 'Коли задано';
comment on column access.day_exception.set_by is 'Технічний адміністратор, який задав';
comment on column access.day_exception.withdrawn_at is 'Коли скасовано або замінено';
comment on column access.day_exception.withdrawn_by is 'Хто скасував або замінив';

comment on table ref.correction_kind is 'Вид виправлення справи | підстава: ESOYA-7.1.8 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.correction_kind.code is 'Сталий код';
comment on column ref.correction_kind.title is 'Назва';
comment on column ref.correction_kind.position is 'Порядок у списках';
comment on column ref.correction_kind.retired_on is 'З якого дня не вживається';

comment on table ref.addition_kind is 'Вид нового факту у справі | підстава: ESOYA-7.1.8 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.addition_kind.code is 'Сталий код';
comment on column ref.addition_kind.title is 'Назва';
comment on column ref.addition_kind.position is 'Порядок у списках';
comment on column ref.addition_kind.retired_on is 'З якого дня не вживається';

comment on table core.correction_act is 'Акт виправлення справи після дня реєстрації: просить реєстратор, складає і застосовує модератор | підстава: ESOYA-7.1.8 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.correction_act.correction_act_id is 'Технічний ключ';
comment on column core.correction_act.case_id is 'Справа';
comment on column core.correction_act.reason is 'Що просить виправити реєстратор | особисті';
comment on column core.correction_act.requested_at is 'Коли попросив';
comment on column core.correction_act.requested_by is 'Реєстратор, який попросив';
comment on column core.correction_act.number is 'Номер акта';
comment on column core.correction_act.dated_on is 'Дата акта';
comment on column core.correction_act.ground is 'Підстава | особисті';
comment on column core.correction_act.opened_at is 'Коли відкрито';
comment on column core.correction_act.opened_by is 'Модератор, який відкрив';
comment on column core.correction_act.applied_at is 'Коли застосовано; порожньо — ще ні або відхилено';
comment on column core.correction_act.applied_by is 'Модератор, який застосував';
comment on column core.correction_act.closed_at is 'Коли закрито';
comment on column core.correction_act.closed_by is 'Хто закрив';

comment on column core.correction.kind is 'Вид виправлення';
comment on column core.correction.correction_act_id is 'Акт, за яким виправлено; порожньо — у день реєстрації';

comment on table core.case_addition is 'Новий факт у справі після її реєстрації: датована подія, не виправлення | підстава: ESOYA-7.1.8 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.case_addition.case_addition_id is 'Технічний ключ';
comment on column core.case_addition.case_id is 'Справа';
comment on column core.case_addition.kind is 'Вид факту';
comment on column core.case_addition.happened_on is 'День, коли факт став відомий Центру';
comment on column core.case_addition.recorded_at is 'Коли записано';
comment on column core.case_addition.recorded_by is 'Хто записав';
comment on column core.case_addition.phone is 'Телефон, на який відтоді повідомляють | особисті';
comment on column core.case_addition.inventory_item_id is 'Рядок опису донесеного документа';
comment on column core.case_addition.supplement_number is 'Порядковий номер додаткового опису у справі';
comment on column core.case_addition.note is 'Примітка | особисті';
comment on column core.case_addition.contact_at is 'Коли дзвонили, приходили чи писали';
comment on column core.case_addition.contact_name is 'Хто звертався | особисті';
comment on column core.case_addition.case_event_id is 'Подія проходження, яка про це каже';
comment on column core.case_addition.struck_event_id is 'Подія, якою запис викреслено';
comment on column core.case_addition.struck_reason is 'Чому викреслено | особисті';

comment on column archive.printed_paper.voided_at is 'Коли папір став нечинним: справу виправлено, наступний друк каже «замість»';
comment on column archive.printed_paper.voided_by is 'Хто виправив справу';
comment on column archive.printed_paper.supplement_number is 'Номер надрукованого додаткового опису; порожньо — інший папір';

comment on table core.visit is 'Статистика прийому користувача: скільки відвідувань одного виду за послугою за день | підстава: ESOYA-7.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років | особисті: ні';
comment on column core.visit.visit_id is 'Технічний ключ';
comment on column core.visit.office_id is 'Офіс прийому';
comment on column core.visit.provider_id is 'Суб’єкт надання';
comment on column core.visit.employee_id is 'Користувач, який веде прийом';
comment on column core.visit.service_id is 'Послуга';
comment on column core.visit.kind is 'Вид відвідування';
comment on column core.visit.visited_on is 'День прийому';
comment on column core.visit.amount is 'Кількість за день';
comment on column core.visit.recorded_at is 'Коли внесено востаннє';
