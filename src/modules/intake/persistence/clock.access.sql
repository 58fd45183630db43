-- The clocks of an intake: read by whoever holds its record, started by the agency that met the child.
alter table intake.clock enable row level security;
alter table intake.clock force row level security;
create policy clock_owner on intake.clock to current_user using (true) with check (true);
create policy clock_known on intake.clock for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = clock.intake_id and h.level in ('record', 'defence') offset 0));
create policy clock_start on intake.clock for insert to diversion_app
  with check (exists (
    select 1 from intake.intake i
    where i.id = clock.intake_id and i.child_id = clock.child_id and i.agency_id = clock.agency_id
      and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    offset 0));
-- Others stop what they have done: the referrer, who lets the child go, who pauses.
create policy clock_run on intake.clock for update to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = clock.intake_id and h.level = 'record' offset 0));
grant select, insert, update on intake.clock to diversion_app;

alter table intake.clock_pause enable row level security;
alter table intake.clock_pause force row level security;
create policy clock_pause_owner on intake.clock_pause to current_user using (true) with check (true);
create policy clock_pause_known on intake.clock_pause for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = clock_pause.intake_id and h.level in ('record', 'defence') offset 0));
create policy clock_pause_begin on intake.clock_pause for insert to diversion_app
  with check (paused_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = clock_pause.intake_id and h.level = 'record' offset 0));
create policy clock_pause_end on intake.clock_pause for update to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = clock_pause.intake_id and h.level = 'record' offset 0));
grant select, insert, update (until_at, end_back_dating_reason, resumed_by, ended_at) on intake.clock_pause to diversion_app;
