-- ${build}
-- The meaning of the tables of a case's course.
set role esoya_owner;
comment on column core.case_event.true_at is 'Коли чужа дія сталася насправді; порожньо — власна дія, її час — happened_at (ESOYA-7.1.6d)';
comment on column core.case_event.undoes_event_id is 'Яку відмітку скасовує ця подія';

comment on table core.transfer_register is 'Реєстр передачі справ суб’єктові надання: один рейс кур’єра чи один електронний пакет | підстава: ESOYA-7.1.6; постанова КМУ 588 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років | особисті: ні';
comment on column core.transfer_register.transfer_register_id is 'Технічний ключ';
comment on column core.transfer_register.register_number is 'Номер реєстру, він же у штрих-коді: 9, вісім цифр, контрольна цифра';
comment on column core.transfer_register.office_id is 'Офіс, що передає';
comment on column core.transfer_register.provider_id is 'Суб’єкт надання, якому передають';
comment on column core.transfer_register.is_electronic is 'Чи передають електронним пакетом, а не на папері';
comment on column core.transfer_register.courier is 'Хто везе';
comment on column core.transfer_register.opened_at is 'Коли відкрито';
comment on column core.transfer_register.opened_by is 'Хто відкрив';
comment on column core.transfer_register.closed_at is 'Коли передано';
comment on column core.transfer_register.closed_by is 'Хто передав';

comment on column core.transfer_register.prints is 'Скільки разів надруковано';

comment on table core.transfer_export is 'Вивантаження електронного пакета реєстру передачі: записано до того, як прочитано перший файл | підстава: ESOYA-7.1.6, 4.13 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років | особисті: ні';
comment on column core.transfer_export.transfer_export_id is 'Ключ, за яким годину читають файли';
comment on column core.transfer_export.transfer_register_id is 'Реєстр';
comment on column core.transfer_export.exported_at is 'Коли вивантажено';
comment on column core.transfer_export.exported_by is 'Хто вивантажив';

comment on table core.transfer_item is 'Справа в реєстрі передачі | підстава: ESOYA-7.1.6 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років | особисті: ні';
comment on column core.transfer_item.transfer_register_id is 'Реєстр';
comment on column core.transfer_item.case_id is 'Справа';
comment on column core.transfer_item.position is 'Порядок у реєстрі';
comment on column core.transfer_item.added_at is 'Коли додано';
comment on column core.transfer_item.added_by is 'Хто додав';
comment on column core.transfer_item.is_waiting is 'Реєстр ще відкритий, і справа в ньому: у двох таких реєстрах справа не буває';
comment on column core.transfer_item.removed_at is 'Коли вийнято';
comment on column core.transfer_item.removed_by is 'Хто вийняв';

comment on table core.case_receipt is 'Отримання справи суб’єктом надання | підстава: постанова КМУ 588; ESOYA-7.1.6 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.case_receipt.case_event_id is 'Відмітка, якій належать ці відомості';
comment on column core.case_receipt.case_id is 'Справа';
comment on column core.case_receipt.receiver_name is 'Хто отримав | особисті';
comment on column core.case_receipt.receiver_position is 'Посада того, хто отримав';

comment on table core.case_result is 'Результат надання послуги | підстава: ESOYA-3.3 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column core.case_result.case_event_id is 'Відмітка, якій належать ці відомості';
comment on column core.case_result.case_id is 'Справа';
comment on column core.case_result.result_kind is 'Вид результату';
comment on column core.case_result.number is 'Номер результату';
comment on column core.case_result.dated_on is 'Дата результату';
comment on column core.case_result.refusal_title is 'Підстава відмови за інформаційною карткою';
comment on column core.case_result.legal_ground is 'Норма закону, на якій ґрунтується відмова';
comment on column core.case_result.sheets is 'Скільки аркушів';

comment on table core.case_issue is 'Видача результату | підстава: ESOYA-7.1.6; постанова КМУ 588 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.case_issue.case_event_id is 'Відмітка, якій належать ці відомості';
comment on column core.case_issue.case_id is 'Справа';
comment on column core.case_issue.delivery_way is 'Спосіб видачі';
comment on column core.case_issue.recipient is 'Заявник, представник чи надіслано';
comment on column core.case_issue.recipient_name is 'Хто отримав | особисті';
comment on column core.case_issue.document_kind is 'Який документ показано';
comment on column core.case_issue.document_number is 'Серія й номер показаного документа | особисті';
comment on column core.case_issue.tracking_number is 'Номер поштового відправлення';
comment on column core.case_issue.returned_originals is 'Скільки оригіналів повернуто під підпис';

comment on table core.case_turn is 'Поворот у справі: зупинення, доопрацювання, продовження, відкликання, помилкова реєстрація, зберігання | підстава: ESOYA-3.4; ЗУ «Про адміністративну процедуру» | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column core.case_turn.case_event_id is 'Відмітка, якій належать ці відомості';
comment on column core.case_turn.case_id is 'Справа';
comment on column core.case_turn.verb is 'Який поворот';
comment on column core.case_turn.reason is 'Чому | особисті';
comment on column core.case_turn.from_on is 'Від якого дня';
comment on column core.case_turn.until_on is 'День поновлення';
comment on column core.case_turn.due_before is 'Кінцева дата до повороту';
comment on column core.case_turn.due_after is 'Кінцева дата після нього';

comment on table core.provider_result is 'Результат, який суб’єкт надання позначив готовим; результатом справи є те, що прийняв Центр | підстава: ESOYA-3.3; постанова КМУ 588 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column core.provider_result.case_event_id is 'Відмітка, якій належать ці відомості';
comment on column core.provider_result.case_id is 'Справа';
comment on column core.provider_result.result_kind is 'Вид результату';
comment on column core.provider_result.number is 'Номер результату';
comment on column core.provider_result.dated_on is 'Дата результату';
comment on column core.provider_result.refusal_title is 'Підстава відмови за інформаційною карткою';
comment on column core.provider_result.legal_ground is 'Норма закону, на якій ґрунтується відмова';
comment on column core.provider_result.sheets is 'Скільки аркушів';
