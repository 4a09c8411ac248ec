-- ${build}
set role esoya_owner;
create or replace function internal.paper_head_of(p_office_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_build_object(
      'centre_title', coalesce((select nullif(p.value, '') from ref.parameter p where p.code = 'centre_title'), o.title::text),
      'status_page', coalesce((select p.value from ref.parameter p where p.code = 'status_page'), ''),
      'feedback_page', coalesce((select p.value from ref.parameter p where p.code = 'feedback_page'), ''),
      'office_title', o.title, 'address', o.address, 'phone', o.phone,
      'now', to_char(internal.local_now(), 'YYYY-MM-DD"T"HH24:MI:SS'),
      -- the office's own hours; those of a provider's window are not printed
      'hours', coalesce((select jsonb_agg(jsonb_build_object('weekday', s.weekday, 'opens_at', to_char(s.opens_at, 'HH24:MI'), 'closes_at', to_char(s.closes_at, 'HH24:MI'))
                                          order by s.weekday, s.opens_at)
                         from access.reception_schedule s
                         where s.office_id = o.office_id and s.provider_id is null and s.valid_from <= internal.today()
                           and (s.valid_until is null or s.valid_until >= internal.today())), '[]'))
    from ref.office o where o.office_id = p_office_id);
end $$;
comment on function internal.paper_head_of(int) is 'Шапка паперів офісу';

create or replace function internal.paper_head_of_case(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- an office renamed since is called as the case knew it
  return (select internal.paper_head_of(f.office_id) || jsonb_build_object('office_title', internal.title_then('office', o.code, 'title', f.registered_at, o.title::text))
          from core.case_file f join ref.office o using (office_id) where f.case_id = p_case_id);
end $$;
comment on function internal.paper_head_of_case(uuid) is 'Шапка паперів справи: офіс зветься так, як у день реєстрації (ESOYA-5.7.2)';
revoke execute on function internal.paper_head_of(int), internal.paper_head_of_case(uuid) from public;
grant execute on function internal.paper_head_of(int), internal.paper_head_of_case(uuid) to esoya_api;

create or replace function internal.papers_reading(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_build_object('card', internal.case_reading(f.case_id), 'head', internal.paper_head_of_case(f.case_id) || jsonb_build_object('templates', internal.templates_of(f.case_id)),
            'services', (select coalesce(jsonb_agg(internal.case_reading(p.case_id) order by p.position), '[]') from core.case_part p where p.parent_case_id = f.case_id))
          from core.case_file f where f.case_id = p_case_id);
end $$;
comment on function internal.papers_reading(uuid) is 'Усе, з чого друкують папери справи: картка, шапка, послуги пакета';
revoke execute on function internal.papers_reading(uuid) from public;

set role esoya_api;
create function api.paper_head(p_case_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_registrar');
  if p_case_id is null then
    return internal.paper_head_of(internal.my_office()) || '{"templates": {}}';
  end if;
  perform internal.visible_case(p_case_id);
  return internal.paper_head_of_case(p_case_id) || jsonb_build_object('templates', internal.templates_of(p_case_id));
end $$;
comment on function api.paper_head(uuid) is 'Шапка паперів: назва Центру, офіс справи (без справи — свій), години прийому, сторінки стану й оцінки, шаблони справи; ZN404 для чужого офісу (ESOYA-4.5, KR146-4.1)';
revoke execute on function api.paper_head(uuid) from public;
grant execute on function api.paper_head(uuid) to esoya_registrar;
