-- ${build}
-- A fee may follow the subsistence minimum: one row by its day changes it for all services.
set role esoya_owner;
create or replace function internal.minimum_on(p_on date) returns numeric
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return (select m.amount from ref.subsistence_minimum m where m.valid_from <= p_on order by m.valid_from desc limit 1); end $$;
comment on function internal.minimum_on(date) is 'Прожитковий мінімум, від якого рахують плату того дня, грн';

create or replace function internal.share_of(p_share numeric, p_rounding numeric, p_minimum numeric) returns numeric
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return (round(p_share / 100 * p_minimum / p_rounding) * p_rounding)::numeric(12,2); end $$;
comment on function internal.share_of(numeric, numeric, numeric) is 'Частка прожиткового мінімуму у відсотках, округлена до 0,01, 0,1, 1 чи 10 грн';

create or replace function internal.fee_on(p_card ref.information_card, p_on date) returns numeric
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return case when p_card.fee_share is null then p_card.fee else coalesce(internal.share_of(p_card.fee_share, p_card.fee_rounding, internal.minimum_on(p_on)), p_card.fee) end;
end $$;
comment on function internal.fee_on(ref.information_card, date) is 'Плата за карткою того дня, грн (ЗУ «Про адміністративні послуги», ст. 11)';
revoke execute on function internal.minimum_on(date), internal.share_of(numeric, numeric, numeric), internal.fee_on(ref.information_card, date) from public;
grant execute on function internal.minimum_on(date), internal.fee_on(ref.information_card, date) to esoya_api;
