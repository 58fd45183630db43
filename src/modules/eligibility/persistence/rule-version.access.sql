-- Versions of rules: what holds or held is read by everybody, drafts by administrators, who alone write.
alter table eligibility.rule_version enable row level security;
alter table eligibility.rule_version force row level security;
create policy rule_version_owner on eligibility.rule_version to current_user using (true) with check (true);
create policy rule_version_read on eligibility.rule_version for select to diversion_app
  using (state in ('approved', 'retired')
    or 'administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
create policy rule_version_draft on eligibility.rule_version for insert to diversion_app
  with check (state = 'drafted'
    and (select nullif(current_setting('app.account', true), '')::uuid) = any (written_by)
    and 'administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
create policy rule_version_change on eligibility.rule_version for update to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]))
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert, update on eligibility.rule_version to diversion_app;

-- Moves of versions: kept and read by administrators, each in their own name.
alter table eligibility.rule_transition enable row level security;
alter table eligibility.rule_transition force row level security;
create policy rule_transition_owner on eligibility.rule_transition to current_user using (true) with check (true);
create policy rule_transition_read on eligibility.rule_transition for select to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
create policy rule_transition_append on eligibility.rule_transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and 'administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert on eligibility.rule_transition to diversion_app;
