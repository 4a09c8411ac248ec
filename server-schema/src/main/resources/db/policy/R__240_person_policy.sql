-- ${build}
-- People belong to the centre. No group and no verb reads these tables directly: only the owner's look-up functions do,
-- which cap the answer and are called by verbs that record the event.
set role esoya_owner;
do $$
declare
  v_table text;
begin
  foreach v_table in array array['person', 'identity_document', 'person_social_category', 'consent'] loop
    execute format('drop policy if exists nobody_directly on core.%I', v_table);
    execute format('create policy nobody_directly on core.%I for all to public using (false) with check (false)', v_table);
  end loop;
end $$;
