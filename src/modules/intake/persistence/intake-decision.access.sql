-- Decisions: read by whoever holds the intake, and written in one's own name by the unit that met the child.
alter table intake.decision enable row level security;
alter table intake.decision force row level security;
create policy decision_owner on intake.decision to current_user using (true) with check (true);
create policy decision_known on intake.decision for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = decision.intake_id and h.level in ('record', 'defence') offset 0));
create policy decision_add on intake.decision for insert to diversion_app
  with check (decided_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = decision.intake_id and i.child_id = decision.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
grant select, insert on intake.decision to diversion_app;
