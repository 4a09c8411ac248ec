-- ${build}
-- What is to be looked at again, of all directories (CSP-2.4.12).
set role esoya_api;
create function api.directory_reviews() returns table (directory text, directory_title text, code text, title text, review_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query
  select d.code::text, d.title::text, v.code, v.value ->> 'title', (v.value ->> 'review_on')::date
  from ref.directory d cross join lateral internal.directory_values(d.code) v
  where exists (select from ref.directory_review r where r.directory = d.code and r.review_on <= internal.today() + 30)
    and (v.value ->> 'review_on')::date <= internal.today() + 30 and not coalesce((v.value ->> 'retired_on')::date <= internal.today(), false)
  order by 5, d.position, 4 limit 1000;
end $$;
comment on function api.directory_reviews() is 'Значення всіх довідників, день перегляду яких настав або настане за тридцять днів (CSP-2.4.12)';
revoke execute on function api.directory_reviews() from public;
grant execute on function api.directory_reviews() to esoya_moderator;
