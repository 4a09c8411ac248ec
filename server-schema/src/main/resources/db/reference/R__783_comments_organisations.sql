-- ${build}
-- The meaning of organisations' kinds and the usual grounds of refusal; how the parts of a comment are separated stands in docs/conventions.md.
set role esoya_owner;
comment on column ref.organisation.retired_on is 'З якого дня організацію не обирають';
comment on column ref.department.retired_on is 'З якого дня підрозділ не обирають';
comment on column ref.refusal_ground.legal_ground is 'Норма, на підставі якої відмовляють';
