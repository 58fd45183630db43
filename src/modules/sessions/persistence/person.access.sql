/*
 * A child that was registered twice is booked as one (ADR 44). These functions look past policies, and answer nothing about
 * a number to who does not know it.
 */
create function sessions.person_of(p_child uuid) returns uuid
language sql stable set search_path = pg_catalog as $$
  select coalesce((select m.kept_child_id from children.live_merge m where m.merged_child_id = p_child), p_child)
$$;
revoke all on function sessions.person_of(uuid) from public;

/* Whoever books for a child waits here for who books for it too, also while two of its numbers become one. */
create function sessions.wait_for_person(p_child uuid) returns uuid
language plpgsql volatile set search_path = pg_catalog as $$
declare
  v_before constant uuid := sessions.person_of(p_child);
  v_person uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended('sessions.child ' || v_before, 0));
  v_person := sessions.person_of(p_child);
  if v_person <> v_before then
    perform pg_advisory_xact_lock(hashtextextended('sessions.child ' || v_person, 0));
  end if;
  return v_person;
end $$;
revoke all on function sessions.wait_for_person(uuid) from public;

/* In one order of the children, whatever numbers they are booked under, so that nobody waits for each other. */
create function sessions.wait_for_children(p_children uuid[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform sessions.wait_for_person(c.id)
  from (select u.id from unnest(p_children) as u (id) order by sessions.person_of(u.id), u.id) c;
end $$;
revoke all on function sessions.wait_for_children(uuid[]) from public;
grant execute on function sessions.wait_for_children(uuid[]) to diversion_app;

/*
 * Two numbers become those of one child, or cease to be. What both had booked at one time stays as it is, the later one
 * beside the constraint: a merge fails for no booking, and the centres are told.
 */
create function sessions.follow_merge() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_children uuid[];
begin
  perform pg_advisory_xact_lock(hashtextextended('sessions.child ' || c, 0))
  from (select unnest(array[new.kept_child_id, new.merged_child_id]) as c order by 1) locked;
  select array_agg(n) into v_children
  from (select children.numbers_of(new.kept_child_id) as n union select new.merged_child_id) known;
  update sessions.participant p set is_double = true, person_id = sessions.person_of(p.child_id)
  where p.child_id = any (v_children);
  update sessions.participant p set is_double = false
  where p.child_id = any (v_children) and not exists (
    select 1 from sessions.participant o
    where o.person_id = p.person_id and (o.begins_at, o.session_id, o.case_id) < (p.begins_at, p.session_id, p.case_id)
      and (o.session_id = p.session_id
        or o.is_live and p.is_live and tstzrange(o.begins_at, o.ends_at) && tstzrange(p.begins_at, p.ends_at)));
  return null;
end $$;
revoke all on function sessions.follow_merge() from public;
create trigger book_as_one after update of state on children.merge
  for each row when ((old.state in ('approved', 'undoing-proposed')) <> (new.state in ('approved', 'undoing-proposed')))
  execute function sessions.follow_merge();

/* The coming sessions of the actor's centre with a child that is booked elsewhere then, under another number. */
create function sessions.booked_twice() returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
  select d.session_id
  from sessions.participant d
  where d.is_double and d.is_live and d.begins_at >= nullif(current_setting('app.now', true), '')::timestamptz
    and d.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and exists (select 1 from sessions.participant o
      where o.person_id = d.person_id and o.is_live and (o.session_id, o.case_id) <> (d.session_id, d.case_id)
        and tstzrange(o.begins_at, o.ends_at) && tstzrange(d.begins_at, d.ends_at))
  union
  select o.session_id from sessions.participant d join sessions.participant o
    on o.person_id = d.person_id and o.is_live and (o.session_id, o.case_id) <> (d.session_id, d.case_id)
      and tstzrange(o.begins_at, o.ends_at) && tstzrange(d.begins_at, d.ends_at)
  where d.is_double and d.is_live and o.begins_at >= nullif(current_setting('app.now', true), '')::timestamptz
    and o.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
$$;
revoke all on function sessions.booked_twice() from public;
grant execute on function sessions.booked_twice() to diversion_app;
