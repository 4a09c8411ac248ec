-- Information cards: documents, attributes and grounds of refusal by the kind of the service.
insert into ref.information_card (service_id, version, valid_from, legal_act, time_limit_amount, time_limit_unit, fee, fee_note,
                                  submission_order, result_title, receiving_order)
select s.service_id, 1, date '2024-01-01', 'Закон України «Про адміністративні послуги»', d.amount, d.unit, d.fee,
       case when d.fee > 0 then 'Адміністративний збір сплачується до подання документів; пільгові категорії звільнені' end,
       'Особисто або через уповноважену особу; поштою рекомендованим листом з описом вкладення; через вебпортал',
       case d.papers when 'extract' then 'Витяг або довідка' when 'social' then 'Рішення про призначення або відмову' else 'Рішення, документ або вмотивована відмова' end,
       'Особисто, через уповноважену особу або поштою'
from demo_service d
join ref.service s using (local_code);

insert into ref.document_kind (code, title, is_in_state_register, register_title, legal_ground, position)
select d.code, d.title, d.register is not null, d.register, d.ground, 100 + d.position
from (values
  (1, 'application', 'Заява', null, null),
  (2, 'passport', 'Паспорт громадянина України', null, null),
  (3, 'taxpayer_card', 'Документ про присвоєння РНОКПП', 'Державний реєстр фізичних осіб — платників податків', 'ЗУ «Про адміністративні послуги», ст. 9'),
  (4, 'property_title', 'Документ, що підтверджує право на житло', 'Державний реєстр речових прав на нерухоме майно', 'ЗУ «Про адміністративні послуги», ст. 9'),
  (5, 'military_record', 'Військово-обліковий документ', null, null),
  (6, 'birth_certificate', 'Свідоцтво про народження', null, null),
  (7, 'marriage_certificate', 'Свідоцтво про шлюб', null, null),
  (8, 'fee_receipt', 'Квитанція про сплату адміністративного збору', null, null),
  (9, 'parental_consent', 'Згода другого з батьків', null, null),
  (10, 'land_documentation', 'Документація із землеустрою', null, null),
  (11, 'site_plan', 'Викопіювання з плану місцевості', null, null),
  (12, 'technical_passport', 'Технічний паспорт об’єкта', null, null),
  (13, 'project', 'Ескізні наміри забудови або проєкт', null, null),
  (14, 'income_statement', 'Декларація про доходи', null, null),
  (15, 'family_statement', 'Відомості про склад сім’ї', null, null),
  (16, 'bank_details', 'Реквізити рахунка', null, null),
  (17, 'charter', 'Установчий документ', null, null),
  (18, 'decision_of_founders', 'Рішення засновників', null, null),
  (19, 'vehicle_certificate', 'Свідоцтво про реєстрацію транспортного засобу', null, null),
  (20, 'medical_certificate', 'Медична довідка', null, null),
  (21, 'contract', 'Договір', null, null),
  (22, 'photo', 'Фотокартка', null, null)) as d (position, code, title, register, ground)
on conflict (code) do nothing;

insert into ref.card_document (information_card_id, position, document_kind, title, form, is_required, condition)
select c.information_card_id, p.position, p.kind, k.title, p.form, p.condition is null, p.condition
from demo_service d
join ref.service s using (local_code)
join ref.information_card c using (service_id)
join (values
  ('residence', 1, 'application', 'original', null), ('residence', 2, 'passport', 'original', null), ('residence', 3, 'taxpayer_card', 'copy', null),
  ('residence', 4, 'property_title', 'copy', null), ('residence', 5, 'military_record', 'original', 'для військовозобов’язаних'),
  ('child', 1, 'application', 'original', null), ('child', 2, 'passport', 'original', null), ('child', 3, 'birth_certificate', 'copy', null),
  ('child', 4, 'parental_consent', 'original', null), ('child', 5, 'taxpayer_card', 'copy', null),
  ('extract', 1, 'application', 'original', null), ('extract', 2, 'passport', 'original', null),
  ('identity', 1, 'application', 'original', null), ('identity', 2, 'birth_certificate', 'original', null), ('identity', 3, 'photo', 'electronic', null),
  ('identity', 4, 'fee_receipt', 'original', null),
  ('civil', 1, 'application', 'original', null), ('civil', 2, 'passport', 'original', null), ('civil', 3, 'birth_certificate', 'copy', null),
  ('civil', 4, 'marriage_certificate', 'copy', 'якщо шлюб зареєстровано'), ('civil', 5, 'fee_receipt', 'original', null),
  ('land', 1, 'application', 'original', null), ('land', 2, 'passport', 'copy', null), ('land', 3, 'taxpayer_card', 'copy', null),
  ('land', 4, 'land_documentation', 'original', null), ('land', 5, 'site_plan', 'copy', null),
  ('building', 1, 'application', 'original', null), ('building', 2, 'passport', 'copy', null), ('building', 3, 'property_title', 'copy', null),
  ('building', 4, 'technical_passport', 'original', null), ('building', 5, 'project', 'copy', null),
  ('permit', 1, 'application', 'original', null), ('permit', 2, 'passport', 'copy', null), ('permit', 3, 'contract', 'copy', null),
  ('permit', 4, 'site_plan', 'original', null), ('permit', 5, 'photo', 'electronic', null),
  ('social', 1, 'application', 'original', null), ('social', 2, 'passport', 'original', null), ('social', 3, 'taxpayer_card', 'copy', null),
  ('social', 4, 'income_statement', 'original', null), ('social', 5, 'family_statement', 'original', null), ('social', 6, 'bank_details', 'copy', null),
  ('business', 1, 'application', 'original', null), ('business', 2, 'passport', 'original', null), ('business', 3, 'charter', 'electronic', 'для юридичних осіб'),
  ('business', 4, 'decision_of_founders', 'copy', 'для юридичних осіб'),
  ('vehicle', 1, 'application', 'original', null), ('vehicle', 2, 'passport', 'original', null), ('vehicle', 3, 'vehicle_certificate', 'original', null),
  ('vehicle', 4, 'medical_certificate', 'original', 'у разі обміну посвідчення водія'), ('vehicle', 5, 'fee_receipt', 'original', null)
) as p (papers, position, kind, form, condition) on p.papers = d.papers
join ref.document_kind k on k.code = p.kind;

insert into ref.card_attribute (information_card_id, position, code, title, kind, is_required, legal_ground, hint, choices)
select c.information_card_id, a.position, a.code, a.title, a.kind, a.is_required, 'Інформаційна картка послуги; ' || a.ground, a.hint, a.choices
from demo_service d
join ref.service s using (local_code)
join ref.information_card c using (service_id)
join (values
  ('residence', 1, 'object_address', 'Адреса житла', 'address', true, 'постанова КМУ від 07.02.2022 № 265', 'місто, вулиця, будинок, квартира', null),
  ('residence', 2, 'previous_address', 'Попереднє місце проживання', 'address', false, 'постанова КМУ від 07.02.2022 № 265', null, null),
  ('residence', 3, 'moved_on', 'Дата переїзду', 'date', false, 'постанова КМУ від 07.02.2022 № 265', null, null),
  ('civil', 1, 'record_number', 'Номер актового запису', 'register_number', false, 'ЗУ «Про державну реєстрацію актів цивільного стану»', null, null),
  ('civil', 2, 'event_on', 'Дата події', 'date', true, 'ЗУ «Про державну реєстрацію актів цивільного стану»', null, null),
  ('land', 1, 'cadastral_number', 'Кадастровий номер', 'cadastral_number', true, 'ЗУ «Про Державний земельний кадастр»', '1211000000:00:000:0000', null),
  ('land', 2, 'land_area', 'Площа, га', 'number', true, 'ЗУ «Про Державний земельний кадастр»', null, null),
  ('land', 3, 'land_purpose', 'Цільове призначення', 'choice', true, 'Земельний кодекс України', null, array['Для житлової забудови', 'Для садівництва', 'Для комерційного використання']),
  ('building', 1, 'object_address', 'Адреса об’єкта', 'address', true, 'ЗУ «Про регулювання містобудівної діяльності»', null, null),
  ('building', 2, 'register_number', 'Реєстраційний номер об’єкта', 'register_number', false, 'ЗУ «Про державну реєстрацію речових прав»', null, null),
  ('building', 3, 'object_area', 'Загальна площа, м²', 'number', false, 'ЗУ «Про регулювання містобудівної діяльності»', null, null),
  ('building', 4, 'is_heritage', 'Пам’ятка культурної спадщини', 'yes_no', false, 'ЗУ «Про охорону культурної спадщини»', null, null),
  ('social', 1, 'monthly_income', 'Середньомісячний дохід сім’ї', 'money', true, 'постанова КМУ від 24.02.2003 № 250', null, null),
  ('social', 2, 'family_size', 'Кількість членів сім’ї', 'number', true, 'постанова КМУ від 24.02.2003 № 250', null, null),
  ('social', 3, 'housing_kind', 'Вид житла', 'choice', false, 'постанова КМУ від 21.10.1995 № 848', null, array['Приватне', 'Комунальне', 'Орендоване']),
  ('business', 1, 'activity_code', 'Основний КВЕД', 'text', true, 'ЗУ «Про державну реєстрацію юридичних осіб»', '47.11', null),
  ('business', 2, 'capital', 'Статутний капітал', 'money', false, 'ЗУ «Про державну реєстрацію юридичних осіб»', null, null),
  ('permit', 1, 'object_address', 'Місце виконання робіт', 'address', true, 'ЗУ «Про благоустрій населених пунктів»', null, null),
  ('permit', 2, 'work_kind', 'Вид робіт', 'choice', true, 'ЗУ «Про благоустрій населених пунктів»', null, array['Земляні роботи', 'Розміщення споруди', 'Видалення насаджень', 'Інше']),
  ('permit', 3, 'work_from', 'Початок робіт', 'date', false, 'ЗУ «Про благоустрій населених пунктів»', null, null),
  ('vehicle', 1, 'vehicle_number', 'Номерний знак', 'vehicle_number', true, 'постанова КМУ від 07.09.1998 № 1388', 'АЕ 1234 ВС', null),
  ('vehicle', 2, 'vin', 'Номер кузова (VIN)', 'text', false, 'постанова КМУ від 07.09.1998 № 1388', null, null)
) as a (facts, position, code, title, kind, is_required, ground, hint, choices) on a.facts = d.facts;

-- one service asks for everything that a form can: parts, a table, a condition
insert into ref.card_attribute (information_card_id, position, code, title, kind, is_required, legal_ground, hint, table_code, asked_when, asked_value, asks_taxpayer_number, value_group, data_owner)
select c.information_card_id, a.position, a.code, a.title, a.kind, false, 'Інформаційна картка послуги; постанова КМУ від 07.09.1998 № 1388', a.hint, a.table_code, a.asked_when, a.asked_value,
       a.kind = 'person', a.value_group, 'ministry_interior'
from ref.service s join ref.information_card c using (service_id)
cross join (values
  (3, 'seller', 'Попередній власник', 'person', 'як у договорі', null, null, null, 'Договір'),
  (4, 'is_encumbered', 'Є обтяження', 'yes_no', null, null, null, null, 'Договір'),
  (5, 'encumbrance', 'Запис про обтяження', 'state_register', 'з витягу', null, 'is_encumbered', 'yes', 'Договір'),
  (6, 'drivers', 'Допущені до керування', 'table', null, null, null, null, 'Користування'),
  (7, 'licence', 'Посвідчення водія', 'text', null, 'drivers', null, null, null),
  (8, 'admitted_on', 'Допущено з', 'date', null, 'drivers', null, null, null),
  (9, 'other_vehicle', 'Інший засіб власника', 'vehicle', null, null, null, null, 'Користування')
) as a (position, code, title, kind, hint, table_code, asked_when, asked_value, value_group)
where s.local_code = '09-03';

insert into ref.card_refusal_ground (information_card_id, position, title, legal_ground)
select c.information_card_id, g.position, g.title, 'Закон України «Про адміністративні послуги»'
from ref.information_card c
cross join (values (1, 'Подано не всі документи, визначені інформаційною карткою'), (2, 'У поданих документах виявлено недостовірні відомості'),
                   (3, 'Заявник не має права на отримання послуги')) as g (position, title);
insert into ref.card_result_kind (information_card_id, result_kind)
select c.information_card_id, k.code from ref.information_card c cross join ref.result_kind k;
insert into ref.refusal_ground (code, title, position, legal_ground) values
  ('incomplete', 'Подано не всі документи, визначені інформаційною карткою', 1, 'ЗУ «Про адміністративні послуги», ст. 9'),
  ('untrue', 'У поданих документах виявлено недостовірні відомості', 2, 'ЗУ «Про адміністративні послуги», ст. 9'),
  ('no_right', 'Заявник не має права на отримання послуги', 3, 'спеціальний закон про послугу');
insert into ref.legal_act (title, number, dated_on, issuer) values
  ('Про затвердження інформаційних і технологічних карток', '214', date '2025-12-17', 'Виконавчий комітет Криворізької міської ради'),
  ('Про перелік послуг Центру', '1020', date '2025-11-26', 'Криворізька міська рада');
