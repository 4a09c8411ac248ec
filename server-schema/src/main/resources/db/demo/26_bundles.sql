-- Two packages: one whose services follow the first, one whose services go side by side.
insert into ref.service (sphere_id, provider_id, local_code, title, is_immediate)
select s.sphere_id, p.provider_id, d.code, d.title, false
from (values ('10-05', '10', 'єМалятко: послуги у зв’язку з народженням дитини'), ('01-10', '01', 'Переїзд родини: послуги одним пакетом')) d (code, sphere, title)
join ref.sphere s on s.code = d.sphere join ref.provider p on p.short_title = 'Департамент адмінпослуг';

insert into ref.information_card (service_id, version, valid_from, legal_act, time_limit_amount, time_limit_unit, fee, submission_order, result_title, receiving_order)
select s.service_id, 1, date '2024-01-01', 'Закон України «Про адміністративні послуги»; рішення виконавчого комітету', 30, 'calendar_day', 0,
       'Особисто або через уповноважену особу; одна заява на всі послуги пакета', 'Результат кожної послуги пакета', 'Особисто, через уповноважену особу або поштою'
from ref.service s where s.local_code in ('10-05', '01-10');

insert into ref.card_document (information_card_id, position, document_kind, title, form, is_required)
select c.information_card_id, d.position, k.code, k.title, 'original', true
from ref.information_card c join ref.service s using (service_id)
cross join (values (1, 'application'), (2, 'passport')) d (position, kind) join ref.document_kind k on k.code = d.kind
where s.local_code in ('10-05', '01-10');

insert into ref.service_bundle (service_id, valid_from, legal_act)
select s.service_id, date '2024-01-01', case s.local_code when '10-05' then 'Постанова КМУ від 10.07.2019 № 691 (демонстраційні дані)' else 'Рішення виконавчого комітету (демонстраційні дані)' end
from ref.service s where s.local_code in ('10-05', '01-10');

insert into ref.service_bundle_part (service_bundle_id, position, service_id, starts_after)
select b.service_bundle_id, d.position, c.service_id, d.starts_after
from (values ('10-05', 1, '02-01', null), ('10-05', 2, '01-02', 1), ('10-05', 3, '10-01', 1),
             ('01-10', 1, '01-01', null), ('01-10', 2, '01-02', null), ('01-10', 3, '05-01', null)) d (package, position, code, starts_after)
join ref.service s on s.local_code = d.package join ref.service_bundle b using (service_id) join ref.service c on c.local_code = d.code;
