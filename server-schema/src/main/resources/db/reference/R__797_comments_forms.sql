-- ${build}
set role esoya_owner;
comment on column ref.card_attribute.table_code is 'Таблиця, стовпцем якої є відомість; порожньо — окрема відомість';
comment on column ref.card_attribute.asked_when is 'Відомість, від відповіді на яку залежить, чи питають; @representative — чи є представник, @legal_entity — чи заявник юридична особа';
comment on column ref.card_attribute.asked_value is 'За якої відповіді питають';
comment on column ref.card_attribute.asks_birth is 'Чи питають дату народження особи';
comment on column ref.card_attribute.asks_taxpayer_number is 'Чи питають РНОКПП особи';
comment on column ref.card_attribute.value_group is 'Розділ форми, у якому стоїть відомість';
comment on column ref.card_attribute.data_owner is 'Володілець відомості; порожньо — суб’єкт надання послуги';
comment on column core.case_attribute.row_number is 'Рядок таблиці від 1; 0 — відомість поза таблицею';
comment on column core.case_attribute.part is 'Частина складної відомості: прізвище, номер, реєстр; порожньо — відомість проста';
