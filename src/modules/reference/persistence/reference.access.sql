-- Reference lists: law and codes, nothing about a person. Everybody reads them, and jobs without an account too;
-- only the administrator keeps them. Nobody deletes: an entry is retired.
alter table reference.entry enable row level security;
alter table reference.entry force row level security;
create policy entry_owner on reference.entry to current_user using (true) with check (true);
create policy entry_read on reference.entry for select to diversion_app using (true);
create policy entry_keep on reference.entry for insert to diversion_app
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
create policy entry_change on reference.entry for update to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]))
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert, update on reference.entry to diversion_app;

-- Who may decide: read by everybody, kept by the administrator.
alter table reference.competence enable row level security;
alter table reference.competence force row level security;
create policy competence_owner on reference.competence to current_user using (true) with check (true);
create policy competence_read on reference.competence for select to diversion_app using (true);
create policy competence_keep on reference.competence for insert to diversion_app
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
create policy competence_change on reference.competence for update to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]))
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert, update on reference.competence to diversion_app;

-- Clocks: read by everybody, kept by the administrator.
alter table reference.clock_rule enable row level security;
alter table reference.clock_rule force row level security;
create policy clock_rule_owner on reference.clock_rule to current_user using (true) with check (true);
create policy clock_rule_read on reference.clock_rule for select to diversion_app using (true);
create policy clock_rule_keep on reference.clock_rule for insert to diversion_app
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
create policy clock_rule_change on reference.clock_rule for update to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]))
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert, update on reference.clock_rule to diversion_app;
