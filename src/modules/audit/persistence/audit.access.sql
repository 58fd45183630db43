alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy entry_owner on audit.entry to current_user using (true) with check (true);
-- Everybody writes what they do themselves; nobody changes or removes an entry: no such grant exists.
create policy entry_append on audit.entry for insert to diversion_app
  with check (
    account_id = (select nullif(current_setting('app.account', true), '')::uuid)
    or (account_id is null and job = (select nullif(current_setting('app.job', true), '')))
  );
create policy entry_oversight on audit.entry for select to diversion_app
  using ('oversight-officer' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert on audit.entry to diversion_app;
