-- Opening hours: the staff of the centre reads them, its coordinators write them down; what was said before stays.
alter table sessions.opening_week enable row level security;
alter table sessions.opening_week force row level security;
create policy opening_week_owner on sessions.opening_week to current_user using (true) with check (true);
create policy opening_week_own on sessions.opening_week for select to diversion_app
  using (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
create policy opening_week_record on sessions.opening_week for insert to diversion_app
  with check (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']);
grant select, insert on sessions.opening_week to diversion_app;

-- Whether a child goes to school: whoever sees the case at the centre reads and writes it down; what was said before stays.
alter table sessions.schooling enable row level security;
alter table sessions.schooling force row level security;
create policy schooling_owner on sessions.schooling to current_user using (true) with check (true);
create policy schooling_known on sessions.schooling for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = schooling.case_id offset 0));
create policy schooling_record on sessions.schooling for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator', 'case-worker', 'facilitator']
    and exists (select 1 from cases.case_file f
      where f.id = schooling.case_id and f.child_id = schooling.child_id
        and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0));
grant select, insert on sessions.schooling to diversion_app;
