-- ${build}
-- Drafts belong to their registrar; a draft set aside («донесе») may be opened by a colleague of the office by its code.
set role esoya_owner;
create or replace function internal.new_draft_code() returns text
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  -- nine random digits after the 9 that tells a draft from a case number; a collision is caught by the unique key and tried again
  select '9' || lpad(((('x' || encode(substr(decode(replace(gen_random_uuid()::text, '-', ''), 'hex'), 1, 4), 'hex'))::bit(32)::bigint & 2147483647) % 1000000000)::text, 9, '0')
$$;
comment on function internal.new_draft_code() is 'Код чернетки для штрихкоду на аркуші «що донести»';
create or replace function internal.draft_kept_until(p_saved_at timestamptz) returns date
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select internal.local_day(p_saved_at) + p.value::int from ref.parameter p where p.code = 'draft_keep_days' and p.value ~ '^[1-9]\d{0,3}$'
$$;
comment on function internal.draft_kept_until(timestamptz) is 'Останній день зберігання відкладеної чернетки за параметром draft_keep_days; порожньо, якщо параметр не ціле число днів';
grant execute on function internal.new_draft_code(), internal.draft_kept_until(timestamptz) to esoya_api;

set role esoya_api;
create function api.save_draft(p_draft_id uuid, p_row_version int, p_title text, p_content jsonb, p_is_set_aside boolean) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_office   constant int := internal.my_office();
  v_draft    core.draft;
begin
  if pg_column_size(p_content) > 262144 or jsonb_typeof(p_content) is distinct from 'object' then
    raise exception 'the draft is too large' using errcode = 'ZN109', constraint = 'draft_size';
  end if;
  -- a lost keystroke is no harm, a registrar waiting for the disk at every pause is
  perform set_config('synchronous_commit', 'off', true);
  update core.draft d set title = left(p_title, 300), content = p_content, is_set_aside = p_is_set_aside, row_version = d.row_version + 1, saved_at = internal.now_at()
  where d.draft_id = p_draft_id and d.row_version = p_row_version and d.office_id = v_office and (d.employee_id = v_employee or d.is_set_aside)
  returning * into v_draft;
  if v_draft.draft_id is null then
    if exists (select from core.draft d where d.draft_id = p_draft_id) then
      raise exception 'the draft was changed elsewhere' using errcode = 'ZN409', constraint = 'draft_changed';
    end if;
    insert into core.draft (draft_id, draft_code, employee_id, office_id, title, content, is_set_aside, saved_at)
    values (p_draft_id, internal.new_draft_code(), v_employee, v_office, left(p_title, 300), p_content, p_is_set_aside, internal.now_at())
    on conflict (draft_id) do nothing
    returning * into v_draft;
    if v_draft.draft_id is null then
      -- somebody else's: the same answer as for one changed elsewhere
      raise exception 'the draft was changed elsewhere' using errcode = 'ZN409', constraint = 'draft_changed';
    end if;
  end if;
  return jsonb_build_object('draft_id', v_draft.draft_id, 'draft_code', v_draft.draft_code, 'row_version', v_draft.row_version,
                            'saved_at', to_char(v_draft.saved_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'));
end $$;
comment on function api.save_draft(uuid, int, text, jsonb, boolean) is 'Зберігає чернетку під час введення; ZN409, якщо її змінено на іншому робочому місці (NWP-10.2)';

create function api.draft_list() returns table (draft_id uuid, draft_code text, title text, is_set_aside boolean, saved_at timestamp, is_mine boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
begin
  return query select d.draft_id, d.draft_code, d.title, d.is_set_aside, d.saved_at at time zone 'Europe/Kyiv', d.employee_id = v_employee
    from core.draft d where d.office_id = internal.my_office() and (d.employee_id = v_employee or d.is_set_aside) order by d.saved_at desc limit 100;
end $$;
comment on function api.draft_list() is 'Власні чернетки й відкладені чернетки офісу, найновіші перші (NWP-10.2)';

create function api.draft_content(p_draft_id uuid, p_draft_code text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_draft    core.draft;
begin
  select * into v_draft from core.draft d
  where (d.draft_id = p_draft_id or d.draft_code = p_draft_code) and d.office_id = internal.my_office() and (d.employee_id = v_employee or d.is_set_aside);
  if v_draft.draft_id is null then
    raise exception 'no such draft in your scope' using errcode = 'ZN404', constraint = 'draft_not_visible';
  end if;
  perform internal.record_event('draft_opened', p_detail => jsonb_build_object('draft_id', v_draft.draft_id));
  return jsonb_build_object('draft_id', v_draft.draft_id, 'draft_code', v_draft.draft_code, 'row_version', v_draft.row_version, 'title', v_draft.title,
                            'is_set_aside', v_draft.is_set_aside, 'content', v_draft.content,
                            'kept_until', case when v_draft.is_set_aside then internal.draft_kept_until(v_draft.saved_at) end);
end $$;
comment on function api.draft_content(uuid, text) is 'Чернетка за ключем або кодом зі штрихкоду; ZN404, якщо вона не ваша і не відкладена у вашому офісі; відкладена має останній день зберігання';

create function api.discard_draft(p_draft_id uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
begin
  delete from core.draft d where d.draft_id = p_draft_id and d.office_id = internal.my_office() and (d.employee_id = v_employee or d.is_set_aside);
  return found;
end $$;
comment on function api.discard_draft(uuid) is 'Прибирає чернетку; так, якщо вона була';
revoke execute on function api.save_draft(uuid, int, text, jsonb, boolean), api.draft_list(), api.draft_content(uuid, text), api.discard_draft(uuid) from public;
grant execute on function api.save_draft(uuid, int, text, jsonb, boolean), api.draft_list(), api.draft_content(uuid, text), api.discard_draft(uuid) to esoya_registrar;
