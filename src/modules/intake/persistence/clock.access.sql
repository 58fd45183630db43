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

/*
 * Lets the clock to release or judge of an intake that the actor need not see count from, and stop at, other instants:
 * what is recorded about another intake of the child says so. For whoever holds the record of such an intake, also under
 * another number of the child, and for who merges the two now. Nobody was told yet of dates that are new. Answers the version of what has changed.
 */
create function intake.recount_release_clock(p_clock uuid, p_started timestamptz, p_stopped timestamptz, p_rule uuid,
  p_escalates text, p_due timestamptz, p_warn timestamptz) returns integer
language sql volatile security definer set search_path = pg_catalog as $$
  update intake.clock c
  set started_at = p_started, stopped_at = p_stopped, rule_id = p_rule, escalates_to = p_escalates,
    due_at = p_due, warn_at = p_warn,
    told_near_at = case when c.started_at = p_started then c.told_near_at end,
    told_overdue_at = case when c.started_at = p_started then c.told_overdue_at end,
    version = c.version + 1, updated_at = nullif(current_setting('app.now', true), '')::timestamptz
  from intake.intake i
  where c.id = p_clock and c.code = 'release-or-judge' and i.id = c.intake_id
    and i.state not in ('drafted', 'discarded', 'recorded-in-error')
    and (c.started_at, c.stopped_at) is distinct from (p_started, p_stopped)
    and p_started <= nullif(current_setting('app.now', true), '')::timestamptz
    and (children.is_merged_now(c.child_id) or exists (
      select 1 from children.held h
      where h.child_id in (select children.numbers_of(c.child_id)) and h.file_kind = 'intake' and h.level = 'record'))
  returning c.version
$$;
revoke all on function intake.recount_release_clock(uuid, timestamptz, timestamptz, uuid, text, timestamptz, timestamptz) from public;
grant execute on function intake.recount_release_clock(uuid, timestamptz, timestamptz, uuid, text, timestamptz, timestamptz) to diversion_app;
