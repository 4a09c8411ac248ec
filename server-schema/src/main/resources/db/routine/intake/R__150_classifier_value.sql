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
  union all select 'identity_document_kind', code, title, position, retired_on from ref.identity_document_kind
  union all select 'document_kind', code, title, position, retired_on from ref.document_kind;
comment on view internal.classifier_value is 'Усі малі довідники поруч';
grant select on internal.classifier_value to esoya_api;

create or replace function internal.is_code(p_classifier text, p_code text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from internal.classifier_value v where v.classifier = p_classifier and v.code = p_code and v.retired_on is null) $$;
comment on function internal.is_code(text, text) is 'Чи є чинне значення в довіднику';

create or replace function internal.is_date(p_text text) returns boolean
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  select case when p_text !~ '^(18|19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$' then false
    else substr(p_text, 9, 2)::int <= extract(day from make_date(substr(p_text, 1, 4)::int, substr(p_text, 6, 2)::int, 1) + interval '1 month - 1 day') end
$$;
comment on function internal.is_date(text) is 'Чи є текст справжньою датою РРРР-ММ-ДД (29.02 — лише у високосному році)';
grant execute on function internal.is_code(text, text), internal.is_date(text) to esoya_api;
