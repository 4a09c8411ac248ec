-- ${build}
-- The meaning of what lets things with rows of their own be led as directories; how the parts of a comment are separated stands in docs/conventions.md.
set role esoya_owner;
comment on column ref.directory.coding is 'Звідки код: own — дає програма, given — людина, numbered — технічний ключ';
comment on column ref.directory.code_pattern is 'Якому виразу відповідає код, що його дає людина';
comment on column ref.directory.code_hint is 'Той самий вираз словами';
comment on column ref.directory.key_column is 'Колонка, на яку посилаються інші таблиці';
comment on column ref.directory.code_column is 'Колонка, якою значення називають люди й файли';
comment on column ref.directory.retired_column is 'Колонка дня виведення з ужитку; порожньо, якщо не виводять';
comment on column ref.directory.has_place is 'Чи має значення місце в списку';
comment on column ref.directory.is_title_unique is 'Чи назви не повторюються';
comment on column ref.directory.fixed_reason is 'Чому значення не виводять з ужитку';
comment on column ref.directory_field.refers_to is 'Довідник, значення якого обирають';
comment on column ref.directory_field.link_table is 'Таблиця зв’язків, якщо значень кілька';
comment on table ref.directory_review is 'Коли значення довідника слід переглянути | підстава: CSP-2.4.12; ESOYA-5.7.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: до наступного перегляду | особисті: ні';
comment on column ref.directory_review.directory is 'Довідник';
comment on column ref.directory_review.value_code is 'Код значення';
comment on column ref.directory_review.review_on is 'День перегляду';
comment on column ref.sphere.retired_on is 'З якого дня сферу не обирають';
comment on column ref.district.retired_on is 'З якого дня район не обирають';
comment on column ref.office.successor_office_id is 'Офіс, що заступив закритий після об’єднання';
comment on column ref.notice_template.code is 'Код тексту: вид і спосіб';
comment on column ref.notice_template.title is 'Назва тексту для модератора';
