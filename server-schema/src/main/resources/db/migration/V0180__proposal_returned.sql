-- The initiator sends a fulfilled proposal back when it is not what was asked (CSP-3.6.4).
alter table access.proposal
  add column returned_reason text,
  add column returned_at timestamptz,
  add constraint proposal_returned check (length(returned_reason) <= 1000 and (returned_reason is null) = (returned_at is null));
