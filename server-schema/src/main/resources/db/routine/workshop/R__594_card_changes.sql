-- ${build}
-- What changed in the cards, for everyone who serves people: new until read.
set role esoya_api;
create function api.card_changes(p_days int) returns table (information_card_id int, service_id int, title text, local_code text, version int, valid_from date, legal_act text, reason text,
    published_at timestamp, is_read boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group(null);
begin
  return query
  select c.information_card_id, s.service_id, s.title::text, s.local_code, c.version, c.valid_from, concat_ws(' ', c.legal_act, '№ ' || c.act_number), c.reason, c.published_at at time zone 'Europe/Kyiv', r.read_at is not null
  from ref.information_card c join ref.service s using (service_id)
  left join core.card_read r on r.information_card_id = c.information_card_id and r.employee_id = v_employee
  where c.published_at > internal.now_at() - make_interval(days => least(greatest(coalesce(p_days, 1), 1), 366)) and s.retired_on is null
  order by c.published_at desc, c.information_card_id desc limit 200;
end $$;
comment on function api.card_changes(int) is 'Зміни карток послуг за останні дні й чи прочитано їх; не більш як 200 (CSP-2.4.12)';

create function api.mark_card_read(p_information_card_id int) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group(null);
begin
  insert into core.card_read (employee_id, information_card_id, read_at)
  select v_employee, c.information_card_id, internal.now_at() from ref.information_card c where c.information_card_id = p_information_card_id and c.published_at is not null on conflict do nothing;
  return found;
end $$;
comment on function api.mark_card_read(int) is 'Позначає зміну карток прочитаною; ні — уже прочитано або такої немає (CSP-2.4.12)';
revoke execute on function api.card_changes(int), api.mark_card_read(int) from public;
grant execute on function api.card_changes(int), api.mark_card_read(int) to esoya_staff;
