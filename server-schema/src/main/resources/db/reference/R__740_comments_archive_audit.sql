-- ${build}
-- The meaning of every table and column; how the parts of a comment are separated stands in docs/conventions.md.
set role esoya_owner;

comment on table archive.blob is 'Вміст файлу за його SHA-256; нічого не перезаписується | підстава: ESOYA-2.1.6, 4.7 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column archive.blob.stored_year is 'Рік зберігання; за ним таблицю поділено';
comment on column archive.blob.sha256 is 'SHA-256 вмісту';
comment on column archive.blob.size_bytes is 'Розмір, байтів';
comment on column archive.blob.content is 'Вміст файлу | особисті';

comment on table archive.blob_default is 'Розділ для років без власного розділу | підстава: ESOYA-2.1.6, 4.7 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column archive.blob_default.stored_year is 'Рік зберігання';
comment on column archive.blob_default.sha256 is 'SHA-256 вмісту';
comment on column archive.blob_default.size_bytes is 'Розмір, байтів';
comment on column archive.blob_default.content is 'Вміст файлу | особисті';

comment on table archive.blob_place is 'Де лежить файл: один вміст зберігається один раз | підстава: ESOYA-4.7 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: ні';
comment on column archive.blob_place.sha256 is 'SHA-256 вмісту';
comment on column archive.blob_place.stored_year is 'Рік зберігання';

comment on table archive.scan is 'Скан-копія в справі | підстава: ESOYA-4.6, 7.1.4 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column archive.scan.scan_id is 'Технічний ключ, який створює робоче місце';
comment on column archive.scan.case_id is 'Справа';
comment on column archive.scan.inventory_item_id is 'Рядок опису, до якого належить скан-копія';
comment on column archive.scan.kind is 'Призначення скан-копії';
comment on column archive.scan.sha256 is 'SHA-256 файлу';
comment on column archive.scan.page_count is 'Кількість сторінок';
comment on column archive.scan.source is 'Звідки одержано: сканер, файл, тека';
comment on column archive.scan.stored_at is 'Коли збережено';
comment on column archive.scan.stored_by is 'Хто зберіг';
comment on column archive.scan.withdrawn_at is 'Коли вилучено з показу';
comment on column archive.scan.withdrawn_by is 'Хто вилучив';
comment on column archive.scan.withdrawn_reason is 'Чому вилучено';

comment on table archive.printed_paper is 'Надрукований папір; друге й далі — повторний друк | підстава: ESOYA-7.1.3 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: ні';
comment on column archive.printed_paper.printed_paper_id is 'Технічний ключ';
comment on column archive.printed_paper.case_id is 'Справа';
comment on column archive.printed_paper.paper_kind is 'Вид паперу';
comment on column archive.printed_paper.print_number is 'Котрий раз надруковано';
comment on column archive.printed_paper.printed_at is 'Коли надруковано';
comment on column archive.printed_paper.printed_by is 'Хто надрукував';

comment on table audit.era is 'Ера журналу: її номер зростає після відновлення з копії | підстава: ESOYA-4.1, 6.5 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column audit.era.era is 'Номер ери';
comment on column audit.era.opened_at is 'Коли ера почалася';

comment on table audit.row_change is 'Зміна рядка: хто, коли, що було і що стало | підстава: ESOYA-4.1, 6.5 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column audit.row_change.row_change_id is 'Технічний ключ';
comment on column audit.row_change.era is 'Ера журналу';
comment on column audit.row_change.transaction is 'Номер транзакції';
comment on column audit.row_change.happened_at is 'Коли змінено, за справжнім годинником сервера';
comment on column audit.row_change.login_role is 'Хто змінив | особисті';
comment on column audit.row_change.session_id is 'Сеанс';
comment on column audit.row_change.table_name is 'Таблиця';
comment on column audit.row_change.action is 'Додано, змінено чи вилучено';
comment on column audit.row_change.old_row is 'Що було | особисті';
comment on column audit.row_change.new_row is 'Що стало | особисті';
comment on column audit.row_change.sha256 is 'SHA-256 запису для печатки журналу';

comment on table audit.event is 'Подія доступу й безпеки | підстава: ESOYA-4.13, 5.3.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки | особисті: так';
comment on column audit.event.event_id is 'Технічний ключ';
comment on column audit.event.happened_at is 'Коли сталося';
comment on column audit.event.login_role is 'Хто | особисті';
comment on column audit.event.session_id is 'Сеанс';
comment on column audit.event.kind is 'Що сталося: вхід, вихід, пошук особи, перегляд справи чи скану, друк';
comment on column audit.event.purpose is 'Мета пошуку або перегляду';
comment on column audit.event.case_id is 'Справа';
comment on column audit.event.person_id is 'Особа | особисті';
comment on column audit.event.detail is 'Подробиці без значень персональних даних';
comment on column audit.event.client_address is 'Мережева адреса робочого місця';
