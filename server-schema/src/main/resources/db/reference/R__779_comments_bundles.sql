-- ${build}
-- The meaning of packages of services, and of services without an application.
set role esoya_owner;
comment on column ref.service.is_without_application is 'Чи надається послуга без заяви: її тоді не просять і не друкують (CSP-1.2g)';

comment on table ref.service_bundle is 'Пакет послуг: одне звернення — кілька послуг, на день | підстава: KR146-P2, постанова КМУ про єМалятко | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.service_bundle.service_bundle_id is 'Ключ';
comment on column ref.service_bundle.service_id is 'Послуга переліку, якою пакет вибирають';
comment on column ref.service_bundle.valid_from is 'З якого дня чинний';
comment on column ref.service_bundle.valid_until is 'По який день; порожньо — безстроково';
comment on column ref.service_bundle.legal_act is 'Акт, яким запроваджено';

comment on table ref.service_bundle_part is 'Послуга пакета | підстава: KR146-P2, KR146-4.2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: постійно | особисті: ні';
comment on column ref.service_bundle_part.service_bundle_id is 'Пакет';
comment on column ref.service_bundle_part.position is 'Номер за порядком';
comment on column ref.service_bundle_part.service_id is 'Послуга';
comment on column ref.service_bundle_part.starts_after is 'Після результату якої за номером починається; порожньо — одразу';

comment on table core.case_part is 'Справа послуги в справі пакета, як було на день звернення | підстава: KR146-P2 | володілець: виконавчий комітет Криворізької міської ради | зберігання: 5 років після закриття справи | особисті: ні';
comment on column core.case_part.case_id is 'Справа послуги';
comment on column core.case_part.parent_case_id is 'Справа пакета';
comment on column core.case_part.position is 'Номер за порядком';
comment on column core.case_part.after_case_id is 'Справа, після результату якої починається; порожньо — одразу';
comment on column core.case_part.started_on is 'Коли почалася; порожньо — ще чекає';
