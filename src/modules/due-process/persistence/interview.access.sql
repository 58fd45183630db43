-- Rights and interviews: what was said is never overwritten, only marked as put right by another entry.
alter table due_process.rights_explanation enable row level security;
alter table due_process.rights_explanation force row level security;
create policy rights_explanation_owner on due_process.rights_explanation to current_user using (true) with check (true);
create policy rights_explanation_known on due_process.rights_explanation for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = rights_explanation.intake_id and h.level in ('record', 'defence') offset 0));
create policy rights_explanation_record on due_process.rights_explanation for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = rights_explanation.intake_id and i.child_id = rights_explanation.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
create policy rights_explanation_change on due_process.rights_explanation for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update (version, corrected_at, corrected_by, correction_reason) on due_process.rights_explanation to diversion_app;

alter table due_process.interview enable row level security;
alter table due_process.interview force row level security;
create policy interview_owner on due_process.interview to current_user using (true) with check (true);
create policy interview_known on due_process.interview for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = interview.intake_id and h.level in ('record', 'defence') offset 0));
create policy interview_record on due_process.interview for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = interview.intake_id and i.child_id = interview.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
create policy interview_change on due_process.interview for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update (version, corrected_at, corrected_by, correction_reason, breaches, breaches_changed_at) on due_process.interview to diversion_app;

alter table due_process.interview_presence enable row level security;
alter table due_process.interview_presence force row level security;
create policy interview_presence_owner on due_process.interview_presence to current_user using (true) with check (true);
create policy interview_presence_known on due_process.interview_presence for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = interview_presence.intake_id and h.level in ('record', 'defence') offset 0));
create policy interview_presence_record on due_process.interview_presence for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = interview_presence.intake_id and i.child_id = interview_presence.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
create policy interview_presence_change on due_process.interview_presence for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update (version, corrected_at, corrected_by, correction_reason) on due_process.interview_presence to diversion_app;
