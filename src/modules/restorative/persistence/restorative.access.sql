/*
 * Restorative processes: whoever sees the case, which is its team and the coordinators, while nobody of them is in conflict. Opened
 * in one's own name while the case is open, and changed while the process goes on.
 */
grant usage on schema restorative to diversion_app;
alter table restorative.process enable row level security;
alter table restorative.process force row level security;
create policy process_owner on restorative.process to current_user using (true) with check (true);
create policy process_known on restorative.process for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = process.case_id offset 0));
create policy process_open on restorative.process for insert to diversion_app
  with check (state = 'prepared'
    and opened_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from cases.case_file f
      where f.id = process.case_id and f.child_id = process.child_id and f.basis <> 'voluntary-support'
        and f.centre_agency_id = process.centre_agency_id and f.closed_at is null offset 0));
create policy process_change on restorative.process for update to diversion_app
  using (ended_at is null
    and exists (select 1 from cases.case_file f where f.id = process.case_id and f.closed_at is null offset 0))
  with check (ended_at is null
    or ended_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (state, mediator_id, child_met_at, child_support, no_support_reason, met_at, met_how, child_words,
  edition, proposed_at, agreed_at, end_reason, ended_by, ended_at, version, updated_at) on restorative.process to diversion_app;

-- Those harmed follow the process; named and written about by its mediator alone, in their own name, while it goes on.
alter table restorative.party enable row level security;
alter table restorative.party force row level security;
create policy party_owner on restorative.party to current_user using (true) with check (true);
create policy party_known on restorative.party for select to diversion_app
  using (exists (select 1 from restorative.process p where p.id = party.process_id offset 0));
create policy party_name on restorative.party for insert to diversion_app
  with check (consent = 'not-asked' and came is null
    and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from restorative.process p
      where p.id = party.process_id and p.state = 'prepared'
        and p.mediator_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and (party.victim_id is null or exists (select 1 from intake.victim v
          where v.id = party.victim_id and v.child_id = p.child_id)) offset 0));
create policy party_change on restorative.party for update to diversion_app
  using (exists (select 1 from restorative.process p
    where p.id = party.process_id and p.ended_at is null
      and p.mediator_id = (select nullif(current_setting('app.account', true), '')::uuid) offset 0))
  with check (true);
grant select, insert, update (consent, explained_by, explained_at, language, interpretation, representative_agrees, answered_at,
  withdrawn_at, prepared_at, came) on restorative.party to diversion_app;
