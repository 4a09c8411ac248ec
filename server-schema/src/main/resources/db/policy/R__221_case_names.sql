-- ${build}
-- «Шевчук О. І.» in a list that anybody may select would let one command copy an office: names leave by api.journal_page and api.find_case only (ESOYA-6.6).
set role esoya_owner;
revoke select on core.case_file from esoya_registrar, esoya_supervisor;
grant select (case_id, case_number, office_id, service_id, status, channel, received_at, registered_at, registered_on, registered_by, due_on, closed_at,
    held_office_id, responsible_id)
  on core.case_file to esoya_registrar, esoya_supervisor;
