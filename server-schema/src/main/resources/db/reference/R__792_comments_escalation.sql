-- ${build}
set role esoya_owner;
comment on table core.escalation is 'Прострочене, сказане керівникові: раз на справу й рівень | підстава: ESOYA-7.1.5, 7.1.6 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: ні';
comment on column core.escalation.escalation_id is 'Технічний ключ';
comment on column core.escalation.case_id is 'Справа';
comment on column core.escalation.ground is 'Що прострочено: overdue, hand_over, confirm, fetch';
comment on column core.escalation.level is '1 — безпосередній керівник, 2 — керівник напряму';
comment on column core.escalation.to_employee_id is 'Кому сказано; порожньо — всім керівникам офісу';
comment on column core.escalation.overdue_since is 'Від якого дня прострочено';
comment on column core.escalation.raised_at is 'Коли сказано';
comment on column core.escalation.settled_at is 'Коли справа пішла далі';
