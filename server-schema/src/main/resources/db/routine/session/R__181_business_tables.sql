-- ${build}
-- The one list of business tables (design 3.11): on each, one check of the hours per statement. A lint holds that every table of core
-- and archive stands here, guarded or free with its reason. What others may write at any hour lies in access, audit and ref.
set role esoya_owner;
create or replace view internal.business_table with (security_invoker = true) as
  select t.name, t.is_guarded, t.reason
  from (values
    ('core.case_file',               true,  'облікові відомості справи'),
    ('core.case_event',              true,  'відмітки проходження'),
    ('core.case_stage',              true,  'етапи справи'),
    ('core.case_template',           true,  'шаблони паперів справи'),
    ('core.case_task',               true,  'завдання за справою'),
    ('core.case_applicant',          true,  'заявники'),
    ('core.case_representative',     true,  'представник'),
    ('core.case_attribute',          true,  'відомості послуги'),
    ('core.case_addition',           true,  'нові факти у справі'),
    ('core.case_source',             true,  'хто надав відомості'),
    ('core.case_fee',                true,  'адміністративний збір'),
    ('core.case_override',           true,  'застереження'),
    ('core.case_receipt',            true,  'отримання суб’єктом надання'),
    ('core.case_result',             true,  'результати'),
    ('core.provider_result',         true,  'результати, готові в суб’єкта надання'),
    ('core.case_issue',              true,  'видача'),
    ('core.case_turn',               true,  'зупинення, продовження, відкликання'),
    ('core.case_part',               true,  'послуги пакета'),
    ('core.case_pass',               true,  'передачі між офісами'),
    ('core.case_take_over',          true,  'перебрані справи колеги'),
    ('core.case_office',             true,  'хто ще бачить передану справу'),
    ('core.transfer_register',       true,  'реєстри передачі'),
    ('core.transfer_item',           true,  'справи реєстру передачі'),
    ('core.transfer_export',         true,  'вивантаження пакетів'),
    ('core.document_package',        true,  'вхідний пакет'),
    ('core.inventory_item',          true,  'опис'),
    ('core.correction',              true,  'виправлення'),
    ('core.correction_act',          true,  'акт виправлення'),
    ('core.person',                  true,  'особи'),
    ('core.identity_document',       true,  'документи осіб'),
    ('core.person_social_category',  true,  'соціальні категорії осіб'),
    ('core.consent',                 true,  'згоди осіб'),
    ('core.subject_request',         true,  'звернення осіб щодо їхніх даних'),
    ('core.visit',                   true,  'статистика прийому'),
    ('core.consultation',            true,  'консультації'),
    ('core.escalation',              true,  'прострочене, сказане керівникам'),
    ('archive.scan',                 true,  'скан-копії'),
    ('archive.printed_paper',        true,  'надруковані папери'),
    ('archive.archived_case',        true,  'справи в архіві'),
    ('archive.archived_file',        true,  'файли справ в архіві'),
    ('archive.blob',                 true,  'вміст скан-копій'),
    ('archive.blob_place',           true,  'місце вмісту'),
    ('archive.archive_task',         false, 'черга агента'),
    ('core.case_counter',            false, 'номер береться лише разом зі справою, яку стережено'),
    ('core.disclosure',              false, 'відповідь суду чи поліції не є прийомом'),
    ('core.disclosure_case',         false, 'те саме'),
    ('core.draft',                   false, 'незавершене введення не губиться після закриття; довідником чи справою не є'),
    ('core.disposal_portion',        false, 'знищене за актом частинами пише агент, який працює й поза прийомом'),
    ('core.disposal_act',            false, 'знищення після строку складають технічний адміністратор і керівник, не прийом'),
    ('core.disposal_case',           false, 'те саме'),
    ('core.disposal_file',           false, 'те саме'),
    ('core.request',                 false, 'повтор виконаного прохання отримує відповідь у будь-яку годину'),
    ('core.card_draft',              false, 'картки послуг правлять і поза прийомом'),
    ('core.library_template',        false, 'шаблони з бібліотеки розглядають і поза прийомом'),
    ('core.card_read',               false, 'прочитав зміну картки: не ведення бази'),
    ('core.service_favourite',       false, 'власна зручність реєстратора, не ведення бази')
  ) t (name, is_guarded, reason);
comment on view internal.business_table is 'Таблиці справ і архіву: які пишуться лише в години прийому, а які вільні й чому (ESOYA-5.2)';

do $$
declare
  v_table text;
begin
  for v_table in select b.name from internal.business_table b where b.is_guarded loop
    execute format('create or replace trigger _050_open_hours before insert or update or delete on %s
                    for each statement execute function internal.open_hours_only()', v_table);
  end loop;
end $$;
