/*
 * What keeps bookings true, whoever writes them. Two who book the same room, person or child wait for each other in the same
 * order (room, who leads, child), so that the exclusion constraints answer the second one.
 */
create function sessions.book_session() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if new.room_id is not null then
    perform 1 from sessions.room r
    where r.id = new.room_id and r.centre_agency_id = new.centre_agency_id and r.retired_at is null
    for no key update;
    if not found then raise insufficient_privilege using constraint = 'session_room_open'; end if;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('sessions.facilitator ' || new.facilitator_id, 0));
  return new;
end $$;
revoke all on function sessions.book_session() from public;
create trigger book_session before insert on sessions.session
  for each row execute function sessions.book_session();

-- A child takes part at the time, with the person and at the centre that the session says, and on a seat of the room.
create function sessions.join_session() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_session sessions.session;
  v_seats integer;
begin
  select * into v_session from sessions.session s where s.id = new.session_id for update;
  if v_session.state is distinct from 'scheduled' then raise insufficient_privilege; end if;
  select r.seats into v_seats from sessions.room r where r.id = v_session.room_id;
  if v_seats <= (select count(*) from sessions.participant p where p.session_id = new.session_id and p.left_at is null) then
    raise check_violation;
  end if;
  new.person_id := sessions.wait_for_person(new.child_id);
  -- The constraint knows nothing of what stands beside it since two numbers became one.
  if exists (select 1 from sessions.participant p
    where p.person_id = new.person_id and p.is_live and p.is_double
      and tstzrange(p.begins_at, p.ends_at) && tstzrange(v_session.begins_at, v_session.ends_at)) then
    raise exclusion_violation using constraint = 'session_child_taken';
  end if;
  new.is_double := false;
  new.centre_agency_id := v_session.centre_agency_id;
  new.facilitator_id := v_session.facilitator_id;
  new.booked_by := v_session.booked_by;
  new.begins_at := v_session.begins_at;
  new.ends_at := v_session.ends_at;
  new.is_live := new.left_at is null;
  return new;
end $$;
revoke all on function sessions.join_session() from public;
create trigger join_session before insert on sessions.participant
  for each row execute function sessions.join_session();

-- What was held, cancelled or put elsewhere stays so.
create function sessions.keep_what_was_done() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if old.state <> 'scheduled' then raise insufficient_privilege; end if;
  return new;
end $$;
revoke all on function sessions.keep_what_was_done() from public;
create trigger keep_what_was_done before update on sessions.session
  for each row when ((old.state, old.cancel_reason, old.cancelled_as) is distinct from (new.state, new.cancel_reason, new.cancelled_as))
  execute function sessions.keep_what_was_done();

/*
 * A session that does not take place frees the children; one that was cancelled says of each what it is for them: what the
 * centre cancels never counts against a child.
 */
create function sessions.follow_session() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if new.state in ('cancelled', 'rescheduled') then
    update sessions.participant p set is_live = false where p.session_id = new.id and p.is_live;
  end if;
  if new.cancelled_as is not null then
    insert into sessions.attendance (id, session_id, case_id, child_id, attendance, reason_code, counts_as_contact,
      needs_follow_up, centres_fault, recorded_by, recorded_at)
    select uuidv7(), p.session_id, p.case_id, p.child_id, new.cancelled_as, new.cancel_reason, false, false,
      new.cancelled_as = 'centre-cancelled', nullif(current_setting('app.account', true), '')::uuid, new.updated_at
    from sessions.participant p where p.session_id = new.id and p.left_at is null;
  end if;
  return null;
end $$;
revoke all on function sessions.follow_session() from public;
create trigger follow_session after update of state on sessions.session
  for each row when (old.state <> new.state) execute function sessions.follow_session();

/*
 * Where the work ends, whoever ends it and whatever they see of it, coming sessions lose the child, and one without children
 * is cancelled. It counts neither for nor against anybody. The same where the work rests until an authority has answered, or goes
 * on at another centre: what was for this child alone the centre has cancelled then, and says so. The case tells it, so that no way can forget it.
 */
create function sessions.end_sessions() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
  v_sessions uuid[];
  v_empty uuid[];
  v_moves constant boolean := new.centre_agency_id <> old.centre_agency_id;
  v_rests constant boolean := new.state = 'returned' or v_moves;
  v_reason constant text := case when v_moves then 'transferred' when new.state = 'returned' then 'returned-to-authority' else 'work-ended' end;
begin
  select array_agg(p.session_id) into v_sessions
  from sessions.participant p where p.case_id = new.id and p.is_live and p.begins_at > v_now;
  if v_sessions is null then return null; end if;
  perform 1 from sessions.session s where s.id = any (v_sessions) order by s.id for update;
  select array_agg(s.id) into v_empty from sessions.session s
  where s.id = any (v_sessions) and s.state = 'scheduled'
    and not exists (select 1 from sessions.participant p where p.session_id = s.id and p.is_live and p.case_id <> new.id);
  update sessions.participant p
  set is_live = false, left_at = v_now, left_reason = v_reason
  where p.session_id = any (v_sessions) and p.case_id = new.id and p.is_live
    and not (v_rests and p.session_id = any (coalesce(v_empty, '{}')));
  insert into sessions.transition (id, session_id, from_state, action, to_state, by_account, at, reason_code)
  select uuidv7(), s, 'scheduled', 'cancel', 'cancelled', v_account, v_now, v_reason from unnest(v_empty) s;
  update sessions.session s
  set state = case when s.id = any (v_empty) then 'cancelled' else s.state end,
    cancel_reason = case when s.id = any (v_empty) then v_reason else s.cancel_reason end,
    cancelled_as = case when s.id = any (v_empty) and v_rests then 'centre-cancelled' else s.cancelled_as end,
    version = s.version + 1, updated_at = v_now
  where s.id = any (v_sessions) and s.state = 'scheduled';
  return null;
end $$;
revoke all on function sessions.end_sessions() from public;
create trigger end_sessions after update of state on cases.case_file
  for each row when (old.state <> new.state and new.state in ('returned', 'concluding', 'closed'))
  execute function sessions.end_sessions();
create trigger end_sessions_with_centre after update of centre_agency_id on cases.case_file
  for each row when (old.centre_agency_id <> new.centre_agency_id) execute function sessions.end_sessions();
