-- ${build}
-- What the correction of the day (7.1.8), the repair of the first minutes and a moderator's act have in common.
set role esoya_owner;
create or replace function internal.require_note(p_note text, p_is_required boolean, p_field text) returns text
  language plpgsql immutable set search_path = pg_catalog, pg_temp
as $$
declare
  v_note constant text := nullif(btrim(coalesce(p_note, '')), '');
begin
  if v_note is null and p_is_required or length(v_note) not between 3 and 300 or v_note ~ '[\u0001-\u001f]' then
    raise exception 'a few words are required' using errcode = 'ZN101', constraint = 'intake_invalid', detail = p_field || ':required';
  end if;
  return v_note;
end $$;
comment on function internal.require_note(text, boolean, text) is 'Слова людини: від 3 до 300 знаків без керівних, або порожньо, де їх не вимагають; ZN101';

create or replace function internal.case_of_act(p_act_id bigint) returns core.case_file
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case core.case_file;
begin
  select f.* into v_case from core.correction_act a join core.case_file f using (case_id)
  where a.correction_act_id = p_act_id and a.opened_at is not null and a.closed_at is null
    and f.office_id = any (internal.my_offices_as('esoya_moderator')) and (internal.my_services() is null or f.service_id = any (internal.my_services()));
  if v_case.case_id is null then
    raise exception 'no opened act' using errcode = 'ZN404', constraint = 'correction_act_not_visible';
  end if;
  return v_case;
end $$;
comment on function internal.case_of_act(bigint) is 'Справа відкритого й незакритого акта в межах розпорядження модератора або ZN404 (ESOYA-7.1.8)';

create or replace function internal.lock_row(p_case_id uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$ begin perform from core.case_file f where f.case_id = p_case_id for no key update; end $$;
comment on function internal.lock_row(uuid) is 'Далі до кінця транзакції справу змінює лише хто питає; чи бачить він її, вирішує дієслово';

create or replace function internal.lock_version(p_case_id uuid, p_row_version int) returns core.case_file
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case core.case_file;
  v_last core.correction;
begin
  select f.* into v_case from core.case_file f where f.case_id = p_case_id for no key update;
  if v_case.row_version is distinct from p_row_version then
    select * into v_last from core.correction c where c.case_id = v_case.case_id order by c.correction_id desc limit 1;
    raise exception 'the case was changed by someone else' using errcode = 'ZN409', constraint = 'case_changed',
      detail = jsonb_build_object('row_version', v_case.row_version, 'employee_id', v_last.corrected_by, 'changed_at', v_last.corrected_at)::text;
  end if;
  return v_case;
end $$;
comment on function internal.lock_version(uuid, int) is 'Справа цієї версії, яку до кінця транзакції ніхто інший не змінить; ZN409, якщо її вже змінено';

create or replace function internal.lock_seen_case(p_case_id uuid, p_row_version int) returns core.case_file
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$ begin return internal.lock_version((internal.visible_case(p_case_id)).case_id, p_row_version); end $$;
comment on function internal.lock_seen_case(uuid, int) is 'Те саме для справи, яку офіс бачить, хоч би хто її вів; ZN404';

-- held by the registrar's own office, or of the moderator's opened act
create or replace function internal.lock_case(p_case_id uuid, p_act_id bigint, p_row_version int) returns core.case_file
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case core.case_file;
begin
  if p_act_id is not null then
    return internal.lock_version((internal.case_of_act(p_act_id)).case_id, p_row_version);
  end if;
  v_case := internal.lock_seen_case(p_case_id, p_row_version);
  perform internal.require_held(v_case);
  return v_case;
end $$;
comment on function internal.lock_case(uuid, bigint, int) is 'Справа, яку веде власний офіс; до кінця транзакції ніхто інший її не змінить; ZN224, ZN227, ZN404, ZN409, якщо її вже змінено';

-- The applicant speaks once for the whole package: who it is and how to reach them stands in every case of it.
create or replace function internal.correct_parts(p_parent core.case_file, p_kind text, p_note text, p_act_id bigint, p_old jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_new     constant jsonb := internal.intake_of_case(p_parent.case_id);
  v_changed constant jsonb := (select jsonb_object_agg(k, v_new -> k) from unnest(array['applicants', 'representative', 'notice_way', 'delivery_way', 'delivery_address']) k
                               where v_new -> k is distinct from p_old -> k);
  v_part    core.case_file;
  v_was     jsonb;
begin
  if v_changed is null then
    return;
  end if;
  for v_part in select f.* from core.case_part p join core.case_file f using (case_id) where p.parent_case_id = p_parent.case_id and f.disposal_act_id is null
                order by p.position for no key update of f loop
    v_was := internal.intake_of_case(v_part.case_id);
    -- values and documents of the service stay as they are
    perform internal.write_case_content(v_part.case_id, v_was || v_changed || jsonb_build_object('attributes', jsonb '{}', 'documents', jsonb '[]', 'fee', null), v_part.information_card_id);
    insert into core.correction (case_id, corrected_at, corrected_by, kind, reason, correction_act_id, changes)
    values (v_part.case_id, internal.now_at(), internal.my_employee(), p_kind, p_note, p_act_id, internal.json_differences('', v_was, internal.intake_of_case(v_part.case_id)));
    update core.case_file f set row_version = f.row_version + 1, applicant_label = internal.applicant_label(v_new -> 'applicants') where f.case_id = v_part.case_id;
    insert into core.case_event (case_id, happened_at, employee_id, verb)
    values (v_part.case_id, internal.now_at(), internal.my_employee(), case when p_act_id is null then 'correct' else 'correct_by_act' end);
  end loop;
end $$;
comment on function internal.correct_parts(core.case_file, text, text, bigint, jsonb) is 'Виправлені заявник, представник і побажання справи пакета стоять і в справі кожної його послуги (KR146-P2, ESOYA-7.1.8)';

create or replace function internal.write_correction(p_case core.case_file, p_kind text, p_note text, p_act_id bigint, p_intake jsonb) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_old      constant jsonb := internal.intake_of_case(p_case.case_id);
  v_problems text[];
begin
  if (p_intake ->> 'service_id')::int is distinct from p_case.service_id then
    raise exception 'the service of a case is not corrected' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'service_id:fixed';
  end if;
  v_problems := internal.intake_problems(p_intake, p_case.information_card_id);
  if p_act_id is not null then
    -- what has become stale since the day of registration is not this act's matter
    v_problems := array(select unnest(v_problems) except select unnest(internal.intake_problems(v_old, p_case.information_card_id)));
  end if;
  if jsonb_array_length(p_intake -> 'applicants') < jsonb_array_length(v_old -> 'applicants') then
    v_problems := v_problems || 'applicants:fewer'::text;
  end if;
  if jsonb_array_length(p_intake -> 'documents') < jsonb_array_length(v_old -> 'documents') then
    v_problems := v_problems || 'documents:fewer'::text;
  end if;
  if cardinality(v_problems) > 0 then
    raise exception 'the intake breaks % rules', cardinality(v_problems)
      using errcode = 'ZN101', constraint = 'intake_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  perform internal.forget_attributes(p_case.case_id, p_intake);
  perform internal.write_case_content(p_case.case_id, p_intake, p_case.information_card_id);
  insert into core.correction (case_id, corrected_at, corrected_by, kind, reason, correction_act_id, changes)
  values (p_case.case_id, internal.now_at(), internal.my_employee(), p_kind, p_note, p_act_id, internal.json_differences('', v_old, internal.intake_of_case(p_case.case_id)));
  update core.case_file f set row_version = f.row_version + 1, applicant_label = internal.applicant_label(p_intake -> 'applicants') where f.case_id = p_case.case_id;
  insert into core.case_event (case_id, happened_at, employee_id, verb)
  values (p_case.case_id, internal.now_at(), internal.my_employee(), case when p_act_id is null then 'correct' else 'correct_by_act' end);
  perform internal.correct_parts(p_case, p_kind, p_note, p_act_id, v_old);
  return p_case.row_version + 1;
end $$;
comment on function internal.write_correction(core.case_file, text, text, bigint, jsonb) is 'Виправляє відомості замкненої справи, зберігаючи обидва значення; ZN101 (ESOYA-7.1.8, 6.5)';

create or replace function internal.replace_case_content(p_case core.case_file, p_intake jsonb, p_card ref.information_card, p_process_card_id int, p_due date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_package constant bigint := (select d.document_package_id from core.document_package d where d.case_id = p_case.case_id);
begin
  -- everything that belonged to the wrong service goes; the audit keeps each row, the correction both values
  update archive.scan s set inventory_item_id = null where s.case_id = p_case.case_id and s.inventory_item_id is not null;
  delete from core.inventory_item i where i.document_package_id = v_package;
  delete from core.case_attribute a where a.case_id = p_case.case_id;
  delete from core.case_stage g where g.case_id = p_case.case_id;
  delete from core.case_fee f where f.case_id = p_case.case_id;
  delete from core.case_override o where o.case_id = p_case.case_id;
  delete from core.case_source s where s.case_id = p_case.case_id;
  delete from core.case_task t where t.case_id = p_case.case_id and t.kind = 'missing_document' and t.done_at is null;
  delete from core.case_representative r where r.case_id = p_case.case_id and coalesce(p_intake -> 'representative', 'null') = 'null';
  delete from core.case_applicant a where a.case_id = p_case.case_id and a.position > jsonb_array_length(p_intake -> 'applicants');
  update core.case_file f set service_id = p_card.service_id, information_card_id = p_card.information_card_id, process_card_id = p_process_card_id, due_on = p_due,
         applicant_label = internal.applicant_label(p_intake -> 'applicants'), row_version = f.row_version + 1
  where f.case_id = p_case.case_id;
  perform internal.write_case_content(p_case.case_id, p_intake, p_card.information_card_id);
  if jsonb_typeof(p_intake -> 'overrides') = 'array' then
    insert into core.case_override (case_id, field, reason, note)
    select p_case.case_id, o ->> 'field', o ->> 'reason', o ->> 'note' from jsonb_array_elements(p_intake -> 'overrides') o;
  end if;
  insert into core.case_task (case_id, kind, due_on)
  select p_case.case_id, 'missing_document', max((d ->> 'promised_on')::date) from jsonb_array_elements(p_intake -> 'documents') d
  where not (d ->> 'is_given')::boolean and d ->> 'promised_on' is not null having count(*) > 0;
  update archive.printed_paper p set voided_at = internal.now_at(), voided_by = internal.my_employee() where p.case_id = p_case.case_id and p.voided_at is null;
end $$;
comment on function internal.replace_case_content(core.case_file, jsonb, ref.information_card, int, date) is 'Переписує справу на іншу послугу з тим самим номером; надруковане стає нечинним (ESOYA-7.1.8)';

revoke execute on function internal.require_note(text, boolean, text), internal.case_of_act(bigint), internal.lock_row(uuid), internal.lock_version(uuid, int), internal.lock_seen_case(uuid, int), internal.lock_case(uuid, bigint, int), internal.write_correction(core.case_file, text, text, bigint, jsonb),
  internal.correct_parts(core.case_file, text, text, bigint, jsonb),
  internal.replace_case_content(core.case_file, jsonb, ref.information_card, int, date) from public;
grant execute on function internal.require_note(text, boolean, text), internal.case_of_act(bigint), internal.lock_row(uuid), internal.lock_version(uuid, int), internal.lock_seen_case(uuid, int), internal.lock_case(uuid, bigint, int), internal.write_correction(core.case_file, text, text, bigint, jsonb),
  internal.replace_case_content(core.case_file, jsonb, ref.information_card, int, date) to esoya_api;
