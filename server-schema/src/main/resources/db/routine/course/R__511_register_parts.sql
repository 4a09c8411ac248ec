-- ${build}
-- One request, one case for each service of the package, each with its own number, cards, terms and inventory (KR146-P2).
set role esoya_owner;
create or replace function internal.register_parts(p_parent uuid, p_bundle_id int, p_intake jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_parent core.case_file;
  v_intake jsonb;
  v_case   core.case_file;
  v_parts  jsonb := jsonb '[]';
  v        record;
begin
  select f.* into v_parent from core.case_file f where f.case_id = p_parent;
  -- as it was written: with the persons it found
  v_intake := internal.intake_of_case(p_parent) || jsonb_build_object('attributes', coalesce(nullif(p_intake -> 'attributes', 'null'), '{}'));
  for v in select r.* from internal.bundle_rows(p_bundle_id, v_parent.registered_on) r loop
    insert into core.case_file (case_id, case_number, office_id, service_id, information_card_id, process_card_id, status, channel, applicant_label,
                                received_at, registered_at, registered_on, registered_by, workplace_id, due_on)
    values (gen_random_uuid(), internal.next_case_number(v_parent.office_id, v_parent.registered_on), v_parent.office_id, v.service_id,
            v.information_card_id, v.process_card_id, 'registered', v_parent.channel, v_parent.applicant_label, v_parent.received_at, v_parent.registered_at,
            v_parent.registered_on, v_parent.registered_by, v_parent.workplace_id,
            case when v.starts_after is not null then null when v.is_immediate then v_parent.registered_on
                 else internal.due_after(v_parent.received_at, v.amount, v.unit, v_parent.office_id) end)
    returning * into v_case;
    perform internal.write_case_content(v_case.case_id, internal.intake_for_card(v_intake, v.information_card_id) || jsonb_build_object(
      'documents', (select coalesce(jsonb_agg(d || jsonb_build_object('note', concat_ws('; ', d ->> 'note', 'у пакеті справи № ' || v_parent.case_number))), '[]')
                    from jsonb_array_elements(internal.documents_for_card(v_intake -> 'documents', v.information_card_id)) d),
      'fee', case when coalesce(v_intake -> 'fee', 'null') <> 'null' and v.fee > 0 then v_intake -> 'fee' || jsonb_build_object('amount', v.fee) end),
      v.information_card_id);
    insert into core.case_part (case_id, parent_case_id, position, after_case_id, started_on)
    select v_case.case_id, p_parent, v.place, (select a.case_id from core.case_part a where a.parent_case_id = p_parent and a.position = v.starts_after),
           case when v.starts_after is null then v_parent.registered_on end;
    if v.process_card_id is not null and not v.is_immediate then
      perform internal.freeze_stages(v_case.case_id, v.process_card_id, case when v.starts_after is null then internal.local_day(v_parent.received_at) end, v_case.due_on);
    end if;
    insert into core.case_event (case_id, happened_at, employee_id, verb, status_to)
    values (v_case.case_id, v_parent.registered_at, v_parent.registered_by, 'register', 'registered');
    v_parts := v_parts || jsonb_build_object('case_id', v_case.case_id, 'case_number', v_case.case_number, 'title', v.title, 'due_on', v_case.due_on);
  end loop;
  return v_parts;
end $$;
comment on function internal.register_parts(uuid, int, jsonb) is 'Реєструє справи послуг пакета разом із його справою: той самий заявник, представник і побажання, документи — ті, що потрібні послузі; наступна за порядком чекає без строку (KR146-P2)';
revoke execute on function internal.register_parts(uuid, int, jsonb) from public;
grant execute on function internal.register_parts(uuid, int, jsonb) to esoya_api;
