-- Process cards: В виконує, У бере участь, П погоджує, З затверджує. What is given at once needs none.
insert into ref.process_card (service_id, version, valid_from, legal_act)
select s.service_id, 1, date '2024-01-01', 'Постанова КМУ від 30.01.2013 № 44; затверджено суб’єктом надання'
from ref.service s
where not s.is_immediate;

insert into ref.process_stage (process_card_id, position, title, responsible, participation, term_days, term_title, is_provider)
select c.process_card_id, g.position, g.title,
       case g.responsible when 'provider' then 'Спеціаліст: ' || p.short_title when 'head' then 'Керівник: ' || p.short_title else g.responsible end,
       g.participation, coalesce(g.term_days, work.days), g.term_title, g.responsible in ('provider', 'head')
from ref.process_card c
join ref.service s using (service_id)
join ref.provider p using (provider_id)
join ref.information_card i on i.service_id = s.service_id and i.version = 1
-- what the other stages leave of the term
cross join lateral (select greatest(1, case i.time_limit_unit when 'month' then 20 when 'working_day' then 1 else 5.0 / 7 end * i.time_limit_amount - 4)::int as days) work
cross join (values
  (1, 'Прийом, перевірка й реєстрація вхідного пакета документів', 'Адміністратор Центру', 'В', 0, 'у день звернення'),
  (2, 'Виготовлення електронних копій документів', 'Адміністратор Центру', 'В', 0, 'у день звернення'),
  (3, 'Передача вхідного пакета суб’єкту надання послуги', 'Адміністратор Центру', 'В', 1, 'не пізніше наступного робочого дня'),
  (4, 'Розгляд документів і підготовка результату', 'provider', 'В, У', null, 'у межах строку надання послуги'),
  (5, 'Погодження результату', 'head', 'П', 1, 'у межах строку надання послуги'),
  (6, 'Затвердження результату', 'head', 'З', 1, 'у межах строку надання послуги'),
  (7, 'Передача вихідного пакета до Центру та повідомлення заявника', 'provider', 'В', 1, 'не пізніше наступного робочого дня'),
  (8, 'Видача результату заявнику', 'Адміністратор Центру', 'В', 0, 'у день звернення заявника')
) as g (position, title, responsible, participation, term_days, term_title);
