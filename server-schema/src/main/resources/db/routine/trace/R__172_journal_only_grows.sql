-- ${build}
set role esoya_owner;
create or replace function internal.refuse_journal_change() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'the journal is only added to' using errcode = 'ZN380', constraint = 'journal_only_grows', detail = tg_table_name;
end $$;
comment on function internal.refuse_journal_change() is 'До журналу лише додають: зміну, вилучення й очищення відхилено для всіх, власника теж. ZN380 (ESOYA-4.11, 6.5)';
