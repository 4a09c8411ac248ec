-- ${build}
-- Schema api is made anew at every change of any repeatable file: an old overload would stay executable otherwise.
set role esoya_owner;
drop schema if exists api cascade;
create schema api;
comment on schema api is 'Єдина схема, яку називає клієнт: дієслова регламенту, читачі, списки';
grant usage on schema api to esoya_staff, esoya_machine;
grant usage, create on schema api to esoya_api;
