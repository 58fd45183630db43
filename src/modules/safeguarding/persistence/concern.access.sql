alter table safeguarding.concern enable row level security;
alter table safeguarding.concern force row level security;
create policy concern_owner on safeguarding.concern to current_user using (true) with check (true);
-- Whoever raised it follows it; what of it they are shown, the response says.
create policy concern_raised on safeguarding.concern for select to diversion_app
  using (raised_by = (select nullif(current_setting('app.account', true), '')::uuid));
-- The lead of the responsible agency, of the one in which it was raised, and of the one that escalated it.
create policy concern_led on safeguarding.concern for select to diversion_app
  using ('safeguarding-lead' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and about_id is distinct from (select nullif(current_setting('app.account', true), '')::uuid)
    and (lead_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      or informed_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      or escalated_from_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)));
-- None is lost: what no lead is responsible for, what was not triaged in time, and what oversight escalated.
create policy concern_overseen on safeguarding.concern for select to diversion_app
  using ('oversight-officer' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and about_id is distinct from (select nullif(current_setting('app.account', true), '')::uuid)
    and concerns_agency_id is distinct from (select nullif(current_setting('app.agency', true), '')::uuid)
    and (lead_agency_id is null
      or due_at < (select nullif(current_setting('app.now', true), '')::timestamptz)
      or escalated_from_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)));
create policy concern_raise on safeguarding.concern for insert to diversion_app
  with check (raised_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and raised_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and state = 'raised');
-- Only who is responsible changes it; escalating hands that on, so that the new row is not asked about.
create policy concern_handle on safeguarding.concern for update to diversion_app
  using ('safeguarding-lead' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and about_id is distinct from (select nullif(current_setting('app.account', true), '')::uuid)
    and lead_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid))
  with check (true);
create policy concern_handle_without_lead on safeguarding.concern for update to diversion_app
  using ('oversight-officer' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and about_id is distinct from (select nullif(current_setting('app.account', true), '')::uuid)
    and concerns_agency_id is distinct from (select nullif(current_setting('app.agency', true), '')::uuid)
    and lead_agency_id is null)
  with check (true);
-- What the responsible lead did not triage in time, oversight gives to another.
create policy concern_reassign on safeguarding.concern for update to diversion_app
  using ('oversight-officer' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and about_id is distinct from (select nullif(current_setting('app.account', true), '')::uuid)
    and concerns_agency_id is distinct from (select nullif(current_setting('app.agency', true), '')::uuid)
    and due_at < (select nullif(current_setting('app.now', true), '')::timestamptz))
  with check (true);
grant select, insert, update on safeguarding.concern to diversion_app;

-- The way of a concern is for those who handle it; who raised it follows its state alone.
alter table safeguarding.transition enable row level security;
alter table safeguarding.transition force row level security;
create policy transition_owner on safeguarding.transition to current_user using (true) with check (true);
create policy transition_known on safeguarding.transition for select to diversion_app
  using ((select nullif(current_setting('app.roles', true), ''))::text[] && array['safeguarding-lead', 'oversight-officer']
    and exists (select 1 from safeguarding.concern c where c.id = transition.concern_id offset 0));
create policy transition_append on safeguarding.transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from safeguarding.concern c where c.id = transition.concern_id offset 0));
grant select, insert on safeguarding.transition to diversion_app;
