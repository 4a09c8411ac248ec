-- ${build}
-- A change from a later day: seen by all moderators, taken back before, and made by the agent on its day (ESOYA-5.7.1, 5.7.2).
set role esoya_owner;

create or replace function internal.keep_directory_plan(p_directory text, p_code text, p_action text, p_change jsonb, p_on date, p_reason text, p_by int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_plan bigint;
begin
  insert into ref.directory_plan (directory, value_code, action, change, effective_on, reason, planned_at, planned_by)
  values (p_directory, p_code, p_action, p_change, p_on, btrim(p_reason), internal.now_at(), p_by)
  on conflict (directory, value_code, effective_on) where outcome is null do nothing returning directory_plan_id into v_plan;
  if v_plan is null then
    raise exception 'a change of this value waits for that day' using errcode = 'ZN417', constraint = 'directory_plan_twice', detail = p_on::text;
  end if;
  perform internal.record_event('directory_changed', p_detail => jsonb_build_object('directory', p_directory, 'code', p_code, 'action', 'planned', 'on', p_on));
  return jsonb_build_object('directory', p_directory, 'code', p_code, 'changed', false, 'planned_on', p_on);
end $$;
comment on function internal.keep_directory_plan(text, text, text, jsonb, date, text, int) is 'Запам’ятовує зміну до її дня; ZN417, якщо на той день уже є інша';

create or replace function internal.plan_directory_value(p_directory text, p_code text, p_seen text, p_content jsonb, p_on date, p_reason text, p_by int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_old      jsonb;
  v_new      jsonb;
  v_problems text[];
begin
  perform from ref.directory d where d.code = p_directory for update;
  v_old := internal.directory_value(p_directory, p_code, p_seen);
  v_problems := internal.directory_problems(p_directory, p_code, p_content, p_reason, v_old)
    || case when p_on is null or p_on <= internal.today() then array['on:past'] when p_on > internal.today() + 3660 then array['on:range'] else '{}' end;
  if cardinality(v_problems) = 0 then
    v_new := internal.filled_value(p_directory, p_code, v_old, p_content, 0);
    v_problems := case when v_new = v_old then array['on:same'] else '{}' end;
  end if;
  if cardinality(v_problems) > 0 then
    raise exception 'the planned value breaks % rules', cardinality(v_problems)
      using errcode = 'ZN280', constraint = 'directory_value_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  return internal.keep_directory_plan(p_directory, p_code, 'changed',
    (select jsonb_object_agg(n.key, n.value) from jsonb_each(v_new) n where n.value is distinct from v_old -> n.key), p_on, p_reason, p_by);
end $$;
comment on function internal.plan_directory_value(text, text, text, jsonb, date, text, int) is 'Планує зміну значення від пізнішого дня; лишається тільки те, що відрізняється. ZN280, ZN404, ZN409, ZN417 (ESOYA-5.7.2)';

create or replace function internal.plan_new_value(p_directory text, p_content jsonb, p_on date, p_reason text, p_by int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d          constant ref.directory := internal.directory_of(p_directory);
  v_problems text[];
begin
  perform from ref.directory x where x.code = p_directory for update;
  if not d.may_add then
    raise exception 'the program itself gives the values of this directory' using errcode = 'ZN282', constraint = 'directory_closed', detail = p_directory;
  end if;
  v_problems := internal.directory_problems(p_directory, null, p_content, p_reason, null)
    || case when p_on is null or p_on <= internal.today() then array['on:past'] when p_on > internal.today() + 3660 then array['on:range'] else '{}' end;
  if cardinality(v_problems) = 0 then
    -- two that wait must not meet on their day
    v_problems := array(select distinct x.problem from ref.directory_plan p
                        cross join lateral (select 'title:duplicate' as problem where d.is_title_unique and internal.same_title(p.change ->> 'title', p_content ->> 'title')
                                            union all select 'code:duplicate' where d.coding = 'given' and p.value_code = p_content ->> 'code') x
                        where p.directory = p_directory and p.action = 'added' and p.outcome is null);
  end if;
  if cardinality(v_problems) > 0 then
    raise exception 'the planned value breaks % rules', cardinality(v_problems)
      using errcode = 'ZN280', constraint = 'directory_value_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  perform internal.require_room(d, p_on);
  return internal.keep_directory_plan(p_directory, case when d.coding = 'given' then p_content ->> 'code' end, 'added', p_content, p_on, p_reason, p_by);
end $$;
comment on function internal.plan_new_value(text, jsonb, date, text, int) is 'Планує нове значення від пізнішого дня: доти його ніхто не обере. ZN280, ZN282, ZN404, ZN417, ZN425 (ESOYA-5.7.2)';

create or replace function internal.settle_directory_plan(p_plan bigint, p_outcome text, p_refusal text, p_by int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update ref.directory_plan p set outcome = p_outcome, refusal = coalesce(p_refusal, p.refusal), settled_at = internal.now_at(), settled_by = p_by where p.directory_plan_id = p_plan;
end $$;
comment on function internal.settle_directory_plan(bigint, text, text, int) is 'Записує, що сталося із запланованою зміною';

create or replace function internal.apply_directory_plans() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  p           ref.directory_plan;
  v_value     jsonb;
  v_done      int := 0;
  v_rule      text;
  v_detail    text;
begin
  for p in select * from ref.directory_plan x where x.outcome is null and x.effective_on <= internal.today() order by x.effective_on, x.directory_plan_id for update skip locked loop
    -- one that breaks a rule by now stops no other, and waits for the moderator with its reason
    begin
      v_value := (select v.value from internal.directory_values(p.directory) v where v.code = p.value_code);
      if p.action = 'added' then
        perform internal.write_directory_value(p.directory, null, null, p.change, p.reason, p.planned_by);
      elsif p.action = 'retired' then
        perform internal.retire_value(p.directory, p.value_code, md5(v_value::text), internal.today(), p.reason, p.planned_by);
      else
        perform internal.write_directory_value(p.directory, p.value_code, md5(v_value::text), jsonb_strip_nulls((v_value - array['code', 'retired_on']) || p.change), p.reason, p.planned_by);
      end if;
      perform internal.settle_directory_plan(p.directory_plan_id, 'applied', null, null);
      v_done := v_done + 1;
    exception when others then
      get stacked diagnostics v_rule = constraint_name, v_detail = pg_exception_detail;
      if sqlstate !~ '^ZN' then
        raise;
      end if;
      perform internal.settle_directory_plan(p.directory_plan_id, 'refused', v_rule || ' ' || v_detail, null);
    end;
  end loop;
  return v_done;
end $$;
comment on function internal.apply_directory_plans() is 'Робить заплановані зміни, день яких настав; відхилена правилом чекає на модератора з причиною';

create or replace function internal.cancel_directory_plan(p_plan bigint, p_by int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  p ref.directory_plan;
begin
  select * into p from ref.directory_plan x where x.directory_plan_id = p_plan for update;
  if p.directory_plan_id is null or p.outcome in ('applied', 'cancelled') then
    raise exception 'nothing waits here' using errcode = 'ZN404', constraint = 'directory_plan_not_waiting';
  end if;
  perform internal.settle_directory_plan(p_plan, 'cancelled', null, p_by);
  perform internal.record_event('directory_changed', p_detail => jsonb_build_object('directory', p.directory, 'code', p.value_code, 'action', 'plan_cancelled', 'on', p.effective_on));
  return jsonb_build_object('directory', p.directory, 'code', p.value_code);
end $$;
comment on function internal.cancel_directory_plan(bigint, int) is 'Скасовує заплановану зміну, поки її не зроблено, або прибирає відхилену; ZN404';

create or replace function internal.planned_values(p_directory text) returns setof ref.directory_plan
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return query select p.* from ref.directory_plan p where p.directory = p_directory and p.action = 'added' and p.outcome is null order by p.effective_on, p.directory_plan_id; end $$;
comment on function internal.planned_values(text) is 'Нові значення довідника, день яких ще не настав';

create or replace function internal.planned_on(p_directory text, p_code text) returns date
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return (select min(p.effective_on) from ref.directory_plan p where p.directory = p_directory and p.value_code = p_code and p.outcome is null); end $$;
comment on function internal.planned_on(text, text) is 'День найближчої запланованої зміни значення';
revoke execute on function internal.keep_directory_plan(text, text, text, jsonb, date, text, int), internal.plan_directory_value(text, text, text, jsonb, date, text, int),
  internal.plan_new_value(text, jsonb, date, text, int), internal.settle_directory_plan(bigint, text, text, int), internal.apply_directory_plans(), internal.cancel_directory_plan(bigint, int), internal.planned_on(text, text), internal.planned_values(text) from public;
grant execute on function internal.plan_directory_value(text, text, text, jsonb, date, text, int), internal.plan_new_value(text, jsonb, date, text, int), internal.apply_directory_plans(), internal.cancel_directory_plan(bigint, int),
  internal.planned_on(text, text), internal.planned_values(text) to esoya_api;

set role esoya_api;
create function api.plan_directory_value(p_request_id uuid, p_directory text, p_code text, p_seen text, p_content jsonb, p_on date, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'plan_directory_value', jsonb_build_array(p_directory, p_code, p_seen, p_content, p_on, p_reason)::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, case when p_code is null then internal.plan_new_value(p_directory, p_content, p_on, p_reason, v_me)
    else internal.plan_directory_value(p_directory, p_code, p_seen, p_content, p_on, p_reason, v_me) end);
end $$;
comment on function api.plan_directory_value(uuid, text, text, text, jsonb, date, text) is 'Планує зміну значення або, без коду, нове значення від пізнішого дня, з підставою. ZN280, ZN282, ZN302, ZN404, ZN409, ZN417, ZN425 (ESOYA-5.7.2)';

create function api.cancel_directory_plan(p_request_id uuid, p_plan_id bigint) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'cancel_directory_plan', p_plan_id::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.cancel_directory_plan(p_plan_id, v_me));
end $$;
comment on function api.cancel_directory_plan(uuid, bigint) is 'Скасовує заплановану зміну до її дня або прибирає відхилену. ZN302, ZN404 (ESOYA-5.7.2)';

create function api.directory_plans() returns table (plan_id bigint, directory text, code text, title text, action text, change jsonb, old_value jsonb, effective_on date, reason text,
    planned_by text, planned_at timestamp, refusal text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query
  select p.directory_plan_id, p.directory::text, p.value_code, coalesce(v.value ->> 'title', p.change ->> 'title'), p.action, p.change, v.value, p.effective_on, p.reason,
         internal.short_name(e.surname, e.given_name, e.patronymic), p.planned_at at time zone 'Europe/Kyiv', p.refusal
  from ref.directory_plan p join access.employee e on e.employee_id = p.planned_by
  left join lateral (select x.value from internal.directory_values(p.directory) x where x.code = p.value_code) v on true
  where p.outcome is null or p.outcome = 'refused' order by p.outcome nulls last, p.effective_on, p.directory_plan_id limit 500;
end $$;
comment on function api.directory_plans() is 'Зміни довідників, що чекають свого дня, і відхилені в свій день: спершу відхилені (ESOYA-5.7.2)';

create function api.apply_directory_plans() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.apply_directory_plans();
end $$;
comment on function api.apply_directory_plans() is 'Робить заплановані зміни довідників, день яких настав; скільки зроблено. ZN302 (ESOYA-5.7.2)';
revoke execute on function api.plan_directory_value(uuid, text, text, text, jsonb, date, text), api.cancel_directory_plan(uuid, bigint), api.directory_plans(), api.apply_directory_plans() from public;
grant execute on function api.plan_directory_value(uuid, text, text, text, jsonb, date, text), api.cancel_directory_plan(uuid, bigint), api.directory_plans() to esoya_moderator;
grant execute on function api.apply_directory_plans() to esoya_machine;
