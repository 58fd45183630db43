-- Links to the page for a child and its family: made by who answers for the case, seen and ended by whoever sees it at its centre.
-- Nobody reads a hash.
alter table family_page.link enable row level security;
alter table family_page.link force row level security;
create policy link_owner on family_page.link to current_user using (true) with check (true);
create policy link_known on family_page.link for select to diversion_app
  using (exists (select 1 from cases.case_file f
    where f.id = link.case_id
      and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0));
create policy link_make on family_page.link for insert to diversion_app
  with check (made_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and revoked_at is null
    and exists (select 1 from cases.case_file f
      where f.id = link.case_id and f.child_id = link.child_id
        and f.worker_id = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
create policy link_revoke on family_page.link for update to diversion_app
  using (revoked_at is null
    and exists (select 1 from cases.case_file f
      where f.id = link.case_id
        and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0))
  with check (true);
grant select (id, case_id, child_id, reader, representative_id, language, expires_at, revoked_at, revoked_by, last_used_at, made_by,
  version, created_at, updated_at), insert, update (revoked_at, revoked_by, version, updated_at) on family_page.link to diversion_app;

/*
 * May a representative still read: their authority lasts, and no conflict of interest bars them. Asked by the door below alone.
 */
create function family_page.may_read(p_representative uuid, p_on date) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select 1 from children.representative r
    where r.id = p_representative and r.valid_from <= p_on and (r.valid_until is null or r.valid_until >= p_on)
      and exists (select 1 from reference.entry e
        where e.list = 'representative-conflicts' and e.code = r.conflict and e.valid_from <= p_on
          and (e.valid_to is null or e.valid_to >= p_on) and not coalesce((e.attributes ->> 'bars')::boolean, false)))
$$;
revoke all on function family_page.may_read(uuid, date) from public;

/* The next meetings of a case, by kind and time, and nothing else of them. Asked by the door below alone. */
create function family_page.next_meetings(p_case uuid, p_now timestamptz) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'beginsAt', m.begins_at, 'endsAt', m.ends_at)
    order by m.begins_at), '[]')
  from (select s.kind, s.begins_at, s.ends_at
    from sessions.participant p join sessions.session s on s.id = p.session_id
    where p.case_id = p_case and p.is_live and s.state = 'scheduled' and s.ends_at > p_now
    order by s.begins_at, s.id limit 20) m
$$;
revoke all on function family_page.next_meetings(uuid, timestamptz) from public;

/* What a case’s plan that holds asks for, in codes and without a word of it. Asked by the door below alone. */
create function family_page.plan_that_holds(p_case uuid, p_on date) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('startsOn', l.starts_on, 'endsOn', l.ends_on,
    'areas', (select coalesce(jsonb_agg(g.area order by g.place), '[]') from case_plans.plan_goal g where g.plan_id = l.id),
    'activities', (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'times', a.times, 'rhythm', a.rhythm,
        'untilOn', a.until_on) order by g.place, a.place), '[]')
      from case_plans.plan_activity a join case_plans.plan_goal g on g.plan_id = a.plan_id and g.key = a.goal_key
      where a.plan_id = l.id and a.until_on >= p_on))
  from case_plans.plan l where l.case_id = p_case and l.state = 'active'
$$;
revoke all on function family_page.plan_that_holds(uuid, date) from public;

/*
 * What a child is to keep to by the order on which a case stands, as far as it holds and its centre sees to it: codes, hours and days,
 * and the next dates. No word of it, which nobody who is not signed in has the key of. Null while it is suspended. Asked by the door
 * below alone.
 */
create function family_page.order_that_holds(p_case cases.case_file, p_now timestamptz, p_on date) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'conditions', (select coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'limits', c.limits) order by c.position), '[]')
      from sentencing.order_condition c
      where c.order_id = o.id
        and c.terms_number = (select max(t.number) from sentencing.order_terms t where t.order_id = o.id)
        and (c.limits ->> 'untilOn' is null or (c.limits ->> 'untilOn')::date >= p_on)),
    'dates', (select coalesce(jsonb_agg(jsonb_build_object('purpose', d.purpose_code, 'at', d.planned_at) order by d.planned_at), '[]')
      from (select a.purpose_code, a.planned_at from compliance.appointment a
        where a.order_id = o.id and a.state = 'planned' and a.planned_at > p_now
        order by a.planned_at, a.id limit 20) d))
  from sentencing.order_file o
  where o.id = p_case.order_id and o.child_id = p_case.child_id and o.supervisor_agency_id = p_case.centre_agency_id
    and o.state in ('in-force', 'breached', 'in-review')
    and not exists (select 1 from sentencing.order_interval i
      where i.order_id = o.id and i.kind = 'suspension' and i.from_on <= p_on and (i.until_on is null or i.until_on > p_on))
$$;
revoke all on function family_page.order_that_holds(cases.case_file, timestamptz, date) from public;

/*
 * The page of a secret, for who is not signed in: kinds, days and times, and of nobody. Null for a secret that is wrong, revoked
 * or run out, where the centre does not work with the child any more or the child has taken its consent back, and for a
 * representative who must not read any more. For the named actor only.
 */
create function family_page.read_page(p_hash bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_today constant date := (v_now at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'))::date;
  v_link family_page.link;
  v_case cases.case_file;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:serve-family-pages' then return null; end if;
  select l.* into v_link from family_page.link l
  where l.secret_hash = p_hash and l.revoked_at is null and l.expires_at > v_now
    and (l.representative_id is null or family_page.may_read(l.representative_id, v_today));
  if not found then return null; end if;
  select f.* into v_case from cases.case_file f where f.id = v_link.case_id and f.state = 'in-delivery';
  if not found or cases.takes_part_no_more(v_case) then return null; end if;
  update family_page.link l set last_used_at = v_now where l.id = v_link.id;
  return jsonb_build_object('reader', v_link.reader, 'language', v_link.language,
    'plan', family_page.plan_that_holds(v_case.id, v_today), 'meetings', family_page.next_meetings(v_case.id, v_now),
    'order', family_page.order_that_holds(v_case, v_now, v_today));
end $$;
revoke all on function family_page.read_page(bytea) from public;
grant execute on function family_page.read_page(bytea) to diversion_app;

/* The birth date of a child was corrected: until when its representatives may read is said anew, and no old link stands. */
create function family_page.end_with_corrected_age(p_child uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('child', p_child) < 2 then raise insufficient_privilege; end if;
  update family_page.link l
  set revoked_at = nullif(current_setting('app.now', true), '')::timestamptz, version = l.version + 1,
    updated_at = nullif(current_setting('app.now', true), '')::timestamptz
  where l.child_id = p_child and l.reader = 'representative' and l.revoked_at is null;
end $$;
revoke all on function family_page.end_with_corrected_age(uuid) from public;
grant execute on function family_page.end_with_corrected_age(uuid) to diversion_app;

/*
 * A link does not live again with a case that is opened again, nor at another centre: the paper may be anywhere by then. The case
 * tells it.
 */
create function family_page.end_links() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
begin
  update family_page.link l set revoked_at = v_now, version = l.version + 1, updated_at = greatest(l.updated_at, v_now)
  where l.case_id = new.id and l.revoked_at is null;
  return null;
end $$;
revoke all on function family_page.end_links() from public;
create trigger end_links after update of state on cases.case_file
  for each row when (old.state <> new.state and new.state = 'closed')
  execute function family_page.end_links();
create trigger end_links_with_centre after update of centre_agency_id on cases.case_file
  for each row when (old.centre_agency_id <> new.centre_agency_id) execute function family_page.end_links();
