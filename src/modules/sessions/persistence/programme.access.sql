-- Programmes: the staff of the centre reads them, its coordinators keep them. They name no child.
alter table sessions.programme enable row level security;
alter table sessions.programme force row level security;
create policy programme_owner on sessions.programme to current_user using (true) with check (true);
create policy programme_own on sessions.programme for select to diversion_app
  using (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
create policy programme_add on sessions.programme for insert to diversion_app
  with check (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and added_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']);
create policy programme_change on sessions.programme for update to diversion_app
  using (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']);
grant select, insert, update (closed_at, closed_by, version, updated_at) on sessions.programme to diversion_app;

-- Who takes part: whoever sees the case; a seat is given and taken back by the coordinators of the centre.
alter table sessions.programme_member enable row level security;
alter table sessions.programme_member force row level security;
create policy programme_member_owner on sessions.programme_member to current_user using (true) with check (true);
create policy programme_member_known on sessions.programme_member for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = programme_member.case_id offset 0));
create policy programme_member_join on sessions.programme_member for insert to diversion_app
  with check (joined_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and left_at is null
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']
    and exists (select 1 from sessions.programme g join cases.case_file f on f.centre_agency_id = g.centre_agency_id
      where g.id = programme_member.programme_id and f.id = programme_member.case_id
        and f.child_id = programme_member.child_id and f.state = 'in-delivery' offset 0));
create policy programme_member_leave on sessions.programme_member for update to diversion_app
  using (left_at is null
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']
    and exists (select 1 from cases.case_file f
      where f.id = programme_member.case_id
        and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0))
  with check (true);
grant select, insert, update (left_at, left_by, left_reason) on sessions.programme_member to diversion_app;

-- There are no more children than seats, however many seats are given at once: they wait for each other by the programme.
create function sessions.take_seat() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_seats integer;
begin
  select g.capacity into v_seats from sessions.programme g
  where g.id = new.programme_id and g.closed_at is null for update;
  if not found then raise insufficient_privilege; end if;
  if v_seats <= (select count(*) from sessions.programme_member m
    where m.programme_id = new.programme_id and m.left_at is null) then
    raise exclusion_violation using constraint = 'programme_full';
  end if;
  return new;
end $$;
revoke all on function sessions.take_seat() from public;
create trigger take_seat before insert on sessions.programme_member
  for each row execute function sessions.take_seat();

/* How many seats of a programme are taken, also by children whom the actor does not see: one number, told in the centre. */
create function sessions.seats_taken(p_programme uuid) returns integer
language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::integer from sessions.programme_member m join sessions.programme g on g.id = m.programme_id
  where m.programme_id = p_programme and m.left_at is null
    and g.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
$$;
revoke all on function sessions.seats_taken(uuid) from public;
grant execute on function sessions.seats_taken(uuid) to diversion_app;

/*
 * A child that has a seat takes part in a session of the programme that is to come, whoever booked that; told by a coordinator
 * of the centre who sees the case. What is not free is refused as when it is booked.
 */
create function sessions.join_session_of_programme(p_session uuid, p_case uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_child uuid;
begin
  select m.child_id into v_child
  from sessions.session s
  join sessions.series_session x on x.session_id = s.id
  join sessions.series r on r.id = x.series_id
  join sessions.programme_member m on m.programme_id = r.programme_id
  where s.id = p_session and m.case_id = p_case and m.left_at is null and s.state = 'scheduled'
    and s.begins_at > nullif(current_setting('app.now', true), '')::timestamptz
    and s.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and nullif(current_setting('app.roles', true), '')::text[] && array['centre-coordinator']
    and children.held_rank('case', p_case) >= 2
    and not exists (select 1 from cases.conflict_of_interest i
      where i.case_id = p_case and i.account_id = nullif(current_setting('app.account', true), '')::uuid);
  if not found then raise insufficient_privilege; end if;
  insert into sessions.participant (session_id, case_id, child_id) values (p_session, p_case, v_child);
end $$;
revoke all on function sessions.join_session_of_programme(uuid, uuid) from public;
grant execute on function sessions.join_session_of_programme(uuid, uuid) to diversion_app;

/*
 * Coming sessions of a programme lose a child that has left it, and one without children is cancelled. It counts neither for
 * nor against anybody. Asked by the trigger below alone.
 */
create function sessions.leave_sessions(p_programme uuid, p_case uuid, p_reason text) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
  v_sessions uuid[];
  v_empty uuid[];
begin
  select array_agg(p.session_id) into v_sessions
  from sessions.participant p
  join sessions.series_session x on x.session_id = p.session_id
  join sessions.series r on r.id = x.series_id
  where r.programme_id = p_programme and p.case_id = p_case and p.is_live and p.begins_at > v_now;
  if v_sessions is null then return; end if;
  perform 1 from sessions.session s where s.id = any (v_sessions) order by s.id for update;
  update sessions.participant p set is_live = false, left_at = v_now, left_reason = p_reason
  where p.session_id = any (v_sessions) and p.case_id = p_case and p.is_live;
  select array_agg(s.id) into v_empty from sessions.session s
  where s.id = any (v_sessions) and s.state = 'scheduled'
    and not exists (select 1 from sessions.participant p where p.session_id = s.id and p.is_live);
  insert into sessions.transition (id, session_id, from_state, action, to_state, by_account, at, reason_code)
  select uuidv7(), s, 'scheduled', 'cancel', 'cancelled', v_account, v_now, 'nobody-left' from unnest(v_empty) s;
  update sessions.session s
  set state = case when s.id = any (v_empty) then 'cancelled' else s.state end,
    cancel_reason = case when s.id = any (v_empty) then 'nobody-left' else s.cancel_reason end,
    version = s.version + 1, updated_at = v_now
  where s.id = any (v_sessions) and s.state = 'scheduled';
end $$;
revoke all on function sessions.leave_sessions(uuid, uuid, text) from public;

create function sessions.leave_programme() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform sessions.leave_sessions(new.programme_id, new.case_id, new.left_reason);
  return null;
end $$;
revoke all on function sessions.leave_programme() from public;
create trigger leave_programme after update of left_at on sessions.programme_member
  for each row when (old.left_at is null and new.left_at is not null) execute function sessions.leave_programme();

-- Where the work ends, whoever ends it, rests until an authority has answered, or goes on at another centre, the seat is free again;
-- the case tells it (ADR 43).
create function sessions.end_memberships() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update sessions.programme_member m
  set left_at = greatest(m.joined_at, coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())),
    left_by = nullif(current_setting('app.account', true), '')::uuid,
    left_reason = case when new.centre_agency_id <> old.centre_agency_id then 'transferred'
      when new.state = 'returned' then 'returned-to-authority' else 'work-ended' end
  where m.case_id = new.id and m.left_at is null;
  return null;
end $$;
revoke all on function sessions.end_memberships() from public;
create trigger end_memberships after update of state on cases.case_file
  for each row when (old.state <> new.state and new.state in ('returned', 'concluding', 'closed'))
  execute function sessions.end_memberships();
create trigger end_memberships_with_centre after update of centre_agency_id on cases.case_file
  for each row when (old.centre_agency_id <> new.centre_agency_id) execute function sessions.end_memberships();
