-- ${build}
-- What ships for notices: kinds, texts with named places, and when a notice may leave.
set role esoya_owner;
insert into ref.notice_kind (position, code, title) values
  (1, 'result_ready', 'Результат готовий'), (2, 'refusal_ready', 'Прийнято рішення про відмову'), (3, 'term_extended', 'Строк подовжено'), (4, 'suspended', 'Розгляд зупинено'),
  (5, 'resumed', 'Розгляд поновлено'), (6, 'completion_needed', 'Потрібно донести документи'), (7, 'passed_on', 'Справу передано до іншого офісу'),
  (8, 'not_collected', 'Результат не забрано'), (9, 'information_card', 'Інформаційна картка') on conflict do nothing;
-- a phone lies on a table for everybody to see: the text names the number of the case, never the service or the person
insert into ref.notice_template (kind, way, subject, body) values
  ('result_ready', 'sms', null, 'Результат за справою {номер} готовий. Чекаємо на Вас: {офіс}, тел. {телефон}'),
  ('refusal_ready', 'sms', null, 'За справою {номер} є рішення. Чекаємо на Вас: {офіс}, тел. {телефон}'),
  ('term_extended', 'sms', null, 'Строк за справою {номер} подовжено до {строк}. {офіс}, тел. {телефон}'),
  ('suspended', 'sms', null, 'Розгляд справи {номер} зупинено. {офіс}, тел. {телефон}'),
  ('resumed', 'sms', null, 'Розгляд справи {номер} поновлено, строк {строк}. {офіс}, тел. {телефон}'),
  ('completion_needed', 'sms', null, 'За справою {номер} потрібно донести документи. {офіс}, тел. {телефон}'),
  ('passed_on', 'sms', null, 'Справу {номер} веде інший офіс: {офіс}, тел. {телефон}'),
  ('not_collected', 'sms', null, 'Результат за справою {номер} чекає на Вас: {офіс}, тел. {телефон}'),
  ('result_ready', 'email', 'Справа {номер}: результат готовий', 'Результат за справою {номер} готовий. Отримати його можна в офісі: {офіс}, {адреса}, тел. {телефон}.'),
  ('refusal_ready', 'email', 'Справа {номер}: прийнято рішення', 'За справою {номер} прийнято рішення. Отримати його можна в офісі: {офіс}, {адреса}, тел. {телефон}.'),
  ('term_extended', 'email', 'Справа {номер}: строк подовжено', 'Строк розгляду справи {номер} подовжено до {строк}. {офіс}, {адреса}, тел. {телефон}.'),
  ('suspended', 'email', 'Справа {номер}: розгляд зупинено', 'Розгляд справи {номер} зупинено. {офіс}, {адреса}, тел. {телефон}.'),
  ('resumed', 'email', 'Справа {номер}: розгляд поновлено', 'Розгляд справи {номер} поновлено, строк {строк}. {офіс}, {адреса}, тел. {телефон}.'),
  ('completion_needed', 'email', 'Справа {номер}: потрібні документи', 'За справою {номер} потрібно донести документи. {офіс}, {адреса}, тел. {телефон}.'),
  ('passed_on', 'email', 'Справа {номер}: інший офіс', 'Справу {номер} веде інший офіс: {офіс}, {адреса}, тел. {телефон}.'),
  ('not_collected', 'email', 'Справа {номер}: результат чекає на Вас', 'Результат за справою {номер} чекає на Вас: {офіс}, {адреса}, тел. {телефон}.'),
  ('result_ready', 'phone', null, 'Результат за справою {номер} ({послуга}) готовий, отримати: {офіс}, {адреса}'),
  ('refusal_ready', 'phone', null, 'За справою {номер} ({послуга}) прийнято рішення про відмову, отримати: {офіс}, {адреса}'),
  ('term_extended', 'phone', null, 'Строк за справою {номер} ({послуга}) подовжено до {строк}'),
  ('suspended', 'phone', null, 'Розгляд справи {номер} ({послуга}) зупинено'),
  ('resumed', 'phone', null, 'Розгляд справи {номер} ({послуга}) поновлено, строк {строк}'),
  ('completion_needed', 'phone', null, 'За справою {номер} ({послуга}) потрібно донести документи'),
  ('passed_on', 'phone', null, 'Справу {номер} ({послуга}) веде інший офіс: {офіс}, {адреса}'),
  ('not_collected', 'phone', null, 'Результат за справою {номер} ({послуга}) чекає: {офіс}, {адреса}'),
  -- not of a case: the placeholders are those of the card
  ('information_card', 'email', 'Інформаційна картка: {послуга}', e'{послуга}\nСуб’єкт надання: {суб’єкт}\n\nНеобхідні документи:\n{документи}\n\nЯк подати: {порядок}\nПлата: {плата}\nСтрок надання: {строк}\n\nПідстави для відмови:\n{відмова}\n\nРезультат: {результат}\nЯк отримати: {отримання}\n\nПідстава: {акт}\n\n{офіс}, {адреса}, тел. {телефон}') on conflict do nothing;

insert into ref.parameter (code, value, title) values
  ('notice_grace_minutes', '2', 'Через скільки хвилин після відмітки повідомлення йде до заявника'),
  ('notice_quiet_from', '21:00', 'Від якої години заявників не турбують'), ('notice_quiet_until', '08:00', 'До якої години заявників не турбують'),
  ('notice_attempts', '12', 'Після скількох невдалих спроб повідомлення передають людині') on conflict do nothing;
update ref.parameter p set keeper = 'technical_admin', section = 'message', pattern = k.pattern, allowed = k.allowed
from (values
  ('notice_grace_minutes', '^([0-9]|[1-5]\d|60)$', 'від 0 до 60'),
  ('notice_quiet_from', '^([01]\d|2[0-3]):[0-5]\d$', 'година і хвилина, наприклад 21:00; однакові від і до — турбувати можна завжди'),
  ('notice_quiet_until', '^([01]\d|2[0-3]):[0-5]\d$', 'година і хвилина, наприклад 08:00'),
  ('notice_attempts', '^([1-9]|[1-4]\d|50)$', 'від 1 до 50')) as k (code, pattern, allowed)
where p.code = k.code and (p.keeper, p.section, p.pattern, p.allowed) is distinct from ('technical_admin', 'message', k.pattern, k.allowed);

update ref.notice_template t set title = k.title || case t.way when 'sms' then ' — SMS' when 'email' then ' — лист' when 'phone' then ' — дзвінок' else ' — поштою' end
from ref.notice_kind k where k.code = t.kind and t.title is null;
