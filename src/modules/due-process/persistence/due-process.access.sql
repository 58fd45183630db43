/*
 * Entries about an intake: whoever holds the intake at the record, or defends the child, reads them; the agency that
 * registered it writes. What was said is never overwritten: an entry may only be marked as put right by another.
 */
alter table due_process.notification enable row level security;
alter table due_process.notification force row level security;
create policy notification_owner on due_process.notification to current_user using (true) with check (true);
create policy notification_known on due_process.notification for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = notification.intake_id and h.level in ('record', 'defence') offset 0));
create policy notification_record on due_process.notification for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = notification.intake_id and i.child_id = notification.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
create policy notification_change on due_process.notification for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update (version, corrected_at, corrected_by, correction_reason, withheld_reason, withheld_at, withheld_by) on due_process.notification to diversion_app;

alter table due_process.notification_attempt enable row level security;
alter table due_process.notification_attempt force row level security;
create policy notification_attempt_owner on due_process.notification_attempt to current_user using (true) with check (true);
create policy notification_attempt_known on due_process.notification_attempt for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = notification_attempt.intake_id and h.level in ('record', 'defence') offset 0));
create policy notification_attempt_record on due_process.notification_attempt for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = notification_attempt.intake_id and i.child_id = notification_attempt.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
create policy notification_attempt_change on due_process.notification_attempt for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update (version, corrected_at, corrected_by, correction_reason) on due_process.notification_attempt to diversion_app;

alter table due_process.legal_help enable row level security;
alter table due_process.legal_help force row level security;
create policy legal_help_owner on due_process.legal_help to current_user using (true) with check (true);
create policy legal_help_known on due_process.legal_help for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = legal_help.intake_id and h.level in ('record', 'defence') offset 0));
create policy legal_help_record on due_process.legal_help for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = legal_help.intake_id and i.child_id = legal_help.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
create policy legal_help_change on due_process.legal_help for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update (version, corrected_at, corrected_by, correction_reason) on due_process.legal_help to diversion_app;

/* When legal help was first offered about an intake, and who wrote that down, for rows of other modules. Its row rules apply. */
create view due_process.offered_help with (security_invoker = true) as
  select distinct on (h.intake_id) h.intake_id, h.happened_at as offered_at, h.recorded_by
  from due_process.legal_help h where h.step = 'offered' and h.corrected_at is null
  order by h.intake_id, h.happened_at, h.id;
grant select on due_process.offered_help to diversion_app;
