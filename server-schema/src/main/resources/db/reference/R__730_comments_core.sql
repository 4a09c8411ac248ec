-- ${build}
-- The meaning of every table and column; how the parts of a comment are separated stands in docs/conventions.md.
set role esoya_owner;

comment on table core.person is 'Особа, відома Центру: фізична, ФОП або юридична | підстава: ЗУ «Про захист персональних даних», ст. 6, 11; ESOYA-7.1.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття останньої справи | особисті: так';
comment on column core.person.person_id is 'Технічний ключ';
comment on column core.person.kind is 'Фізична особа, ФОП або юридична особа';
comment on column core.person.surname is 'Прізвище | особисті';
comment on column core.person.given_name is 'Власне ім’я | особисті';
comment on column core.person.patronymic is 'По батькові | особисті';
comment on column core.person.latin_name is 'Ім’я латиницею, як у документі іноземця | особисті';
comment on column core.person.is_foreigner is 'Чи є іноземцем або особою без громадянства | особисті';
comment on column core.person.birth_on is 'Дата народження | особисті';
comment on column core.person.taxpayer_number is 'РНОКПП | особисті';
comment on column core.person.taxpayer_absence is 'Чому немає РНОКПП | особисті';
comment on column core.person.unzr is 'Унікальний номер запису в демографічному реєстрі | особисті';
comment on column core.person.legal_form is 'Організаційно-правова форма юридичної особи';
comment on column core.person.legal_name is 'Назва юридичної особи';
comment on column core.person.edrpou is 'Код юридичної особи за ЄДРПОУ';
comment on column core.person.phone is 'Телефон у вигляді +380… | особисті';
comment on column core.person.email is 'Електронна пошта | особисті';
comment on column core.person.address is 'Адреса | особисті';
comment on column core.person.is_without_patronymic is 'Чи немає по батькові за документом | особисті';
comment on column core.person.is_sms_allowed is 'Чи згодна особа на SMS | особисті';
comment on column core.person.search_name is 'Прізвище або назва для пошуку: малі літери, один апостроф | особисті';
comment on column core.person.row_version is 'Скільки разів змінено; проти одночасного запису двома';
comment on column core.person.created_at is 'Коли особу внесено вперше';

comment on table core.identity_document is 'Документ, що посвідчує особу | підстава: ЗУ «Про захист персональних даних», ст. 6, 11; ESOYA-7.1.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття останньої справи | особисті: так';
comment on column core.identity_document.identity_document_id is 'Технічний ключ';
comment on column core.identity_document.person_id is 'Чий документ | особисті';
comment on column core.identity_document.kind is 'Вид документа | особисті';
comment on column core.identity_document.number is 'Серія та номер | особисті';
comment on column core.identity_document.issued_on is 'Коли видано | особисті';
comment on column core.identity_document.issuer is 'Ким видано | особисті';
comment on column core.identity_document.valid_until is 'До якого дня дійсний | особисті';
comment on column core.identity_document.recorded_at is 'Коли внесено';

comment on table core.person_social_category is 'Соціальна категорія особи | підстава: ЗУ «Про захист персональних даних», ст. 6, 11; ESOYA-7.1.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття останньої справи | особисті: так';
comment on column core.person_social_category.person_id is 'Чия категорія | особисті';
comment on column core.person_social_category.social_category is 'Соціальна категорія | особисті';

comment on table core.consent is 'Згода або незгода особи; чинний останній запис | підстава: ЗУ «Про захист персональних даних», ст. 8, 11; ESOYA-3.2.3 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття останньої справи | особисті: так';
comment on column core.consent.consent_id is 'Технічний ключ';
comment on column core.consent.person_id is 'Чия згода | особисті';
comment on column core.consent.kind is 'На що згода: SMS чи обробка персональних даних';
comment on column core.consent.is_given is 'Чи надано згоду | особисті';
comment on column core.consent.recorded_at is 'Коли записано';
comment on column core.consent.recorded_by is 'Хто записав';

comment on table core.case_file is 'Справа: облікові відомості журналу реєстрації | підстава: ЗУ «Про адміністративні послуги», ст. 9; ESOYA-4.2, 3.3 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: ні';
comment on column core.case_file.case_id is 'Технічний ключ, який створює робоче місце';
comment on column core.case_file.case_number is 'Унікальний ідентифікатор справи: офіс, номер, рік, контрольна цифра';
comment on column core.case_file.office_id is 'Офіс, що зареєстрував';
comment on column core.case_file.service_id is 'Послуга';
comment on column core.case_file.information_card_id is 'Версія інформаційної картки на день реєстрації';
comment on column core.case_file.process_card_id is 'Версія технологічної картки на день реєстрації';
comment on column core.case_file.status is 'Стан справи';
comment on column core.case_file.channel is 'Спосіб подання звернення';
comment on column core.case_file.applicant_label is 'Заявник у списках: прізвище з ініціалами або назва';
comment on column core.case_file.received_at is 'Коли надійшло звернення; від цієї миті йде строк';
comment on column core.case_file.registered_at is 'Коли зареєстровано';
comment on column core.case_file.registered_on is 'День реєстрації за місцевим часом';
comment on column core.case_file.registered_by is 'Хто зареєстрував';
comment on column core.case_file.workplace_id is 'Робоче місце реєстрації';
comment on column core.case_file.due_on is 'Кінцева дата надання послуги';
comment on column core.case_file.closed_at is 'Коли справу закрито';
comment on column core.case_file.row_version is 'Скільки разів змінено; проти одночасного запису двома';

comment on table core.case_counter is 'Лічильник номерів справ офісу за рік | підстава: ESOYA-4.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column core.case_counter.office_id is 'Офіс';
comment on column core.case_counter.year is 'Рік';
comment on column core.case_counter.last_number is 'Останній виданий номер';

comment on table core.case_stage is 'Етап справи за технологічною карткою | підстава: ESOYA-3.2.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: ні';
comment on column core.case_stage.case_id is 'Справа';
comment on column core.case_stage.position is 'Порядковий номер етапу';
comment on column core.case_stage.title is 'Дія';
comment on column core.case_stage.responsible is 'Відповідальна посадова особа або підрозділ';
comment on column core.case_stage.participation is 'В — виконує, У — бере участь, П — погоджує, З — затверджує';
comment on column core.case_stage.term_title is 'Строк етапу словами';
comment on column core.case_stage.due_on is 'Кінцева дата етапу';
comment on column core.case_stage.is_provider is 'Чи виконує етап суб’єкт надання';

comment on table core.case_event is 'Подія проходження справи; не видаляється | підстава: ESOYA-3.2.1, 4.8 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: ні';
comment on column core.case_event.case_event_id is 'Технічний ключ';
comment on column core.case_event.case_id is 'Справа';
comment on column core.case_event.happened_at is 'Коли сталося';
comment on column core.case_event.employee_id is 'Хто виконав; порожньо для системи';
comment on column core.case_event.verb is 'Дія';
comment on column core.case_event.status_from is 'Стан до дії';
comment on column core.case_event.status_to is 'Стан після дії';
comment on column core.case_event.subject is 'Предмет дії: вид паперу, скан-копії тощо';
comment on column core.case_event.amount is 'Кількість: примірників, сторінок';

comment on table core.service_favourite is 'Обрана послуга реєстратора | підстава: ESOYA-4.4 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки після припинення доступу | особисті: ні';
comment on column core.service_favourite.employee_id is 'Реєстратор';
comment on column core.service_favourite.service_id is 'Обрана послуга';

comment on table core.case_task is 'Завдання за справою зі строком | підстава: постанова КМУ від 01.08.2013 № 588 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: ні';
comment on column core.case_task.case_task_id is 'Технічний ключ';
comment on column core.case_task.case_id is 'Справа';
comment on column core.case_task.kind is 'Надіслати опис поштою або дочекатися документа';
comment on column core.case_task.due_on is 'До якого дня';
comment on column core.case_task.done_at is 'Коли виконано';
comment on column core.case_task.done_by is 'Хто виконав';

comment on table core.case_applicant is 'Заявник у справі: власна копія відомостей на день звернення | підстава: ЗУ «Про захист персональних даних», ст. 6, 11; ESOYA-7.1.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.case_applicant.case_id is 'Справа';
comment on column core.case_applicant.position is 'Порядковий номер заявника у справі';
comment on column core.case_applicant.person_id is 'Особа, відома Центру | особисті';
comment on column core.case_applicant.kind is 'Фізична особа, ФОП або юридична особа';
comment on column core.case_applicant.surname is 'Прізвище | особисті';
comment on column core.case_applicant.given_name is 'Власне ім’я | особисті';
comment on column core.case_applicant.patronymic is 'По батькові | особисті';
comment on column core.case_applicant.latin_name is 'Ім’я латиницею, як у документі іноземця | особисті';
comment on column core.case_applicant.is_foreigner is 'Чи є іноземцем або особою без громадянства | особисті';
comment on column core.case_applicant.birth_on is 'Дата народження | особисті';
comment on column core.case_applicant.taxpayer_number is 'РНОКПП | особисті';
comment on column core.case_applicant.taxpayer_absence is 'Чому немає РНОКПП | особисті';
comment on column core.case_applicant.unzr is 'Унікальний номер запису в демографічному реєстрі | особисті';
comment on column core.case_applicant.legal_form is 'Організаційно-правова форма юридичної особи';
comment on column core.case_applicant.legal_name is 'Назва юридичної особи';
comment on column core.case_applicant.edrpou is 'Код юридичної особи за ЄДРПОУ';
comment on column core.case_applicant.phone is 'Телефон у вигляді +380… | особисті';
comment on column core.case_applicant.email is 'Електронна пошта | особисті';
comment on column core.case_applicant.address is 'Адреса | особисті';
comment on column core.case_applicant.is_sms_allowed is 'Чи згоден заявник на SMS | особисті';
comment on column core.case_applicant.data_source is 'Як одержано відомості';
comment on column core.case_applicant.document_kind is 'Вид пред’явленого документа | особисті';
comment on column core.case_applicant.document_number is 'Серія та номер пред’явленого документа | особисті';
comment on column core.case_applicant.document_issued_on is 'Коли видано документ | особисті';
comment on column core.case_applicant.document_issuer is 'Ким видано документ | особисті';
comment on column core.case_applicant.document_valid_until is 'До якого дня дійсний документ | особисті';
comment on column core.case_applicant.social_categories is 'Соціальні категорії на день звернення | особисті';

comment on table core.case_representative is 'Представник заявника і документ про повноваження | підстава: ЗУ «Про захист персональних даних», ст. 6, 11; ESOYA-7.1.2; CSP-1.2d | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.case_representative.case_id is 'Справа';
comment on column core.case_representative.person_id is 'Особа, відома Центру | особисті';
comment on column core.case_representative.surname is 'Прізвище | особисті';
comment on column core.case_representative.given_name is 'Власне ім’я | особисті';
comment on column core.case_representative.patronymic is 'По батькові | особисті';
comment on column core.case_representative.taxpayer_number is 'РНОКПП | особисті';
comment on column core.case_representative.phone is 'Телефон | особисті';
comment on column core.case_representative.document_kind is 'Вид документа, що посвідчує представника | особисті';
comment on column core.case_representative.document_number is 'Серія та номер документа | особисті';
comment on column core.case_representative.authority_kind is 'Вид документа про повноваження';
comment on column core.case_representative.authority_number is 'Номер документа про повноваження | особисті';
comment on column core.case_representative.authority_on is 'Дата документа про повноваження';
comment on column core.case_representative.authority_until is 'До якого дня чинні повноваження';

comment on table core.case_attribute is 'Відомість про об’єкт або послугу в справі | підстава: ESOYA-7.1.2, 8.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.case_attribute.case_id is 'Справа';
comment on column core.case_attribute.card_attribute_id is 'Яка відомість, за інформаційною карткою';
comment on column core.case_attribute.value is 'Значення у записі, сталому для пошуку | особисті';

comment on table core.document_package is 'Вхідний пакет документів і побажання заявника | підстава: постанова КМУ від 01.08.2013 № 588; ESOYA-3.3 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.document_package.document_package_id is 'Технічний ключ';
comment on column core.document_package.case_id is 'Справа';
comment on column core.document_package.notice_way is 'Як повідомити про результат';
comment on column core.document_package.delivery_way is 'Як передати результат';
comment on column core.document_package.delivery_address is 'Куди надіслати результат | особисті';
comment on column core.document_package.note is 'Примітка до пакета | особисті';

comment on table core.inventory_item is 'Рядок опису вхідного пакета документів | підстава: постанова КМУ від 01.08.2013 № 588; ESOYA-3.3, 4.6 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.inventory_item.inventory_item_id is 'Технічний ключ';
comment on column core.inventory_item.document_package_id is 'Вхідний пакет';
comment on column core.inventory_item.position is 'Порядковий номер рядка';
comment on column core.inventory_item.card_document_id is 'Документ інформаційної картки; порожньо для доданого понад перелік';
comment on column core.inventory_item.document_kind is 'Вид документа';
comment on column core.inventory_item.title is 'Назва документа в описі | особисті';
comment on column core.inventory_item.form is 'Оригінал, копія чи електронний';
comment on column core.inventory_item.number is 'Номер документа | особисті';
comment on column core.inventory_item.dated_on is 'Дата документа | особисті';
comment on column core.inventory_item.sheets is 'Кількість аркушів';
comment on column core.inventory_item.copies is 'Кількість примірників';
comment on column core.inventory_item.note is 'Примітка | особисті';
comment on column core.inventory_item.is_in_register is 'Чи міститься в державному реєстрі; тоді не сканується';
comment on column core.inventory_item.is_given is 'Чи подано документ';
comment on column core.inventory_item.decision is 'Рішення заявника щодо відсутнього документа: подати без нього або донести';
comment on column core.inventory_item.promised_on is 'До якого дня заявник обіцяв донести';

comment on table core.case_fee is 'Адміністративний збір за справою | підстава: ЗУ «Про адміністративні послуги», ст. 11; CSP-2.4.19 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.case_fee.case_id is 'Справа';
comment on column core.case_fee.amount is 'Сума, грн';
comment on column core.case_fee.exemption is 'Підстава звільнення | особисті';
comment on column core.case_fee.is_paid is 'Чи сплачено';
comment on column core.case_fee.receipt_code is 'Код квитанції | особисті';
comment on column core.case_fee.paid_on is 'Коли сплачено';

comment on table core.case_override is 'Застереження, яке реєстратор відхилив, і причина | підстава: ESOYA-7.1.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.case_override.case_override_id is 'Технічний ключ';
comment on column core.case_override.case_id is 'Справа';
comment on column core.case_override.field is 'Поле, якого стосується застереження';
comment on column core.case_override.reason is 'Причина';
comment on column core.case_override.note is 'Пояснення | особисті';

comment on table core.correction is 'Виправлення технічної помилки | підстава: ESOYA-7.1.8, 6.5 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.correction.correction_id is 'Технічний ключ';
comment on column core.correction.case_id is 'Справа';
comment on column core.correction.corrected_at is 'Коли виправлено';
comment on column core.correction.corrected_by is 'Хто виправив';
comment on column core.correction.reason is 'Чому виправлено';
comment on column core.correction.changes is 'Що було і що стало, за полями | особисті';

comment on table core.draft is 'Чернетка незавершеної реєстрації; номера справи не має | підстава: NWP-10.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 30 днів після останньої зміни | особисті: так';
comment on column core.draft.draft_id is 'Технічний ключ';
comment on column core.draft.draft_code is 'Код чернетки для штрих-коду «що донести»';
comment on column core.draft.employee_id is 'Чия чернетка';
comment on column core.draft.office_id is 'Офіс';
comment on column core.draft.title is 'Як упізнати чернетку в списку | особисті';
comment on column core.draft.content is 'Уміст картки заяви | особисті';
comment on column core.draft.is_set_aside is 'Чи відкладено до донесення документів';
comment on column core.draft.row_version is 'Скільки разів збережено';
comment on column core.draft.saved_at is 'Коли збережено востаннє';

comment on table core.request is 'Виконане прохання: повтор одержує ту саму відповідь | підстава: CSP-3.2.8 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 30 днів | особисті: так';
comment on column core.request.request_id is 'Ключ прохання, який створює робоче місце до першої спроби';
comment on column core.request.login_role is 'Хто просив | особисті';
comment on column core.request.verb is 'Дія';
comment on column core.request.payload_sha256 is 'SHA-256 умісту прохання';
comment on column core.request.answer is 'Збережена відповідь | особисті';
comment on column core.request.made_at is 'Коли прохання надійшло';
