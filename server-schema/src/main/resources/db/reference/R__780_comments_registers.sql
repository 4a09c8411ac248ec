-- ${build}
-- The meaning of the registers.
set role esoya_owner;
comment on table core.disclosure is 'Законний запит органу про відомості із справ | підстава: ESOYA-5.4; ЗУ «Про захист персональних даних», ст. 16 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років | особисті: так';
comment on column core.disclosure.disclosure_id is 'Технічний ключ';
comment on column core.disclosure.requester is 'Хто запитує';
comment on column core.disclosure.requester_kind is 'Вид органу';
comment on column core.disclosure.legal_ground is 'Правова підстава';
comment on column core.disclosure.request_number is 'Номер запиту';
comment on column core.disclosure.requested_on is 'Дата запиту';
comment on column core.disclosure.scope is 'Обсяг відомостей';
comment on column core.disclosure.letter_sha256 is 'Скан-копія запиту в архіві; порожньо — знищено за актом разом зі справами';
comment on column core.disclosure.recorded_at is 'Коли внесено';
comment on column core.disclosure.recorded_by is 'Хто вніс';
comment on column core.disclosure.closed_at is 'Коли виконано';

comment on table core.disclosure_case is 'Справа, названа в запиті | підстава: ESOYA-5.4 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років | особисті: так';
comment on column core.disclosure_case.disclosure_id is 'Запит';
comment on column core.disclosure_case.case_id is 'Справа';
comment on column core.disclosure_case.read_at is 'Коли вперше прочитано для відповіді';

comment on table core.subject_request is 'Звернення особи щодо її персональних даних | підстава: ЗУ «Про захист персональних даних», ст. 8; ESOYA-8.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки | особисті: так';
comment on column core.subject_request.subject_request_id is 'Технічний ключ';
comment on column core.subject_request.person_id is 'Чиї дані';
comment on column core.subject_request.kind is 'Вид: own_copy, correction, consent_withdrawn, objection';
comment on column core.subject_request.note is 'Чого саме просить | особисті';
comment on column core.subject_request.received_at is 'Коли прийнято';
comment on column core.subject_request.received_by is 'Хто прийняв';
comment on column core.subject_request.due_on is 'Строк відповіді';
comment on column core.subject_request.answered_at is 'Коли відповіли';
comment on column core.subject_request.answered_by is 'Хто відповів';
comment on column core.subject_request.answer is 'Відповідь | особисті';

comment on table access.announcement_read is 'Хто прочитав оголошення | підстава: CSP-3.6.4 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 1 рік | особисті: ні';
comment on column access.announcement_read.announcement_id is 'Оголошення';
comment on column access.announcement_read.employee_id is 'Хто';
comment on column access.announcement_read.read_at is 'Коли';

comment on table access.problem_report is 'Повідомлення про технічну несправність | підстава: ESOYA-5.3.1 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки | особисті: так';
comment on column access.problem_report.problem_report_id is 'Технічний ключ';
comment on column access.problem_report.reported_at is 'Коли';
comment on column access.problem_report.reported_by is 'Хто';
comment on column access.problem_report.addressed_to is 'Безпосередній керівник';
comment on column access.problem_report.screen is 'На якому екрані';
comment on column access.problem_report.body is 'Що сталося';
comment on column access.problem_report.expected is 'Чого очікували';
comment on column access.problem_report.log_excerpt is 'Уривок журналу програми | особисті';
comment on column access.problem_report.status is 'Стан: open, taken, closed';
comment on column access.problem_report.answered_at is 'Коли відповіли';
comment on column access.problem_report.answered_by is 'Хто відповів';
comment on column access.problem_report.answer is 'Відповідь';

comment on table access.proposal is 'Пропозиція або запит на зміну | підстава: CSP-3.6; NWP-10.3 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 3 роки | особисті: ні';
comment on column access.proposal.proposal_id is 'Технічний ключ';
comment on column access.proposal.proposed_at is 'Коли подано';
comment on column access.proposal.proposed_by is 'Хто подав';
comment on column access.proposal.body is 'Зміст';
comment on column access.proposal.due_on is 'Строк';
comment on column access.proposal.delay_reason is 'Чому затримано';
comment on column access.proposal.fulfilled_at is 'Коли виконано';
comment on column access.proposal.fulfilled_by is 'Хто виконав';
comment on column access.proposal.change_reference is 'Що змінено';
comment on column access.proposal.noticed_at is 'Коли повідомлено ініціатора';
comment on column access.proposal.accepted_at is 'Коли ініціатор прийняв';
comment on column access.proposal.delayed_at is 'Коли повідомлено про затримку';
comment on column access.proposal.rejected_at is 'Коли відхилено';
comment on column access.proposal.announcement_id is 'Якою інструкцією ініціатор довів зміну до всіх';
comment on column access.proposal.rejected_reason is 'Чому відхилено';
comment on column access.proposal.returned_reason is 'Чому ініціатор повернув виконане';
comment on column access.proposal.returned_at is 'Коли ініціатор повернув виконане';

comment on column access.announcement.kind is 'Вид: notice, planned_outage, emergency_outage, instruction';
comment on column access.announcement.starts_at is 'Коли починається перерва';
comment on column access.announcement.recorded_at is 'Коли внесено';
comment on column access.announcement.recorded_by is 'Хто вніс';
comment on column access.announcement.withdrawn_at is 'Коли знято';
comment on column ref.parameter.keeper is 'Хто веде: technical_admin, moderator, nobody';
comment on column ref.parameter.section is 'Розділ на екрані налаштувань: sign_in, work, guard, message, term, centre';
comment on column ref.parameter.allowed is 'Яким може бути значення, словами';
comment on column ref.parameter.reason is 'Чому змінено востаннє';
comment on column ref.parameter.changed_at is 'Коли змінено востаннє';
comment on column ref.parameter.changed_by is 'Хто змінив востаннє';
comment on column ref.parameter.pattern is 'Яким може бути значення';
