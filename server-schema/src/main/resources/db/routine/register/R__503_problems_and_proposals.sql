-- ${build}
-- Problems go at once to the direct supervisor and the technical administrator (5.3.1); proposals have a term and an answer (CSP-3.6).
set role esoya_api;
create function api.report_problem(p_request_id uuid, p_screen text, p_body text, p_expected text, p_log_excerpt text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group(null);
  v_answer jsonb := internal.begin_request(p_request_id, 'report_problem', concat_ws('|', p_screen, p_body, p_expected, p_log_excerpt));
  v_id     constant uuid := gen_random_uuid();
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(jsonb_strip_nulls(jsonb_build_object('screen', p_screen, 'body', p_body, 'expected', p_expected)),
    'screen line 100 !', 'body lines 2000 !', 'expected lines 2000');
  insert into access.problem_report (problem_report_id, reported_at, reported_by, addressed_to, screen, body, expected, log_excerpt)
  values (v_id, internal.now_at(), v_me, internal.supervisor_of(v_me), p_screen, p_body, p_expected, right(p_log_excerpt, 20000));
  return internal.end_request(p_request_id, jsonb_build_object('problem_report_id', v_id));
end $$;
comment on function api.report_problem(uuid, text, text, text, text) is 'Повідомляє про технічну несправність безпосередньому керівникові й технічному адміністраторові. ZN314 (ESOYA-5.3.1)';

create function api.problem_list(p_status text, p_from date, p_until date, p_after uuid, p_limit int) returns table (problem_report_id uuid, reported_at timestamp, reported_by text, office text, screen text, body text,
    expected text, log_excerpt text, status text, answer text, answered_by text, answered_at timestamp)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me constant int := internal.require_group(null);
begin
  return query
  select p.problem_report_id, p.reported_at at time zone 'Europe/Kyiv', internal.short_name(e.surname, e.given_name, e.patronymic), f.short_title, p.screen, p.body, p.expected, p.log_excerpt,
         p.status, p.answer, internal.short_name(a.surname, a.given_name, a.patronymic), p.answered_at at time zone 'Europe/Kyiv'
  from access.problem_report p join access.employee e on e.employee_id = p.reported_by left join ref.office f on f.office_id = e.office_id
  left join access.employee a on a.employee_id = p.answered_by
  where (p_status is null or p.status = p_status)
    and (p_from is null or internal.local_day(p.reported_at) >= p_from) and (p_until is null or internal.local_day(p.reported_at) <= p_until)
    and (p.reported_by = v_me or p.addressed_to = v_me or internal.my_groups() && array['esoya_technical_admin'])
    and (p_after is null or (p.reported_at, p.problem_report_id) < (select x.reported_at, x.problem_report_id from access.problem_report x where x.problem_report_id = p_after))
  order by p.reported_at desc, p.problem_report_id desc limit least(greatest(coalesce(p_limit, 200), 1), 200);
end $$;
comment on function api.problem_list(text, date, date, uuid, int) is 'Несправності за станом і днями після названої: свої, підлеглих, а технічному адміністраторові — всі; сторінка не більш як 200 (ESOYA-5.3.1, 5.8.5)';

create function api.answer_problem(p_request_id uuid, p_problem_report_id uuid, p_status text, p_text text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_technical_admin');
  v_answer jsonb := internal.begin_request(p_request_id, 'answer_problem', concat_ws('|', p_problem_report_id, p_status, p_text));
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(jsonb_build_object('status', p_status, 'answer', p_text), 'status one_of taken|closed !', 'answer lines 2000 !');
  update access.problem_report p set status = p_status, answer = p_text, answered_at = internal.now_at(), answered_by = v_me
  where p.problem_report_id = p_problem_report_id and p.status <> 'closed';
  if not found then
    raise exception 'no such open problem' using errcode = 'ZN404', constraint = 'problem_not_visible';
  end if;
  return internal.end_request(p_request_id, jsonb_build_object('status', p_status));
end $$;
comment on function api.answer_problem(uuid, uuid, text, text) is 'Бере несправність у роботу або закриває з поясненням; ZN314, ZN404 (ESOYA-5.3.1)';

create function api.problem_figures(p_from date, p_until date) returns table (screen text, reported int, still_open int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  return query
  select p.screen, count(*)::int, (count(*) filter (where p.status <> 'closed'))::int from access.problem_report p
  where internal.local_day(p.reported_at) between p_from and p_until group by p.screen order by 2 desc, 1;
end $$;
comment on function api.problem_figures(date, date) is 'Скільки несправностей на якому екрані за період (ESOYA-5.3.1)';

create function api.propose(p_request_id uuid, p_body text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group(null);
  v_answer jsonb := internal.begin_request(p_request_id, 'propose', p_body);
  v_id     constant uuid := gen_random_uuid();
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(jsonb_strip_nulls(jsonb_build_object('body', p_body)), 'body lines 2000 !');
  insert into access.proposal (proposal_id, proposed_at, proposed_by, body, due_on)
  values (v_id, internal.now_at(), v_me, p_body, internal.add_working_days(internal.today(), internal.number_parameter('proposal_days', 10)));
  return internal.end_request(p_request_id, jsonb_build_object('proposal_id', v_id));
end $$;
comment on function api.propose(uuid, text) is 'Подає пропозицію чи запит на зміну довідника; строк — за параметром. ZN314 (CSP-3.6.1, NWP-10.3)';

create function api.answer_proposal(p_request_id uuid, p_proposal_id uuid, p_step text, p_text text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me       constant int := internal.require_group(null);
  v_answer   jsonb := internal.begin_request(p_request_id, 'answer_proposal', concat_ws('|', p_proposal_id, p_step, p_text));
  v_proposal access.proposal;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(jsonb_strip_nulls(jsonb_build_object('step', p_step, 'text', p_text)), 'step one_of delay|fulfil|reject|notice|accept|return !', 'text line 1000');
  select * into v_proposal from access.proposal p where p.proposal_id = p_proposal_id for no key update;
  if v_proposal.proposal_id is null then
    raise exception 'no such proposal' using errcode = 'ZN404', constraint = 'proposal_not_visible';
  end if;
  -- the initiator checks and accepts or sends back, everything else is the answer of the keepers (CSP-3.6.4)
  if p_step in ('accept', 'return') and v_proposal.proposed_by <> v_me or p_step not in ('accept', 'return') and not internal.my_groups() && array['esoya_technical_admin', 'esoya_moderator'] then
    raise exception 'the step belongs to somebody else' using errcode = 'ZN302', constraint = 'right_required', detail = p_step;
  end if;
  if p_step in ('delay', 'fulfil', 'reject', 'return') and coalesce(btrim(p_text), '') = ''
     or p_step in ('notice', 'accept', 'return') and v_proposal.fulfilled_at is null or p_step in ('accept', 'return') and v_proposal.accepted_at is not null
     or p_step in ('delay', 'fulfil', 'reject') and (v_proposal.fulfilled_at is not null or v_proposal.rejected_reason is not null) then
    raise exception 'a reason is missing, or the step is out of turn' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'text:required';
  end if;
  -- late without a reasoned notice is not fulfilled silently (CSP-3.6.2)
  if p_step = 'fulfil' and v_proposal.due_on < internal.today() and v_proposal.delay_reason is null then
    raise exception 'the term is over: give the reason first' using errcode = 'ZN331', constraint = 'proposal_late';
  end if;
  if p_step = 'return' then
    -- what was done is not what was asked: the keepers begin again with a term of their own; the journal of changes keeps the first answer
    update access.proposal p set returned_reason = p_text, returned_at = internal.now_at(), fulfilled_at = null, fulfilled_by = null, change_reference = null, noticed_at = null,
      delay_reason = null, delayed_at = null, due_on = internal.add_working_days(internal.today(), internal.number_parameter('proposal_days', 10))
    where p.proposal_id = p_proposal_id;
    return internal.end_request(p_request_id, jsonb_build_object('step', p_step));
  end if;
  update access.proposal p set
    delay_reason = case when p_step = 'delay' then p_text else p.delay_reason end,
    delayed_at = case when p_step = 'delay' then internal.now_at() else p.delayed_at end,
    fulfilled_at = case when p_step = 'fulfil' then internal.now_at() else p.fulfilled_at end,
    fulfilled_by = case when p_step = 'fulfil' then v_me else p.fulfilled_by end,
    change_reference = case when p_step = 'fulfil' then left(p_text, 300) else p.change_reference end,
    rejected_reason = case when p_step = 'reject' then p_text else p.rejected_reason end,
    rejected_at = case when p_step = 'reject' then internal.now_at() else p.rejected_at end,
    noticed_at = case when p_step = 'notice' then internal.now_at() else p.noticed_at end,
    accepted_at = case when p_step = 'accept' then internal.now_at() else p.accepted_at end
  where p.proposal_id = p_proposal_id;
  return internal.end_request(p_request_id, jsonb_build_object('step', p_step));
end $$;
comment on function api.answer_proposal(uuid, uuid, text, text) is 'Крок пропозиції: delay, fulfil, reject, notice — ті, хто веде; accept, return (повернути виконану з причиною, строк починається знову) — ініціатор. ZN302, ZN314, ZN331, ZN404 (CSP-3.6.2–3.6.4)';

create function api.proposal_list(p_state text, p_after uuid, p_limit int) returns table (proposal_id uuid, proposed_at timestamp, proposed_by text, is_mine boolean, body text, state text, due_on date,
    delay_reason text, delayed_at timestamp, fulfilled_at timestamp, fulfilled_by text, change_reference text, notice_due_on date, noticed_at timestamp, accepted_at timestamp,
    rejected_reason text, rejected_at timestamp, returned_reason text, returned_at timestamp, announcement_id int, readers int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me constant int := internal.require_group(null);
begin
  return query
  select p.proposal_id, p.proposed_at at time zone 'Europe/Kyiv', internal.short_name(e.surname, e.given_name, e.patronymic), p.proposed_by = v_me, p.body, s.state, p.due_on,
         p.delay_reason, p.delayed_at at time zone 'Europe/Kyiv', p.fulfilled_at at time zone 'Europe/Kyiv', internal.short_name(f.surname, f.given_name, f.patronymic), p.change_reference,
         -- told not later than the next working day (CSP-3.6.3)
         internal.add_working_days(internal.local_day(p.fulfilled_at), 1), p.noticed_at at time zone 'Europe/Kyiv', p.accepted_at at time zone 'Europe/Kyiv',
         p.rejected_reason, p.rejected_at at time zone 'Europe/Kyiv', p.returned_reason, p.returned_at at time zone 'Europe/Kyiv', p.announcement_id,
         (select count(*)::int from access.announcement_read r where r.announcement_id = p.announcement_id)
  from access.proposal p join access.employee e on e.employee_id = p.proposed_by left join access.employee f on f.employee_id = p.fulfilled_by
  cross join lateral (select case when p.rejected_reason is not null then 'rejected' when p.accepted_at is not null then 'accepted' when p.fulfilled_at is not null then 'fulfilled'
                                  when p.due_on < internal.today() then 'late' else 'open' end) s (state)
  where (p.proposed_by = v_me or internal.my_groups() && array['esoya_technical_admin', 'esoya_moderator', 'esoya_supervisor'])
    and (p_state is null or s.state = p_state)
    and (p_after is null or (p.proposed_at, p.proposal_id) < (select x.proposed_at, x.proposal_id from access.proposal x where x.proposal_id = p_after))
  order by p.proposed_at desc, p.proposal_id desc limit least(greatest(coalesce(p_limit, 200), 1), 200);
end $$;
comment on function api.proposal_list(text, uuid, int) is 'Пропозиції за станом (open, late, fulfilled, accepted, rejected) після названої: свої, а тим, хто веде, — всі; сторінка не більш як 200 (CSP-3.6)';

create function api.spread_proposal(p_request_id uuid, p_proposal_id uuid, p_body text, p_until date) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group(null);
  v_answer jsonb := internal.begin_request(p_request_id, 'spread_proposal', concat_ws('|', p_proposal_id, p_body, p_until));
  v_id     int;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(jsonb_strip_nulls(jsonb_build_object('body', p_body, 'until', p_until)), 'body lines 1000 !', 'until date !');
  if p_until < internal.today() then
    raise exception 'the end comes after the beginning' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'until:range';
  end if;
  perform from access.proposal p where p.proposal_id = p_proposal_id and p.proposed_by = v_me and p.accepted_at is not null and p.announcement_id is null for no key update;
  if not found then
    raise exception 'no such accepted proposal' using errcode = 'ZN404', constraint = 'proposal_not_visible';
  end if;
  insert into access.announcement (kind, body, starts_at, shown_from, shown_until, recorded_at, recorded_by)
  values ('instruction', p_body, internal.now_at(), internal.now_at(), (p_until + 1)::timestamp at time zone 'Europe/Kyiv', internal.now_at(), v_me) returning announcement_id into v_id;
  update access.proposal p set announcement_id = v_id where p.proposal_id = p_proposal_id;
  perform internal.record_event('announced', p_detail => jsonb_build_object('announcement_id', v_id, 'kind', 'instruction'));
  return internal.end_request(p_request_id, jsonb_build_object('announcement_id', v_id));
end $$;
comment on function api.spread_proposal(uuid, uuid, text, date) is 'Ініціатор, що прийняв зміну, доводить інструкцію до всіх; прочитання позначається. ZN314, ZN404 (CSP-3.6.4)';

set role esoya_owner;
create or replace function internal.supervisor_of(p_employee_id int) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return (select e.supervisor_id from access.employee e where e.employee_id = p_employee_id); end $$;
comment on function internal.supervisor_of(int) is 'Безпосередній керівник (ESOYA-6.3)';
grant execute on function internal.supervisor_of(int) to esoya_api;
set role esoya_api;
revoke execute on function api.report_problem(uuid, text, text, text, text), api.problem_list(text, date, date, uuid, int), api.answer_problem(uuid, uuid, text, text), api.problem_figures(date, date),
  api.propose(uuid, text), api.answer_proposal(uuid, uuid, text, text), api.proposal_list(text, uuid, int), api.spread_proposal(uuid, uuid, text, date) from public;
grant execute on function api.report_problem(uuid, text, text, text, text), api.problem_list(text, date, date, uuid, int), api.propose(uuid, text), api.answer_proposal(uuid, uuid, text, text), api.proposal_list(text, uuid, int),
  api.spread_proposal(uuid, uuid, text, date) to esoya_staff;
grant execute on function api.answer_problem(uuid, uuid, text, text) to esoya_technical_admin;
grant execute on function api.problem_figures(date, date) to esoya_technical_admin, esoya_supervisor;
