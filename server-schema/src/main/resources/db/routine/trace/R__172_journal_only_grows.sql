-- ${build}
set role esoya_owner;
create or replace function internal.refuse_journal_change() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  -- the one exception: values destroyed by an act of two persons; this role has no right on any other column
  if tg_op = 'UPDATE' and tg_table_name in ('row_change', 'event') and current_user = 'esoya_disposal_keeper' then
    return null;
  end if;
  raise exception 'the journal is only added to' using errcode = 'ZN380', constraint = 'journal_only_grows', detail = tg_table_name;
end $$;
comment on function internal.refuse_journal_change() is 'До журналу лише додають: зміну, вилучення й очищення відхилено для всіх, власника теж, крім знищення значень за актом двох осіб. ZN380 (ESOYA-4.11, 6.5)';
