-- ${build}
set role esoya_owner;
create or replace function internal.readers_of_card(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('short_name', internal.short_name(x.surname, x.given_name, x.patronymic), 'workplace', x.workplace) order by x.opened_at), '[]')
          from (select e.surname, e.given_name, e.patronymic, w.title as workplace, o.opened_at
                from access.open_card o join access.session s using (session_id) join access.account a using (login_role) join access.employee e using (employee_id)
                left join ref.workplace w using (workplace_id)
                where o.case_id = p_case_id and s.closed_at is null and o.seen_at >= internal.now_at() - interval '1 minute' and o.session_id is distinct from internal.my_session()
                order by o.opened_at limit 10) x);
end $$;
comment on function internal.readers_of_card(uuid) is 'Хто ще тримає картку справи відкритою';

create or replace function internal.open_cards(p_office_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- there are never more rows than programs running
  return (select coalesce(jsonb_agg(jsonb_build_object('case_id', x.case_id, 'short_name', internal.readers_of_card(x.case_id) #>> '{0,short_name}')), '[]')
          from (select distinct o.case_id from access.open_card o join core.case_file f using (case_id)
                where o.seen_at >= internal.now_at() - interval '1 minute' and o.session_id is distinct from internal.my_session()
                  and coalesce(f.held_office_id, f.office_id) = p_office_id and p_office_id = any (internal.my_offices()) limit 200) x
          where internal.readers_of_card(x.case_id) <> '[]');
end $$;
comment on function internal.open_cards(int) is 'Картки справ офісу, які зараз відкрив хтось інший, і хто';

create or replace function internal.keep_card_open(p_case_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now constant timestamptz := internal.now_at();
  v_new boolean;
begin
  -- programs that were killed leave their rows: whoever opens a card clears them away, each at most once
  v_new := not exists (select from access.open_card o where o.case_id = p_case_id and o.session_id = internal.my_session() and o.seen_at >= v_now - interval '1 minute');
  if v_new then
    delete from access.open_card o where (o.case_id, o.session_id) in
      (select d.case_id, d.session_id from access.open_card d where d.seen_at < v_now - interval '1 minute' limit 100 for update skip locked);
  end if;
  insert into access.open_card (case_id, session_id, opened_at, seen_at) values (p_case_id, internal.my_session(), v_now, v_now)
  on conflict (case_id, session_id) do update set seen_at = excluded.seen_at;
  return jsonb_build_object('is_new', v_new, 'others', internal.readers_of_card(p_case_id));
end $$;
comment on function internal.keep_card_open(uuid) is 'Поновлює на хвилину запис, що картку відкрито';

create or replace function internal.leave_card(p_case_id uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  delete from access.open_card o where o.case_id = p_case_id and o.session_id = internal.my_session();
  return found and internal.readers_of_card(p_case_id) <> '[]';
end $$;
comment on function internal.leave_card(uuid) is 'Картку закрито; чи тримає її ще хтось';
revoke execute on function internal.readers_of_card(uuid), internal.open_cards(int), internal.keep_card_open(uuid), internal.leave_card(uuid) from public;
grant execute on function internal.open_cards(int), internal.keep_card_open(uuid), internal.leave_card(uuid) to esoya_api;

set role esoya_api;
create function api.keep_card_open(p_case_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_registrar');
  perform internal.visible_case(p_case_id);
  -- lost with a crash, said again within the minute
  perform set_config('synchronous_commit', 'off', true);
  return internal.keep_card_open(p_case_id);
end $$;
comment on function api.keep_card_open(uuid) is 'Картка справи відкрита на цьому місці ще хвилину: {is_new, others: [{short_name, workplace}]} — хто ще її відкрив; is_new — сказати про це іншим. ZN302, ZN404 (ESOYA-7.1.5)';

create function api.leave_card(p_case_id uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_registrar');
  perform set_config('synchronous_commit', 'off', true);
  return internal.leave_card(p_case_id);
end $$;
comment on function api.leave_card(uuid) is 'Картку справи закрито на цьому місці; так — її ще хтось тримає, і йому варто сказати. ZN302 (ESOYA-7.1.5)';

create function api.open_cards(p_office_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_registrar', 'esoya_supervisor']);
  return internal.open_cards(p_office_id);
end $$;
comment on function api.open_cards(int) is 'Картки справ офісу, відкриті зараз кимось іншим: [{case_id, short_name}]; для черги роботи, щоб двоє не бралися за одне. ZN302 (ESOYA-7.1.5)';
revoke execute on function api.keep_card_open(uuid), api.leave_card(uuid), api.open_cards(int) from public;
grant execute on function api.keep_card_open(uuid), api.leave_card(uuid) to esoya_registrar;
grant execute on function api.open_cards(int) to esoya_registrar, esoya_supervisor;
