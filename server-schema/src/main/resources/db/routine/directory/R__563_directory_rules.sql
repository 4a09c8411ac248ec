-- ${build}
-- What directories of things must keep: an office with people, a provider with services and the like are not retired (ESOYA-5.7.2).
set role esoya_owner;

create or replace function internal.directory_required_by(p_directory text, p_code text) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- a service whose card asks for such a document could not be registered any more
  return case when p_directory = 'document_kind' then array(
    select distinct s.local_code from ref.service s join ref.information_card i using (service_id) join ref.card_document d using (information_card_id)
    where d.document_kind = p_code and s.retired_on is null
      and (i.valid_from > internal.today() or i.information_card_id = (internal.card_in_force(s.service_id, internal.today())).information_card_id) order by 1)
    else '{}' end;
end $$;
comment on function internal.directory_required_by(text, text) is 'Послуги, які без цього значення не зареєструвати: чинні й майбутні картки вимагають такого документа';

create or replace function internal.directory_held_by(p_directory text, p_code text) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_key constant int := case when p_directory in ('office', 'provider', 'sphere', 'district', 'direction', 'organisation', 'department') then internal.directory_key(p_directory, p_code)::int end;
begin
  return array(
    select h.place || ':' || h.amount
    from (
      select 'workplaces' as place, count(*) as amount from ref.workplace w where p_directory = 'office' and w.office_id = v_key and w.retired_on is null
      union all
      select 'orders', count(*) from access.employee e cross join lateral internal.orders_in_force(e.employee_id) o
      where p_directory = 'office' and o.office_id = v_key or p_directory = 'direction' and o.direction_id = v_key
      union all
      select 'cases', count(*) from core.case_file f where p_directory = 'office' and coalesce(f.held_office_id, f.office_id) = v_key and f.closed_at is null
      union all
      select 'services', count(*) from ref.service s where s.retired_on is null and (p_directory = 'provider' and s.provider_id = v_key or p_directory = 'sphere' and s.sphere_id = v_key)
      union all
      select 'offices', count(*) from ref.office o where p_directory = 'district' and o.district_id = v_key and o.closed_on is null
      union all
      select 'departments', count(*) from ref.department d where p_directory = 'organisation' and d.organisation_id = v_key and d.retired_on is null
      union all
      select 'composition', count(*) from access.composition c where p_directory = 'organisation' and c.organisation_id = v_key and (c.valid_until is null or c.valid_until >= internal.today())
      union all
      select 'orders', count(*) from access.employee e cross join lateral internal.orders_in_force(e.employee_id) o where p_directory = 'department' and e.department_id = v_key
      union all
      select 'streets', count(*) from ref.street s where p_directory = 'unit' and s.settlement_code = p_code and (s.retired_on is null or s.retired_on > internal.today())
      union all
      select 'units', count(*) from ref.unit u where p_directory = 'unit' and u.parent_code = p_code and (u.retired_on is null or u.retired_on > internal.today())
    ) h where h.amount > 0);
end $$;
comment on function internal.directory_held_by(text, text) is 'Що тримає офіс, суб’єкта надання, сферу, район, напрям, організацію, підрозділ чи одиницю КАТОТТГ: чинні робочі місця, розпорядження, справи, послуги, офіси, склад, вулиці, менші одиниці (ESOYA-5.7.2)';

create or replace function internal.directory_special_problems(p_directory text, p_content jsonb, p_old jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_code   constant text := p_old ->> 'code';
  v_places constant text := case when v_code like 'information_card%' then 'офіс|адреса|телефон|послуга|суб’єкт|документи|порядок|плата|строк|відмова|результат|отримання|акт'
                                 -- a phone lies on a table for everybody to see
                                 when v_code like '%\_sms' then 'номер|офіс|адреса|телефон|строк'
                                 else 'номер|офіс|адреса|телефон|послуга|строк' end;
begin
  return case p_directory
    when 'document_kind' then
      case when (p_content ->> 'is_in_state_register')::boolean and coalesce(btrim(p_content ->> 'register_title'), '') = '' then array['register_title:required'] else '{}' end
    when 'retention_class' then
      case when (nullif(btrim(p_content ->> 'years'), '') is null) <> coalesce((p_content ->> 'is_permanent')::boolean, false) then array['years:years_or_permanent'] else '{}' end
    when 'office' then
      case when p_content ->> 'successor_office_id' = v_code then array['successor_office_id:itself'] else '{}' end
    -- by whose order its people were let in follows from the kind, and whose people they are from the organisation
    when 'organisation' then
      case when p_content ->> 'kind' <> p_old ->> 'kind' and exists (select from ref.department d where d.organisation_id::text = v_code) then array['kind:kept'] else '{}' end
    when 'department' then
      case when p_content ->> 'organisation_id' <> p_old ->> 'organisation_id' and exists (select from access.employee e where e.department_id::text = v_code) then array['organisation_id:kept'] else '{}' end
      || case when exists (select from ref.department d where d.organisation_id::text = p_content ->> 'organisation_id' and d.department_id::text is distinct from v_code
                           and internal.same_title(d.title, p_content ->> 'title')) then array['title:duplicate'] else '{}' end
    when 'notice_template' then
      case when v_code like '%\_email' and length(coalesce(btrim(p_content ->> 'subject'), '')) < 3 then array['subject:required']
           when v_code not like '%\_email' and coalesce(btrim(p_content ->> 'subject'), '') <> '' then array['subject:not_of_email'] else '{}' end
      || case when length(btrim(p_content ->> 'body')) < 5 then array['body:too_short'] else '{}' end
      || array(select f.name || ':placeholder' from (values ('subject'), ('body')) f (name)
               where regexp_replace(p_content ->> f.name, '\{(' || v_places || ')\}', '', 'g') ~ '[{}]')
    when 'street' then internal.street_problems(p_directory, p_content, p_old)
    when 'former_street_name' then internal.street_problems(p_directory, p_content, p_old)
    else '{}' end;
end $$;
comment on function internal.directory_special_problems(text, jsonb, jsonb) is 'Порушення, властиві одному довідникові: назва реєстру, наступник офісу, вид організації, місця тексту повідомлення (ESOYA-5.7.2, 7.1.6)';
revoke execute on function internal.directory_required_by(text, text), internal.directory_held_by(text, text), internal.directory_special_problems(text, jsonb, jsonb) from public;
