-- A public service may be given without an application (CSP-1.2g).
alter table ref.service add column is_without_application boolean not null default false;
