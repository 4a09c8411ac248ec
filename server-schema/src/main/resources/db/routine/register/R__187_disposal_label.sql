-- ${build}
set role esoya_owner;
create or replace function internal.disposal_label(p_act core.disposal_act) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return p_act.number || ' від ' || to_char(p_act.signed_on, 'DD.MM.YYYY'); end $$;
comment on function internal.disposal_label(core.disposal_act) is 'Номер і дата акта про знищення, як їх називає перевірка журналу';
grant execute on function internal.disposal_label(core.disposal_act) to esoya_disposal_keeper;

create or replace function internal.portion_label(p_act core.disposal_act, p_portion int) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return internal.disposal_label(p_act) || case when p_portion > 1 then ', частина ' || p_portion else '' end; end $$;
comment on function internal.portion_label(core.disposal_act, int) is 'Частина акта про знищення, як її називає перевірка журналу: перша — самим актом';
