-- ${build}
-- A notice is made in the transaction of the mark that it tells of, leaves after a grace, never in quiet hours, and once for each mark.
set role esoya_owner;
create or replace function internal.time_parameter(p_code text, p_default time) returns time
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin return coalesce((select p.value::time from ref.parameter p where p.code = p_code and p.value ~ '^([01]\d|2[0-3]):[0-5]\d$'), p_default); end $$;
comment on function internal.time_parameter(text, time) is 'Година з параметра регламенту або значення за замовчуванням (ESOYA-1.4)';

create or replace function internal.after_quiet(p_moment timestamptz) returns timestamptz
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_from  constant time := internal.time_parameter('notice_quiet_from', '21:00');
  v_until constant time := internal.time_parameter('notice_quiet_until', '08:00');
  v_local constant timestamp := p_moment at time zone 'Europe/Kyiv';
  v_hour  constant time := v_local::time;
begin
  if v_from = v_until or not (case when v_from < v_until then v_hour >= v_from and v_hour < v_until else v_hour >= v_from or v_hour < v_until end) then
    return p_moment;
  end if;
  return (v_local::date + v_until + case when v_hour < v_until then interval '0' else interval '1 day' end) at time zone 'Europe/Kyiv';
end $$;
comment on function internal.after_quiet(timestamptz) is 'Найближча мить, коли заявника можна турбувати: та сама або кінець тихих годин за місцевим часом (ESOYA-7.1.6)';

create or replace function internal.is_mobile(p_phone text) returns boolean
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ begin return coalesce(p_phone ~ '^\+380(39|50|63|66|67|68|7[1357]|9[1-9])\d{7}$', false); end $$;
comment on function internal.is_mobile(text) is 'Чи може номер отримати SMS: український мобільний';

create or replace function internal.sms_parts(p_text text) returns int
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_parts int := 1;
  v_used  int := 0;
  v_size  int;
begin
  -- letters outside the basic plane take two units and are never divided
  if length(p_text) + length(regexp_replace(p_text, '[\u0001-\uFFFF]', '', 'g')) <= 70 then
    return 1;
  end if;
  for v_at in 1 .. length(p_text) loop
    v_size := case when ascii(substr(p_text, v_at, 1)) > 65535 then 2 else 1 end;
    if v_used + v_size > 67 then
      v_parts := v_parts + 1;
      v_used := 0;
    end if;
    v_used := v_used + v_size;
  end loop;
  return v_parts;
end $$;
comment on function internal.sms_parts(text) is 'Зі скількох частин складається SMS українською: 70 знаків в одній, по 67 у кожній з кількох';

create or replace function internal.filled_template(p_template text, p_case_id uuid) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_text text := p_template;
  v      record;
begin
  for v in
    select p.place, coalesce(p.value, '') as value
    from core.case_file f join ref.office o on o.office_id = coalesce(f.held_office_id, f.office_id) join ref.service s using (service_id)
    cross join lateral (values ('номер', f.case_number), ('офіс', coalesce(o.short_title, o.title)), ('адреса', o.address), ('телефон', o.phone), ('послуга', s.title::text),
                               ('строк', to_char(f.due_on, 'DD.MM.YYYY'))) p (place, value)
    where f.case_id = p_case_id
  loop
    v_text := replace(v_text, '{' || v.place || '}', v.value);
  end loop;
  return v_text;
end $$;
comment on function internal.filled_template(text, uuid) is 'Текст повідомлення: {номер}, {офіс}, {адреса}, {телефон}, {послуга}, {строк} замінено відомостями справи';

-- What the applicant wished decides; where it cannot be done a person tells by phone, and why is kept as a code.
create or replace function internal.notice_road(p_case_id uuid, out way text, out address text, out why text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_applicant core.case_applicant;
  v_phone     text;
begin
  way := (select d.notice_way from core.document_package d where d.case_id = p_case_id);
  select * into v_applicant from core.case_applicant a where a.case_id = p_case_id order by a.position limit 1;
  v_phone := coalesce((select n.phone from core.case_addition n where n.case_id = p_case_id and n.kind = 'new_phone' order by n.case_addition_id desc limit 1),
                      v_applicant.phone, (select a.phone from core.case_applicant a where a.case_id = p_case_id and a.phone is not null order by a.position limit 1));
  why := case when way = 'sms' and v_applicant.is_sms_allowed is not true then 'no_consent'
              when way = 'sms' and v_phone is null then 'no_phone'
              when way = 'sms' and not internal.is_mobile(v_phone) then 'no_mobile'
              when way = 'email' and v_applicant.email is null then 'no_email'
              when way in ('sms', 'email') then null
              else coalesce(way, 'phone') end;
  address := case when why is null and way = 'email' then v_applicant.email else v_phone end;
  way := case when why is null or way = 'post' then way else 'phone' end;
end $$;
comment on function internal.notice_road(uuid) is 'Як повідомити заявника справи: SMS чи лист за його бажанням і згодою, інакше людина телефоном, з причиною (ESOYA-7.1.6b)';

create or replace function internal.make_notice(p_case_id uuid, p_case_event_id bigint, p_kind text) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now      constant timestamptz := internal.now_at();
  v_leaves   constant timestamptz := internal.after_quiet(v_now + make_interval(mins => internal.number_parameter('notice_grace_minutes', 2)));
  v_id       uuid := gen_random_uuid();
  v_road     record;
  v_template ref.notice_template;
begin
  if exists (select from core.document_package d where d.case_id = p_case_id and d.notice_way = 'none') then
    return null;
  end if;
  select r.way, r.address, r.why into v_road from internal.notice_road(p_case_id) r;
  select * into v_template from ref.notice_template t where t.kind = p_kind and t.way = v_road.way;
  if v_template.kind is null then
    if v_road.why is null then
      v_road.way := 'phone';
      v_road.why := 'no_template';
    end if;
    select * into v_template from ref.notice_template t where t.kind = p_kind and t.way = 'phone';
  end if;
  insert into exchange.notice (notice_id, case_id, case_event_id, kind, way, address, subject, body, parts, state, made_at, leaves_at, next_try_at, last_code)
  select v_id, p_case_id, p_case_event_id, p_kind, v_road.way, v_road.address, internal.filled_template(v_template.subject, p_case_id), t.body,
         case v_road.way when 'sms' then internal.sms_parts(t.body) else 1 end, case when v_road.why is null then 'waiting' else 'by_hand' end, v_now, v_leaves, v_leaves, v_road.why
  from (select coalesce(internal.filled_template(v_template.body, p_case_id), k.title) as body from ref.notice_kind k where k.code = p_kind) t
  on conflict (case_event_id, kind) do nothing;
  return (select n.notice_id from exchange.notice n where n.case_event_id = p_case_event_id and n.kind = p_kind);
end $$;
comment on function internal.make_notice(uuid, bigint, text) is 'Повідомлення про відмітку справи, одне на відмітку й вид: у чергу або людині; порожньо, якщо заявник просив не повідомляти (ESOYA-7.1.6b; постанова КМУ 588)';

create or replace function internal.cancel_notice(p_case_event_id bigint) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_left int;
begin
  perform from exchange.notice n where n.case_event_id = p_case_event_id order by n.notice_id for update;
  -- what was taken but not begun has not left: its agent is told so when it asks to begin
  update exchange.notice n set state = 'cancelled', leased_until = null, settled_at = internal.now_at()
  where n.case_event_id = p_case_event_id and (n.state in ('waiting', 'by_hand') or n.state = 'taken' and n.sending_at is null);
  select count(*) into v_left from exchange.notice n where n.case_event_id = p_case_event_id and n.state <> 'cancelled';
  return v_left = 0;
end $$;
comment on function internal.cancel_notice(bigint) is 'Скасовує повідомлення про відмітку, поки воно не пішло; ні — щось уже пішло до заявника (ESOYA-7.1.6)';
revoke execute on function internal.time_parameter(text, time), internal.after_quiet(timestamptz), internal.is_mobile(text), internal.sms_parts(text), internal.filled_template(text, uuid),
  internal.notice_road(uuid), internal.make_notice(uuid, bigint, text), internal.cancel_notice(bigint) from public;
grant execute on function internal.make_notice(uuid, bigint, text), internal.cancel_notice(bigint), internal.after_quiet(timestamptz), internal.notice_road(uuid), internal.is_mobile(text),
  internal.sms_parts(text) to esoya_api;
