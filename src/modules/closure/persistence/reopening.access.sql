/*
 * Wishes to open a case again: whoever sees the case, which after the closure are the coordinators. Asked in one's own name
 * of a case that is closed, and answered once, by another.
 */
alter table closure.reopening enable row level security;
alter table closure.reopening force row level security;
create policy reopening_owner on closure.reopening to current_user using (true) with check (true);
create policy reopening_known on closure.reopening for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = reopening.case_id offset 0));
create policy reopening_ask on closure.reopening for insert to diversion_app
  with check (asked_by = (select nullif(current_setting('app.account', true), '')::uuid) and state = 'asked'
    and exists (select 1 from cases.case_file f
      where f.id = reopening.case_id and f.child_id = reopening.child_id and f.state = 'closed' offset 0));
create policy reopening_answer on closure.reopening for update to diversion_app
  using (state = 'asked' and exists (select 1 from cases.case_file f where f.id = reopening.case_id offset 0))
  with check (answered_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (state, answered_by, answered_at, decline_reason) on closure.reopening to diversion_app;
