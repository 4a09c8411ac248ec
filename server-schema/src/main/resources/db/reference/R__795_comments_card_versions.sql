-- ${build}
set role esoya_owner;
comment on column ref.information_card.act_number is 'Номер акта, яким змінено картки; у поставлених з програмою порожньо';
comment on column ref.information_card.act_dated_on is 'Дата акта';
comment on column ref.information_card.act_supplier is 'Хто надав акт';
comment on column ref.information_card.act_incoming is 'Вхідний номер, за яким акт надійшов';
comment on column ref.information_card.reason is 'Що й чому змінено, словами модератора';
comment on column ref.information_card.published_by is 'Хто оприлюднив версію';
comment on column ref.information_card.published_at is 'Коли оприлюднено';
comment on table core.card_read is 'Хто з посадових осіб прочитав зміну карток послуги | підстава: CSP-2.4.12 | володілець: виконавчий комітет Криворізької міської ради | зберігання: разом із карткою | особисті: ні';
comment on column core.card_read.employee_id is 'Посадова особа';
comment on column core.card_read.information_card_id is 'Версія картки';
comment on column core.card_read.read_at is 'Коли прочитано';
