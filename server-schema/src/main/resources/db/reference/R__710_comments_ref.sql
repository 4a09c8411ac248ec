-- ${build}
-- The meaning of every table and column; how the parts of a comment are separated stands in docs/conventions.md.
set role esoya_owner;

comment on schema ref is 'Довідники';
comment on schema access is 'Хто, де й на якій підставі працює';
comment on schema core is 'Справи й особи';
comment on schema archive is 'Скан-копії та надруковані папери';
comment on schema audit is 'Журнал змін і подій';
comment on schema exchange is 'Обмін із зовнішніми системами';
comment on schema report is 'Збережені показники';
comment on schema internal is 'Допоміжні функції; програма їх не називає';
comment on schema api is 'Єдина схема, яку знає програма: дії регламенту та списки';

-- small directories of one shape
do $$
declare
  v record;
begin
  for v in
    select * from (values
      ('channel',          'Спосіб подання звернення',                              'постанова КМУ від 01.08.2013 № 588; ESOYA-4.2'),
      ('data_source',      'Спосіб отримання відомостей про заявника',              'ESOYA-7.1.2'),
      ('notice_way',       'Спосіб повідомлення про результат',                     'постанова КМУ від 01.08.2013 № 588; ESOYA-7.1.6'),
      ('delivery_way',     'Спосіб отримання результату',                           'постанова КМУ від 01.08.2013 № 588; ESOYA-7.1.6'),
      ('legal_form',       'Організаційно-правова форма юридичної особи',           'ESOYA-7.1.2'),
      ('social_category',  'Соціальна категорія заявника',                          'ESOYA-7.1.2'),
      ('taxpayer_absence', 'Причина відсутності РНОКПП',                            'ESOYA-7.1.2'),
      ('authority_kind',   'Вид документа, що підтверджує повноваження представника', 'ESOYA-7.1.2; CSP-1.2d'),
      ('override_reason',  'Причина, з якої прийнято дані попри застереження',      'ESOYA-7.1.2'),
      ('fee_exemption',    'Підстава звільнення від адміністративного збору',       'ЗУ «Про адміністративні послуги», ст. 11'),
      ('state_register',   'Державні реєстри, номери записів яких вносять у картку заяви', 'ESOYA-7.1.2'),
      ('data_owner',       'Володілець відомостей',                                 'CSP-2.3'),
      ('supplier',         'Хто надав відомості й відповідає за них',               'CSP-2.3'),
      ('result_kind',      'Вид результату послуги',                                'ESOYA-3.3'),
      ('look_up_purpose',  'Мета пошуку особи',                                     'ЗУ «Про захист персональних даних», ст. 6; ESOYA-5.3.2'),
      ('paper_kind',       'Вид паперу, який друкує програма',                      'ESOYA-7.1.3'),
      ('organisation_kind', 'Вид організації, чиї посадові особи працюють у Центрі',    'ESOYA-1.2, 6.1'),
      ('refusal_ground',   'Типова підстава відмови; пропонується для картки послуги', 'ESOYA-3.4; CSP-2.4.12'),
      ('scan_kind',        'Призначення скан-копії',                                'ESOYA-7.1.4'),
      ('visit_kind',       'Вид відвідування для статистики',                       'ESOYA-2.1.4')) as d (name, meaning, ground)
  loop
    execute format('comment on table ref.%I is %L', v.name, v.meaning || ' | підстава: ' || v.ground
      || ' | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні');
    execute format('comment on column ref.%I.code is %L', v.name, 'Сталий код значення');
    execute format('comment on column ref.%I.title is %L', v.name, 'Назва значення; змінює модератор');
    execute format('comment on column ref.%I.position is %L', v.name, 'Порядок у списку');
    execute format('comment on column ref.%I.retired_on is %L', v.name, 'День, з якого значення більше не пропонується');
  end loop;
end $$;

comment on table ref.identity_document_kind is 'Вид документа, що посвідчує особу | підстава: ЗУ «Про Єдиний державний демографічний реєстр»; ESOYA-2.3 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.identity_document_kind.code is 'Сталий код виду';
comment on column ref.identity_document_kind.title is 'Назва виду';
comment on column ref.identity_document_kind.number_pattern is 'Шаблон номера документа цього виду (регулярний вираз)';
comment on column ref.identity_document_kind.number_hint is 'Підказка реєстраторові, як виглядає номер';
comment on column ref.identity_document_kind.for_foreigner is 'Чи видається такий документ іноземцям';
comment on column ref.identity_document_kind.position is 'Порядок у списку';
comment on column ref.identity_document_kind.retired_on is 'День, з якого вид більше не пропонується';

comment on table ref.document_kind is 'Вид документа вхідного пакета | підстава: ЗУ «Про адміністративні послуги», ст. 9; ESOYA-4.6 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.document_kind.code is 'Сталий код виду';
comment on column ref.document_kind.title is 'Назва виду';
comment on column ref.document_kind.is_in_state_register is 'Чи міститься документ у державному реєстрі; паперова копія такого документа не сканується';
comment on column ref.document_kind.register_title is 'Назва державного реєстру';
comment on column ref.document_kind.legal_ground is 'Правова підстава, за якою документ не вимагається';
comment on column ref.document_kind.position is 'Порядок у списку';
comment on column ref.document_kind.retired_on is 'День, з якого вид більше не пропонується';

comment on table ref.case_status is 'Стан справи | підстава: ESOYA-4.8 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.case_status.code is 'Сталий код стану';
comment on column ref.case_status.title is 'Назва стану';
comment on column ref.case_status.is_open is 'Чи триває робота над справою в цьому стані';
comment on column ref.case_status.tone is 'Забарвлення стану в списках';
comment on column ref.case_status.position is 'Порядок у списку';

comment on table ref.case_transition is 'Дозволений перехід між станами справи; інших немає | підстава: ESOYA-4.8 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.case_transition.status_from is 'Стан до переходу';
comment on column ref.case_transition.status_to is 'Стан після переходу';
comment on column ref.case_transition.verb is 'Дія, що переводить справу';

comment on table ref.calendar_day is 'Відхилення від робочого тижня понеділок–п’ятниця | підстава: Кодекс законів про працю України; ESOYA-3.4 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.calendar_day.day is 'День';
comment on column ref.calendar_day.is_working is 'Чи є день робочим';
comment on column ref.calendar_day.reason is 'Чому день відхиляється від звичайного тижня';

comment on table ref.parameter is 'Параметр регламенту, що змінюється без програміста | підстава: ESOYA-8.4 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.parameter.code is 'Сталий код параметра';
comment on column ref.parameter.value is 'Чинне значення';
comment on column ref.parameter.title is 'Зміст параметра';

comment on table ref.district is 'Район міста | підстава: ESOYA-6.3.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.district.district_id is 'Технічний ключ';
comment on column ref.district.title is 'Назва району';

comment on table ref.office is 'Офіс Центру: головний або територіальний підрозділ | підстава: рішення виконкому № 146; ESOYA-4.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.office.office_id is 'Технічний ключ';
comment on column ref.office.code is 'Двозначний код офісу, перша частина номера справи';
comment on column ref.office.title is 'Повна назва';
comment on column ref.office.short_title is 'Коротка назва для списків';
comment on column ref.office.district_id is 'Район, у якому працює офіс';
comment on column ref.office.address is 'Адреса офісу';
comment on column ref.office.phone is 'Телефон для відвідувачів';
comment on column ref.office.email is 'Електронна пошта офісу';
comment on column ref.office.web is 'Сторінка офісу в мережі';
comment on column ref.office.closed_on is 'День, з якого офіс не працює';

comment on table ref.workplace is 'Робоче місце: вікно прийому або стіл | підстава: ESOYA-4.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.workplace.workplace_id is 'Технічний ключ';
comment on column ref.workplace.office_id is 'Офіс робочого місця';
comment on column ref.workplace.code is 'Код, за яким програма впізнає робоче місце';
comment on column ref.workplace.title is 'Назва для людей';
comment on column ref.workplace.retired_on is 'День, з якого місцем не користуються';

comment on table ref.provider is 'Суб’єкт надання послуг | підстава: ЗУ «Про адміністративні послуги», ст. 1; ESOYA-1.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.provider.provider_id is 'Технічний ключ';
comment on column ref.provider.title is 'Повна назва';
comment on column ref.provider.short_title is 'Коротка назва для списків';
comment on column ref.provider.edrpou is 'Код за ЄДРПОУ';
comment on column ref.provider.is_communal is 'Чи є суб’єкт виконавчим органом ради';
comment on column ref.provider.retired_on is 'День, з якого суб’єкт не надає послуг через Центр';

comment on table ref.sphere is 'Сфера послуг: верхній рівень дерева | підстава: ESOYA-4.4 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.sphere.sphere_id is 'Технічний ключ';
comment on column ref.sphere.code is 'Код сфери';
comment on column ref.sphere.title is 'Назва сфери';
comment on column ref.sphere.position is 'Порядок у дереві';

comment on table ref.service is 'Послуга переліку | підстава: ЗУ «Про адміністративні послуги», ст. 17; ESOYA-4.4 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.service.service_id is 'Технічний ключ';
comment on column ref.service.sphere_id is 'Сфера послуги';
comment on column ref.service.provider_id is 'Суб’єкт надання';
comment on column ref.service.parent_service_id is 'Послуга, підпослугою якої є ця';
comment on column ref.service.local_code is 'Місцевий код послуги';
comment on column ref.service.state_code is 'П’ятизначний код за Гідом з державних послуг';
comment on column ref.service.title is 'Назва послуги';
comment on column ref.service.is_immediate is 'Чи надається послуга в момент звернення; листа про проходження тоді немає';
comment on column ref.service.retired_on is 'День, з якого послуга не надається';

comment on table ref.information_card is 'Інформаційна картка послуги, версія | підстава: ЗУ «Про адміністративні послуги», ст. 8; ESOYA-3.2.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.information_card.information_card_id is 'Технічний ключ';
comment on column ref.information_card.service_id is 'Послуга';
comment on column ref.information_card.version is 'Номер версії картки';
comment on column ref.information_card.valid_from is 'День, з якого версія чинна';
comment on column ref.information_card.legal_act is 'Акт, яким затверджено картку';
comment on column ref.information_card.time_limit_amount is 'Строк надання, число';
comment on column ref.information_card.time_limit_unit is 'Одиниця строку: календарні чи робочі дні, місяці, години, у день звернення, одразу';
comment on column ref.information_card.fee is 'Розмір адміністративного збору, грн';
comment on column ref.information_card.fee_note is 'Пояснення щодо плати';
comment on column ref.information_card.submission_order is 'Як подаються документи';
comment on column ref.information_card.result_title is 'Що одержує заявник';
comment on column ref.information_card.receiving_order is 'Як одержується результат';

comment on table ref.card_document is 'Документ з переліку інформаційної картки | підстава: ЗУ «Про адміністративні послуги», ст. 8; ESOYA-4.6 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.card_document.card_document_id is 'Технічний ключ';
comment on column ref.card_document.information_card_id is 'Інформаційна картка';
comment on column ref.card_document.position is 'Порядок у переліку';
comment on column ref.card_document.document_kind is 'Вид документа';
comment on column ref.card_document.title is 'Назва документа в картці';
comment on column ref.card_document.form is 'Оригінал, копія чи електронний';
comment on column ref.card_document.is_required is 'Чи обов’язковий документ';
comment on column ref.card_document.condition is 'За якої умови документ подається';
comment on column ref.card_document.scan_legal_ground is 'Правова підстава сканувати документ, що є в державному реєстрі';

comment on table ref.card_attribute is 'Відомість, яку вимагає послуга | підстава: ESOYA-7.1.2, 8.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.card_attribute.card_attribute_id is 'Технічний ключ';
comment on column ref.card_attribute.information_card_id is 'Інформаційна картка';
comment on column ref.card_attribute.position is 'Порядок у картці заяви';
comment on column ref.card_attribute.code is 'Сталий код відомості';
comment on column ref.card_attribute.title is 'Назва поля';
comment on column ref.card_attribute.kind is 'Вид значення: текст, число, гроші, дата, вибір, так чи ні, адреса, кадастровий номер, номер ТЗ, номер у реєстрі, транспортний засіб, особа, запис державного реєстру, таблиця';
comment on column ref.card_attribute.is_required is 'Чи обов’язкова відомість';
comment on column ref.card_attribute.legal_ground is 'Правова підстава вимагати відомість';
comment on column ref.card_attribute.hint is 'Підказка реєстраторові';
comment on column ref.card_attribute.choices is 'Варіанти для вибору';

comment on table ref.card_refusal_ground is 'Підстава відмови з інформаційної картки | підстава: ЗУ «Про адміністративні послуги», ст. 8; ESOYA-3.4 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.card_refusal_ground.card_refusal_ground_id is 'Технічний ключ';
comment on column ref.card_refusal_ground.information_card_id is 'Інформаційна картка';
comment on column ref.card_refusal_ground.position is 'Порядок у переліку';
comment on column ref.card_refusal_ground.title is 'Підстава відмови';
comment on column ref.card_refusal_ground.legal_ground is 'Акт, що її встановлює';

comment on table ref.card_result_kind is 'Можливий вид результату послуги | підстава: ESOYA-3.3 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.card_result_kind.information_card_id is 'Інформаційна картка';
comment on column ref.card_result_kind.result_kind is 'Вид результату';

comment on table ref.process_card is 'Технологічна картка послуги, версія | підстава: постанова КМУ від 30.01.2013 № 44; ESOYA-3.2.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.process_card.process_card_id is 'Технічний ключ';
comment on column ref.process_card.service_id is 'Послуга';
comment on column ref.process_card.version is 'Номер версії картки';
comment on column ref.process_card.valid_from is 'День, з якого версія чинна';
comment on column ref.process_card.legal_act is 'Акт, яким затверджено картку';

comment on table ref.process_stage is 'Етап технологічної картки | підстава: постанова КМУ від 30.01.2013 № 44; ESOYA-3.2.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.process_stage.process_stage_id is 'Технічний ключ';
comment on column ref.process_stage.process_card_id is 'Технологічна картка';
comment on column ref.process_stage.position is 'Порядковий номер етапу';
comment on column ref.process_stage.title is 'Дія';
comment on column ref.process_stage.responsible is 'Відповідальна посадова особа або підрозділ';
comment on column ref.process_stage.participation is 'В — виконує, У — бере участь, П — погоджує, З — затверджує';
comment on column ref.process_stage.is_provider is 'Чи виконує етап суб’єкт надання';
comment on column ref.process_stage.term_days is 'Строк етапу, робочих днів від кінця попереднього';
comment on column ref.process_stage.term_title is 'Строк етапу словами, як у картці';
