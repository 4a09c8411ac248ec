-- ${build}
-- Who keeps which setting, and what it may hold. The values are the keeper's from the first day on.
set role esoya_owner;
insert into ref.parameter (code, value, title) values
  ('subject_request_days', '30', 'Строк відповіді особі щодо її даних, календарних днів'),
  ('proposal_days', '10', 'Строк розгляду пропозиції, робочих днів'),
  ('idle_minutes', '10', 'Після скількох хвилин без дії робоче місце замикається'),
  ('openings_an_hour', '150', 'Скільки осіб і справ можна відкрити за годину'),
  ('stuck_seconds', '60', 'Після скількох секунд застрягле з’єднання розривають'),
  ('least_group', '5', 'Найменша група у знеособленій вибірці'),
  ('sms_sender', '', 'Ім’я відправника SMS') on conflict do nothing;
update ref.parameter p set keeper = k.keeper, pattern = k.pattern
from (values
  ('password_days', 'technical_admin', '^([3-9]\d|[12]\d\d|3[0-5]\d|36[0-5])$'), ('password_history', 'technical_admin', '^([1-9]|1\d|2[0-4])$'),
  ('sign_in_failures', 'technical_admin', '^([3-9]|10)$'), ('training_required', 'technical_admin', '^(yes|no)$'),
  ('processing_tail_minutes', 'technical_admin', '^([0-9]|[1-9]\d|1[0-7]\d|180)$'), ('grace_minutes', 'technical_admin', '^([0-9]|[1-5]\d|60)$'),
  ('idle_minutes', 'technical_admin', '^([1-9]|[1-5]\d|60)$'), ('draft_keep_days', 'technical_admin', '^([1-9]|[1-9]\d|1\d\d)$'),
  ('openings_an_hour', 'technical_admin', '^([2-9]\d|[1-9]\d\d)$'), ('stuck_seconds', 'technical_admin', '^([3-9]\d|[12]\d\d|300)$'), ('least_group', 'moderator', '^([5-9]|[1-9]\d)$'),
  ('sms_sender', 'technical_admin', '^[A-Za-z0-9 ._-]{0,11}$'),
  ('subject_request_days', 'moderator', '^([1-9]|[12]\d|30)$'), ('proposal_days', 'moderator', '^([1-9]|[1-9]\d)$'),
  ('centre_title', 'moderator', '^.{0,300}$'), ('status_page', 'moderator', '^(https://[^\s]{1,200})?$'), ('feedback_page', 'moderator', '^(https://[^\s]{1,200})?$')
) as k (code, keeper, pattern)
where p.code = k.code and (p.keeper, p.pattern) is distinct from (k.keeper, k.pattern);
