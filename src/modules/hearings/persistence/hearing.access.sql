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
        where h.file_kind = 'intake' and h.file_id = hearing.intake_id and h.level in ('record', 'defence') offset 0)
      -- Who called it off sees that they did, also where nothing else is known of the child from then on.
      or state = 'cancelled' and ended_by = (select nullif(current_setting('app.account', true), '')::uuid)));
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
-- What is scheduled is told of and ends by its court, or who asked it for that; which of them may what, the lifecycle says.
create policy hearing_change on hearings.hearing for update to diversion_app
  using (state = 'scheduled'
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{judge,prosecutor}'::text[]
    and (select nullif(current_setting('app.agency', true), '')::uuid) in (court_agency_id, scheduler_agency_id))
  with check (state = 'scheduled' or ended_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (state, end_reason, ended_by, ended_at, version, updated_at) on hearings.hearing to diversion_app;

/*
 * A hearing was called off, by whoever may: what its court was told of the child for hearings closes, file by file, unless it hears
 * the child about that file in another one, or has heard it.
 */
create function hearings.take_back(p_hearing uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  update children.need_to_know k set ended_at = v_now, ended_by = v_account, end_reason = 'hearing-cancelled'
  from hearings.hearing g
  where g.id = p_hearing and g.state = 'cancelled' and g.ended_by = v_account and g.ended_at = v_now
    and k.basis_kind = 'hearing' and k.child_id = g.child_id and k.grantee_id = g.court_agency_id and k.ended_at is null
    and not exists (select 1 from hearings.hearing o
      where o.id <> g.id and o.child_id = g.child_id and o.court_agency_id = g.court_agency_id
        and o.state not in ('cancelled', 'adjourned')
        and (k.file_kind = 'child' or k.file_kind = 'intake' and o.intake_id = k.file_id
          or k.file_kind = 'order' and o.order_id = k.file_id));
end $$;
revoke all on function hearings.take_back(uuid) from public;
grant execute on function hearings.take_back(uuid) to diversion_app;
