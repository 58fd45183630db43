-- Calendar feeds: who made one, and the coordinators of the centre, who may end each. Nobody reads a hash.
alter table sessions.calendar_feed enable row level security;
alter table sessions.calendar_feed force row level security;
create policy calendar_feed_owner on sessions.calendar_feed to current_user using (true) with check (true);
create policy calendar_feed_known on sessions.calendar_feed for select to diversion_app
  using (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (owner_id = (select nullif(current_setting('app.account', true), '')::uuid)
      or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']));
create policy calendar_feed_make on sessions.calendar_feed for insert to diversion_app
  with check (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and owner_id = (select nullif(current_setting('app.account', true), '')::uuid)
    and revoked_at is null
    and (select nullif(current_setting('app.roles', true), ''))::text[] && (case when room_id is null
      then array['centre-coordinator', 'case-worker', 'facilitator'] else array['centre-coordinator'] end));
create policy calendar_feed_revoke on sessions.calendar_feed for update to diversion_app
  using (revoked_at is null
    and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (owner_id = (select nullif(current_setting('app.account', true), '')::uuid)
      or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']))
  with check (true);
grant select (id, centre_agency_id, owner_id, room_id, expires_at, revoked_at, revoked_by, last_used_at, version, created_at, updated_at),
  insert, update (revoked_at, revoked_by, version, updated_at) on sessions.calendar_feed to diversion_app;

/*
 * The calendar of a secret, for who is not signed in: kinds, rooms and times, of no child and in no words. Null for a secret that
 * is wrong, revoked or run out, and where who made it serves there no more. One that was put elsewhere keeps its name and has a
 * higher sequence (RFC 5545 §3.8.7.4); one that was put out of this calendar is cancelled in it. For the named actor only.
 */
create function sessions.read_calendar(p_hash bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_feed sessions.calendar_feed;
  v_entries jsonb;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:serve-calendars' then return null; end if;
  select f.* into v_feed from sessions.calendar_feed f
  join access.staff_account s on s.id = f.owner_id and s.disabled_at is null
  join access.assignment a on a.account_id = f.owner_id and a.ended_at is null and a.agency_id = f.centre_agency_id
    and a.roles && (case when f.room_id is null
      then array['centre-coordinator', 'case-worker', 'facilitator'] else array['centre-coordinator'] end)
  where f.secret_hash = p_hash and f.revoked_at is null and f.expires_at > v_now;
  if not found then return null; end if;
  update sessions.calendar_feed f set last_used_at = v_now where f.id = v_feed.id;
  with recursive mine as (
    (select s.id, s.follows_id, s.kind, s.state, s.begins_at, s.ends_at, s.updated_at, s.room_id
    from sessions.session s
    where v_feed.room_id is null and s.facilitator_id = v_feed.owner_id and s.centre_agency_id = v_feed.centre_agency_id
      and s.begins_at > v_now - interval '31 days' and s.begins_at < v_now + interval '184 days'
    order by s.begins_at, s.id limit 5000)
    union all
    (select s.id, s.follows_id, s.kind, s.state, s.begins_at, s.ends_at, s.updated_at, s.room_id
    from sessions.session s
    where s.room_id = v_feed.room_id
      and s.begins_at > v_now - interval '31 days' and s.begins_at < v_now + interval '184 days'
    order by s.begins_at, s.id limit 5000)
  ), chain as (
    select m.id, m.id as first_id, m.follows_id, 0 as moves from mine m
    union all
    select c.id, b.id, b.follows_id, c.moves + 1
    from chain c, lateral (select s.id, s.follows_id from sessions.session s where s.id = c.follows_id offset 0) b
  ), named as (
    select distinct on (c.first_id) c.first_id, c.moves, m.*
    from chain c join mine m on m.id = c.id
    where c.follows_id is null
    order by c.first_id, c.moves desc
  )
  select coalesce(jsonb_agg(jsonb_build_object('uid', n.first_id, 'kind', n.kind, 'room', r.name, 'beginsAt', n.begins_at,
      'endsAt', n.ends_at, 'changedAt', n.updated_at, 'isCancelled', n.state in ('cancelled', 'rescheduled'),
      'sequence', n.moves + case when n.state in ('cancelled', 'rescheduled') then 1 else 0 end)
    order by n.begins_at, n.first_id), '[]')
  into v_entries from named n left join sessions.room r on r.id = n.room_id;
  return v_entries;
end $$;
revoke all on function sessions.read_calendar(bytea) from public;
grant execute on function sessions.read_calendar(bytea) to diversion_app;
