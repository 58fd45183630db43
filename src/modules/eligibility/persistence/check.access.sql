-- Checks: whoever holds the intake at the record, or defends the child, reads; a holder of the record adds, nobody changes.
alter table eligibility.check enable row level security;
alter table eligibility.check force row level security;
create policy check_owner on eligibility.check to current_user using (true) with check (true);
create policy check_known on eligibility.check for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = "check".intake_id and h.level in ('record', 'defence') offset 0));
create policy check_add on eligibility.check for insert to diversion_app
  with check (checked_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = "check".intake_id and h.child_id = "check".child_id
      and h.level = 'record' offset 0));
grant select, insert on eligibility.check to diversion_app;
