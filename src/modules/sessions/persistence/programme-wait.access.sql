-- Who waits for a seat: whoever sees the case; asked for by whom it is open to at the centre.
alter table sessions.programme_wait enable row level security;
alter table sessions.programme_wait force row level security;
create policy programme_wait_owner on sessions.programme_wait to current_user using (true) with check (true);
create policy programme_wait_known on sessions.programme_wait for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = programme_wait.case_id offset 0));
create policy programme_wait_ask on sessions.programme_wait for insert to diversion_app
  with check (asked_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and state = 'waiting'
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator', 'case-worker', 'facilitator']
    and exists (select 1 from sessions.programme g join cases.case_file f on f.centre_agency_id = g.centre_agency_id
      where g.id = programme_wait.programme_id and g.closed_at is null and f.id = programme_wait.case_id
        and f.child_id = programme_wait.child_id and f.state = 'in-delivery' offset 0));
create policy programme_wait_end on sessions.programme_wait for update to diversion_app
  using (state = 'waiting'
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator', 'case-worker', 'facilitator']
    and exists (select 1 from cases.case_file f
      where f.id = programme_wait.case_id
        and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0))
  with check (true);
grant select, insert, update (state, ended_by, end_reason, version, updated_at) on sessions.programme_wait to diversion_app;

/*
 * The place of each one that waits, counted over all who wait for the same programme, also those whom the actor does not see:
 * numbers alone, told in the centre.
 */
create function sessions.places_of(p_programmes uuid[]) returns table (wait_id uuid, place integer)
language sql stable security definer set search_path = pg_catalog as $$
  select w.id, (row_number() over (partition by w.programme_id order by w.created_at, w.id))::integer
  from sessions.programme_wait w join sessions.programme g on g.id = w.programme_id
  where w.programme_id = any (p_programmes) and w.state = 'waiting'
    and g.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
$$;
revoke all on function sessions.places_of(uuid[]) from public;
grant execute on function sessions.places_of(uuid[]) to diversion_app;

/* The open programmes of the centre that have a seat free, whoever sits on the others. */
create function sessions.programmes_with_seats() returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
  select g.id from sessions.programme g
  where g.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid and g.closed_at is null
    and g.capacity > (select count(*) from sessions.programme_member m where m.programme_id = g.id and m.left_at is null)
$$;
revoke all on function sessions.programmes_with_seats() from public;
grant execute on function sessions.programmes_with_seats() to diversion_app;

-- Where the work ends or goes on at another centre, whoever ends it, nobody waits any more; the case tells it (ADR 43).
create function sessions.end_waits() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update sessions.programme_wait w
  set state = 'left', version = w.version + 1,
    end_reason = case when new.centre_agency_id <> old.centre_agency_id then 'transferred' else 'work-ended' end,
    updated_at = greatest(w.updated_at, coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()))
  where w.case_id = new.id and w.state = 'waiting';
  return null;
end $$;
revoke all on function sessions.end_waits() from public;
create trigger end_waits after update of state on cases.case_file
  for each row when (old.state <> new.state
    and (new.state in ('concluding', 'closed') or old.state = 'returned' and new.state = 'allocated'))
  execute function sessions.end_waits();
create trigger end_waits_with_centre after update of centre_agency_id on cases.case_file
  for each row when (old.centre_agency_id <> new.centre_agency_id) execute function sessions.end_waits();
