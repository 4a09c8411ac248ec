-- ${build}
-- What ships filled. By code and `on conflict do nothing`: the names belong to the moderator from then on.
set role esoya_owner;
insert into ref.channel (position, code, title) values
  (1, 'visit', 'Особисто'), (2, 'post', 'Поштою'), (3, 'courier', 'Кур’єром'), (4, 'mobile', 'Мобільний офіс'), (5, 'electronic', 'Електронно') on conflict do nothing;
insert into ref.data_source (position, code, title) values
  (1, 'shown_document', 'Документ заявника'), (2, 'diia', 'Дія'), (3, 'state_register', 'Державний реєстр'), (4, 'earlier_case', 'Попередня справа'),
  (5, 'post_documents', 'Документи, надіслані поштою'), (6, 'representative', 'Від представника') on conflict do nothing;
insert into ref.notice_way (position, code, title) values
  (1, 'sms', 'SMS'), (2, 'phone', 'Телефоном'), (3, 'email', 'Електронною поштою'), (4, 'post', 'Листом'), (5, 'portal', 'В особистому кабінеті'), (6, 'none', 'Не повідомляти') on conflict do nothing;
insert into ref.delivery_way (position, code, title) values
  (1, 'in_person', 'Особисто в Центрі'), (2, 'post', 'Поштою'), (3, 'electronic', 'Електронно'), (4, 'at_provider', 'У суб’єкта надання') on conflict do nothing;
insert into ref.legal_form (position, code, title) values
  (1, 'llc', 'ТОВ'), (2, 'private_enterprise', 'ПП'), (3, 'joint_stock', 'АТ'), (4, 'communal_enterprise', 'КП'), (5, 'state_enterprise', 'ДП'), (6, 'condominium', 'ОСББ'),
  (7, 'housing_cooperative', 'ЖБК'), (8, 'public_organisation', 'ГО'), (9, 'charity', 'БФ'), (10, 'religious', 'Релігійна організація'), (11, 'institution', 'Установа'),
  (12, 'garden_association', 'Садівниче товариство'), (13, 'farm', 'ФГ'), (14, 'other', 'Інша форма') on conflict do nothing;
insert into ref.social_category (position, code, title) values
  (1, 'large_family', 'Багатодітна родина'), (2, 'disability', 'Особа з інвалідністю'), (3, 'pensioner', 'Пенсіонер'), (4, 'displaced', 'Внутрішньо переміщена особа'),
  (5, 'veteran', 'Учасник бойових дій'), (6, 'fallen_family', 'Член сім’ї загиблого захисника'), (7, 'chornobyl', 'Постраждалий внаслідок Чорнобильської катастрофи'),
  (8, 'low_income', 'Малозабезпечена сім’я'), (9, 'single_parent', 'Одинока мати чи батько'), (10, 'student', 'Студент') on conflict do nothing;
insert into ref.taxpayer_absence (position, code, title) values
  (1, 'religious', 'Відмова через релігійні переконання'), (2, 'foreigner', 'Іноземець без номера'), (3, 'child', 'Дитина без номера'), (4, 'not_shown', 'Не надано заявником') on conflict do nothing;
insert into ref.authority_kind (position, code, title) values
  (1, 'power_of_attorney', 'Довіреність'), (2, 'birth_certificate', 'Свідоцтво про народження дитини'), (3, 'guardianship', 'Рішення про опіку'), (4, 'court_decision', 'Рішення суду'),
  (5, 'statute', 'Статут або витяг з ЄДР'), (6, 'attorney_order', 'Ордер адвоката') on conflict do nothing;
insert into ref.override_reason (position, code, title) values
  (1, 'as_in_document', 'Так у документі заявника'), (2, 'old_document', 'Документ старого зразка'), (3, 'foreign_document', 'Іноземний документ'), (4, 'checked_twice', 'Звірено двічі') on conflict do nothing;
insert into ref.fee_exemption (position, code, title) values
  (1, 'veteran', 'Учасник бойових дій'), (2, 'disability', 'Особа з інвалідністю I–II групи'), (3, 'large_family', 'Багатодітна родина'), (4, 'other_law', 'Інша підстава за законом') on conflict do nothing;
insert into ref.result_kind (position, code, title) values
  (1, 'decision', 'Рішення'), (2, 'extract', 'Витяг'), (3, 'certificate', 'Довідка'), (4, 'permit', 'Дозвіл'), (5, 'document', 'Документ'), (6, 'register_entry', 'Запис у реєстрі'),
  (7, 'refusal', 'Відмова') on conflict do nothing;
insert into ref.state_register (position, code, title) values
  (1, 'property_rights', 'Державний реєстр речових прав на нерухоме майно'), (2, 'land_cadastre', 'Державний земельний кадастр'),
  (3, 'legal_entities', 'Єдиний державний реєстр юридичних осіб, ФОП та громадських формувань'), (4, 'civil_status', 'Державний реєстр актів цивільного стану громадян'),
  (5, 'demographic', 'Єдиний державний демографічний реєстр'), (6, 'vehicles', 'Єдиний державний реєстр транспортних засобів'),
  (7, 'encumbrances', 'Державний реєстр обтяжень рухомого майна'), (8, 'construction', 'Реєстр будівельної діяльності'), (9, 'community', 'Реєстр територіальної громади') on conflict do nothing;
insert into ref.data_owner (position, code, title) values
  (1, 'executive_committee', 'Виконавчий комітет міської ради'), (2, 'provider', 'Суб’єкт надання послуги'), (3, 'ministry_justice', 'Міністерство юстиції України'),
  (4, 'ministry_interior', 'Міністерство внутрішніх справ України'), (5, 'geocadastre', 'Держгеокадастр'), (6, 'tax_service', 'Державна податкова служба України'),
  (7, 'social_ministry', 'Міністерство соціальної політики України') on conflict do nothing;
insert into ref.supplier (position, code, title) values
  (1, 'applicant', 'Заявник'), (2, 'representative', 'Представник'), (3, 'state_register', 'Державний реєстр'), (4, 'document', 'Поданий документ'), (5, 'provider', 'Суб’єкт надання'),
  (6, 'authority', 'Інший орган чи підприємство'), (7, 'centre', 'Працівник Центру') on conflict do nothing;
insert into ref.look_up_purpose (position, code, title) values
  (1, 'intake', 'Реєстрація звернення'), (2, 'case', 'Робота зі справою заявника'), (3, 'consultation', 'Консультація заявника'), (4, 'lawful_request', 'Запит за законом') on conflict do nothing;
insert into ref.paper_kind (position, code, title) values
  (1, 'inventory', 'Опис вхідного пакета документів'), (2, 'routing_slip', 'Лист про проходження справи'), (3, 'application', 'Заява'), (4, 'come_back', 'Що донести'),
  (5, 'supplement', 'Додатковий опис документів'), (6, 'archive_transfer_note', 'Лист про передачу результату на зберігання'), (7, 'reminder_letter', 'Нагадування про результат'),
  (8, 'envelope', 'Ярлик на конверт') on conflict do nothing;
insert into ref.scan_kind (position, code, title) values
  (1, 'package', 'Документ вхідного пакета'), (2, 'receipt', 'Квитанція'), (3, 'routing_slip', 'Лист про проходження справи'), (4, 'archive_transfer_note', 'Лист про передачу на зберігання') on conflict do nothing;
insert into ref.visit_kind (position, code, title) values (1, 'consultation', 'Консультація'), (2, 'intake', 'Прийом'), (3, 'issuance', 'Видача') on conflict do nothing;
insert into ref.identity_document_kind (position, code, title, number_pattern, number_hint, for_foreigner) values
  (1, 'id_card', 'Паспорт (ID-картка)', '^\d{9}$', '9 цифр', false),
  (2, 'passport_book', 'Паспорт (книжечка)', '^[А-ЯҐЄІЇ]{2}\d{6}$', 'дві літери й 6 цифр', false),
  (3, 'foreign_passport', 'Паспорт для виїзду за кордон', '^[A-Z]{2}\d{6}$', 'дві латинські літери й 6 цифр', false),
  (4, 'birth_certificate', 'Свідоцтво про народження', '^.{3,30}$', 'серія й номер', false),
  (5, 'permanent_residence', 'Посвідка на постійне проживання', '^.{6,20}$', 'номер посвідки', true),
  (6, 'temporary_residence', 'Посвідка на тимчасове проживання', '^.{6,20}$', 'номер посвідки', true),
  (7, 'refugee', 'Посвідчення біженця', '^.{4,20}$', 'номер посвідчення', true),
  (8, 'additional_protection', 'Посвідчення особи, яка потребує додаткового захисту', '^.{4,20}$', 'номер посвідчення', true),
  (9, 'foreigner_passport', 'Паспорт іноземця', '^.{4,30}$', 'серія й номер', true),
  (10, 'stateless', 'Посвідчення особи без громадянства', '^.{4,20}$', 'номер посвідчення', true),
  (11, 'driver_licence', 'Посвідчення водія', '^.{6,20}$', 'серія й номер', false),
  (12, 'temporary_certificate', 'Тимчасове посвідчення громадянина', '^.{6,20}$', 'серія й номер', false) on conflict do nothing;
insert into ref.document_kind (position, code, title, is_in_state_register, register_title, legal_ground) values
  (1, 'application', 'Заява', false, null, null),
  (2, 'passport', 'Паспорт громадянина України', true, 'Єдиний державний демографічний реєстр', 'Положення, п. 4.6'),
  (3, 'foreign_passport', 'Паспорт для виїзду за кордон', true, 'Єдиний державний демографічний реєстр', 'Положення, п. 4.6'),
  (4, 'taxpayer_card', 'Картка платника податків', true, 'Державний реєстр фізичних осіб — платників податків', 'Положення, п. 4.6'),
  (5, 'edr_extract', 'Витяг з ЄДР', true, 'Єдиний державний реєстр юридичних осіб', 'Положення, п. 4.6'),
  (6, 'property_extract', 'Витяг про право власності', true, 'Державний реєстр речових прав', 'Положення, п. 4.6'),
  (7, 'civil_status', 'Свідоцтво про акт цивільного стану', true, 'Державний реєстр актів цивільного стану громадян', 'Положення, п. 4.6'),
  (8, 'owner_consent', 'Згода власника', false, null, null), (9, 'military_document', 'Військово-обліковий документ', false, null, null),
  (10, 'certificate', 'Довідка', false, null, null), (11, 'contract', 'Договір', false, null, null), (12, 'plan', 'План, схема, креслення', false, null, null),
  (13, 'photo', 'Фотокартка', false, null, null), (14, 'power_of_attorney', 'Довіреність', false, null, null), (15, 'court_decision', 'Рішення суду', false, null, null),
  (16, 'receipt', 'Квитанція про сплату', false, null, null), (17, 'medical', 'Медичний висновок', false, null, null), (18, 'other', 'Інший документ', false, null, null) on conflict do nothing;
insert into ref.case_status (position, code, title, is_open, tone) values
  (1, 'registered', 'зареєстровано', true, 'ok'), (2, 'handed_over', 'передано', true, 'ok'), (3, 'in_work', 'у роботі', true, 'ok'), (4, 'suspended', 'зупинено', true, 'hold'),
  (5, 'result_received', 'результат у Центрі', true, 'ok'), (6, 'notified', 'заявника повідомлено', true, 'ok'), (7, 'issued', 'видано', false, 'shut'), (8, 'refused', 'відмова', false, 'shut'),
  (9, 'withdrawn', 'відкликано', false, 'shut'), (10, 'annulled', 'помилкова реєстрація', false, 'shut'), (11, 'closed', 'закрито', false, 'shut'),
  (12, 'completion', 'на доопрацюванні', true, 'hold'), (13, 'stored', 'передано на зберігання', false, 'shut'),
  (14, 'in_parts', 'пакет у роботі', true, 'ok') on conflict do nothing;
insert into ref.case_transition (status_from, status_to, verb) values
  ('registered', 'handed_over', 'hand_over'), ('handed_over', 'in_work', 'accept'), ('in_work', 'suspended', 'suspend'), ('suspended', 'in_work', 'resume'),
  ('handed_over', 'result_received', 'receive_result'), ('in_work', 'result_received', 'receive_result'), ('result_received', 'notified', 'notify'),
  ('notified', 'issued', 'issue'), ('result_received', 'issued', 'issue'), ('issued', 'closed', 'close'), ('registered', 'issued', 'issue'),
  ('registered', 'withdrawn', 'withdraw'), ('handed_over', 'withdrawn', 'withdraw'), ('in_work', 'withdrawn', 'withdraw'), ('registered', 'annulled', 'annul'),
  ('suspended', 'withdrawn', 'withdraw'), ('handed_over', 'completion', 'return_for_completion'), ('in_work', 'completion', 'return_for_completion'),
  ('completion', 'registered', 'complete'), ('completion', 'withdrawn', 'withdraw'),
  ('registered', 'registered', 'extend'), ('handed_over', 'handed_over', 'extend'), ('in_work', 'in_work', 'extend'),
  ('result_received', 'stored', 'store'), ('notified', 'stored', 'store'), ('stored', 'closed', 'close'), ('withdrawn', 'closed', 'close'), ('annulled', 'closed', 'close'),
  -- a package has no course of its own: its services have
  ('in_parts', 'closed', 'close_parts'), ('in_parts', 'withdrawn', 'withdraw'), ('in_parts', 'annulled', 'annul'),
  -- a service of a package whose earlier one came to nothing
  ('registered', 'registered', 'start_anyway') on conflict do nothing;
-- to another office: the case before its result, afterwards only the issue (CSP-1.2e)
insert into ref.case_transition (status_from, status_to, verb)
select s, s, 'pass_case' from unnest(array['registered', 'in_work', 'suspended', 'completion']) s
union all select s, s, 'pass_issue' from unnest(array['result_received', 'notified']) s
union all select s, s, 'accept_pass' from unnest(array['registered', 'in_work', 'suspended', 'completion', 'result_received', 'notified']) s on conflict do nothing;
insert into ref.parameter (code, value, title) values ('latest_breaking', '0090', 'Остання несумісна версія схеми') on conflict do nothing;
-- OO office, N number of the year padded to the length of the run (five to nine), YYYY year, C check digit at the end; digits and hyphens stay
insert into ref.parameter (code, value, title) values ('case_number_pattern', 'OO-NNNNNNN-YYYY-C', 'Шаблон номера справи') on conflict do nothing;
-- told to the applicant on the slip of what to bring; without a whole number no day is promised
insert into ref.parameter (code, value, title) values
  ('draft_keep_days', '30', 'Скільки днів зберігається відкладена чернетка, від дня, коли її відклали') on conflict do nothing;
-- printed on papers; empty until the moderator fills them, and then a paper names what it lacks
insert into ref.parameter (code, value, title) values
  ('centre_title', '', 'Назва Центру на паперах'), ('status_page', '', 'Сторінка, де видно стан справи'), ('feedback_page', '', 'Сторінка оцінки роботи Центру')
on conflict do nothing;
insert into ref.end_reason (position, code, title) values
  (1, 'dismissal', 'Звільнення'), (2, 'transfer', 'Переведення'), (3, 'maternity_leave', 'Відпустка у зв’язку з вагітністю та пологами'),
  (4, 'childcare_leave', 'Відпустка для догляду за дитиною'), (5, 'long_leave', 'Інша тривала відпустка'), (6, 'agreement_ended', 'Припинення меморандуму чи угоди'),
  (7, 'other', 'Інша підстава за розпорядженням') on conflict do nothing;
insert into ref.parameter (code, value, title) values
  ('password_days', '90', 'Скільки днів діє пароль'), ('password_history', '5', 'Скільки попередніх паролів не можна повторити'),
  ('sign_in_failures', '5', 'Після скількох невдалих входів з адреси вхід зачиняється'), ('training_required', 'no', 'Чи потрібне навчання для входу') on conflict do nothing;
