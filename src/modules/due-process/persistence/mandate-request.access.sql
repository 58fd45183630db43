-- A request to a clinic: for the agency that wrote it down and for the clinic, which is shown the number alone.
alter table due_process.mandate_request enable row level security;
alter table due_process.mandate_request force row level security;
create policy mandate_request_owner on due_process.mandate_request to current_user using (true) with check (true);
create policy mandate_request_known on due_process.mandate_request for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    or clinic_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
create policy mandate_request_record on due_process.mandate_request for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = mandate_request.intake_id and i.child_id = mandate_request.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
create policy mandate_request_change on due_process.mandate_request for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update (version, corrected_at, corrected_by, correction_reason, state, withdrawn_at, withdrawn_by, withdraw_reason)
  on due_process.mandate_request to diversion_app;
