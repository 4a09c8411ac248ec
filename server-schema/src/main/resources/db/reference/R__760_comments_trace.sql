-- ${build}
-- The meaning of the tables and columns of the trace; how the parts of a comment are separated stands in docs/conventions.md.
set role esoya_owner;

comment on table ref.event_kind is 'Каталог подій безпеки й доступу: чого немає тут, того не можна записати | підстава: ESOYA-4.13; CSP-2.4.18 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.event_kind.code is 'Сталий код події';
comment on column ref.event_kind.title is 'Назва події для журналу';
comment on column ref.event_kind.category is 'Розділ каталогу: вхід, невдача, замок, права, блокування, вивантаження, цілісність, налаштування, поза годинами, відмова, читання';

comment on column audit.row_change.client_address is 'Мережева адреса, з якої прийшла зміна';
comment on column audit.event.era is 'Ера журналу';
comment on column audit.event.transaction is 'Номер транзакції';
comment on column audit.event.sha256 is 'SHA-256 запису для печатки журналу';

comment on table audit.seal is 'Печатка: пакет Меркла над записами закінчених транзакцій, з’єднаний із попереднім; формат у docs/journal-seal.md | підстава: ESOYA-4.11; CSP-2.4.16 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column audit.seal.era is 'Ера журналу';
comment on column audit.seal.batch_number is 'Порядковий номер пакета в добі';
comment on column audit.seal.from_transaction is 'Перша транзакція пакета';
comment on column audit.seal.below_transaction is 'Межа, до якої транзакції входять у пакет; сама не входить';
comment on column audit.seal.row_change_count is 'Скільки змін рядків у пакеті';
comment on column audit.seal.event_count is 'Скільки подій у пакеті';
comment on column audit.seal.leaves is 'Листки дерева: ключ і геш кожного запису, по 40 байтів; за ними називають запис, що його змінено чи вилучено';
comment on column audit.seal.merkle_root is 'Корінь дерева Меркла';
comment on column audit.seal.previous_sha256 is 'Геш попередньої печатки';
comment on column audit.seal.sha256 is 'Геш цієї печатки, який оприлюднюють поза базою';
comment on column audit.seal.sealed_at is 'Коли запечатано';

comment on table audit.watched_object is 'Стан тригерів і сховищ таблиць на час попередньої печатки: вимкнення й очищення залишають слід | підстава: ESOYA-4.11, 4.13 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column audit.watched_object.object is 'Тригер або сховище таблиці';
comment on column audit.watched_object.era is 'Ера журналу';
comment on column audit.watched_object.state is 'Стан';
comment on column audit.watched_object.seen_at is 'Коли так стало';

comment on table audit.log_mark is 'Докуди прочитано файл журналу сервера | підстава: ESOYA-4.13 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column audit.log_mark.file is 'Файл журналу сервера';
comment on column audit.log_mark.read_to is 'Прочитано байтів';
comment on column audit.log_mark.read_at is 'Коли прочитано';

comment on table audit.scan_sweep is 'Обхід архіву з перевіркою гешів | підстава: ESOYA-2.1.6, 4.11 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column audit.scan_sweep.scan_sweep_id is 'Технічний ключ';
comment on column audit.scan_sweep.reached is 'Останній перевірений файл: звідси обхід триває після перерви';
comment on column audit.scan_sweep.checked is 'Скільки файлів перевірено';
comment on column audit.scan_sweep.damaged is 'Скільки не збіглося з гешем';
comment on column audit.scan_sweep.started_at is 'Коли почато';
comment on column audit.scan_sweep.finished_at is 'Коли закінчено';

comment on table audit.scan_damage is 'Пошкоджені файли архіву, кожен раз | підстава: ESOYA-2.1.6, 4.11 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column audit.scan_damage.sha256 is 'Геш, якому вміст має відповідати';
comment on column audit.scan_damage.what is 'scan — вміст не той, archive — файла архівної справи немає';
comment on column audit.scan_damage.found_at is 'Коли знайдено';
comment on column audit.scan_damage.seen_at is 'Коли востаннє бачено пошкодженим';
comment on column audit.scan_damage.mended_at is 'Коли знову цілий; порожньо — ще ні';

comment on table access.agent_heartbeat is 'Пульс робіт агента | підстава: ESOYA-4.11 | володілець: виконавчий комітет Криворізької міської ради | зберігання: лише останній | особисті: ні';
comment on column access.agent_heartbeat.job is 'Робота';
comment on column access.agent_heartbeat.login_role is 'Обліковий запис агента';
comment on column access.agent_heartbeat.outcome is 'Чим закінчилося: done, refused, outage, defect';
comment on column access.agent_heartbeat.beat_at is 'Коли робота виконувалася востаннє';
comment on column access.agent_heartbeat.done_at is 'Коли вона востаннє закінчилася добре';
