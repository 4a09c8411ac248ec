-- ${build}
-- The meaning of consultations, modes of services and the subsistence minimum; how the parts of a comment are separated stands in docs/conventions.md.
set role esoya_owner;
comment on table core.consultation is 'Консультація: інформаційну картку видано без справи | підстава: ESOYA-3.2.2.1; CSP-2.4.3 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років | особисті: ні';
comment on column core.consultation.consultation_id is 'Технічний ключ';
comment on column core.consultation.office_id is 'Офіс';
comment on column core.consultation.employee_id is 'Хто консультував';
comment on column core.consultation.service_id is 'Послуга';
comment on column core.consultation.card_version is 'Версія картки, яку видано';
comment on column core.consultation.way is 'Як: paper, file, email';
comment on column core.consultation.given_at is 'Коли';
comment on column exchange.notice.consultation_id is 'Консультація, після якої лист; така не має справи';

comment on table ref.subsistence_minimum is 'Прожитковий мінімум, від якого рахують плату за послуги, за днями | підстава: ЗУ «Про адміністративні послуги», ст. 11; ESOYA-5.7.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.subsistence_minimum.valid_from is 'З якого дня за ним рахують плату';
comment on column ref.subsistence_minimum.amount is 'Сума, грн';
comment on column ref.subsistence_minimum.legal_act is 'Закон, яким його визначено';
comment on column ref.subsistence_minimum.set_by is 'Хто вніс; у поставлених з програмою порожньо';
comment on column ref.subsistence_minimum.set_at is 'Коли внесено';
comment on column ref.information_card.fee_share is 'Плата як відсоток прожиткового мінімуму; порожньо — сталою сумою';
comment on column ref.information_card.fee_rounding is 'До скількох гривень таку плату округлюють';
comment on column ref.information_card.provision_mode is 'Хто надає в Центрі: administrator — адміністратор, provider — посадова особа суб’єкта надання';
comment on column ref.information_card.mode_reason is 'Чому послугу надає посадова особа суб’єкта';
comment on column ref.information_card.is_electronic is 'Чи можна отримати в електронній формі';
comment on column ref.information_card.state_register is 'Державний реєстр, у якому надають послугу, за довідником';

comment on table core.card_draft is 'Картки послуги, що правлять або пропонують другому модератору | підстава: ESOYA-5.7.1; CSP-3.2.14 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років | особисті: ні';
comment on column core.card_draft.card_draft_id is 'Технічний ключ';
comment on column core.card_draft.service_id is 'Послуга; порожньо — нова';
comment on column core.card_draft.content is 'Послуга, картки й акт, як їх оприлюднять';
comment on column core.card_draft.kept_by is 'Чия';
comment on column core.card_draft.kept_at is 'Коли збережено';
comment on column core.card_draft.proposed_at is 'Коли запропоновано; порожньо — ще правлять';
comment on column core.card_draft.answered_by is 'Хто відповів; не той, хто запропонував';
comment on column core.card_draft.answered_at is 'Коли';
comment on column core.card_draft.is_approved is 'Чи оприлюднено';
comment on column core.card_draft.note is 'Що сказано у відповідь';
comment on column ref.information_card.approved_by is 'Хто другий схвалив версію; порожньо — параметр того не вимагав';
