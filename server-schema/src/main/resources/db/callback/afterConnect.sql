-- everything that a migration makes belongs to esoya_owner, never to the role that runs it
set role esoya_owner;
