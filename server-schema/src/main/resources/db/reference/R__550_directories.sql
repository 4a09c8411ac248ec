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
  ('state_register',         true, true,  'Державні реєстри', 'Пропонуються у відомостях послуги, де вказують реєстр і номер запису.'),
  ('data_owner',             true, true,  'Володільці відомостей', 'Хто володіє відомостями, які запитує послуга; за ними звіт.'),
  ('supplier',               true, true,  'Хто надав відомості', 'Хто відповідає за повноту й достовірність відомостей справи.'),
  ('end_reason',             true, true,  'Підстави припинення доступу', 'Чому доступ посадової особи припинено.'),
  ('notice_way',             false, true, 'Способи повідомлення', 'Як повідомити про результат; нового способу програма не навчиться без розробника.'),
  ('look_up_purpose',        false, false, 'Мета пошуку особи', 'Записується до журналу подій при кожному пошуку (п. 5.3.2).'),
  ('visit_kind',             false, false, 'Види відвідувань', 'Розділи статистики прийому; за ними складено звіти.'),
  ('correction_kind',        false, false, 'Види виправлень', 'Хто й коли виправляє картку (п. 7.1.8).'),
  ('addition_kind',          false, false, 'Нові факти у справі', 'Що можна додати до справи після реєстрації.'),
  ('paper_kind',             false, false, 'Папери програми', 'Що друкує програма.'),
  ('scan_kind',              false, false, 'Призначення скан-копій', 'Куди в справі належить скан-копія.')
) d (code, may_add, may_retire, title, about)
on conflict (code) do update set title = excluded.title, about = excluded.about, may_add = excluded.may_add,
  may_retire = excluded.may_retire, position = excluded.position
where (ref.directory.title, ref.directory.about, ref.directory.may_add, ref.directory.may_retire, ref.directory.position)
      is distinct from (excluded.title, excluded.about, excluded.may_add, excluded.may_retire, excluded.position);

insert into ref.directory_field (directory, position, name, title, kind, longest, is_required) values
  ('identity_document_kind', 1, 'number_hint', 'Підказка про номер', 'line', 100, true),
  ('identity_document_kind', 2, 'number_pattern', 'Шаблон номера', 'pattern', 100, true),
  ('identity_document_kind', 3, 'for_foreigner', 'Видають іноземцям', 'tick', null, false),
  ('document_kind', 1, 'is_in_state_register', 'Є в державному реєстрі', 'tick', null, false),
  ('document_kind', 2, 'register_title', 'Назва реєстру', 'line', 300, false),
  ('document_kind', 3, 'legal_ground', 'Правова підстава', 'line', 300, false)
on conflict do nothing;

insert into ref.directory_fixed (directory, code, reason)
values
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
