/*
 * Conferences: whoever sees the case, which is its team and the coordinators, while nobody of them is in conflict. Convened and
 * changed while the work goes on, each in their own name; what is held is settled further, what is cancelled stays so.
 */
grant usage on schema conferences to diversion_app;
alter table conferences.conference enable row level security;
alter table conferences.conference force row level security;
create policy conference_owner on conferences.conference to current_user using (true) with check (true);
create policy conference_known on conferences.conference for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = conference.case_id offset 0));
create policy conference_convene on conferences.conference for insert to diversion_app
  with check (state = 'planned'
    and convened_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from cases.case_file f
      where f.id = conference.case_id and f.child_id = conference.child_id
        and f.centre_agency_id = conference.centre_agency_id and f.closed_at is null offset 0));
create policy conference_change on conferences.conference for update to diversion_app
  using (state in ('planned', 'held')
    and exists (select 1 from cases.case_file f where f.id = conference.case_id and f.closed_at is null offset 0))
  with check (state <> 'cancelled'
    or ended_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (state, planned_at, place, held_at, child_heard, child_words, not_heard_reason, cancel_reason, ended_by,
  ended_at, version, updated_at) on conferences.conference to diversion_app;

-- Who is invited follows the conference; invited, and said whether they came, while it is planned.
alter table conferences.conference_guest enable row level security;
alter table conferences.conference_guest force row level security;
create policy conference_guest_owner on conferences.conference_guest to current_user using (true) with check (true);
create policy conference_guest_known on conferences.conference_guest for select to diversion_app
  using (exists (select 1 from conferences.conference c where c.id = conference_guest.conference_id offset 0));
create policy conference_guest_invite on conferences.conference_guest for insert to diversion_app
  with check (came is null
    and exists (select 1 from conferences.conference c
      where c.id = conference_guest.conference_id and c.state = 'planned' offset 0));
create policy conference_guest_came on conferences.conference_guest for update to diversion_app
  using (exists (select 1 from conferences.conference c
    where c.id = conference_guest.conference_id and c.state = 'planned' offset 0))
  with check (true);
create policy conference_guest_drop on conferences.conference_guest for delete to diversion_app
  using (exists (select 1 from conferences.conference c
    where c.id = conference_guest.conference_id and c.state = 'planned' offset 0));
grant select, insert, delete, update (came, shown) on conferences.conference_guest to diversion_app;

-- Decisions follow the conference, and are written as it is recorded.
alter table conferences.conference_decision enable row level security;
alter table conferences.conference_decision force row level security;
create policy conference_decision_owner on conferences.conference_decision to current_user using (true) with check (true);
create policy conference_decision_known on conferences.conference_decision for select to diversion_app
  using (exists (select 1 from conferences.conference c where c.id = conference_decision.conference_id offset 0));
create policy conference_decision_record on conferences.conference_decision for insert to diversion_app
  with check (exists (select 1 from conferences.conference c
    where c.id = conference_decision.conference_id and c.state = 'planned' offset 0));
grant select, insert on conferences.conference_decision to diversion_app;

-- Steps likewise; what became of one is said once, in one's own name.
alter table conferences.conference_step enable row level security;
alter table conferences.conference_step force row level security;
create policy conference_step_owner on conferences.conference_step to current_user using (true) with check (true);
create policy conference_step_known on conferences.conference_step for select to diversion_app
  using (exists (select 1 from conferences.conference c where c.id = conference_step.conference_id offset 0));
create policy conference_step_record on conferences.conference_step for insert to diversion_app
  with check (state = 'open'
    and exists (select 1 from conferences.conference c
      where c.id = conference_step.conference_id and c.state = 'planned' offset 0));
create policy conference_step_settle on conferences.conference_step for update to diversion_app
  using (state = 'open'
    and exists (select 1 from conferences.conference c where c.id = conference_step.conference_id offset 0))
  with check (settled_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (state, drop_reason, settled_by, settled_at) on conferences.conference_step to diversion_app;
