-- One package of this morning, made as registration makes it: the request and its three services.
insert into core.case_file (case_id, case_number, office_id, service_id, information_card_id, status, channel, applicant_label, received_at, registered_at, registered_on, registered_by, workplace_id)
select md5('bundle')::uuid, internal.next_case_number(d.office_id, d.registered_on), d.office_id, s.service_id, c.information_card_id, 'in_parts', 'visit',
       internal.short_name(p.surname, p.given_name, p.patronymic), d.registered_at, d.registered_at, d.registered_on, d.registered_by, d.workplace_id
from demo_case d join core.person p on p.person_id = d.person_id and p.kind = 'person'
join ref.service s on s.local_code = '01-10' join ref.information_card c on c.service_id = s.service_id
where d.office_code = '01' order by d.registered_at desc limit 1;

insert into core.case_applicant (case_id, position, person_id, kind, surname, given_name, patronymic, birth_on, taxpayer_number, taxpayer_absence, phone, email, address, is_sms_allowed, data_source)
select f.case_id, 1, p.person_id, p.kind, p.surname, p.given_name, p.patronymic, p.birth_on, p.taxpayer_number, p.taxpayer_absence, p.phone, p.email, p.address, p.is_sms_allowed, 'shown_document'
from core.case_file f join demo_case d on d.registered_at = f.registered_at join core.person p on p.person_id = d.person_id where f.case_id = md5('bundle')::uuid;
-- their word on SMS, so that it is known before the services ask for it
insert into core.consent (person_id, kind, is_given, recorded_at, recorded_by)
select a.person_id, 'sms', a.is_sms_allowed, f.registered_at, f.registered_by from core.case_applicant a join core.case_file f using (case_id) where f.case_id = md5('bundle')::uuid;

insert into core.document_package (case_id, notice_way, delivery_way) values (md5('bundle')::uuid, 'phone', 'in_person');
insert into core.inventory_item (document_package_id, position, card_document_id, document_kind, title, form, sheets, is_in_register)
select g.document_package_id, row_number() over (order by x.card, x.position), x.card_document_id, x.document_kind, x.title, x.form, case when x.form = 'electronic' then 0 else 1 end, k.is_in_state_register
from core.document_package g
cross join (select distinct on (c.document_kind) c.card_document_id, c.position, c.document_kind, c.title, c.form, b.position as card
            from ref.service_bundle_part b join ref.service_bundle u using (service_bundle_id) join ref.service s on s.service_id = u.service_id and s.local_code = '01-10'
            join ref.information_card i on i.service_id = b.service_id join ref.card_document c using (information_card_id) order by c.document_kind, b.position) x
join ref.document_kind k on k.code = x.document_kind
where g.case_id = md5('bundle')::uuid;
insert into core.case_event (case_id, happened_at, employee_id, verb, status_to)
select f.case_id, f.registered_at, f.registered_by, 'register', 'in_parts' from core.case_file f where f.case_id = md5('bundle')::uuid;

select internal.register_parts(md5('bundle')::uuid, (select u.service_bundle_id from ref.service_bundle u join ref.service s using (service_id) where s.local_code = '01-10'),
  jsonb_build_object('attributes', (
    select jsonb_object_agg(a.code, case a.kind when 'address' then pg_temp.home(a.code || 'bundle') when 'date' then (pg_temp.newest_day() - 40)::text when 'number' then '3'
                                      when 'money' then '12000' when 'yes_no' then 'no' when 'choice' then a.choices[1] when 'register_number' then '0123456789' else upper(substr(md5(a.code), 1, 17)) end)
    from ref.service_bundle_part b join ref.service_bundle u using (service_bundle_id) join ref.service s on s.service_id = u.service_id and s.local_code = '01-10'
    join ref.information_card i on i.service_id = b.service_id join ref.card_attribute a using (information_card_id))));
