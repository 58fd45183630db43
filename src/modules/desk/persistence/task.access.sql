/*
 * Tasks that people give each other: about no case, who gave, holds or answered it; about a case, whoever sees the case, which is its
 * team and the coordinators; what nobody holds any more, the coordinators too. Given in one's own name, and answered by who holds
 * or gave it, or by a coordinator where nobody does.
 */
alter table desk.task enable row level security;
alter table desk.task force row level security;
create policy task_owner on desk.task to current_user using (true) with check (true);
create policy task_known on desk.task for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (case_id is null and (select nullif(current_setting('app.account', true), '')::uuid) in (given_by, held_by, answered_by)
      or case_id is null and unheld_since is not null and 'centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
      or exists (select 1 from cases.case_file f where f.id = task.case_id offset 0)));
create policy task_give on desk.task for insert to diversion_app
  with check (given_by = (select nullif(current_setting('app.account', true), '')::uuid) and state = 'open'
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (case_id is null or exists (select 1 from cases.case_file f
      where f.id = task.case_id and f.child_id = task.child_id and f.centre_agency_id = task.agency_id offset 0)));
create policy task_answer on desk.task for update to diversion_app
  using (state in ('open', 'given-back')
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and ((select nullif(current_setting('app.account', true), '')::uuid) in (given_by, held_by)
      or unheld_since is not null and 'centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]))
    and (case_id is null or exists (select 1 from cases.case_file f where f.id = task.case_id offset 0)))
  with check (answered_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (state, held_by, unheld_since, answered_by, answered_at, version, updated_at) on desk.task to diversion_app;

/* Where the work of a case is closed, or goes on at another centre, nothing about it is left to be done. The case tells it, so that no way can forget it. */
create function desk.end_tasks() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
begin
  update desk.task t set state = 'ended', unheld_since = null, version = t.version + 1, updated_at = greatest(t.updated_at, v_now)
  where t.case_id = new.id and t.state in ('open', 'given-back');
  return null;
end $$;
revoke all on function desk.end_tasks() from public;
create trigger end_tasks after update of state on cases.case_file
  for each row when (old.state <> new.state and new.state = 'closed')
  execute function desk.end_tasks();
create trigger end_tasks_with_centre after update of centre_agency_id on cases.case_file
  for each row when (old.centre_agency_id <> new.centre_agency_id) execute function desk.end_tasks();
