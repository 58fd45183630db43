/*
 * How a session was for the child, and how near the goals are after it: read by whoever sees the case at the centre, said by who
 * led the session or is on the team, and never changed.
 */
alter table sessions.feedback enable row level security;
alter table sessions.feedback force row level security;
create policy feedback_owner on sessions.feedback to current_user using (true) with check (true);
create policy feedback_known on sessions.feedback for select to diversion_app
  using (exists (select 1 from cases.case_file f
    where f.id = feedback.case_id
      and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0));
create policy feedback_record on sessions.feedback for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from sessions.participant p join cases.case_file f on f.id = p.case_id
      where p.session_id = feedback.session_id and p.case_id = feedback.case_id and p.child_id = feedback.child_id
        and p.begins_at <= (select nullif(current_setting('app.now', true), '')::timestamptz)
        and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
        and (p.facilitator_id = (select nullif(current_setting('app.account', true), '')::uuid)
          or exists (select 1 from cases.team_member m
            where m.case_id = f.id and m.account_id = (select nullif(current_setting('app.account', true), '')::uuid)
              and m.ended_at is null offset 0)) offset 0));
grant select, insert on sessions.feedback to diversion_app;

alter table sessions.goal_step enable row level security;
alter table sessions.goal_step force row level security;
create policy goal_step_owner on sessions.goal_step to current_user using (true) with check (true);
create policy goal_step_known on sessions.goal_step for select to diversion_app
  using (exists (select 1 from cases.case_file f
    where f.id = goal_step.case_id
      and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0));
create policy goal_step_record on sessions.goal_step for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from sessions.participant p join cases.case_file f on f.id = p.case_id
      where p.session_id = goal_step.session_id and p.case_id = goal_step.case_id and p.child_id = goal_step.child_id
        and p.begins_at <= (select nullif(current_setting('app.now', true), '')::timestamptz)
        and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
        and (p.facilitator_id = (select nullif(current_setting('app.account', true), '')::uuid)
          or exists (select 1 from cases.team_member m
            where m.case_id = f.id and m.account_id = (select nullif(current_setting('app.account', true), '')::uuid)
              and m.ended_at is null offset 0)) offset 0));
grant select, insert on sessions.goal_step to diversion_app;
