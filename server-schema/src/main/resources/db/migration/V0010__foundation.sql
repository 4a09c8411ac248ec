-- The schemas of the house and the two clocks. Everything below belongs to esoya_owner.
create schema ref;       -- reference data
create schema access;    -- who may work: organisations, employees, orders, accounts, sessions
create schema core;      -- cases and people
create schema archive;   -- scans and printed papers
create schema audit;     -- what happened and who did it
create schema exchange;  -- external systems
create schema report;    -- kept figures
create schema internal;  -- helpers; nobody outside calls them

grant usage on schema ref, access, core, archive, audit, exchange, report, internal, extension to esoya_api;
grant usage on schema ref, access, core, archive, internal to esoya_staff, esoya_machine;

-- The only places where the product reads a clock (ESOYA-5.2, 7.1.8): a lint forbids now(), current_date and casts of
-- moments to days anywhere else. Tests and the training database replace both bodies; production has no switch.
-- plain sql without settings of their own: the planner puts them into the statement that asks, and they cost nothing; asked some
-- forty times a registration, they once took a tenth of it
create function internal.now_at() returns timestamptz
  language sql volatile parallel safe
as $$ select pg_catalog.clock_timestamp() $$;
comment on function internal.now_at() is 'Поточна мить сервера. Єдине джерело часу разом з local_now (ESOYA-5.2)';

create function internal.local_now() returns timestamp
  language sql volatile parallel safe
as $$ select internal.now_at() at time zone 'Europe/Kyiv' $$;
comment on function internal.local_now() is 'Місцевий час Центру (Europe/Kyiv), незалежно від годинника й поясу робочого місця (ESOYA-5.2, 7.1.8)';

create function internal.today() returns date
  language sql volatile parallel safe
as $$ select internal.local_now()::pg_catalog.date $$;
comment on function internal.today() is 'Сьогоднішній день Центру (ESOYA-7.1.8)';

create function internal.local_day(p_at timestamptz) returns date
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return (p_at at time zone 'Europe/Kyiv')::date; end $$;
comment on function internal.local_day(timestamptz) is 'День Центру, на який припала мить';

grant execute on function internal.now_at(), internal.local_now(), internal.today(), internal.local_day(timestamptz)
  to esoya_api, esoya_staff, esoya_machine;

create domain ref.code as text check (value ~ '^[a-z][a-z0-9_]{0,39}$');
comment on domain ref.code is 'Сталий код значення довідника; назву змінює модератор, код — ніколи';
create domain ref.title as text check (length(btrim(value)) between 1 and 500);
comment on domain ref.title is 'Назва: не порожня, до 500 знаків';
grant usage on type ref.code, ref.title to esoya_api, esoya_staff, esoya_machine;
