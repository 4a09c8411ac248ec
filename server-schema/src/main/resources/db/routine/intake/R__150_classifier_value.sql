-- ${build}
-- All small directories side by side, for readers and for checking a code by the directory's name.
set role esoya_owner;
create or replace view internal.classifier_value with (security_invoker = true) as
  select 'channel' as classifier, code, title, position, retired_on from ref.channel
  union all select 'data_source', code, title, position, retired_on from ref.data_source
  union all select 'notice_way', code, title, position, retired_on from ref.notice_way
  union all select 'delivery_way', code, title, position, retired_on from ref.delivery_way
  union all select 'legal_form', code, title, position, retired_on from ref.legal_form
  union all select 'social_category', code, title, position, retired_on from ref.social_category
  union all select 'taxpayer_absence', code, title, position, retired_on from ref.taxpayer_absence
  union all select 'authority_kind', code, title, position, retired_on from ref.authority_kind
  union all select 'override_reason', code, title, position, retired_on from ref.override_reason
  union all select 'fee_exemption', code, title, position, retired_on from ref.fee_exemption
  union all select 'result_kind', code, title, position, retired_on from ref.result_kind
  union all select 'look_up_purpose', code, title, position, retired_on from ref.look_up_purpose
  union all select 'paper_kind', code, title, position, retired_on from ref.paper_kind
  union all select 'scan_kind', code, title, position, retired_on from ref.scan_kind
  union all select 'visit_kind', code, title, position, retired_on from ref.visit_kind
  union all select 'refusal_ground', code, title, position, retired_on from ref.refusal_ground
  union all select 'end_reason', code, title, position, retired_on from ref.end_reason
  union all select 'correction_kind', code, title, position, retired_on from ref.correction_kind
  union all select 'addition_kind', code, title, position, retired_on from ref.addition_kind
  union all select 'state_register', code, title, position, retired_on from ref.state_register
  union all select 'data_owner', code, title, position, retired_on from ref.data_owner
  union all select 'retention_class', code, title, position, retired_on from ref.retention_class
  union all select 'supplier', code, title, position, retired_on from ref.supplier
  union all select 'identity_document_kind', code, title, position, retired_on from ref.identity_document_kind
  union all select 'document_kind', code, title, position, retired_on from ref.document_kind;
comment on view internal.classifier_value is 'Усі малі довідники поруч';
grant select on internal.classifier_value to esoya_api;

-- one statement a directory: a query over the view would start seventeen plans to use one
create or replace function internal.is_code(p_classifier text, p_code text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  case p_classifier
    when 'channel' then return exists (select from ref.channel v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'data_source' then return exists (select from ref.data_source v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'notice_way' then return exists (select from ref.notice_way v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'delivery_way' then return exists (select from ref.delivery_way v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'legal_form' then return exists (select from ref.legal_form v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'social_category' then return exists (select from ref.social_category v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'taxpayer_absence' then return exists (select from ref.taxpayer_absence v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'authority_kind' then return exists (select from ref.authority_kind v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'override_reason' then return exists (select from ref.override_reason v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'fee_exemption' then return exists (select from ref.fee_exemption v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'result_kind' then return exists (select from ref.result_kind v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'look_up_purpose' then return exists (select from ref.look_up_purpose v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'paper_kind' then return exists (select from ref.paper_kind v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'scan_kind' then return exists (select from ref.scan_kind v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'visit_kind' then return exists (select from ref.visit_kind v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'end_reason' then return exists (select from ref.end_reason v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'correction_kind' then return exists (select from ref.correction_kind v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'addition_kind' then return exists (select from ref.addition_kind v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'state_register' then return exists (select from ref.state_register v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'retention_class' then return exists (select from ref.retention_class v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'data_owner' then return exists (select from ref.data_owner v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'supplier' then return exists (select from ref.supplier v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'identity_document_kind' then return exists (select from ref.identity_document_kind v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    when 'document_kind' then return exists (select from ref.document_kind v where v.code = p_code and (v.retired_on is null or v.retired_on > internal.today()));
    else return false;
  end case;
end $$;
comment on function internal.is_code(text, text) is 'Чи є чинне значення в довіднику';

create or replace function internal.is_date(p_text text) returns boolean
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  return case when p_text !~ '^(18|19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$' then false
    else substr(p_text, 9, 2)::int <= extract(day from make_date(substr(p_text, 1, 4)::int, substr(p_text, 6, 2)::int, 1) + interval '1 month - 1 day') end;
end $$;
comment on function internal.is_date(text) is 'Чи є текст справжньою датою РРРР-ММ-ДД (29.02 — лише у високосному році)';
grant execute on function internal.is_code(text, text), internal.is_date(text) to esoya_api;

create or replace function internal.title_then(p_directory text, p_code text, p_field text, p_at timestamptz, p_now text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- the first change after that moment tells what stood before it
  return coalesce((select c.old_value ->> p_field from ref.directory_change c
                   where c.directory = p_directory and c.value_code = p_code and c.changed_at > p_at and c.old_value ->> p_field is distinct from c.new_value ->> p_field
                     and c.old_value is not null
                   order by c.directory_change_id limit 1), p_now);
end $$;
comment on function internal.title_then(text, text, text, timestamptz, text) is 'Як поле значення довідника читалося тієї миті: документи минулого показують назву свого дня; без пізніших змін — теперішнє (ESOYA-5.7.2)';
revoke execute on function internal.title_then(text, text, text, timestamptz, text) from public;
grant execute on function internal.title_then(text, text, text, timestamptz, text) to esoya_api;
