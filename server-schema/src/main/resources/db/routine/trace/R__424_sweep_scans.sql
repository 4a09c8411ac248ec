-- ${build}
-- Stored files are read again and compared with their hash, page after page; the place reached is kept, so that a restart goes on from it.
set role esoya_owner;
create or replace function internal.files_of_hash(p_sha256 bytea) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_agg(to_jsonb(x) order by x.case_number, x.position)
          from (select a.case_number, l.position, l.kind from archive.archived_file l join archive.archived_case a using (case_id) where l.sha256 = p_sha256
                union all
                select f.case_number, null, s.kind from archive.scan s join core.case_file f using (case_id)
                where s.sha256 = p_sha256 and not exists (select from archive.archived_file l where l.scan_id = s.scan_id) limit 20) x);
end $$;
comment on function internal.files_of_hash(bytea) is 'Яких справ цей вміст: номер справи, номер в описі архівної справи, вид';
revoke execute on function internal.files_of_hash(bytea) from public;

create or replace function internal.note_damage(p_sha256 bytea, p_what text, p_case_id uuid, p_detail jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now constant timestamptz := internal.now_at();
begin
  -- whoever has been told once looks for it until it is whole again
  update audit.scan_damage d set seen_at = greatest(v_now, d.seen_at) where d.sha256 = p_sha256 and d.mended_at is null;
  if not found then
    insert into audit.scan_damage (sha256, what, found_at, seen_at) values (p_sha256, p_what, v_now, v_now)
    on conflict (sha256) do update set (what, found_at, seen_at, mended_at) = (excluded.what, excluded.found_at, excluded.seen_at, null);
    perform internal.record_event('integrity_failed', p_case_id, p_detail => jsonb_build_object('what', p_what, 'sha256', encode(p_sha256, 'hex')) || p_detail);
  end if;
end $$;
comment on function internal.note_damage(bytea, text, uuid, jsonb) is 'Пошкоджений файл: подія integrity_failed раз, доки він знову не стане цілим (ESOYA-2.1.6)';

create or replace function internal.note_whole(p_sha256 bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$ begin update audit.scan_damage d set mended_at = greatest(internal.now_at(), d.found_at) where d.sha256 = p_sha256 and d.mended_at is null; end $$;
comment on function internal.note_whole(bytea) is 'Файл, про який сказано, що він пошкоджений, знову цілий';

create or replace function internal.sweep_page(p_limit int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_sweep   audit.scan_sweep;
  v_file    record;
  v_checked int := 0;
  v_damaged int := 0;
  v_lost    record;
begin
  select * into v_sweep from audit.scan_sweep s where s.finished_at is null order by s.scan_sweep_id desc limit 1 for update;
  if v_sweep.scan_sweep_id is null then
    -- a small archive is not walked anew each minute
    if exists (select from audit.scan_sweep s where s.started_at > internal.now_at() - make_interval(hours => internal.number_parameter('scan_sweep_hours', 24))) then
      return jsonb_build_object('checked', 0, 'damaged', 0, 'finished', true);
    end if;
    insert into audit.scan_sweep (started_at) values (internal.now_at()) returning * into v_sweep;
  end if;
  for v_file in
    select p.sha256, sha256(b.content) as found
    from (select q.* from archive.blob_place q where v_sweep.reached is null or q.sha256 > v_sweep.reached order by q.sha256 limit p_limit) p
    left join archive.blob b on b.stored_year = p.stored_year and b.sha256 = p.sha256
    order by p.sha256
  loop
    v_checked := v_checked + 1;
    v_sweep.reached := v_file.sha256;
    if v_file.found is distinct from v_file.sha256 then
      v_damaged := v_damaged + 1;
      perform internal.note_damage(v_file.sha256, 'scan', null, jsonb_build_object(
                'scan_ids', (select jsonb_agg(s.scan_id order by s.scan_id) from archive.scan s where s.sha256 = v_file.sha256), 'files', internal.files_of_hash(v_file.sha256)));
    else
      perform internal.note_whole(v_file.sha256);
    end if;
  end loop;
  -- at the end of a walk: what an archived case lists and what nobody keeps any more
  if v_checked < p_limit then
    for v_lost in select distinct l.sha256 from archive.archived_file l left join archive.blob_place p using (sha256) where p.sha256 is null loop
      v_damaged := v_damaged + 1;
      perform internal.note_damage(v_lost.sha256, 'archive', null, jsonb_build_object('files', internal.files_of_hash(v_lost.sha256)));
    end loop;
  end if;
  update audit.scan_sweep s set reached = v_sweep.reached, checked = s.checked + v_checked, damaged = s.damaged + v_damaged,
         finished_at = case when v_checked < p_limit then internal.now_at() end
  where s.scan_sweep_id = v_sweep.scan_sweep_id;
  return jsonb_build_object('checked', v_checked, 'damaged', v_damaged, 'finished', v_checked < p_limit);
end $$;
comment on function internal.sweep_page(int) is 'Перевіряє гешем наступні файли архіву; пошкоджений або зниклий — подія integrity_failed із номерами справ, раз; новий обхід — не раніше свого строку (ESOYA-2.1.6, 4.11)';
revoke execute on function internal.note_damage(bytea, text, uuid, jsonb), internal.note_whole(bytea) from public;
grant execute on function internal.sweep_page(int) to esoya_api;

set role esoya_api;
create function api.sweep_scans(p_limit int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.sweep_page(least(greatest(coalesce(p_limit, 1), 1), 500));
end $$;
comment on function api.sweep_scans(int) is 'Перевіряє гешем чергові файли архіву, до 500 за раз, з місця попередньої зупинки: скільки перевірено, скільки пошкоджено, чи обхід закінчено. ZN302 (ESOYA-2.1.6, 4.11)';
revoke execute on function api.sweep_scans(int) from public;
grant execute on function api.sweep_scans(int) to esoya_machine;
