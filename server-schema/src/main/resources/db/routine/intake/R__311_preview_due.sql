-- ${build}
set role esoya_api;
create function api.preview_due(p_service_id int, p_received_on date) returns table (due_on date, amount int, unit text, moved_from date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_card ref.information_card;
  v_raw  date;
begin
  perform internal.require_group(null);
  v_card := internal.card_in_force(p_service_id, internal.today());
  if v_card.information_card_id is null then
    return;
  end if;
  due_on := internal.due_after((p_received_on + internal.local_now()::time) at time zone 'Europe/Kyiv', v_card.time_limit_amount, v_card.time_limit_unit, internal.my_office());
  amount := v_card.time_limit_amount;
  unit := v_card.time_limit_unit;
  v_raw := case unit when 'calendar_day' then p_received_on + amount when 'month' then (p_received_on + make_interval(months => amount))::date else due_on end;
  moved_from := nullif(v_raw, due_on);
  return next;
end $$;
comment on function api.preview_due(int, date) is 'Кінцева дата до реєстрації та її пояснення: строк, одиниця, вихідний, з якого перенесено (ESOYA-3.4)';
revoke execute on function api.preview_due(int, date) from public;
grant execute on function api.preview_due(int, date) to esoya_staff;
