-- ${build}
set role esoya_owner;
create or replace function internal.case_ids(p_kind text, p_text text, p_offices int[]) returns table (case_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select f.case_id from core.case_file f where p_kind = 'number' and replace(f.case_number, '-', '') = replace(p_text, '-', '') and internal.sees_case(f, p_offices)
  union
  select a.case_id from core.case_applicant a join core.case_file f using (case_id)
  where internal.sees_case(f, p_offices)
    and a.person_id in (select x.person_id from core.person x
                        where p_kind = 'phone' and x.phone = p_text or p_kind = 'taxpayer_number' and x.taxpayer_number = p_text or p_kind = 'edrpou' and x.edrpou = p_text
                           or p_kind = 'name' and x.search_name ~>=~ internal.search_name(p_text) and x.search_name ~<~ (internal.search_name(p_text) || chr(1114111)))
$$;
comment on function internal.case_ids(text, text, int[]) is 'Справи офісів за номером (дефіси не важать), телефоном, РНОКПП, ЄДРПОУ чи початком прізвища або назви';
grant execute on function internal.case_ids(text, text, int[]) to esoya_api;

set role esoya_api;
create function api.find_case(p_kind text, p_text text) returns table (case_id uuid, case_number text, service text, applicant_label text, status_title text,
    tone text, registered_at timestamp, due_on date, office text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_cases uuid[];
begin
  perform internal.require_group('esoya_registrar');
  if p_kind not in ('number', 'phone', 'taxpayer_number', 'edrpou', 'name') or coalesce(length(p_text), 0) not between 2 and 200 then
    raise exception 'nothing to look for' using errcode = 'ZN111', constraint = 'look_up_too_wide';
  end if;
  if p_kind <> 'number' then
    perform internal.require_openings_left();
  end if;
  v_cases := array(select f.case_id from internal.case_ids(p_kind, p_text, internal.my_offices()) i join core.case_file f using (case_id)
                   order by f.registered_at desc limit 20);
  if p_kind <> 'number' then
    perform internal.record_event('cases_looked_up', p_purpose => 'case',
              p_detail => jsonb_build_object('kind', p_kind, 'found', cardinality(v_cases), 'case_ids', to_jsonb(v_cases)));
  end if;
  return query
  select f.case_id, f.case_number, s.title::text, f.applicant_label, t.title::text, t.tone, f.registered_at at time zone 'Europe/Kyiv', f.due_on, o.short_title
  from core.case_file f join ref.service s using (service_id) join ref.case_status t on t.code = f.status join ref.office o using (office_id)
  where f.case_id = any (v_cases)
  order by f.registered_at desc;
end $$;
comment on function api.find_case(text, text) is 'Справи своїх офісів за номером, телефоном, РНОКПП, ЄДРПОУ, прізвищем або назвою, не більш як 20; пошук за особою записується (ESOYA-4.2, 6.6)';
revoke execute on function api.find_case(text, text) from public;
grant execute on function api.find_case(text, text) to esoya_registrar;
