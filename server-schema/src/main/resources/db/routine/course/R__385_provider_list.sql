-- ${build}
-- To whom a register of hand-over may be made out (ESOYA-7.1.6a).
set role esoya_api;
create function api.provider_list() returns table (provider_id int, title text, short_title text, waiting int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform internal.require_group('esoya_registrar');
  return query
  select p.provider_id, p.title::text, p.short_title::text,
         (select count(*) from core.case_file f join ref.service s using (service_id)
          where s.provider_id = p.provider_id and coalesce(f.held_office_id, f.office_id) = internal.my_office() and f.status = 'registered' and not s.is_immediate and f.closed_at is null
            and not exists (select from core.transfer_item i where i.case_id = f.case_id and i.is_waiting))::int
  from ref.provider p
  where exists (select from ref.service s where s.provider_id = p.provider_id)
  order by p.short_title, p.provider_id;
end $$;
comment on function api.provider_list() is 'Суб’єкти надання, яким передають справи, і скільки справ офісу ще не покладено до реєстру (ESOYA-7.1.6a)';
revoke execute on function api.provider_list() from public;
grant execute on function api.provider_list() to esoya_registrar;
