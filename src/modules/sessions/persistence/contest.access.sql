/*
 * What a child says against what was said of it: read by whoever sees the child in the session, written down for it by who
 * answers for its case or coordinates the centre; never changed.
 */
alter table sessions.contest enable row level security;
alter table sessions.contest force row level security;
create policy contest_owner on sessions.contest to current_user using (true) with check (true);
create policy contest_known on sessions.contest for select to diversion_app
  using (exists (select 1 from sessions.participant p
    where p.session_id = contest.session_id and p.case_id = contest.case_id offset 0));
create policy contest_record on sessions.contest for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from cases.case_file f
      where f.id = contest.case_id and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
        and (f.worker_id = (select nullif(current_setting('app.account', true), '')::uuid)
          or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']) offset 0));
grant select, insert on sessions.contest to diversion_app;
