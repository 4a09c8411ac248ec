-- ${build}
-- The meaning of the classes of keeping, and of what directories learnt after them.
set role esoya_owner;
comment on table ref.retention_class is 'Клас зберігання справ: скільки років і на якій підставі | підстава: наказ Мінюсту від 12.04.2012 № 578/5; CSP-2.4.9; ESOYA-5.7.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.retention_class.code is 'Сталий код класу';
comment on column ref.retention_class.title is 'Назва класу';
comment on column ref.retention_class.position is 'Порядок у списку';
comment on column ref.retention_class.retired_on is 'День, з якого клас більше не обирають';
comment on column ref.retention_class.years is 'Скільки повних років після року закриття; порожньо — постійно';
comment on column ref.retention_class.is_permanent is 'Чи зберігають постійно';
comment on column ref.retention_class.legal_basis is 'Стаття переліку чи інший акт, що встановлює строк';
comment on column ref.information_card.retention_class is 'Клас зберігання справ, прийнятих за карткою; порожньо — за параметром retention_years (CSP-2.4.9)';
comment on column archive.archived_case.retention_class is 'Клас, за яким обіцяно строк у день закриття; порожньо — за параметром';
comment on column ref.directory.most_live is 'Скільки щонайбільше чинних значень уміщають екрани; порожньо — без межі';
comment on column ref.legal_act.supplier is 'Хто надав акт Центру';
comment on column ref.legal_act.incoming is 'Вхідний номер, за яким його надано';
comment on column ref.information_card.legal_act_id is 'Акт довідника, за яким оприлюднено версію; порожньо, якщо акт записано словами';
comment on table ref.direction_provider is 'Суб’єкт надання, послуги якого належать до напряму, крім його сфер | підстава: ESOYA-6.1.1, 5.7.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.direction_provider.direction_id is 'Напрям';
comment on column ref.direction_provider.provider_id is 'Суб’єкт надання';
