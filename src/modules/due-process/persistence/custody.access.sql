-- A time in custody moves along its lifecycle; what happened meanwhile is only ever added to.
alter table due_process.custody enable row level security;
alter table due_process.custody force row level security;
create policy custody_owner on due_process.custody to current_user using (true) with check (true);
create policy custody_known on due_process.custody for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = custody.intake_id and h.level in ('record', 'defence') offset 0));
create policy custody_record on due_process.custody for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = custody.intake_id and i.child_id = custody.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
create policy custody_change on due_process.custody for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update (version, corrected_at, corrected_by, correction_reason, state, started_at, ended_at, treatment_asked_at) on due_process.custody to diversion_app;

alter table due_process.custody_entry enable row level security;
alter table due_process.custody_entry force row level security;
create policy custody_entry_owner on due_process.custody_entry to current_user using (true) with check (true);
create policy custody_entry_known on due_process.custody_entry for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = custody_entry.intake_id and h.level in ('record', 'defence') offset 0));
create policy custody_entry_record on due_process.custody_entry for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = custody_entry.intake_id and i.child_id = custody_entry.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
create policy custody_entry_change on due_process.custody_entry for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update (version, corrected_at, corrected_by, correction_reason) on due_process.custody_entry to diversion_app;
