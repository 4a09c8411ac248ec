-- ${build}
-- The meaning of the copy of the state registry; how the parts of a comment are separated stands in docs/conventions.md.
set role esoya_owner;
comment on table ref.registry_import is 'Завантаження Реєстру адміністративних послуг | підстава: KR146-2.3.2; NWP-11.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.registry_import.registry_import_id is 'Технічний ключ';
comment on column ref.registry_import.source is 'Звідки: назва файлу або адреса';
comment on column ref.registry_import.content_sha256 is 'SHA-256 вмісту, шістнадцятковими цифрами';
comment on column ref.registry_import.content_bytes is 'Скільки байтів';
comment on column ref.registry_import.services is 'Скільки послуг у ньому';
comment on column ref.registry_import.added is 'Скільки з них нових або повернутих';
comment on column ref.registry_import.changed is 'Скільки змінено';
comment on column ref.registry_import.gone is 'Скількох попередніх у ньому вже немає';
comment on column ref.registry_import.imported_at is 'Коли';
comment on column ref.registry_import.imported_by is 'Хто з модераторів';
comment on table ref.registry_service is 'Послуга Реєстру адміністративних послуг, якою її востаннє оприлюднено | підстава: KR146-2.3.2; NWP-11.1, 16.2 | володілець: Міністерство цифрової трансформації України | зберігання: постійно | особисті: ні';
comment on column ref.registry_service.state_code is 'Ідентифікатор послуги в реєстрі, п’ять цифр';
comment on column ref.registry_service.title is 'Назва в реєстрі';
comment on column ref.registry_service.sector is 'Сфера в реєстрі';
comment on column ref.registry_service.provider is 'Суб’єкт надання або розпорядник за реєстром';
comment on column ref.registry_service.address is 'Сторінка послуги';
comment on column ref.registry_service.closed_on is 'З якого дня послуги немає; порожньо — чинна';
comment on column ref.registry_service.is_electronic is 'Чи доступна в електронній формі; порожньо — реєстр не каже';
comment on column ref.registry_service.first_import_id is 'З якого завантаження відома';
comment on column ref.registry_service.gone_import_id is 'З якого завантаження її вже немає; порожньо — є';
comment on table core.case_source is 'Хто надав групу відомостей справи, де це не той, кого називає правило | підстава: CSP-2.2a, 2.3b | володілець: виконавчий комітет Криворізької міської ради | зберігання: разом зі справою | особисті: ні';
comment on column core.case_source.case_id is 'Справа';
comment on column core.case_source.value_group is 'Група: applicant_N, representative, documents, values або values:назва групи форми';
comment on column core.case_source.supplier is 'Хто надав і відповідає за повноту й достовірність';
comment on column core.case_source.data_source is 'Звідки відомості; у заявника це стоїть при ньому самому';
