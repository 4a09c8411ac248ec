-- ${build}
-- The terms that the list of typical documents uses most; its article is named by the moderator, who knows the kind of the case (CSP-2.4.9).
set role esoya_owner;
insert into ref.retention_class (position, code, title, years, is_permanent, legal_basis)
select c.position, c.code, c.title, c.years, c.years is null, 'Перелік типових документів, наказ Мінюсту від 12.04.2012 № 578/5'
from (values
  (1, 'years_3', '3 роки', 3), (2, 'years_5', '5 років', 5), (3, 'years_10', '10 років', 10), (4, 'years_75', '75 років', 75), (5, 'permanent', 'Постійно', null)) c (position, code, title, years)
where not exists (select from ref.retention_class k where k.title = c.title)
on conflict do nothing;
