-- ${build}
-- What was never registered is forgotten after the days of the parameter: it holds people's data without a case.
set role esoya_owner;
create or replace function internal.forget_expired_drafts() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_forgotten int;
begin
  with forgotten as (delete from core.draft d where internal.draft_kept_until(d.saved_at) < internal.today() returning 1)
  select count(*) into v_forgotten from forgotten;
  return v_forgotten;
end $$;
comment on function internal.forget_expired_drafts() is 'Забуває чернетки, строк зберігання яких минув; скільки';
grant execute on function internal.forget_expired_drafts() to esoya_api;

set role esoya_api;
create function api.forget_expired_drafts() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  perform internal.forget_card_letters();
  return internal.forget_expired_drafts();
end $$;
comment on function api.forget_expired_drafts() is 'Щогодини: забуває чернетки після draft_keep_days днів від останнього збереження і місячні листи з інформаційними картками; скільки чернеток (NWP-10.2)';
revoke execute on function api.forget_expired_drafts() from public;
grant execute on function api.forget_expired_drafts() to esoya_machine;
