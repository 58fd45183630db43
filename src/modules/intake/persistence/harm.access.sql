-- Harm: read by whoever holds the intake or defends the child,
-- written in one's own name by the unit that met the child.
alter table intake.harm enable row level security;
alter table intake.harm force row level security;
create policy harm_owner on intake.harm to current_user using (true) with check (true);
create policy harm_known on intake.harm for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = harm.intake_id and h.level in ('record', 'defence') offset 0));
create policy harm_record on intake.harm for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = harm.intake_id and i.child_id = harm.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
create policy harm_change on intake.harm for update to diversion_app
  using (exists (
    select 1 from intake.intake i
    where i.id = harm.intake_id and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    offset 0));
grant select, insert, update on intake.harm to diversion_app;
