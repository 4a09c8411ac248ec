-- ${build}
-- Organisations, their departments and the usual grounds of refusal among the directories of the moderator (ESOYA-5.7.2, 6.3.3).
set role esoya_owner;
insert into ref.directory (position, code, relation, may_add, may_retire, fixed_reason, title, about)
values
  (400, 'organisation_kind', 'organisation_kind', false, false, 'За видом організації програма перевіряє, чиїм розпорядженням надають доступ (п. 6.1).',
   'Види організацій', 'Від виду залежить, чиїм розпорядженням її працівникам надають доступ.'),
  (401, 'refusal_ground', 'refusal_ground', true, true, null, 'Типові підстави відмови', 'Пропонуються, коли в картку послуги вносять підставу відмови; у самій картці підставу можна написати інакше.')
on conflict (code) do update set title = excluded.title, about = excluded.about, may_add = excluded.may_add, may_retire = excluded.may_retire, fixed_reason = excluded.fixed_reason, position = excluded.position;

insert into ref.directory (position, code, relation, coding, key_column, code_column, has_place, is_title_unique, may_add, may_retire, title, about)
values
  (402, 'organisation', 'organisation', 'numbered', 'organisation_id', 'organisation_id', false, true, true, true,
   'Організації Центру', 'Чиї працівники працюють у Центрі. До складу Центру організацію вносить його склад (рішення виконкому).'),
  (403, 'department', 'department', 'numbered', 'department_id', 'department_id', false, false, true, true,
   'Структурні підрозділи', 'Підрозділи організацій: до них належать працівники.')
on conflict (code) do update set title = excluded.title, about = excluded.about, may_add = excluded.may_add, may_retire = excluded.may_retire, position = excluded.position;

insert into ref.directory_field (directory, position, name, title, kind, longest, is_required, refers_to) values
  ('refusal_ground', 1, 'legal_ground', 'Правова підстава', 'line', 300, true, null),
  ('organisation', 1, 'kind', 'Вид', 'one', null, true, 'organisation_kind'),
  ('organisation', 2, 'edrpou', 'Код ЄДРПОУ', 'digits', 8, false, null),
  ('department', 1, 'organisation_id', 'Організація', 'one', null, true, 'organisation')
on conflict do nothing;
