-- Difficulties: whoever sees the case, which is its team and the coordinators. Nobody writes of what is over.
alter table follow_through.difficulty enable row level security;
alter table follow_through.difficulty force row level security;
create policy difficulty_owner on follow_through.difficulty to current_user using (true) with check (true);
create policy difficulty_known on follow_through.difficulty for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = difficulty.case_id offset 0));
create policy difficulty_record on follow_through.difficulty for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and state = 'recorded'
    and exists (select 1 from cases.case_file f
      where f.id = difficulty.case_id and f.child_id = difficulty.child_id and f.basis <> 'order' offset 0));
create policy difficulty_change on follow_through.difficulty for update to diversion_app
  using (state in ('recorded', 'heard')
    and exists (select 1 from cases.case_file f where f.id = difficulty.case_id offset 0))
  with check (true);
-- The facts and whose they are never change: who was wrong withdraws them.
grant select, insert, update (state, explanation, explanation_missing, tries, explained_at, heard_by, end_reason, version,
  updated_at) on follow_through.difficulty to diversion_app;

-- Responses: proposed once the child was heard, decided on by a coordinator, and by another than proposed them.
alter table follow_through.difficulty_response enable row level security;
alter table follow_through.difficulty_response force row level security;
create policy difficulty_response_owner on follow_through.difficulty_response to current_user using (true) with check (true);
create policy difficulty_response_known on follow_through.difficulty_response for select to diversion_app
  using (exists (select 1 from follow_through.difficulty d where d.id = difficulty_response.difficulty_id offset 0));
create policy difficulty_response_propose on follow_through.difficulty_response for insert to diversion_app
  with check (proposed_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and state = 'proposed'
    and exists (select 1 from follow_through.difficulty d
      where d.id = difficulty_response.difficulty_id and d.state = 'heard' offset 0));
create policy difficulty_response_change on follow_through.difficulty_response for update to diversion_app
  using (state in ('proposed', 'confirmed', 'contested')
    and exists (select 1 from follow_through.difficulty d where d.id = difficulty_response.difficulty_id offset 0))
  with check (state = 'contested'
    or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']
      and (answered_by = (select nullif(current_setting('app.account', true), '')::uuid)
        or answered_by is null and decided_by = (select nullif(current_setting('app.account', true), '')::uuid)));
-- What was proposed never changes.
grant select, insert, update (state, decided_by, decided_at, contested_by, contest_words, contested_at, answered_by,
  answered_at, answer) on follow_through.difficulty_response to diversion_app;

/*
 * Where the work ends, whoever ends it and whatever they see of it, no difficulty waits for an answer any more. What was
 * confirmed stays as it was. The case tells it, so that no way to an end can forget it.
 */
create function follow_through.end_difficulties() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
begin
  update follow_through.difficulty_response r set state = 'dropped'
  where r.case_id = new.id and r.state in ('proposed', 'contested');
  update follow_through.difficulty d
  set state = 'dropped', version = d.version + 1, updated_at = greatest(d.updated_at, v_now)
  where d.case_id = new.id and d.state in ('recorded', 'heard');
  return null;
end $$;
revoke all on function follow_through.end_difficulties() from public;
create trigger end_difficulties after update of state on cases.case_file
  for each row when (old.state <> new.state
    and (new.state in ('concluding', 'closed') or old.state = 'returned' and new.state = 'allocated'))
  execute function follow_through.end_difficulties();
