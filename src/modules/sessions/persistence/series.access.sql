/*
 * Series: the coordinators of the centre, who leads it, and whoever sees a session of it. They name no child. Sessions belong to
 * a series as they were booked by it; one that is put in the place of another belongs where that one did, whoever puts it there.
 */
alter table sessions.series enable row level security;
alter table sessions.series force row level security;
create policy series_owner on sessions.series to current_user using (true) with check (true);
create policy series_known on sessions.series for select to diversion_app
  using ((centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      and (facilitator_id = (select nullif(current_setting('app.account', true), '')::uuid)
        or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']))
    or exists (select 1 from sessions.series_session x where x.series_id = series.id offset 0));
create policy series_book on sessions.series for insert to diversion_app
  with check (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and booked_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator', 'case-worker', 'facilitator']
    and ended_at is null);
create policy series_change on sessions.series for update to diversion_app
  using (ended_at is null
    and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (facilitator_id = (select nullif(current_setting('app.account', true), '')::uuid)
      or booked_by = (select nullif(current_setting('app.account', true), '')::uuid)
      or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']))
  with check (true);
grant select, insert, update (ended_at, ended_by, end_reason, version, updated_at) on sessions.series to diversion_app;

alter table sessions.series_session enable row level security;
alter table sessions.series_session force row level security;
create policy series_session_owner on sessions.series_session to current_user using (true) with check (true);
create policy series_session_known on sessions.series_session for select to diversion_app
  using (exists (select 1 from sessions.session s where s.id = series_session.session_id offset 0));
create policy series_session_book on sessions.series_session for insert to diversion_app
  with check (exists (select 1 from sessions.session s
    where s.id = series_session.session_id and s.booked_by = (select nullif(current_setting('app.account', true), '')::uuid)
      and s.state = 'scheduled' offset 0));
grant select, insert on sessions.series_session to diversion_app;

-- A series has sessions of its own centre only.
create function sessions.join_series() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from sessions.session s join sessions.series r on r.centre_agency_id = s.centre_agency_id
    where s.id = new.session_id and r.id = new.series_id and r.ended_at is null) then
    raise insufficient_privilege;
  end if;
  return new;
end $$;
revoke all on function sessions.join_series() from public;
create trigger join_series before insert on sessions.series_session
  for each row execute function sessions.join_series();

create function sessions.follow_in_series() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  insert into sessions.series_session (session_id, series_id, day)
  select new.id, x.series_id, x.day from sessions.series_session x where x.session_id = new.follows_id;
  return null;
end $$;
revoke all on function sessions.follow_in_series() from public;
create trigger follow_in_series after insert on sessions.session
  for each row when (new.follows_id is not null) execute function sessions.follow_in_series();
