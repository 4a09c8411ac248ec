-- ${build}
-- What a template may say: values, blocks and plain XHTML. Whoever writes one past the screen is refused here; the program checks the rest.
set role esoya_owner;
create or replace function internal.template_problems(p_source text) returns text[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_at       int;
  v_problems text[] := array[]::text[];
  v          record;
begin
  for v in select r.rule, r.pattern from (values
    -- unescaped values, partials, changed delimiters, calls
    ('tag', '\{\{(?!\s*(?:[#^/]?\s*(?:\.|[a-zA-Z][a-zA-Z0-9_]*(?:\.[a-zA-Z0-9_]+)*)\s*|![^{}]*)\}\})'),
    -- a declaration could name entities and files, CDATA could hide the rest
    ('declaration', '<[!?](?!--)'),
    ('entity', '&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)'),
    ('element', '</?(?!(?:html|head|title|style|body|div|span|p|h[1-6]|table|caption|colgroup|col|thead|tbody|tfoot|tr|td|th|ul|ol|li|dl|dt|dd|b|strong|i|em|u|s|sub|sup|small|br|hr|img|object|blockquote|pre)[\s/>])[a-zA-Z]'),
    ('attribute', '[\s"''](?:on[a-z]+|href|data|xlink:[a-z]+|xml:[a-z]+|xmlns(?::[a-z]+)?|background|action|formaction|srcset|poster|codebase|classid|archive|cite|longdesc|profile|usemap|download)\s*=\s*["'']'),
    ('address', '[\s"'']src\s*=\s*["''](?!data:image/(?:png|jpeg);base64,)'),
    ('address', 'url\s*\((?!\s*["'']?data:image/(?:png|jpeg);base64,)|@import|@font-face|@namespace|\mfile\s*:|\mjavascript\s*:|\mjar\s*:'),
    -- a style sheet could spell a forbidden word with it
    ('escape', '\\'),
    ('control_character', '[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]')) r (rule, pattern)
  loop
    v_at := regexp_instr(p_source, v.pattern, 1, 1, 0, 'i');
    if v_at > 0 then
      v_problems := v_problems || format('%s:%s', 1 + length(left(p_source, v_at)) - length(replace(left(p_source, v_at), E'\n', '')), v.rule);
    end if;
  end loop;
  return v_problems;
end $$;
comment on function internal.template_problems(text) is 'Заборонене в тексті шаблону: «рядок:правило»; зовнішні адреси, скрипти, неекрановані й вкладені теги, оголошення сутностей';
revoke execute on function internal.template_problems(text) from public;
grant execute on function internal.template_problems(text) to esoya_api;

create or replace function internal.guard_template() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[];
begin
  -- cases are printed by it for years: a version is never rewritten, only put out of force
  if tg_op = 'DELETE' or tg_op = 'UPDATE' and (to_jsonb(new) - 'superseded_at' is distinct from to_jsonb(old) - 'superseded_at' or old.superseded_at is not null) then
    raise exception 'a version of a template is never rewritten' using errcode = 'ZN293', constraint = 'template_fixed', detail = old.paper_template_id::text;
  end if;
  v_problems := internal.template_problems(new.source);
  if tg_op = 'INSERT' and cardinality(v_problems) > 0 then
    raise exception 'the template says % forbidden things', cardinality(v_problems) using errcode = 'ZN290', constraint = 'template_unsafe', detail = array_to_string(v_problems, ';');
  end if;
  return new;
end $$;
comment on function internal.guard_template() is 'Жодна версія не переписується (ZN293) і не має забороненого (ZN290)';
revoke execute on function internal.guard_template() from public;
create or replace trigger _100_template before insert or update or delete on ref.paper_template for each row execute function internal.guard_template();
alter table ref.paper_template enable always trigger _100_template;

create or replace function internal.template_in_force(p_paper_kind text, p_service_id int) returns ref.paper_template
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select t from ref.paper_template t
          where t.paper_kind = p_paper_kind and t.service_id is not distinct from p_service_id and t.superseded_at is null and t.valid_from <= internal.today()
          order by t.valid_from desc limit 1);
end $$;
comment on function internal.template_in_force(text, int) is 'Чинна сьогодні версія шаблону: послуги або, без неї, спільного';
revoke execute on function internal.template_in_force(text, int) from public;

create or replace function internal.keep_templates() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'UPDATE' then
    delete from core.case_template c where c.case_id = new.case_id;
  end if;
  insert into core.case_template (case_id, paper_kind, paper_template_id)
  select new.case_id, k.kind, coalesce(own.id, common.id)
  from (select distinct t.paper_kind as kind from ref.paper_template t where t.service_id is null or t.service_id = new.service_id) k
  cross join lateral (select case when (f.t).source is not null then (f.t).paper_template_id end as id from (select internal.template_in_force(k.kind, new.service_id) as t) f) own
  cross join lateral (select case when (f.t).source is not null then (f.t).paper_template_id end as id from (select internal.template_in_force(k.kind, null) as t) f) common
  where coalesce(own.id, common.id) is not null;
  return null;
end $$;
comment on function internal.keep_templates() is 'Справа запам’ятовує чинні шаблони своїх паперів; замінена послуга — шаблони нової (ESOYA-5.7.1)';
revoke execute on function internal.keep_templates() from public;
create or replace trigger _300_templates after insert or update of service_id on core.case_file for each row execute function internal.keep_templates();

create or replace function internal.templates_of(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(jsonb_object_agg(c.paper_kind, t.source), '{}') from core.case_template c join ref.paper_template t using (paper_template_id) where c.case_id = p_case_id);
end $$;
comment on function internal.templates_of(uuid) is 'Тексти шаблонів, якими друкують папери справи; чого тут немає, друкує вбудований';
revoke execute on function internal.templates_of(uuid) from public;
grant execute on function internal.templates_of(uuid) to esoya_api;
