-- ${build}
-- Which directories the moderator leads, and the values on which rules of the program hang: those are renamed, never retired (ESOYA-5.7.2).
set role esoya_owner;
insert into ref.directory (position, code, relation, may_add, may_retire, title, about)
select row_number() over ()::int * 10, d.code, d.code, d.may_add, d.may_retire, d.title, d.about
from (values
  ('identity_document_kind', true, true,  'Документи, що посвідчують особу', 'Пропонуються в картці заяви заявникові й представникові; за шаблоном перевіряється номер.'),
  ('document_kind',          true, true,  'Види документів пакета', 'Види документів опису й інформаційних карток. Документ державного реєстру не сканують (п. 4.6).'),
  ('social_category',        true, true,  'Соціальні категорії', 'Категорії заявника для статистики; особа може мати кілька.'),
  ('legal_form',             true, true,  'Організаційно-правові форми', 'Форма юридичної особи перед її назвою.'),
  ('authority_kind',         true, true,  'Документи повноважень представника', 'Чим представник підтверджує повноваження.'),
  ('data_source',            true, true,  'Звідки відомості про заявника', 'Спосіб отримання відомостей (п. 7.1.2).'),
  ('taxpayer_absence',       true, true,  'Чому немає РНОКПП', 'Причини, з яких номер не вноситься.'),
  ('fee_exemption',          true, true,  'Підстави звільнення від збору', 'Пропонуються, коли послуга платна.'),
  ('channel',                true, true,  'Способи подання', 'Як надійшло звернення.'),
  ('delivery_way',           true, true,  'Способи отримання результату', 'Де й як заявник отримає результат.'),
  ('result_kind',            true, true,  'Види результатів', 'Чим закінчилася послуга.'),
  ('override_reason',        true, true,  'Причини попри застереження', 'Чому дані прийнято, хоч програма застерегла.'),
  ('state_register',         true, true,  'Державні реєстри', 'Пропонуються у відомостях послуги, де вказують реєстр і номер запису, і в картці — у якому реєстрі надають послугу.'),
  ('data_owner',             true, true,  'Володільці відомостей', 'Хто володіє відомостями, які запитує послуга; за ними звіт.'),
  ('supplier',               true, true,  'Хто надав відомості', 'Хто відповідає за повноту й достовірність відомостей справи.'),
  ('retention_class',        true, true,  'Класи зберігання справ', 'Скільки років після року закриття зберігають справу; клас обирає картка послуги. Обіцяного в день закриття зміна класу не скорочує.'),
  ('end_reason',             true, true,  'Підстави припинення доступу', 'Чому доступ посадової особи припинено.'),
  ('notice_way',             false, true, 'Способи повідомлення', 'Як повідомити про результат; нового способу програма не навчиться без розробника.'),
  ('look_up_purpose',        true, true, 'Мета пошуку особи', 'Записується до журналу подій при кожному пошуку (п. 5.3.2); у пошуку реєстратор обирає її клавішею F8.'),
  ('visit_kind',             true, true, 'Види відвідувань', 'Розділи статистики прийому (п. 7.2); кожен — цифра на лічильнику користувача, тож чинних не більше дев’яти.'),
  ('correction_kind',        false, false, 'Види виправлень', 'Хто й коли виправляє картку (п. 7.1.8).'),
  ('addition_kind',          false, false, 'Нові факти у справі', 'Що можна додати до справи після реєстрації.'),
  ('paper_kind',             false, false, 'Папери програми', 'Що друкує програма.'),
  ('scan_kind',              false, false, 'Призначення скан-копій', 'Куди в справі належить скан-копія.')
) d (code, may_add, may_retire, title, about)
on conflict (code) do update set title = excluded.title, about = excluded.about, may_add = excluded.may_add,
  may_retire = excluded.may_retire, position = excluded.position
where (ref.directory.title, ref.directory.about, ref.directory.may_add, ref.directory.may_retire, ref.directory.position)
      is distinct from (excluded.title, excluded.about, excluded.may_add, excluded.may_retire, excluded.position);

-- things with rows of their own; those above are small directories of one shape
insert into ref.directory (position, code, relation, coding, code_pattern, code_hint, key_column, code_column, retired_column, has_place, is_title_unique, may_add, may_retire, fixed_reason,
                           title, about)
select 300 + row_number() over ()::int * 10, d.*
from (values
  ('office', 'office', 'given', '^\d{2}$', 'дві цифри, як у номері справи', 'office_id', 'code', 'closed_on', false, true, true, true, null,
   'Офіси й територіальні підрозділи', 'Де приймають. Документи минулого показують назву свого дня; закритий офіс лишається у своїх справах і звітах.'),
  ('district', 'district', 'numbered', null, null, 'district_id', 'district_id', 'retired_on', false, true, true, true, null,
   'Райони міста', 'Район офісу; за ним звіт про склад працівників.'),
  ('workplace', 'workplace', 'given', '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$', 'латинські літери, цифри, крапка, риска: VIKNO-01-1', 'workplace_id', 'code', 'retired_on', false, false, true, true, null,
   'Робочі місця', 'Вікна офісів: із якого зареєстровано справу.'),
  ('provider', 'provider', 'numbered', null, null, 'provider_id', 'provider_id', 'retired_on', false, true, true, true, null,
   'Суб’єкти надання послуг', 'Хто надає послуги. До складу Центру вносить склад установ (рішення виконкому).'),
  ('sphere', 'sphere', 'given', '^\d{2,3}$', 'дві або три цифри', 'sphere_id', 'code', 'retired_on', true, true, true, true, null,
   'Сфери послуг', 'Верхній поділ переліку послуг (п. 4.4); за сферами обмежують доступ.'),
  ('direction', 'direction', 'numbered', null, null, 'direction_id', 'direction_id', 'retired_on', false, true, true, true, null,
   'Напрями заступників міського голови', 'Які сфери послуг і послуги яких суб’єктів надання бачить заступник міського голови за своїм розпорядженням.'),
  ('legal_act', 'legal_act', 'numbered', null, null, 'legal_act_id', 'legal_act_id', 'retired_on', false, true, true, true, null,
   'Правові акти', 'Закони, постанови й рішення, на підставі яких надають послуги й змінюють довідники; скасований акт виводять з ужитку. Оприлюднюючи картки, акт обирають звідси.'),
  ('notice_template', 'notice_template', 'own', null, null, 'code', 'code', null, false, true, false, false, 'Такі повідомлення надсилає сама програма: змінюють лише їхній текст.',
   'Тексти повідомлень', 'SMS, листи й слова для дзвінка. Місця в дужках програма заповнює сама; телефон лежить на столі, тож SMS не називає ні послуги, ні людини.')
) d
on conflict (code) do update set title = excluded.title, about = excluded.about, code_pattern = excluded.code_pattern, code_hint = excluded.code_hint,
  may_add = excluded.may_add, may_retire = excluded.may_retire, fixed_reason = excluded.fixed_reason, position = excluded.position;

insert into ref.directory_field (directory, position, name, title, kind, longest, is_required, refers_to, link_table) values
  ('office', 1, 'short_title', 'Коротка назва', 'line', 100, true, null, null),
  ('office', 2, 'district_id', 'Район', 'one', null, false, 'district', null),
  ('office', 3, 'address', 'Адреса', 'line', 300, true, null, null),
  ('office', 4, 'phone', 'Телефон', 'phone', null, true, null, null),
  ('office', 5, 'email', 'Електронна пошта', 'email', null, true, null, null),
  ('office', 6, 'web', 'Сайт', 'line', 200, false, null, null),
  ('office', 7, 'successor_office_id', 'Наступник після об’єднання', 'one', null, false, 'office', null),
  ('workplace', 1, 'office_id', 'Офіс', 'one', null, true, 'office', null),
  ('provider', 1, 'short_title', 'Коротка назва', 'line', 100, true, null, null),
  ('provider', 2, 'edrpou', 'Код ЄДРПОУ', 'digits', 8, false, null, null),
  ('provider', 3, 'is_communal', 'Належить громаді', 'tick', null, false, null, null),
  ('direction', 1, 'spheres', 'Сфери', 'several', null, false, 'sphere', 'direction_sphere'),
  ('direction', 2, 'providers', 'Окремі суб’єкти надання', 'several', null, false, 'provider', 'direction_provider'),
  ('legal_act', 1, 'number', 'Номер', 'line', 50, true, null, null),
  ('legal_act', 2, 'dated_on', 'Дата', 'date', null, true, null, null),
  ('legal_act', 3, 'issuer', 'Хто прийняв', 'line', 200, true, null, null),
  ('legal_act', 4, 'link', 'Де опубліковано', 'line', 300, false, null, null),
  ('legal_act', 5, 'supplier', 'Хто надав', 'line', 300, false, null, null),
  ('legal_act', 6, 'incoming', 'Вхідний номер', 'line', 64, false, null, null),
  ('notice_template', 1, 'subject', 'Тема листа', 'line', 150, false, null, null),
  ('notice_template', 2, 'body', 'Текст', 'lines', 1000, true, null, null)
on conflict do nothing;

insert into ref.directory_field (directory, position, name, title, kind, longest, is_required) values
  ('identity_document_kind', 1, 'number_hint', 'Підказка про номер', 'line', 100, true),
  ('identity_document_kind', 2, 'number_pattern', 'Шаблон номера', 'pattern', 100, true),
  ('identity_document_kind', 3, 'for_foreigner', 'Видають іноземцям', 'tick', null, false),
  ('retention_class', 1, 'years', 'Скільки років', 'whole', 75, false),
  ('retention_class', 2, 'is_permanent', 'Зберігати постійно', 'tick', null, false),
  ('retention_class', 3, 'legal_basis', 'Правова підстава', 'line', 300, true),
  ('document_kind', 1, 'is_in_state_register', 'Є в державному реєстрі', 'tick', null, false),
  ('document_kind', 2, 'register_title', 'Назва реєстру', 'line', 300, false),
  ('document_kind', 3, 'legal_ground', 'Правова підстава', 'line', 300, false)
on conflict do nothing;

update ref.directory d set most_live = 9 where d.code = 'visit_kind' and d.most_live is distinct from 9;

insert into ref.directory_fixed (directory, code, reason)
values
  ('look_up_purpose', 'intake', 'Так програма шукає заявника з картки заяви.'),
  ('look_up_purpose', 'case', 'Так програма шукає, доки не обрано іншого, і відкриває особу.'),
  ('look_up_purpose', 'lawful_request', 'З нею видають відомості за законним запитом і довідку самій особі.'),
  ('visit_kind', 'consultation', 'Розділ статистики, якого вимагає п. 7.2.'),
  ('visit_kind', 'intake', 'Розділ статистики, якого вимагає п. 7.2.'),
  ('visit_kind', 'issuance', 'Розділ статистики, якого вимагає п. 7.2.'),
  ('channel', 'visit', 'Картка заяви починається з особистого звернення.'),
  ('data_source', 'shown_document', 'Ставиться в картці при особистому зверненні.'),
  ('data_source', 'post_documents', 'Ставиться в картці, коли документи надійшли не особисто.'),
  ('data_source', 'earlier_case', 'Ставиться, коли заявника взято з попередньої справи.'),
  ('supplier', 'applicant', 'Ставиться відомостям, про які не сказано іншого.'),
  ('delivery_way', 'in_person', 'Ставиться в картці спочатку; за ним видають у Центрі.'),
  ('delivery_way', 'post', 'За ним вимагається адреса й друкується лист.'),
  ('delivery_way', 'electronic', 'За ним результат надсилають без підпису заявника.'),
  ('notice_way', 'sms', 'Ставиться в картці спочатку; за ним програма надсилає SMS.'),
  ('notice_way', 'none', 'За ним програма нікого не повідомляє.'),
  ('notice_way', 'phone', 'Так повідомляють, коли SMS надіслати не можна.'),
  ('result_kind', 'refusal', 'За ним вимагається підстава відмови й не починається наступна послуга пакета.'),
  ('document_kind', 'other', 'Ставиться рядку опису, вид якого невідомий.'),
  ('identity_document_kind', 'id_card', 'Програма впізнає номер цього документа в пошуку.'),
  ('identity_document_kind', 'passport_book', 'Програма впізнає номер цього документа в пошуку.'),
  ('identity_document_kind', 'foreign_passport', 'Програма впізнає номер цього документа в пошуку.'),
  ('legal_form', 'other', 'Єдина форма, яку не друкують перед назвою.')
on conflict (directory, code) do update set reason = excluded.reason where ref.directory_fixed.reason <> excluded.reason;
