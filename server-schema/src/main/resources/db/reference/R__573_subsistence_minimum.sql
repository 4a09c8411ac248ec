-- ${build}
-- For able-bodied persons on 1 January, as the laws on the state budget say.
set role esoya_owner;
insert into ref.subsistence_minimum (valid_from, amount, legal_act) values
  ('2025-01-01', 3028, 'ЗУ «Про Державний бюджет України на 2025 рік», ст. 7'), ('2026-01-01', 3328, 'ЗУ «Про Державний бюджет України на 2026 рік», ст. 7') on conflict do nothing;
