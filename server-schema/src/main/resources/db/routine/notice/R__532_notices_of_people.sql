-- ${build}
-- What a registrar sees of notices and does about those that a machine could not deliver. Addresses are shown masked: who has to call
-- opens the case, and that is recorded.
set role esoya_owner;
create or replace function internal.masked_address(p_address text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  return case when p_address like '%@%' then left(p_address, 1) || '***@' || split_part(p_address, '@', 2) else left(p_address, 6) || '***' || right(p_address, 2) end;
end $$;
comment on function internal.masked_address(text) is 'Адреса, за якою її впізнають, але не скористаються: +38067***90, о***@example.org';

create or replace function internal.visible_notice(p_notice_id uuid) returns exchange.notice
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_notice exchange.notice;
begin
  -- the case first, as every mark does
  perform from core.case_file f where f.case_id = (select n.case_id from exchange.notice n where n.notice_id = p_notice_id) for no key update;
  select * into v_notice from exchange.notice n where n.notice_id = p_notice_id
    and exists (select from core.case_file f where f.case_id = n.case_id and internal.sees_case(f, internal.my_offices_as('esoya_registrar'))
                  and (internal.my_services() is null or f.service_id = any (internal.my_services()))) for update;
  if v_notice.notice_id is null then
    raise exception 'no such notice in your scope' using errcode = 'ZN404', constraint = 'notice_not_visible';
  end if;
  if v_notice.state = 'taken' then
    raise exception 'the notice is being sent at this moment' using errcode = 'ZN220', constraint = 'notice_on_its_way';
  end if;
  return v_notice;
end $$;
comment on function internal.visible_notice(uuid) is 'Повідомлення справи свого офісу для зміни: ZN404 для чужого й неіснуючого, ZN220, якщо саме зараз надсилається (ESOYA-4.12)';

create or replace function internal.send_anew(p_notice exchange.notice) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_leaves   constant timestamptz := internal.after_quiet(internal.now_at());
  v_road     record;
  v_template ref.notice_template;
begin
  if p_notice.state in ('told', 'cancelled') then
    raise exception 'nothing is left to send' using errcode = 'ZN221', constraint = 'notice_settled', detail = p_notice.state;
  end if;
  if p_notice.state = 'waiting' then
    update exchange.notice n set leaves_at = v_leaves, next_try_at = v_leaves, failures = 0 where n.notice_id = p_notice.notice_id;
    return;
  end if;
  -- the phone may be new, the consent given or taken back since
  select r.way, r.address, r.why into v_road from internal.notice_road(p_notice.case_id) r;
  select * into v_template from ref.notice_template t where t.kind = p_notice.kind and t.way = v_road.way;
  if v_road.why is not null or v_template.kind is null then
    raise exception 'a machine cannot tell this applicant' using errcode = 'ZN222', constraint = 'notice_by_hand_only', detail = coalesce(v_road.why, 'no_template');
  end if;
  update exchange.notice n
  set way = v_road.way, address = v_road.address, subject = internal.filled_template(v_template.subject, n.case_id), body = internal.filled_template(v_template.body, n.case_id),
      parts = case v_road.way when 'sms' then internal.sms_parts(internal.filled_template(v_template.body, n.case_id)) else 1 end,
      state = 'waiting', round = n.round + 1, failures = 0, leaves_at = v_leaves, next_try_at = v_leaves, last_code = null, sent_at = null, settled_at = null
  where n.notice_id = p_notice.notice_id;
end $$;
comment on function internal.send_anew(exchange.notice) is 'Ставить повідомлення в чергу ще раз, на чинну адресу; ZN221, якщо надсилати нічого, ZN222, якщо машина не може';

create or replace function internal.told_by_person(p_notice exchange.notice, p_way text, p_note text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if p_notice.state in ('told', 'cancelled', 'delivered') then
    raise exception 'the notice is settled' using errcode = 'ZN221', constraint = 'notice_settled', detail = p_notice.state;
  end if;
  update exchange.notice n set state = 'told', told_by = internal.my_employee(), told_way = p_way, told_note = nullif(btrim(p_note), ''), settled_at = internal.now_at()
  where n.notice_id = p_notice.notice_id;
  perform internal.mark_notified(p_notice, internal.my_employee());
end $$;
comment on function internal.told_by_person(exchange.notice, text, text) is 'Заявника повідомила посадова особа; ZN221, якщо повідомляти нічого';
revoke execute on function internal.masked_address(text), internal.visible_notice(uuid), internal.send_anew(exchange.notice), internal.told_by_person(exchange.notice, text, text) from public;
grant execute on function internal.masked_address(text), internal.visible_notice(uuid), internal.send_anew(exchange.notice), internal.told_by_person(exchange.notice, text, text) to esoya_api;

set role esoya_api;
create function api.case_notices(p_case_id uuid) returns table (notice_id uuid, kind text, kind_title text, way text, address text, body text, parts int, state text, last_code text,
    made_at timestamp, leaves_at timestamp, sent_at timestamp, settled_at timestamp, failures int, told_by text, told_way text, told_note text, may_resend boolean, may_tell boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_registrar');
  perform internal.visible_case(p_case_id);
  return query
  select n.notice_id, n.kind::text, k.title::text, n.way, internal.masked_address(n.address), n.body, n.parts, n.state, n.last_code,
         n.made_at at time zone 'Europe/Kyiv', greatest(n.leaves_at, n.next_try_at) at time zone 'Europe/Kyiv', n.sent_at at time zone 'Europe/Kyiv', n.settled_at at time zone 'Europe/Kyiv',
         n.failures, (select internal.short_name(e.surname, e.given_name, e.patronymic) from access.employee e where e.employee_id = n.told_by), n.told_way, n.told_note,
         n.state not in ('told', 'cancelled', 'taken') and (n.state = 'waiting' or (internal.notice_road(n.case_id)).why is null), n.state not in ('told', 'cancelled', 'taken', 'delivered')
  from exchange.notice n join ref.notice_kind k on k.code = n.kind where n.case_id = p_case_id order by n.made_at desc, n.notice_id;
end $$;
comment on function api.case_notices(uuid) is 'Повідомлення заявнику за справою: куди (без повної адреси), текст, стан доставлення, чи можна надіслати ще раз або відмітити, що повідомлено телефоном. ZN404 (ESOYA-7.1.6b)';

create function api.notices_by_hand(p_office_id int) returns table (notice_id uuid, case_id uuid, case_number text, applicant_label text, service text, kind_title text, way text,
    state text, last_code text, body text, made_at timestamp, may_resend boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_registrar');
  perform internal.record_journal_page(jsonb_build_object('list', 'notices_by_hand', 'offices', array[p_office_id]));
  return query
  select n.notice_id, f.case_id, f.case_number, f.applicant_label, s.title::text, k.title::text, n.way, n.state, n.last_code, n.body, n.made_at at time zone 'Europe/Kyiv',
         (internal.notice_road(n.case_id)).why is null
  from exchange.notice n join core.case_file f using (case_id) join ref.service s using (service_id) join ref.notice_kind k on k.code = n.kind
  where n.state in ('by_hand', 'failed', 'unknown', 'undelivered') and coalesce(f.held_office_id, f.office_id) = p_office_id and p_office_id = any (internal.my_offices_as('esoya_registrar')) and f.disposal_act_id is null
  order by n.made_at, n.notice_id limit 200;
end $$;
comment on function api.notices_by_hand(int) is 'Кого повідомити самим: машина не може, не змогла або не знає, чи дійшло; давніші першими, до 200; перегляд записується. ZN302 (ESOYA-7.1.6b)';

create function api.resend_notice(p_request_id uuid, p_notice_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'resend_notice', p_notice_id::text);
  v_notice   exchange.notice;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_notice := internal.visible_notice(p_notice_id);
  perform internal.require_held(internal.visible_case(v_notice.case_id));
  insert into core.case_event (case_id, happened_at, employee_id, verb, subject) values (v_notice.case_id, internal.now_at(), v_employee, 'resend_notice', v_notice.kind);
  perform internal.send_anew(v_notice);
  return internal.end_request(p_request_id, jsonb_build_object('notice_id', p_notice_id));
end $$;
comment on function api.resend_notice(uuid, uuid) is 'Надіслати ще раз або негайно, поза тихими годинами, на чинний телефон чи пошту; ZN220 — саме надсилається, ZN221 — надсилати нічого, ZN222 — машина не може (причина), ZN307, ZN404 (ESOYA-7.1.6b)';

create function api.record_told(p_request_id uuid, p_notice_id uuid, p_told jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'record_told', concat_ws('|', p_notice_id, p_told));
  v_notice   exchange.notice;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_course_data(p_told, 'way one_of phone|in_person|post|email|portal !', 'note line 1000');
  v_notice := internal.visible_notice(p_notice_id);
  perform internal.require_held(internal.visible_case(v_notice.case_id));
  insert into core.case_event (case_id, happened_at, employee_id, verb, subject) values (v_notice.case_id, internal.now_at(), v_employee, 'tell_by_person', v_notice.kind);
  perform internal.told_by_person(v_notice, p_told ->> 'way', p_told ->> 'note');
  return internal.end_request(p_request_id, jsonb_build_object('notice_id', p_notice_id));
end $$;
comment on function api.record_told(uuid, uuid, jsonb) is 'Заявника повідомила людина: {way — phone, in_person, post, email, portal, note}; хто й коли записано, у черзі більше не стоїть; так закінчують і невідоме. ZN101, ZN220, ZN221, ZN307, ZN404 (ESOYA-7.1.6b)';
revoke execute on function api.case_notices(uuid), api.notices_by_hand(int), api.resend_notice(uuid, uuid), api.record_told(uuid, uuid, jsonb) from public;
grant execute on function api.case_notices(uuid), api.notices_by_hand(int), api.resend_notice(uuid, uuid), api.record_told(uuid, uuid, jsonb) to esoya_registrar;
