/*
 * File reviews: the coordinators who see the case; who answers for it sees what was found once that is complete, so that it can be
 * mended. Nobody looks at a file for which they answer (BR 6.2).
 */
grant usage on schema monitoring to diversion_app;
alter table monitoring.file_review enable row level security;
alter table monitoring.file_review force row level security;
create policy file_review_owner on monitoring.file_review to current_user using (true) with check (true);
create policy file_review_known on monitoring.file_review for select to diversion_app
  using (exists (select 1 from cases.case_file f
    where f.id = file_review.case_id
      and ('centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
        or file_review.state = 'completed'
          and f.worker_id = (select nullif(current_setting('app.account', true), '')::uuid)) offset 0));
create policy file_review_draw on monitoring.file_review for insert to diversion_app
  with check (state = 'drawn'
    and reviewer_id = (select nullif(current_setting('app.account', true), '')::uuid)
    and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and 'centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and exists (select 1 from cases.case_file f
      where f.id = file_review.case_id and f.child_id = file_review.child_id offset 0));
create policy file_review_change on monitoring.file_review for update to diversion_app
  using (state <> 'dropped'
    and exists (select 1 from cases.case_file f
      where f.id = file_review.case_id
        and ('centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
          or file_review.state = 'completed' and f.worker_id = (select nullif(current_setting('app.account', true), '')::uuid)) offset 0))
  with check (true);
grant select, insert, update (state, ended_at, version, updated_at) on monitoring.file_review to diversion_app;

-- Findings are written by who looks at the file while they look; what became of them is said once, by whoever sees them.
alter table monitoring.file_finding enable row level security;
alter table monitoring.file_finding force row level security;
create policy file_finding_owner on monitoring.file_finding to current_user using (true) with check (true);
create policy file_finding_known on monitoring.file_finding for select to diversion_app
  using (exists (select 1 from monitoring.file_review r where r.id = file_finding.review_id offset 0));
create policy file_finding_say on monitoring.file_finding for insert to diversion_app
  with check (settled_at is null
    and exists (select 1 from monitoring.file_review r
      where r.id = file_finding.review_id and r.state = 'drawn'
        and r.reviewer_id = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
create policy file_finding_change on monitoring.file_finding for update to diversion_app
  using (settled_at is null
    and exists (select 1 from monitoring.file_review r
      where r.id = file_finding.review_id
        and r.state <> 'dropped' and (r.state = 'completed' or r.reviewer_id = (select nullif(current_setting('app.account', true), '')::uuid)) offset 0))
  with check (settled_by is null
    or settled_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (answer, remark, outcome_code, outcome_note, settled_by, settled_at)
  on monitoring.file_finding to diversion_app;

/* What was drawn at a centre is looked at there: where the case goes on at another one, nobody looks at it any more. */
create function monitoring.drop_reviews() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  update monitoring.file_review r set state = 'dropped', ended_at = greatest(r.drawn_at, v_now), version = r.version + 1, updated_at = v_now
  where r.case_id = new.id and r.state = 'drawn';
  return null;
end $$;
revoke all on function monitoring.drop_reviews() from public;
create trigger drop_reviews after update of centre_agency_id on cases.case_file
  for each row when (old.centre_agency_id <> new.centre_agency_id) execute function monitoring.drop_reviews();
