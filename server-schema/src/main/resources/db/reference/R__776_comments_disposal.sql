-- ${build}
-- The meaning of the tables of disposal.
set role esoya_owner;
comment on column ref.service.retention_years is 'Завжди порожньо: строк перенесено до класів зберігання, які обирають картки (CSP-2.4.9)';
comment on column core.case_file.disposal_act_id is 'Акт, за яким знищено особисті відомості справи';

comment on table core.disposal_act is 'Акт про знищення справ після строку зберігання: складає одна особа, погоджує інша | підстава: CSP-2.4.9, 3.3.4; ЗУ про захист персональних даних, ст. 15 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column core.disposal_act.disposal_act_id is 'Технічний ключ';
comment on column core.disposal_act.office_id is 'Офіс справ';
comment on column core.disposal_act.closed_year is 'Рік закриття справ';
comment on column core.disposal_act.number is 'Номер акта';
comment on column core.disposal_act.signed_on is 'Дата акта';
comment on column core.disposal_act.ground is 'Рішення експертної комісії';
comment on column core.disposal_act.proposed_at is 'Коли складено';
comment on column core.disposal_act.proposed_by is 'Хто склав';
comment on column core.disposal_act.answered_at is 'Коли відповіла друга особа';
comment on column core.disposal_act.answered_by is 'Друга особа; не той, хто склав';
comment on column core.disposal_act.is_confirmed is 'Чи погоджено; погоджене знищує агент';
comment on column core.disposal_act.row_count is 'Скільки рядків журналу втратили значення; порожньо — не все знищено';
comment on column core.disposal_act.file_count is 'Скільки файлів архіву знищено; порожньо — не все знищено';

comment on table core.disposal_portion is 'Частина акта, знищена за один раз: доводить себе сама, хоч би де акт перервали | підстава: CSP-2.4.9; ESOYA-4.11 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column core.disposal_portion.disposal_act_id is 'Акт';
comment on column core.disposal_portion.portion is 'Номер частини від 1';
comment on column core.disposal_portion.destroyed_at is 'Коли знищено';
comment on column core.disposal_portion.case_count is 'Скільки справ';
comment on column core.disposal_portion.row_count is 'Скільки рядків журналу втратили значення';
comment on column core.disposal_portion.file_count is 'Скільки файлів архіву знищено';
comment on column core.disposal_portion.rows_sha256 is 'Геш переліку цих рядків журналу';
comment on column core.disposal_portion.event_id is 'Подія, яка засвідчує геш переліку';

comment on table core.disposal_case is 'Справа акта про знищення | підстава: CSP-2.4.9 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column core.disposal_case.disposal_act_id is 'Акт';
comment on column core.disposal_case.case_id is 'Справа';

comment on table core.disposal_file is 'Геш файлу, знищеного за актом | підстава: CSP-2.4.9 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column core.disposal_file.disposal_act_id is 'Акт';
comment on column core.disposal_file.sha256 is 'Геш знищеного вмісту';
comment on column core.disposal_file.size_bytes is 'Розмір, байтів';

comment on table audit.disposed_row is 'Рядок журналу, значення якого знищено за актом: їхні геші лишаються, і рядок далі доводить себе | підстава: ESOYA-4.11; CSP-3.3.4 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column audit.disposed_row.journal is 'Який журнал: row_change або event';
comment on column audit.disposed_row.row_number is 'Номер рядка';
comment on column audit.disposed_row.disposal_act_id is 'Акт';
comment on column audit.disposed_row.portion is 'Частина акта';
comment on column audit.disposed_row.old_sha256 is 'Геш знищеного старого значення';
comment on column audit.disposed_row.new_sha256 is 'Геш знищеного нового значення; для події — подробиць';
