-- Rooms: the staff of the centre reads them, its coordinators keep them.
alter table sessions.room enable row level security;
alter table sessions.room force row level security;
create policy room_owner on sessions.room to current_user using (true) with check (true);
create policy room_own on sessions.room for select to diversion_app
  using (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
create policy room_add on sessions.room for insert to diversion_app
  with check (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and added_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']);
create policy room_retire on sessions.room for update to diversion_app
  using (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']);
grant select, insert, update (retired_at, retired_by, version, updated_at) on sessions.room to diversion_app;
