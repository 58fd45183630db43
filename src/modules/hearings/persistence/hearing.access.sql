/*
 * Hearings: who holds the file of the order or of the intake, in a role that takes part in them or is told of them. Of a
 * hearing whose intake has left the way of justice nobody sees anything.
 */
grant usage on schema hearings to diversion_app;
alter table hearings.hearing enable row level security;
alter table hearings.hearing force row level security;
create policy hearing_owner on hearings.hearing to current_user using (true) with check (true);
create policy hearing_known on hearings.hearing for select to diversion_app
  using (hidden_at is null
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && '{judge,prosecutor,probation-officer,centre-coordinator,clinic-lawyer,child-inspector,investigator,police-supervisor}'::text[]
    and (exists (select 1 from children.held h
        where h.file_kind = 'order' and h.file_id = hearing.order_id and h.level in ('record', 'defence') offset 0)
      or exists (select 1 from children.held h
        where h.file_kind = 'intake' and h.file_id = hearing.intake_id and h.level in ('record', 'defence') offset 0)));
-- The court lists its hearings; a prosecutor asks a court for one. Which of whom, the rules say.
create policy hearing_schedule on hearings.hearing for insert to diversion_app
  with check (state = 'scheduled' and hidden_at is null
    and scheduled_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and scheduler_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{judge,prosecutor}'::text[]
    and (order_id is null or exists (select 1 from children.held h
      where h.file_kind = 'order' and h.file_id = hearing.order_id and h.child_id = hearing.child_id and h.level = 'record'
        and h.grantee_kind = 'agency' offset 0))
    and (intake_id is null or exists (select 1 from children.held h
      where h.file_kind = 'intake' and h.file_id = hearing.intake_id and h.child_id = hearing.child_id and h.level = 'record'
        and h.grantee_kind = 'agency' offset 0)));
grant select, insert on hearings.hearing to diversion_app;
