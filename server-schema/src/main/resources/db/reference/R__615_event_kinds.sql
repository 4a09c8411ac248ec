-- ${build}
-- The catalogue of security events (ESOYA-4.13). A new kind is a new row here; what is not listed cannot be recorded.
set role esoya_owner;
insert into ref.event_kind (code, title, category) values
  ('sign_in', 'Вхід', 'sign_in'), ('sign_out', 'Вихід', 'sign_in'), ('connection_opened', 'З’єднання з базою', 'sign_in'),
  ('workplace_locked', 'Робоче місце замкнено', 'sign_in'), ('workplace_unlocked', 'Робоче місце відімкнено', 'sign_in'),
  ('sign_in_failed', 'Невдалий вхід', 'failure'), ('connection_limit', 'Забагато з’єднань', 'failure'),
  ('person_looked_up', 'Пошук особи', 'reading'), ('person_opened', 'Перегляд особи', 'reading'), ('case_opened', 'Перегляд справи', 'reading'),
  ('cases_looked_up', 'Пошук справ особи', 'reading'), ('cases_listed', 'Перегляд журналу реєстрації', 'reading'), ('scan_opened', 'Перегляд скан-копії', 'reading'), ('draft_opened', 'Перегляд чернетки', 'reading'),
  ('archive_opened', 'Перегляд архівної справи', 'reading'), ('case_archiving', 'Справу прочитано для архіву', 'reading'),
  ('viewers_read', 'Довідка «Хто бачив мої дані»', 'reading'), ('journal_read', 'Перегляд журналу подій', 'reading'),
  ('papers_printed', 'Друк паперів', 'export'), ('disposal_printed', 'Друк акта про знищення', 'export'),
  ('transfer_exported', 'Вивантаження електронного пакета', 'export'), ('case_exported', 'Справу вкладено до електронного пакета', 'export'),
  ('refused_attempt', 'Відмова сервера в дії', 'refused'), ('right_refused', 'Спроба без права за розпорядженням', 'refused'),
  ('after_hours_attempt', 'Спроба поза годинами прийому', 'after_hours'),
  ('sign_in_locked', 'Вхід зачинено після невдач', 'lock'),
  ('account_granted', 'Надання доступу', 'rights'), ('access_opened', 'Доступ почався за розпорядженням', 'rights'), ('access_ended', 'Доступ закінчився', 'rights'),
  ('order_recorded', 'Розпорядження внесено', 'rights'), ('order_ended', 'Розпорядження припинено', 'rights'), ('second_person_answered', 'Рішення другої особи', 'rights'),
  ('password_issued', 'Видача пароля', 'rights'), ('password_changed', 'Зміна пароля', 'rights'), ('obligation_accepted', 'Зобов’язання про нерозголошення', 'rights'),
  ('composition_changed', 'Зміна складу Центру', 'rights'), ('staff_imported', 'Список працівників внесено', 'rights'),
  ('account_blocked', 'Блокування', 'block'), ('account_unblocked', 'Розблокування', 'block'), ('account_annulled', 'Анулювання запису', 'block'),
  ('session_closed', 'Сеанс закрито адміністратором', 'block'),
  ('employee_opened', 'Перегляд посадової особи', 'reading'), ('violation_closed', 'Порушення закрито', 'rights'),
  ('connection_ended', 'Застрягле з’єднання розірвано', 'block'),
  ('disclosure_recorded', 'Запит на розкриття даних внесено', 'export'), ('case_disclosed', 'Дані справи розкрито за запитом', 'export'),
  ('own_copy_given', 'Особі видано копію її даних', 'export'), ('anonymised_export', 'Знеособлене вивантаження', 'export'),
  ('subject_request_recorded', 'Звернення суб’єкта даних внесено', 'reading'),
  ('announced', 'Оголошення', 'configuration'), ('setting_changed', 'Зміна налаштування', 'configuration'),
  ('schedule_set', 'Зміна годин прийому', 'configuration'), ('day_exception_set', 'Виняток із годин прийому', 'configuration'),
  ('calendar_day_set', 'Зміна календаря строків', 'configuration'), ('number_pattern_set', 'Зміна нумерації справ', 'configuration'), ('directory_changed', 'Зміна довідника', 'configuration'),
  ('minimum_set', 'Прожитковий мінімум для плати за послуги', 'configuration'), ('card_proposed', 'Картки послуги запропоновано', 'configuration'), ('card_approved', 'Запропоновані картки схвалено', 'configuration'),
  ('card_declined', 'Запропоновані картки відхилено', 'configuration'), ('card_published', 'Картки послуги оприлюднено', 'configuration'), ('card_withdrawn', 'Версію карток відкликано', 'configuration'),
  ('registry_taken', 'Реєстр адміністративних послуг завантажено', 'configuration'),
  ('services_exported', 'Послуги вивантажено до файлу', 'export'), ('library_imported', 'Послуги внесено з файлу чернетками', 'configuration'),
  ('library_signer_added', 'Підписувача послуг додано', 'configuration'), ('library_signer_retired', 'Підписувача послуг вилучено', 'configuration'),
  ('template_published', 'Шаблон папера оприлюднено', 'configuration'), ('template_restored', 'Повернуто попередній шаблон папера', 'configuration'),
  ('template_rehearsed', 'Шаблон папера перевірено на справах', 'configuration'),
  ('form_rehearsed', 'Форму відомостей перевірено на справах', 'configuration'),
  ('service_retired', 'Послугу вилучено з переліку', 'configuration'), ('service_restored', 'Послугу повернуто до переліку', 'configuration'),
  ('disposal_proposed', 'Складено акт про знищення справ', 'integrity'), ('disposal_declined', 'Акт про знищення відхилено', 'integrity'),
  ('disposal_confirmed', 'Акт про знищення погоджено', 'integrity'),
  ('cases_destroyed', 'Справи знищено за актом', 'integrity'),
  ('journal_checked', 'Перевірка цілісності журналу', 'integrity'), ('integrity_failed', 'Порушення цілісності', 'integrity'),
  ('journal_exported', 'Вивантаження журналу подій', 'export'), ('violations_printed', 'Друк порушень посадової особи', 'export'),
  ('seal_printed', 'Друк аркуша з печаткою журналу', 'integrity'),
  ('seal_lag', 'Відставання печатки журналу', 'integrity')
on conflict (code) do update set title = excluded.title, category = excluded.category
where (ref.event_kind.title, ref.event_kind.category) is distinct from (excluded.title, excluded.category);

insert into ref.parameter (code, value, title) values ('seal_lag_seconds', '300', 'Скільки секунд незакінчена транзакція може затримувати печатку журналу')
on conflict do nothing;
