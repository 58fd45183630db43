/*
 * Who takes part: whoever sees the case, which is its team and the coordinators, and who leads the session, unless a conflict
 * of interest keeps them from the case, or it goes on elsewhere: who does not see a case sees no conflict there but their own. The rows carry what the
 * session says, so that neither policy asks the other.
 */
alter table sessions.participant enable row level security;
alter table sessions.participant force row level security;
create policy participant_owner on sessions.participant to current_user using (true) with check (true);
create policy participant_known on sessions.participant for select to diversion_app
  using ((facilitator_id = (select nullif(current_setting('app.account', true), '')::uuid)
      and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      and not is_elsewhere
      and not exists (select 1 from cases.conflict_of_interest c
        where c.case_id = participant.case_id offset 0))
    or exists (select 1 from cases.case_file f where f.id = participant.case_id offset 0));
create policy participant_book on sessions.participant for insert to diversion_app
  with check (booked_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from cases.case_file f
    where f.id = participant.case_id and f.child_id = participant.child_id
      and (f.state = 'in-delivery' or f.state = 'concluding' and participant.begins_at < f.ended_at
        and participant.ends_at <= (select nullif(current_setting('app.now', true), '')::timestamptz))
      and f.centre_agency_id = participant.centre_agency_id offset 0));
grant select, insert on sessions.participant to diversion_app;

-- Sessions: the coordinators of the centre, who leads it, and the teams of the children who take part.
alter table sessions.session enable row level security;
alter table sessions.session force row level security;
create policy session_owner on sessions.session to current_user using (true) with check (true);
create policy session_known on sessions.session for select to diversion_app
  using ((centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      and (facilitator_id = (select nullif(current_setting('app.account', true), '')::uuid)
        or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']))
    or exists (select 1 from sessions.participant p where p.session_id = session.id offset 0));
create policy session_book on sessions.session for insert to diversion_app
  with check (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and booked_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator', 'case-worker', 'facilitator']
    and state = 'scheduled');
create policy session_change on sessions.session for update to diversion_app
  using (state in ('scheduled', 'held', 'cancelled')
    and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (facilitator_id = (select nullif(current_setting('app.account', true), '')::uuid)
      or booked_by = (select nullif(current_setting('app.account', true), '')::uuid)
      or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']
      or exists (select 1 from sessions.participant p join cases.case_file f on f.id = p.case_id
        where p.session_id = session.id and f.worker_id = (select nullif(current_setting('app.account', true), '')::uuid)
        offset 0)))
  with check (true);
-- Time, place and people of what is booked never change: another session is put in its place.
grant select, insert, update (state, cancel_reason, cancelled_as, version, updated_at) on sessions.session to diversion_app;

-- Attendance: written down by who leads the session, coordinates the centre or answers for the case, once it has begun; never
-- changed, but put right beside, also of what was cancelled.
alter table sessions.attendance enable row level security;
alter table sessions.attendance force row level security;
create policy attendance_owner on sessions.attendance to current_user using (true) with check (true);
create policy attendance_known on sessions.attendance for select to diversion_app
  using (exists (select 1 from sessions.participant p
    where p.session_id = attendance.session_id and p.case_id = attendance.case_id offset 0));
create policy attendance_record on sessions.attendance for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from sessions.participant p
      where p.session_id = attendance.session_id and p.case_id = attendance.case_id and p.child_id = attendance.child_id
        and (p.is_live and p.begins_at <= (select nullif(current_setting('app.now', true), '')::timestamptz)
          or attendance.corrects_id is not null)
        and p.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
        and (p.facilitator_id = (select nullif(current_setting('app.account', true), '')::uuid)
          or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']
          or exists (select 1 from cases.case_file f where f.id = p.case_id
            and f.worker_id = (select nullif(current_setting('app.account', true), '')::uuid) offset 0)) offset 0));
grant select, insert on sessions.attendance to diversion_app;

alter table sessions.transition enable row level security;
alter table sessions.transition force row level security;
create policy transition_owner on sessions.transition to current_user using (true) with check (true);
create policy transition_known on sessions.transition for select to diversion_app
  using (exists (select 1 from sessions.session s where s.id = transition.session_id offset 0));
create policy transition_append on sessions.transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from sessions.session s where s.id = transition.session_id offset 0));
grant select, insert on sessions.transition to diversion_app;

/* Initials and number, and nothing else, of the children in sessions that the actor leads without being on their teams. */
create function sessions.labels_to_facilitator(p_sessions uuid[])
returns table (session_id uuid, case_id uuid, number text, initials text)
language sql stable security definer set search_path = pg_catalog as $$
  select p.session_id, p.case_id, c.number, c.initials
  from sessions.participant p join children.child c on c.id = p.child_id
  where p.session_id = any (p_sessions)
    and p.facilitator_id = nullif(current_setting('app.account', true), '')::uuid
    and p.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and not p.is_elsewhere
    and not exists (select 1 from cases.conflict_of_interest i where i.case_id = p.case_id and i.account_id = p.facilitator_id)
$$;
revoke all on function sessions.labels_to_facilitator(uuid[]) from public;
grant execute on function sessions.labels_to_facilitator(uuid[]) to diversion_app;

/* How many children take part, also those whom a conflict of interest hides: one number, told in the centre. */
create function sessions.count_of_children(p_session uuid) returns integer
language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::integer from sessions.participant p
  where p.session_id = p_session and p.left_at is null
    and p.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
$$;
revoke all on function sessions.count_of_children(uuid) from public;
grant execute on function sessions.count_of_children(uuid) to diversion_app;

/* Of how many it is not told yet whether they came, also of those whom a conflict of interest hides. */
create function sessions.count_of_untold(p_session uuid) returns integer
language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::integer from sessions.participant p
  where p.session_id = p_session and p.left_at is null
    and p.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and not exists (select 1 from sessions.attendance a where a.session_id = p.session_id and a.case_id = p.case_id)
$$;
revoke all on function sessions.count_of_untold(uuid) from public;
grant execute on function sessions.count_of_untold(uuid) to diversion_app;

/* Must the actor have nothing to do with a child of it? One word, and neither with whom nor why. */
create function sessions.is_actor_in_conflict(p_session uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from sessions.participant p
    join cases.conflict_of_interest c on c.case_id = p.case_id
      and c.account_id = nullif(current_setting('app.account', true), '')::uuid
    where p.session_id = p_session and p.left_at is null
      and p.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid)
$$;
revoke all on function sessions.is_actor_in_conflict(uuid) from public;
grant execute on function sessions.is_actor_in_conflict(uuid) to diversion_app;

/* The scheduled sessions of the actor's centre whose leader must have nothing to do with a child of them, and whose case that is. */
create function sessions.led_in_conflict() returns table (session_id uuid, case_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select p.session_id, p.case_id
  from sessions.session s
  join sessions.participant p on p.session_id = s.id and p.left_at is null
  join cases.conflict_of_interest c on c.case_id = p.case_id and c.account_id = s.facilitator_id
  where s.state = 'scheduled' and s.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
$$;
revoke all on function sessions.led_in_conflict() from public;
grant execute on function sessions.led_in_conflict() to diversion_app;
