-- ${build}
-- The meaning of notices and of the outbox; how the parts of a comment are separated stands in docs/conventions.md.
set role esoya_owner;
comment on table ref.notice_kind is 'Про що повідомляють заявника | підстава: ESOYA-7.1.6; постанова КМУ від 01.08.2013 № 588 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.notice_kind.code is 'Сталий код';
comment on column ref.notice_kind.title is 'Назва; змінює модератор';
comment on column ref.notice_kind.position is 'Порядок у списку';
comment on column ref.notice_kind.retired_on is 'День, з якого більше не повідомляють';

comment on table ref.notice_template is 'Текст повідомлення за видом і способом, з місцями {номер}, {офіс}, {адреса}, {телефон}, {послуга}, {строк} | підстава: ESOYA-7.1.6 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.notice_template.kind is 'Про що';
comment on column ref.notice_template.way is 'Спосіб: sms, email, phone, post';
comment on column ref.notice_template.subject is 'Тема листа';
comment on column ref.notice_template.body is 'Текст';

comment on table exchange.notice is 'Повідомлення заявнику: черга відправлення і її наслідок | підстава: ESOYA-7.1.6; CSP-1.2e; постанова КМУ від 01.08.2013 № 588 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: так';
comment on column exchange.notice.notice_id is 'Технічний ключ; він же ключ відправлення для шлюзу';
comment on column exchange.notice.case_id is 'Справа';
comment on column exchange.notice.case_event_id is 'Відмітка, про яку повідомляють';
comment on column exchange.notice.kind is 'Про що';
comment on column exchange.notice.way is 'Спосіб: sms, email — машина; phone, post — людина';
comment on column exchange.notice.address is 'Телефон або електронна адреса на той час | особисті';
comment on column exchange.notice.subject is 'Тема листа';
comment on column exchange.notice.body is 'Текст, що йде до заявника | особисті';
comment on column exchange.notice.parts is 'Зі скількох частин складається SMS';
comment on column exchange.notice.state is 'Стан: waiting, taken, sent, delivered, undelivered, unknown, failed, cancelled, by_hand, told';
comment on column exchange.notice.made_at is 'Коли складено';
comment on column exchange.notice.leaves_at is 'Раніше цієї миті не йде: щойно зроблену відмітку ще можна скасувати, тихих годин дотримано';
comment on column exchange.notice.next_try_at is 'Коли пробувати знову';
comment on column exchange.notice.lease is 'Номер оренди: відповідь попередньої оренди не приймають';
comment on column exchange.notice.round is 'Котре це надсилання: перше або за рішенням людини ще одне';
comment on column exchange.notice.failures is 'Скільки невдалих спроб у цьому надсиланні';
comment on column exchange.notice.taken_by is 'Запис агента, що взяв востаннє';
comment on column exchange.notice.leased_until is 'До якої миті взято';
comment on column exchange.notice.sending_at is 'Коли агент почав передавати шлюзу: від цієї миті наслідок може бути невідомий';
comment on column exchange.notice.sent_at is 'Коли шлюз прийняв';
comment on column exchange.notice.settled_at is 'Коли наслідок став остаточним';
comment on column exchange.notice.gateway is 'Шлюз, яким надіслано';
comment on column exchange.notice.last_code is 'Останній код: відповідь шлюзу або чому повідомляє людина';
comment on column exchange.notice.told_by is 'Хто повідомив заявника сам';
comment on column exchange.notice.told_way is 'Чим повідомлено: phone телефоном, in_person особисто, post листом, email електронною поштою, portal в особистому кабінеті';
comment on column exchange.notice.told_note is 'Як повідомлено | особисті';

comment on table exchange.notice_part is 'Частина SMS або лист, прийняті шлюзом, і квитанція про доставлення | підстава: ESOYA-7.1.6 | володілець: виконавчий комітет Криворізької міської ради | зберігання: разом із повідомленням | особисті: ні';
comment on column exchange.notice_part.notice_id is 'Повідомлення';
comment on column exchange.notice_part.round is 'Надсилання';
comment on column exchange.notice_part.part is 'Номер частини';
comment on column exchange.notice_part.gateway is 'Шлюз';
comment on column exchange.notice_part.message_id is 'Ключ, який дав шлюз';
comment on column exchange.notice_part.accepted_at is 'Коли прийнято';
comment on column exchange.notice_part.asked_at is 'Коли востаннє питали про доставлення';
comment on column exchange.notice_part.state is 'delivered або undelivered; порожньо — ще невідомо';
comment on column exchange.notice_part.code is 'Код квитанції';
comment on column exchange.notice_part.settled_at is 'Коли прийшла квитанція';

comment on table exchange.notice_receipt is 'Квитанція шлюзу: може прийти раніше, ніж відомо, чия вона | підстава: ESOYA-7.1.6 | володілець: виконавчий комітет Криворізької міської ради | зберігання: рік | особисті: ні';
comment on column exchange.notice_receipt.gateway is 'Шлюз';
comment on column exchange.notice_receipt.message_id is 'Ключ, який дав шлюз';
comment on column exchange.notice_receipt.state is 'delivered або undelivered';
comment on column exchange.notice_receipt.code is 'Код квитанції';
comment on column exchange.notice_receipt.received_at is 'Коли прийшла';

comment on table exchange.gateway_state is 'Як працює шлюз за останнім словом агента: для сторінки стану системи | підстава: ESOYA-7.1.6 | володілець: виконавчий комітет Криворізької міської ради | зберігання: лише останній | особисті: ні';
comment on column exchange.gateway_state.gateway is 'Шлюз';
comment on column exchange.gateway_state.state is 'works, away — недоступний, refuses — відмовляє, low_balance — закінчуються кошти';
comment on column exchange.gateway_state.code is 'Код шлюзу';
comment on column exchange.gateway_state.balance is 'Залишок коштів';
comment on column exchange.gateway_state.since_at is 'Відколи так';
comment on column exchange.gateway_state.seen_at is 'Коли сказано';
