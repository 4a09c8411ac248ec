-- ${build}
-- Who keeps which setting, where it stands on the screen, and what it may hold. The values are the keeper's from the first day on.
set role esoya_owner;
insert into ref.parameter (code, value, title) values
  ('subject_request_days', '30', 'Строк відповіді особі щодо її даних, календарних днів'),
  ('proposal_days', '10', 'Строк розгляду пропозиції, робочих днів'),
  ('provider_officer', 'no', 'Чи можуть посадові особи суб’єктів надання самі ставити відмітки у справах'),
  ('card_second_person', 'no', 'Чи оприлюднює картки послуг лише другий модератор'),
  ('idle_minutes', '10', 'Після скількох хвилин без дії робоче місце замикається'),
  ('openings_an_hour', '150', 'Скільки осіб і справ можна відкрити за годину'),
  ('stuck_seconds', '60', 'Після скількох секунд застрягле з’єднання розривають'),
  ('scan_sweep_hours', '24', 'Через скільки годин архів перевіряють знову'),
  ('disk_free_percent', '15', 'Скільки відсотків диска архіву має бути вільним'),
  ('uncollected_remind_months', '2', 'Через скільки місяців нагадують про незабраний результат'),
  ('uncollected_store_months', '3', 'Через скільки місяців незабраний результат передають на зберігання'),
  ('escalate_days', '1', 'Через скільки днів прострочення справу бачить безпосередній керівник'),
  ('escalate_head_days', '5', 'Через скільки днів прострочення справу бачить керівник напряму'),
  ('late_mark_days', '1', 'Через скільки днів відмітка про чужу дію вважається пізньою'),
  ('centre_head', '', 'Хто підписує листи Центру: посада, ім’я та прізвище'),
  ('least_group', '5', 'Найменша група у знеособленій вибірці'),
  ('sms_sender', '', 'Ім’я відправника SMS'), ('sms_gateway', '', 'Адреса шлюзу SMS') on conflict do nothing;
update ref.parameter p set keeper = k.keeper, section = k.section, pattern = k.pattern, allowed = k.allowed
from (values
  ('password_days', 'technical_admin', 'sign_in', '^([3-9]\d|[12]\d\d|3[0-5]\d|36[0-5])$', 'від 30 до 365'),
  ('password_history', 'technical_admin', 'sign_in', '^([1-9]|1\d|2[0-4])$', 'від 1 до 24'),
  ('sign_in_failures', 'technical_admin', 'sign_in', '^([3-9]|10)$', 'від 3 до 10'),
  ('training_required', 'technical_admin', 'sign_in', '^(yes|no)$', 'так або ні'),
  ('provider_officer', 'technical_admin', 'sign_in', '^(yes|no)$', 'так або ні'),
  ('card_second_person', 'technical_admin', 'guard', '^(yes|no)$', 'так або ні'),
  ('idle_minutes', 'technical_admin', 'work', '^([1-9]|[1-5]\d|60)$', 'від 1 до 60'),
  ('processing_tail_minutes', 'technical_admin', 'work', '^([0-9]|[1-9]\d|1[0-7]\d|180)$', 'від 0 до 180'),
  ('grace_minutes', 'technical_admin', 'work', '^([0-9]|[1-5]\d|60)$', 'від 0 до 60'),
  ('draft_keep_days', 'technical_admin', 'work', '^([1-9]|[1-9]\d|1\d\d)$', 'від 1 до 199'),
  ('openings_an_hour', 'technical_admin', 'guard', '^([2-9]\d|[1-9]\d\d)$', 'від 20 до 999'),
  ('stuck_seconds', 'technical_admin', 'guard', '^([3-9]\d|[12]\d\d|300)$', 'від 30 до 300'),
  ('least_group', 'moderator', 'guard', '^([5-9]|[1-9]\d)$', 'від 5 до 99'),
  ('retention_years', 'moderator', 'term', '^([1-9]|[1-6]\d|7[0-5])$', 'від 1 до 75'),
  ('disk_free_percent', 'technical_admin', 'guard', '^([1-9]|[1-4]\d|50)$', 'від 1 до 50'),
  ('scan_sweep_hours', 'technical_admin', 'guard', '^([1-9]|[1-9]\d|[1-6]\d\d|7[01]\d|720)$', 'від 1 до 720'),
  ('sms_sender', 'technical_admin', 'message', '^[A-Za-z0-9 ._-]{0,11}$', 'до 11 латинських літер, цифр, пробілів, крапок і дефісів'),
  ('sms_gateway', 'technical_admin', 'message', '^(https://[^\s@]{1,200})?$', 'https://… без імені входу й пароля: їх зберігає сервер обміну'),
  ('subject_request_days', 'moderator', 'term', '^([1-9]|[12]\d|30)$', 'від 1 до 30'),
  ('late_mark_days', 'moderator', 'term', '^([0-9]|[12]\d|30)$', 'від 0 до 30'),
  ('escalate_days', 'moderator', 'term', '^([1-9]|[12]\d|30)$', 'від 1 до 30'),
  ('escalate_head_days', 'moderator', 'term', '^([1-9]|[12]\d|30)$', 'від 1 до 30'),
  ('uncollected_remind_months', 'moderator', 'term', '^([1-9]|1[0-2])$', 'від 1 до 12'),
  ('uncollected_store_months', 'moderator', 'term', '^([1-9]|1\d|2[0-4])$', 'від 1 до 24'),
  ('proposal_days', 'moderator', 'term', '^([1-9]|[1-9]\d)$', 'від 1 до 99'),
  ('centre_title', 'moderator', 'centre', '^.{0,255}$', 'до 255 знаків'),
  ('centre_head', 'moderator', 'centre', '^.{0,150}$', 'до 150 знаків'),
  ('status_page', 'moderator', 'centre', '^(https://[^\s]{1,200})?$', 'https://…'),
  ('feedback_page', 'moderator', 'centre', '^(https://[^\s]{1,200})?$', 'https://…')
) as k (code, keeper, section, pattern, allowed)
where p.code = k.code and (p.keeper, p.section, p.pattern, p.allowed) is distinct from (k.keeper, k.section, k.pattern, k.allowed);
