-- A few streets of the city, some with names they had; public knowledge, without the days, which the moderator of a real centre enters from the acts.
insert into ref.unit (code, title, category, parent_code) values
  ('UA12000000000090473', 'Дніпропетровська', 'О', null),
  ('UA12060000000094593', 'Криворізький', 'Р', 'UA12000000000090473'),
  ('UA12060170000017486', 'Криворізька', 'Н', 'UA12060000000094593'),
  ('UA12060170010065850', 'Кривий Ріг', 'М', 'UA12060170000017486');

insert into ref.street (settlement_code, kind, title)
select 'UA12060170010065850', s.kind, s.title
from (values ('avenue', 'Поштовий'), ('avenue', 'Центральний'), ('avenue', 'Миру'), ('avenue', 'Південний'), ('avenue', 'Перемоги'), ('street', 'Соборності'), ('street', 'Українська'),
  ('street', 'Івана Сірка'), ('street', 'Ярослава Мудрого'), ('street', 'Єдності'), ('street', 'Героїв АТО'), ('street', 'Володимира Великого'), ('street', 'Гетьманська'),
  ('street', 'Ковальська'), ('square', 'Молодіжна')) s (kind, title);

insert into ref.former_street_name (street_id, kind, title)
select s.street_id, f.kind, f.title
from (values ('Поштовий', 'avenue', 'Карла Маркса'), ('Центральний', 'street', 'Лермонтова'), ('Гетьманська', 'street', 'Іллічівська'), ('Ковальська', 'street', 'Кірова'),
  ('Молодіжна', 'square', 'Радянська')) f (title_now, kind, title)
join ref.street s on s.title = f.title_now;

