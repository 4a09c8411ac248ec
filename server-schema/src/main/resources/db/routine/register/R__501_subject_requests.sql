-- ${build}
-- What people ask about their own data: copy, correction, withdrawn consent, objection (law on personal data; ESOYA-8.2).
set role esoya_owner;
create or replace function internal.take_subject_request(p_id uuid, p_person_id uuid, p_kind text, p_note text, p_by int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from core.person x where x.person_id = p_person_id) then
    raise exception 'no such person' using errcode = 'ZN404', constraint = 'person_not_visible';
  end if;
  insert into core.subject_request (subject_request_id, person_id, kind, note, received_at, received_by, due_on)
  values (p_id, p_person_id, p_kind, p_note, internal.now_at(), p_by, internal.today() + internal.number_parameter('subject_request_days', 30));
  if p_kind = 'consent_withdrawn' then
    insert into core.consent (person_id, kind, is_given, recorded_at, recorded_by) values (p_person_id, 'sms', false, internal.now_at(), p_by);
    update core.person x set is_sms_allowed = false, row_version = x.row_version + 1 where x.person_id = p_person_id and x.is_sms_allowed;
  end if;
end $$;
comment on function internal.take_subject_request(uuid, uuid, text, text, int) is 'Записує звернення особи щодо її даних; відкликана згода діє одразу';

create or replace function internal.own_copy(p_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_person uuid;
begin
  select r.person_id into v_person from internal.subject_requests(p_id, 'open') r where r.kind = 'own_copy';
  if v_person is null then
    raise exception 'no open request for a copy' using errcode = 'ZN404', constraint = 'subject_request_not_visible';
  end if;
  return internal.person_reading(v_person) || jsonb_build_object('readings', coalesce((
    select jsonb_agg(jsonb_build_object('happened_at', to_char(v.happened_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'kind', v.kind, 'kind_title', k.title, 'purpose_title', u.title,
                                        'position', e.position, 'who', internal.short_name(e.surname, e.given_name, e.patronymic)) order by v.happened_at desc)
    from audit.event v join ref.event_kind k on k.code = v.kind left join ref.look_up_purpose u on u.code = v.purpose
         left join access.account a using (login_role) left join access.employee e using (employee_id)
    where v.person_id = v_person or v.case_id in (select c.case_id from core.case_applicant c where c.person_id = v_person)), '[]'));
end $$;
comment on function internal.own_copy(uuid) is 'Усе, що Центр знає про особу, і хто це бачив; за відкритим зверненням, прийнятим у своєму офісі';
drop function if exists internal.subject_requests(uuid, text);
create or replace function internal.subject_requests(p_id uuid, p_state text, p_after uuid default null, p_limit int default 200) returns table (subject_request_id uuid, person_id uuid, person text, kind text, note text,
    received_at timestamp, received_by text, office text, due_on date, is_late boolean, answered_at timestamp, answered_by text, answer text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select r.subject_request_id, r.person_id, internal.short_name(x.surname, x.given_name, x.patronymic), r.kind, r.note,
         r.received_at at time zone 'Europe/Kyiv', internal.short_name(e.surname, e.given_name, e.patronymic), f.short_title::text, r.due_on,
         coalesce(internal.local_day(r.answered_at), internal.today()) > r.due_on, r.answered_at at time zone 'Europe/Kyiv',
         internal.short_name(a.surname, a.given_name, a.patronymic), r.answer
  from core.subject_request r join core.person x using (person_id) join access.employee e on e.employee_id = r.received_by
  left join ref.office f on f.office_id = e.office_id left join access.employee a on a.employee_id = r.answered_by
  where (p_id is null or r.subject_request_id = p_id) and e.office_id = any (internal.my_offices())
    and (p_state is null or (r.answered_at is null) = (p_state = 'open'))
    and (p_after is null or (r.answered_at is not null, r.due_on, r.received_at, r.subject_request_id)
         > (select x.answered_at is not null, x.due_on, x.received_at, x.subject_request_id from core.subject_request x where x.subject_request_id = p_after))
  order by r.answered_at is not null, r.due_on, r.received_at, r.subject_request_id limit least(greatest(coalesce(p_limit, 200), 1), 200);
end $$;
comment on function internal.subject_requests(uuid, text, uuid, int) is 'Звернення щодо даних, прийняті в офісах того, хто питає: спершу відкриті, за строком';
grant execute on function internal.take_subject_request(uuid, uuid, text, text, int), internal.own_copy(uuid), internal.subject_requests(uuid, text, uuid, int) to esoya_api;

set role esoya_api;
create function api.record_subject_request(p_request_id uuid, p_person_id uuid, p_kind text, p_note text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_registrar');
  v_answer jsonb := internal.begin_request(p_request_id, 'record_subject_request', concat_ws('|', p_person_id, p_kind, p_note));
  v_id     constant uuid := gen_random_uuid();
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(jsonb_strip_nulls(jsonb_build_object('kind', p_kind, 'note', p_note)),
    'kind one_of own_copy|correction|consent_withdrawn|objection !', 'note lines 1000');
  perform internal.take_subject_request(v_id, p_person_id, p_kind, p_note, v_me);
  perform internal.record_event('subject_request_recorded', p_person_id => p_person_id, p_detail => jsonb_build_object('kind', p_kind));
  return internal.end_request(p_request_id, jsonb_build_object('subject_request_id', v_id));
end $$;
comment on function api.record_subject_request(uuid, uuid, text, text) is 'Приймає звернення особи щодо її даних; відкликана згода на SMS діє одразу. ZN314, ZN404 (ESOYA-8.2)';

create function api.own_copy(p_subject_request_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_registrar');
  v_answer jsonb;
begin
  perform internal.require_openings_left();
  v_answer := internal.own_copy(p_subject_request_id);
  perform internal.record_event('own_copy_given', p_person_id => (v_answer #>> '{person,person_id}')::uuid);
  return v_answer;
end $$;
comment on function api.own_copy(uuid) is 'Копія всіх даних особи для неї самої, з переліком тих, хто їх бачив; лише за відкритим зверненням, інакше ZN404; ZN323 після ліміту відкриттів за годину (ESOYA-5.3.2)';

create function api.answer_subject_request(p_request_id uuid, p_subject_request_id uuid, p_text text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_registrar');
  v_answer jsonb := internal.begin_request(p_request_id, 'answer_subject_request', concat_ws('|', p_subject_request_id, p_text));
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(jsonb_build_object('answer', p_text), 'answer lines 1000 !');
  update core.subject_request r set answered_at = internal.now_at(), answered_by = v_me, answer = p_text
  where r.subject_request_id = p_subject_request_id and exists (select from internal.subject_requests(p_subject_request_id, 'open'));
  if not found then
    raise exception 'no such open request' using errcode = 'ZN404', constraint = 'subject_request_not_visible';
  end if;
  return internal.end_request(p_request_id, jsonb_build_object('subject_request_id', p_subject_request_id));
end $$;
comment on function api.answer_subject_request(uuid, uuid, text) is 'Записує відповідь на звернення особи; ZN314, ZN404 (ESOYA-8.2)';

create function api.subject_request_list(p_state text, p_after uuid, p_limit int) returns table (subject_request_id uuid, person text, kind text, received_at timestamp, received_by text, office text,
    due_on date, is_late boolean, answered_at timestamp, answered_by text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_registrar', 'esoya_supervisor']);
  return query select r.subject_request_id, r.person, r.kind, r.received_at, r.received_by, r.office, r.due_on, r.is_late, r.answered_at, r.answered_by
               from internal.subject_requests(null, p_state, p_after, p_limit) r;
end $$;
comment on function api.subject_request_list(text, uuid, int) is 'Звернення осіб щодо їхніх даних у своїх офісах за станом (open, answered) і строком після названого, без змісту; сторінка не більш як 200 (ESOYA-8.2)';

create function api.subject_request_card(p_subject_request_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_card record;
begin
  perform internal.require_group('esoya_registrar');
  perform internal.require_openings_left();
  select * into v_card from internal.subject_requests(p_subject_request_id, null);
  if v_card.subject_request_id is null then
    raise exception 'no such request' using errcode = 'ZN404', constraint = 'subject_request_not_visible';
  end if;
  perform internal.record_event('person_opened', p_person_id => v_card.person_id, p_detail => jsonb_build_object('subject_request_id', p_subject_request_id));
  return to_jsonb(v_card);
end $$;
comment on function api.subject_request_card(uuid) is 'Звернення особи цілком: чого просить і що відповіли; перегляд записується. ZN323, ZN404 (ESOYA-8.2)';
revoke execute on function api.record_subject_request(uuid, uuid, text, text), api.own_copy(uuid), api.answer_subject_request(uuid, uuid, text),
  api.subject_request_list(text, uuid, int), api.subject_request_card(uuid) from public;
grant execute on function api.record_subject_request(uuid, uuid, text, text), api.own_copy(uuid), api.answer_subject_request(uuid, uuid, text),
  api.subject_request_list(text, uuid, int), api.subject_request_card(uuid) to esoya_registrar;
grant execute on function api.subject_request_list(text, uuid, int) to esoya_supervisor;
