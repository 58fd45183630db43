/*
 * Conclusions: whoever sees the case, which is its team until it is closed, and the coordinators. Drawn by who has just
 * concluded the work, once; what was drawn never changes, it is only said that the work went on.
 */
alter table closure.conclusion enable row level security;
alter table closure.conclusion force row level security;
create policy conclusion_owner on closure.conclusion to current_user using (true) with check (true);
create policy conclusion_known on closure.conclusion for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = conclusion.case_id offset 0));
create policy conclusion_draw on closure.conclusion for insert to diversion_app
  with check (concluded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and undone_at is null
    and exists (select 1 from cases.case_file f
      where f.id = conclusion.case_id and f.child_id = conclusion.child_id and f.state = 'concluding'
        offset 0));
create policy conclusion_undo on closure.conclusion for update to diversion_app
  using (undone_at is null and exists (select 1 from cases.case_file f where f.id = conclusion.case_id offset 0))
  with check (undone_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (undone_at, undone_by, undone_reason, undone_note) on closure.conclusion to diversion_app;

alter table closure.goal_outcome enable row level security;
alter table closure.goal_outcome force row level security;
create policy goal_outcome_owner on closure.goal_outcome to current_user using (true) with check (true);
create policy goal_outcome_known on closure.goal_outcome for select to diversion_app
  using (exists (select 1 from closure.conclusion c where c.id = goal_outcome.conclusion_id offset 0));
create policy goal_outcome_judge on closure.goal_outcome for insert to diversion_app
  with check (exists (select 1 from closure.conclusion c
    where c.id = goal_outcome.conclusion_id and c.undone_at is null
      and c.concluded_by = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
grant select, insert on closure.goal_outcome to diversion_app;
