-- What the applicants told and brought.
insert into core.case_applicant (case_id, position, person_id, kind, surname, given_name, patronymic, birth_on, taxpayer_number, taxpayer_absence, legal_form, legal_name, edrpou,
                                 phone, email, address, is_sms_allowed, data_source, document_kind, document_number, document_issued_on, document_issuer, document_valid_until, social_categories)
select a.case_id, a.position, p.person_id, p.kind, p.surname, p.given_name, p.patronymic, p.birth_on, p.taxpayer_number, p.taxpayer_absence, p.legal_form, p.legal_name, p.edrpou,
       p.phone, p.email, p.address, p.is_sms_allowed, case when pg_temp.pick('source' || a.n, 4) = 0 then 'diia' else 'shown_document' end,
       i.kind, i.number, i.issued_on, i.issuer, i.valid_until,
       coalesce((select array_agg(s.social_category::text) from core.person_social_category s where s.person_id = p.person_id), '{}')
from (select d.n, d.case_id, 1 as position, d.person_id from demo_case d
      union all
      select d.n, d.case_id, 2, md5('person' || 1 + pg_temp.pick('second' || d.n, 2200))::uuid from demo_case d where pg_temp.pick('two' || d.n, 25) = 0) a
join core.person p using (person_id)
left join core.identity_document i using (person_id);
update core.case_file c set applicant_label = c.applicant_label || ' +1'
where exists (select from core.case_applicant a where a.case_id = c.case_id and a.position = 2);

insert into core.case_representative (case_id, person_id, surname, given_name, patronymic, taxpayer_number, phone, authority_kind, authority_number, authority_on, authority_until)
select d.case_id, p.person_id, p.surname, p.given_name, p.patronymic, p.taxpayer_number, p.phone, 'power_of_attorney', (1000 + d.n)::text, d.registered_on - 40, d.registered_on + 325
from demo_case d
join core.person p on p.person_id = md5('person' || 1 + pg_temp.pick('agent' || d.n, 2200))::uuid and p.person_id <> d.person_id
where pg_temp.pick('represented' || d.n, 16) = 0;

insert into core.document_package (case_id, notice_way, delivery_way, delivery_address)
select d.case_id,
       (array['sms', 'sms', 'sms', 'phone', 'email', 'portal'])[1 + pg_temp.pick('notice' || d.n, 6)],
       case when pg_temp.pick('delivery' || d.n, 12) = 0 then 'post' else 'in_person' end,
       case when pg_temp.pick('delivery' || d.n, 12) = 0 then p.address end
from demo_case d
join core.person p using (person_id);

insert into core.inventory_item (document_package_id, position, card_document_id, document_kind, title, form, sheets, copies, is_in_register, is_given, decision)
select k.document_package_id, c.position, c.card_document_id, c.document_kind, c.title, c.form,
       case when c.form = 'electronic' or not given.yes then 0 else 1 + pg_temp.pick('sheets' || d.n || ' ' || c.position, 5) end, 1, m.is_in_state_register, given.yes,
       case when not given.yes then 'submit_anyway' end
from demo_case d
join core.document_package k using (case_id)
join ref.card_document c using (information_card_id)
join ref.document_kind m on m.code = c.document_kind
cross join lateral (select c.position = 1 or pg_temp.pick('given' || d.n || ' ' || c.position, 20) > 0 as yes) given;

insert into core.case_attribute (case_id, card_attribute_id, value)
select d.case_id, a.card_attribute_id,
       case a.kind
         when 'address' then pg_temp.home(a.code || d.n)
         when 'cadastral_number' then '1211000000:' || lpad((1 + pg_temp.pick('zone' || d.n, 9))::text, 2, '0') || ':' || lpad(pg_temp.pick('quarter' || d.n, 999)::text, 3, '0') || ':' || lpad(pg_temp.pick('plot' || d.n, 9999)::text, 4, '0')
         when 'vehicle_number' then 'AE' || lpad(pg_temp.pick('plate' || d.n, 10000)::text, 4, '0') || (array['BC', 'KI', 'HM', 'PX'])[1 + pg_temp.pick('suffix' || d.n, 4)]
         when 'date' then (d.registered_on - 1 - pg_temp.pick(a.code || d.n, 60))::text
         when 'number' then (1 + pg_temp.pick(a.code || d.n, 9))::text
         when 'money' then (1000 + pg_temp.pick(a.code || d.n, 20000))::text
         when 'yes_no' then case when pg_temp.pick(a.code || d.n, 9) = 0 then 'yes' else 'no' end
         when 'choice' then a.choices[1 + pg_temp.pick(a.code || d.n, cardinality(a.choices))]
         when 'register_number' then lpad(pg_temp.pick(a.code || d.n, 1000000000)::text, 10, '0')
         else case a.code when 'activity_code' then '47.' || 11 + pg_temp.pick(a.code || d.n, 80) else upper(substr(md5(a.code || d.n), 1, 17)) end
       end
from demo_case d
join ref.card_attribute a using (information_card_id)
where (a.is_required or pg_temp.pick('told' || a.code || d.n, 2) = 0)
  and a.kind not in ('person', 'vehicle', 'state_register', 'table') and a.table_code is null and a.asked_when is null;

-- each street is looked for once, not in every address
create temporary table demo_street on commit drop as
select w.words, internal.street_of(w.words) as street_id
from (select split_part(a.address, ', буд.', 1) as words from core.case_applicant a union select split_part(v.value, ', буд.', 1) from core.case_attribute v where v.value like 'м. %') w;
update core.case_applicant a set street_id = s.street_id from demo_street s where s.words = split_part(a.address, ', буд.', 1) and s.street_id is not null;
update core.case_attribute v set street_id = s.street_id
from demo_street s, ref.card_attribute c where s.words = split_part(v.value, ', буд.', 1) and s.street_id is not null and c.card_attribute_id = v.card_attribute_id and c.kind = 'address';

insert into core.case_attribute (case_id, card_attribute_id, row_number, part, value)
select d.case_id, a.card_attribute_id, v.row_number, v.part, v.value
from demo_case d
join ref.card_attribute a using (information_card_id)
join core.person p on p.person_id = md5('person' || 1 + pg_temp.pick('seller' || d.n, 2200))::uuid
cross join lateral (values
  ('seller', 0, 'surname', p.surname), ('seller', 0, 'given_name', p.given_name), ('seller', 0, 'patronymic', p.patronymic), ('seller', 0, 'taxpayer_number', p.taxpayer_number),
  ('licence', 1, '', 'ВХІ ' || lpad(pg_temp.pick('licence' || d.n, 1000000)::text, 6, '0')), ('admitted_on', 1, '', (d.registered_on - 5)::text),
  ('licence', 2, '', 'ВХК ' || lpad(pg_temp.pick('other' || d.n, 1000000)::text, 6, '0'))) v (code, row_number, part, value)
where a.code = v.code and v.value is not null and p.kind = 'person' and pg_temp.pick('sold' || d.n, 3) > 0;

insert into core.case_fee (case_id, amount, exemption, is_paid, receipt_code, paid_on)
select d.case_id, d.fee, case when free.yes then 'veteran' end, not free.yes,
       case when not free.yes then upper(concat_ws('-', substr(h.text, 1, 4), substr(h.text, 5, 4), substr(h.text, 9, 4), substr(h.text, 13, 4))) end,
       case when not free.yes then d.registered_on end
from demo_case d
cross join lateral (select md5('receipt' || d.n) as text) h
cross join lateral (select pg_temp.pick('free' || d.n, 15) = 0 as yes) free
where d.fee > 0;

insert into core.case_stage (case_id, position, title, responsible, participation, term_title, due_on, is_provider)
with step as (
  select d.case_id, d.due_on as case_due, internal.local_day(c.received_at) as from_day, s.*, (sum(s.term_days) over (partition by d.case_id order by s.position))::int as days
  from demo_case d join core.case_file c using (case_id) join ref.process_stage s on s.process_card_id = d.process_card_id
), ends as materialized (
  -- as a registration counts them, each day once
  select x.from_day, x.days, internal.add_working_days(x.from_day, x.days) as ends_on from (select distinct step.from_day, step.days from step) x
)
select step.case_id, step.position, step.title, step.responsible, step.participation, step.term_title, least(ends.ends_on, step.case_due), step.is_provider
from step join ends using (from_day, days);

-- the way of each case up to its state, its moments spread evenly
insert into core.case_event (case_id, happened_at, employee_id, verb, status_from, status_to)
select d.case_id, c.registered_at + (ending.at - c.registered_at) * (step.i - 1) / greatest(cardinality(way.states) - 1, 1),
       case when way.verbs[step.i] in ('register', 'hand_over', 'issue', 'close', 'annul', 'withdraw', 'receive_result', 'notify') then d.registered_by end,
       way.verbs[step.i], case when step.i > 1 then way.states[step.i - 1] end, way.states[step.i]
from demo_case d
join core.case_file c using (case_id)
cross join lateral (select coalesce(c.closed_at, least((d.due_on + time '12:00') at time zone 'Europe/Kyiv', internal.now_at() - interval '20 hours'), c.registered_at) as at) e
cross join lateral (select greatest(e.at, c.registered_at) as at) ending
join (values
  (false, 'registered',      array['registered'], array['register']),
  (false, 'annulled',        array['registered', 'annulled'], array['register', 'annul']),
  (false, 'withdrawn',       array['registered', 'withdrawn'], array['register', 'withdraw']),
  (false, 'handed_over',     array['registered', 'handed_over'], array['register', 'hand_over']),
  (false, 'in_work',         array['registered', 'handed_over', 'in_work'], array['register', 'hand_over', 'accept']),
  (false, 'suspended',       array['registered', 'handed_over', 'in_work', 'suspended'], array['register', 'hand_over', 'accept', 'suspend']),
  (false, 'completion',      array['registered', 'handed_over', 'in_work', 'completion'], array['register', 'hand_over', 'accept', 'return_for_completion']),
  (false, 'result_received', array['registered', 'handed_over', 'in_work', 'result_received'], array['register', 'hand_over', 'accept', 'receive_result']),
  (false, 'notified',        array['registered', 'handed_over', 'in_work', 'result_received', 'notified'], array['register', 'hand_over', 'accept', 'receive_result', 'notify']),
  (false, 'stored',          array['registered', 'handed_over', 'in_work', 'result_received', 'notified', 'stored'], array['register', 'hand_over', 'accept', 'receive_result', 'notify', 'store']),
  (false, 'issued',          array['registered', 'handed_over', 'in_work', 'result_received', 'notified', 'issued'], array['register', 'hand_over', 'accept', 'receive_result', 'notify', 'issue']),
  (false, 'refused',         array['registered', 'handed_over', 'in_work', 'refused'], array['register', 'hand_over', 'accept', 'refuse']),
  (false, 'closed',          array['registered', 'handed_over', 'in_work', 'result_received', 'notified', 'issued', 'closed'], array['register', 'hand_over', 'accept', 'receive_result', 'notify', 'issue', 'close']),
  (true,  'closed',          array['registered', 'issued', 'closed'], array['register', 'issue', 'close'])
) as way (is_immediate, status, states, verbs) on way.status = d.status and way.is_immediate = d.is_immediate
cross join lateral generate_subscripts(way.states, 1) step (i);

-- its course is written by the day it was issued; closed it is not
update core.case_file set closed_at = null where status = 'issued';

insert into core.case_task (case_id, kind, due_on, done_at, done_by)
select d.case_id, 'send_inventory', internal.add_working_days(d.registered_on, 1),
       case when d.registered_on < pg_temp.newest_day() - 1 then c.registered_at + interval '3 hours' end,
       case when d.registered_on < pg_temp.newest_day() - 1 then d.registered_by end
from demo_case d
join core.case_file c using (case_id)
where d.channel = 'post';

insert into archive.printed_paper (case_id, paper_kind, print_number, printed_at, printed_by)
select d.case_id, k.code, 1, c.registered_at + interval '1 minute', d.registered_by
from demo_case d
join core.case_file c using (case_id)
join ref.paper_kind k on k.code = 'inventory' or k.code = 'routing_slip' and not d.is_immediate;

insert into core.service_favourite (employee_id, service_id)
select a.employee_id, s.service_id
from access.account a
join ref.service s on s.local_code in ('01-01', '01-05', '03-07', '05-01', '06-01')
where a.login_role in ('registrar1', 'registrar2');

do $$
declare
  v_table regclass;
begin
  foreach v_table in array array['core.case_file', 'core.case_applicant', 'core.case_representative', 'core.case_attribute', 'core.document_package', 'core.inventory_item',
                                 'core.case_fee', 'core.case_stage', 'core.case_event', 'core.case_task', 'archive.printed_paper']::regclass[] loop
    execute format('alter table %s enable trigger user, enable always trigger _900_audit_insert, enable always trigger _900_audit_change,
                    enable always trigger _910_audit_truncate', v_table);
  end loop;
end $$;
