/*
 * Children who are kept apart: declared by who sees both cases and answers for one or coordinates the centre; read by whoever
 * sees one of the two. The other child is shown to who sees its case alone.
 */
alter table sessions.kept_apart enable row level security;
alter table sessions.kept_apart force row level security;
create policy kept_apart_owner on sessions.kept_apart to current_user using (true) with check (true);
create policy kept_apart_known on sessions.kept_apart for select to diversion_app
  using (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from cases.case_file f where f.id in (kept_apart.one_case_id, kept_apart.other_case_id) offset 0));
create policy kept_apart_declare on sessions.kept_apart for insert to diversion_app
  with check (declared_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and ((select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']
      or exists (select 1 from cases.case_file f where f.id in (kept_apart.one_case_id, kept_apart.other_case_id)
        and f.worker_id = (select nullif(current_setting('app.account', true), '')::uuid) offset 0))
    and exists (select 1 from cases.case_file f where f.id = kept_apart.one_case_id
      and f.child_id = kept_apart.one_child_id and f.centre_agency_id = kept_apart.centre_agency_id offset 0)
    and exists (select 1 from cases.case_file f where f.id = kept_apart.other_case_id
      and f.child_id = kept_apart.other_child_id and f.centre_agency_id = kept_apart.centre_agency_id offset 0));
create policy kept_apart_end on sessions.kept_apart for update to diversion_app
  using (ended_at is null and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from cases.case_file f where f.id in (kept_apart.one_case_id, kept_apart.other_case_id)
      and (f.worker_id = (select nullif(current_setting('app.account', true), '')::uuid)
        or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']) offset 0))
  with check (true);
grant select, insert, update (ended_at, ended_by, version) on sessions.kept_apart to diversion_app;

create function sessions.local_day(p_at timestamptz) returns date
language sql stable set search_path = pg_catalog as $$
  select (p_at at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'))::date
$$;
revoke all on function sessions.local_day(timestamptz) from public;

/*
 * Those who take part beside a child, in one session or so near in its room, and are kept apart from it, with their session.
 * Asked by definer functions only.
 */
create function sessions.met_by(p_person uuid, p_session sessions.session) returns table (session_id uuid, case_id uuid)
language sql stable set search_path = pg_catalog as $$
  select o.session_id, o.case_id
  from (
    select sessions.person_of(k.other_child_id) as person, k.valid_from, k.valid_until from sessions.kept_apart k
    where k.ended_at is null and k.one_child_id in (select children.numbers_of(p_person))
    union all
    select sessions.person_of(k.one_child_id), k.valid_from, k.valid_until from sessions.kept_apart k
    where k.ended_at is null and k.other_child_id in (select children.numbers_of(p_person))) k
  join sessions.participant o on o.person_id = k.person and o.is_live
  join sessions.session s on s.id = o.session_id
  left join sessions.room r on r.id = p_session.room_id
  where sessions.local_day(p_session.begins_at) between k.valid_from and coalesce(k.valid_until, 'infinity')
    and (s.id = p_session.id
      or s.room_id = p_session.room_id
        and s.begins_at < p_session.ends_at + make_interval(mins => r.apart_minutes)
        and s.ends_at > p_session.begins_at - make_interval(mins => r.apart_minutes))
$$;
revoke all on function sessions.met_by(uuid, sessions.session) from public;

/*
 * No child joins where it would meet a child from whom it is kept apart. Whoever books a room has locked it, and whoever
 * joins a session that session, so that of two who book at once the second sees the first. By one word, and nobody's name.
 */
create function sessions.keep_apart() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_session sessions.session;
begin
  select * into v_session from sessions.session s where s.id = new.session_id;
  if exists (select 1 from sessions.met_by(new.person_id, v_session)) then
    raise exclusion_violation using constraint = 'session_kept_apart';
  end if;
  return new;
end $$;
revoke all on function sessions.keep_apart() from public;
-- After join_session, by its name: that one says who the child is.
create trigger keep_apart before insert on sessions.participant
  for each row execute function sessions.keep_apart();

/* The coming sessions of the actor's centre in which children meet who were kept apart later, and whose cases those are. */
create function sessions.clashes_of_kept_apart() returns table (session_id uuid, case_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select p.session_id, p.case_id
  from sessions.kept_apart k
  join sessions.participant p on p.is_live and p.person_id in (sessions.person_of(k.one_child_id), sessions.person_of(k.other_child_id))
  join sessions.session s on s.id = p.session_id and s.state = 'scheduled'
  where k.ended_at is null and k.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and s.centre_agency_id = k.centre_agency_id
    and s.begins_at >= nullif(current_setting('app.now', true), '')::timestamptz
    and exists (select 1 from sessions.met_by(p.person_id, s))
$$;
revoke all on function sessions.clashes_of_kept_apart() from public;
grant execute on function sessions.clashes_of_kept_apart() to diversion_app;

/*
 * Of children of the actor's centre who took part in one event, or whose cases are linked for that, and whom nobody has kept apart
 * yet: their cases. For its coordinators, who see both.
 */
create function sessions.proposed_apart() returns table (one_case_id uuid, other_case_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, b.id
  from cases.took_part_together() t
  join cases.case_file a on a.id = t.one_case_id
  join cases.case_file b on b.id = t.other_case_id
  where a.state <> 'closed' and b.state <> 'closed'
    and sessions.person_of(a.child_id) <> sessions.person_of(b.child_id)
    and not exists (select 1 from sessions.kept_apart k where k.one_case_id = a.id and k.other_case_id = b.id)
  union
  select a.id, b.id
  from cases.case_link l join cases.case_file a on a.id = l.one_case_id join cases.case_file b on b.id = l.other_case_id
  where 'centre-coordinator' = any (nullif(current_setting('app.roles', true), '')::text[])
    and l.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and l.kind = 'co-participant' and l.ended_at is null and a.closed_at is null and b.closed_at is null
    and not exists (select 1 from sessions.kept_apart k where k.one_case_id = a.id and k.other_case_id = b.id)
$$;
revoke all on function sessions.proposed_apart() from public;
grant execute on function sessions.proposed_apart() to diversion_app;
