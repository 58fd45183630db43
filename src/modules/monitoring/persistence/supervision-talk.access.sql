-- Supervision talks: the two who talked, and nobody else; written by who coordinates the centre, read and not changed by the other.
alter table monitoring.supervision_talk enable row level security;
alter table monitoring.supervision_talk force row level security;
create policy supervision_talk_owner on monitoring.supervision_talk to current_user using (true) with check (true);
create policy supervision_talk_known on monitoring.supervision_talk for select to diversion_app
  using ((select nullif(current_setting('app.account', true), '')::uuid) in (supervisor_id, worker_id));
create policy supervision_talk_record on monitoring.supervision_talk for insert to diversion_app
  with check (supervisor_id = (select nullif(current_setting('app.account', true), '')::uuid)
    and acknowledged_at is null
    and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and 'centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
create policy supervision_talk_acknowledge on monitoring.supervision_talk for update to diversion_app
  using (acknowledged_at is null and worker_id = (select nullif(current_setting('app.account', true), '')::uuid))
  with check (true);
grant select, insert, update (acknowledged_at, version) on monitoring.supervision_talk to diversion_app;
