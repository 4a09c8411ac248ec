-- One service that nobody has to ask for in writing.
insert into ref.service (sphere_id, provider_id, local_code, title, is_without_application)
select s.sphere_id, p.provider_id, '05-09', 'Видача подарункового набору родині новонародженого', true
from ref.sphere s join ref.provider p on p.short_title = 'Департамент соцполітики' where s.code = '05';
insert into ref.information_card (service_id, version, valid_from, legal_act, time_limit_amount, time_limit_unit, fee, submission_order, result_title, receiving_order)
select s.service_id, 1, date '2024-01-01', 'Рішення виконавчого комітету (демонстраційні дані)', 5, 'working_day', 0,
       'Заява не потрібна: досить прийти з документом, що посвідчує особу', 'Подарунковий набір', 'Особисто'
from ref.service s where s.local_code = '05-09';
insert into ref.card_document (information_card_id, position, document_kind, title, form, is_required)
select c.information_card_id, d.position, k.code, k.title, d.form, true
from ref.information_card c join ref.service s using (service_id)
cross join (values (1, 'passport', 'original'), (2, 'birth_certificate', 'copy')) d (position, kind, form) join ref.document_kind k on k.code = d.kind
where s.local_code = '05-09';
insert into ref.process_card (service_id, version, valid_from, legal_act)
select s.service_id, 1, date '2024-01-01', 'Рішення виконавчого комітету (демонстраційні дані)' from ref.service s where s.local_code = '05-09';
insert into ref.process_stage (process_card_id, position, title, responsible, participation, term_days, term_title)
select c.process_card_id, g.position, g.title, g.responsible, g.participation, g.term_days, g.term_title
from ref.process_card c join ref.service s using (service_id)
join ref.service o on o.local_code = '05-08' join ref.process_card p on p.service_id = o.service_id join ref.process_stage g on g.process_card_id = p.process_card_id
where s.local_code = '05-09';
