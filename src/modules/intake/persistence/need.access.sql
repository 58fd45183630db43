-- Needs: read by whoever holds the intake or defends the child,
-- written in one's own name by the unit that met the child.
alter table intake.need enable row level security;
alter table intake.need force row level security;
create policy need_owner on intake.need to current_user using (true) with check (true);
create policy need_known on intake.need for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = need.intake_id and h.level in ('record', 'defence') offset 0));
create policy need_record on intake.need for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = need.intake_id and i.child_id = need.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
create policy need_change on intake.need for update to diversion_app
  using (exists (
    select 1 from intake.intake i
    where i.id = need.intake_id and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    offset 0));
grant select, insert, update on intake.need to diversion_app;
