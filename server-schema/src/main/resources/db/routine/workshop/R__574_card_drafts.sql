-- ${build}
-- Cards while they are edited: kept per moderator, and proposed to a second one where the parameter asks for it.
set role esoya_owner;
create or replace function internal.keep_card_draft(p_draft_id uuid, p_content jsonb, p_employee int) returns timestamptz
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_kept timestamptz;
begin
  if p_draft_id is null or jsonb_typeof(p_content) is distinct from 'object' or pg_column_size(p_content) > 1048576 then
    raise exception 'the draft is no object, or too large' using errcode = 'ZN109', constraint = 'draft_size';
  end if;
  insert into core.card_draft as d (card_draft_id, service_id, content, kept_by, kept_at)
  values (p_draft_id, (select s.service_id from ref.service s where s.service_id::text = p_content ->> 'service_id'), p_content, p_employee, internal.now_at())
  on conflict (card_draft_id) do update set content = excluded.content, kept_at = excluded.kept_at where d.kept_by = p_employee and d.proposed_at is null
  returning d.kept_at into v_kept;
  if v_kept is null then
    raise exception 'the draft is proposed, or somebody else''s' using errcode = 'ZN415', constraint = 'card_draft_gone';
  end if;
  return v_kept;
end $$;
comment on function internal.keep_card_draft(uuid, jsonb, int) is 'Зберігає картки, що правлять; запропонованого вже не змінюють';

create or replace function internal.open_card_draft(p_draft_id uuid) returns core.card_draft
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_draft core.card_draft;
begin
  select d.* into v_draft from core.card_draft d where d.card_draft_id = p_draft_id and d.answered_at is null and (d.kept_by = internal.my_employee() or d.proposed_at is not null) for update;
  if v_draft.card_draft_id is null then
    raise exception 'no such draft, or it is answered' using errcode = 'ZN415', constraint = 'card_draft_gone';
  end if;
  return v_draft;
end $$;
comment on function internal.open_card_draft(uuid) is 'Своя чернетка карток або запропонована й ще без відповіді; ZN415';

create or replace function internal.drop_card_draft(p_draft_id uuid, p_employee int) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  delete from core.card_draft d where d.card_draft_id = p_draft_id and d.kept_by = p_employee and d.answered_at is null;
  return found;
end $$;
comment on function internal.drop_card_draft(uuid, int) is 'Прибирає свою чернетку чи пропозицію без відповіді';

create or replace function internal.propose_card(p_draft_id uuid, p_content jsonb, p_employee int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems constant text[] := internal.card_problems(p_content);
begin
  if cardinality(v_problems) > 0 then
    raise exception 'the cards break % rules', cardinality(v_problems) using errcode = 'ZN410', constraint = 'card_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  p_content := internal.with_act_of_directory(p_content);
  perform internal.require_card_act(p_content);
  perform internal.require_version_day((p_content ->> 'service_id')::int, (p_content #>> '{act,valid_from}')::date);
  perform internal.keep_card_draft(p_draft_id, p_content, p_employee);
  update core.card_draft d set proposed_at = internal.now_at() where d.card_draft_id = p_draft_id;
  perform internal.record_event('card_proposed', p_detail => jsonb_build_object('service_id', p_content -> 'service_id', 'title', p_content #>> '{service,title}'));
  return jsonb_build_object('card_draft_id', p_draft_id);
end $$;
comment on function internal.propose_card(uuid, jsonb, int) is 'Картки чекають на другого модератора';

create or replace function internal.answer_card(p_draft_id uuid, p_is_approved boolean, p_note text, p_employee int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_draft  core.card_draft := internal.open_card_draft(p_draft_id);
  v_answer jsonb;
begin
  perform internal.require_access_data(jsonb_strip_nulls(jsonb_build_object('note', nullif(btrim(p_note), ''))), 'note lines 500' || case when p_is_approved then '' else ' !' end);
  if v_draft.proposed_at is null then
    raise exception 'nobody has proposed it' using errcode = 'ZN415', constraint = 'card_draft_gone';
  end if;
  if v_draft.kept_by = p_employee then
    raise exception 'whoever proposed it does not answer' using errcode = 'ZN414', constraint = 'card_own_proposal';
  end if;
  if p_is_approved then
    v_answer := internal.publish_card(v_draft.content, v_draft.kept_by);
    update ref.information_card c set approved_by = p_employee where c.service_id = (v_answer ->> 'service_id')::int and c.version = (v_answer ->> 'version')::int;
  end if;
  update core.card_draft d set answered_by = p_employee, answered_at = internal.now_at(), is_approved = p_is_approved, note = nullif(btrim(p_note), ''),
    service_id = coalesce((v_answer ->> 'service_id')::int, d.service_id) where d.card_draft_id = p_draft_id;
  perform internal.record_event(case when p_is_approved then 'card_approved' else 'card_declined' end, p_detail => jsonb_build_object('service_id', v_answer -> 'service_id', 'note', btrim(p_note)));
  return coalesce(v_answer, '{}');
end $$;
comment on function internal.answer_card(uuid, boolean, text, int) is 'Другий модератор оприлюднює запропоновані картки або відхиляє з причиною';

create or replace function internal.card_drafts() returns table (card_draft_id uuid, service_id int, title text, version int, kept_by text, is_mine boolean, kept_at timestamp, proposed_at timestamp,
    state text, answered_by text, note text, act text, valid_from text, newest int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select d.card_draft_id, d.service_id, d.content #>> '{service,title}', (d.content ->> 'seen_version')::int + 1, internal.short_name(e.surname, e.given_name, e.patronymic), d.kept_by = internal.my_employee(),
         d.kept_at at time zone 'Europe/Kyiv', d.proposed_at at time zone 'Europe/Kyiv',
         case when d.proposed_at is null then 'kept' when d.answered_at is null then 'proposed' when d.is_approved then 'approved' else 'declined' end,
         internal.short_name(a.surname, a.given_name, a.patronymic), d.note, concat_ws(' № ', d.content #>> '{act,title}', d.content #>> '{act,number}'), d.content #>> '{act,valid_from}',
         (select max(c.version) from ref.information_card c where c.service_id = d.service_id)
  from core.card_draft d join access.employee e on e.employee_id = d.kept_by left join access.employee a on a.employee_id = d.answered_by
  where (d.kept_by = internal.my_employee() or d.proposed_at is not null) and (d.answered_at is null or d.answered_at > internal.now_at() - interval '30 days')
  order by d.answered_at is not null, d.proposed_at is null, d.kept_at desc;
end $$;
comment on function internal.card_drafts() is 'Свої чернетки карток і запропоноване всіма; з відповіддю — 30 днів';
revoke execute on function internal.keep_card_draft(uuid, jsonb, int), internal.open_card_draft(uuid), internal.drop_card_draft(uuid, int), internal.propose_card(uuid, jsonb, int), internal.answer_card(uuid, boolean, text, int), internal.card_drafts() from public;
grant execute on function internal.keep_card_draft(uuid, jsonb, int), internal.open_card_draft(uuid), internal.drop_card_draft(uuid, int), internal.propose_card(uuid, jsonb, int), internal.answer_card(uuid, boolean, text, int), internal.card_drafts() to esoya_api;

set role esoya_api;
create function api.keep_card_draft(p_draft_id uuid, p_content jsonb) returns timestamp
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return internal.keep_card_draft(p_draft_id, p_content, internal.require_group('esoya_moderator')) at time zone 'Europe/Kyiv';
end $$;
comment on function api.keep_card_draft(uuid, jsonb) is 'Зберігає картки, що правлять; коли збережено. ZN109, ZN415 (ESOYA-5.7.1)';

create function api.card_drafts() returns table (card_draft_id uuid, service_id int, title text, version int, kept_by text, is_mine boolean, kept_at timestamp, proposed_at timestamp,
    state text, answered_by text, note text, act text, valid_from text, newest int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query select * from internal.card_drafts();
end $$;
comment on function api.card_drafts() is 'Чернетки карток: kept — своя, proposed — чекає на другого модератора, approved, declined; newest — найновіша версія, якщо вона вже не та, від якої почато, зміни треба перенести (ESOYA-5.7.1)';

create function api.card_draft_content(p_draft_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return (internal.open_card_draft(p_draft_id)).content;
end $$;
comment on function api.card_draft_content(uuid) is 'Що в чернетці карток; ZN415 (ESOYA-5.7.1)';

create function api.drop_card_draft(p_draft_id uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return internal.drop_card_draft(p_draft_id, internal.require_group('esoya_moderator'));
end $$;
comment on function api.drop_card_draft(uuid) is 'Прибирає свою чернетку чи пропозицію без відповіді; чи було що (ESOYA-5.7.1)';

create function api.propose_card(p_request_id uuid, p_draft_id uuid, p_content jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'propose_card', concat_ws('|', p_draft_id, p_content));
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.propose_card(p_draft_id, p_content, v_me));
end $$;
comment on function api.propose_card(uuid, uuid, jsonb) is 'Пропонує картки другому модератору. {card_draft_id}; ZN109, ZN314, ZN410, ZN415 (ESOYA-5.7.1)';

create function api.answer_card(p_request_id uuid, p_draft_id uuid, p_is_approved boolean, p_note text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'answer_card', concat_ws('|', p_draft_id, p_is_approved, p_note));
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.answer_card(p_draft_id, p_is_approved, p_note, v_me));
end $$;
comment on function api.answer_card(uuid, uuid, boolean, text) is 'Відповідь другого модератора: оприлюднює або відхиляє з причиною. {service_id, version}; ZN314, ZN409, ZN410, ZN414, ZN415 (ESOYA-5.7.1)';

create function api.card_version(p_service_id int, p_version int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_card int;
begin
  perform internal.require_group('esoya_moderator');
  select c.information_card_id into v_card from ref.information_card c where c.service_id = p_service_id and c.version = p_version;
  if v_card is null then
    raise exception 'no such version' using errcode = 'ZN103', constraint = 'service_unknown';
  end if;
  return internal.card_source(v_card) || jsonb_build_object('seen_version', (select max(c.version) from ref.information_card c where c.service_id = p_service_id));
end $$;
comment on function api.card_version(int, int) is 'Версія карток як нова: щоб повернутися до неї; ZN103 (ESOYA-5.7.1)';
revoke execute on function api.keep_card_draft(uuid, jsonb), api.card_drafts(), api.card_draft_content(uuid), api.drop_card_draft(uuid), api.propose_card(uuid, uuid, jsonb), api.answer_card(uuid, uuid, boolean, text), api.card_version(int, int) from public;
grant execute on function api.keep_card_draft(uuid, jsonb), api.card_drafts(), api.card_draft_content(uuid), api.drop_card_draft(uuid), api.propose_card(uuid, uuid, jsonb), api.answer_card(uuid, uuid, boolean, text), api.card_version(int, int) to esoya_moderator;
