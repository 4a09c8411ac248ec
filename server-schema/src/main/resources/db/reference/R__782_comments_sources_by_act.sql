-- ${build}
-- Meaning of what an act adds to the sources of a case.
set role esoya_owner;
comment on column core.correction_act.sources_applied_at is 'Коли за актом виправлено, хто надав відомості; порожньо — не виправляли';
comment on column core.correction_act.sources_applied_by is 'Модератор, який виправив, хто надав відомості';
