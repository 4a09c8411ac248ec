-- ${build}
-- A draft is its moderator's; once proposed, every moderator's to read and answer.
set role esoya_owner;
drop policy if exists read_own_or_proposed on core.card_draft;
create policy read_own_or_proposed on core.card_draft for select to public
  using ('esoya_moderator' = any ((select internal.my_groups())::text[]) and (kept_by = (select internal.my_employee()) or proposed_at is not null));
grant select on core.card_draft to esoya_api;
