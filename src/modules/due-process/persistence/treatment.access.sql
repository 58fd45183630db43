-- What a child answered: for who asked, and for nobody else of the agency that held the child. Never changed.
alter table due_process.treatment_answer enable row level security;
alter table due_process.treatment_answer force row level security;
create policy treatment_answer_owner on due_process.treatment_answer to current_user using (true) with check (true);
create policy treatment_answer_own on due_process.treatment_answer for select to diversion_app
  using (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid));
create policy treatment_answer_record on due_process.treatment_answer for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = treatment_answer.intake_id and i.child_id = treatment_answer.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
grant select, insert on due_process.treatment_answer to diversion_app;
