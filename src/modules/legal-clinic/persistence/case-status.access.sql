/*
 * The window of a lawyer on a case: rows that are there while a mandate and the word of the child stand, and that hold codes and
 * instants alone. Read by who holds the mandate; written by the functions below, in the transaction of whoever changes what they tell.
 */
alter table legal_clinic.case_status enable row level security;
alter table legal_clinic.case_status force row level security;
create policy case_status_owner on legal_clinic.case_status to current_user using (true) with check (true);
create policy case_status_known on legal_clinic.case_status for select to diversion_app
  using (lawyer_id = (select nullif(current_setting('app.account', true), '')::uuid)
    and clinic_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and closes_at > (select nullif(current_setting('app.now', true), '')::timestamptz));
grant select on legal_clinic.case_status to diversion_app;

alter table legal_clinic.status_date enable row level security;
alter table legal_clinic.status_date force row level security;
create policy status_date_owner on legal_clinic.status_date to current_user using (true) with check (true);
create policy status_date_known on legal_clinic.status_date for select to diversion_app
  using (exists (select 1 from legal_clinic.case_status s where s.mandate_id = status_date.mandate_id offset 0));
grant select on legal_clinic.status_date to diversion_app;

/* Where a matter stands: the stage, since when by its last move, and whom to ask. Asked by the door below alone. */
create function legal_clinic.stage_of(p_matter legal_clinic.matter)
returns table (stage text, since timestamptz, contact uuid, intake_id uuid, case_id uuid)
language sql stable set search_path = pg_catalog as $$
  with file as (
    select f.id, f.state, f.centre_agency_id, f.created_at,
      case when f.state in ('opened', 'allocated', 'assessed', 'in-delivery') then 'with-centre'
        when f.state = 'returned' then 'before-authority' when f.state = 'concluding' then 'ending'
        when f.state in ('closed', 'finalised') then 'ended' end as stage
    from cases.case_file f left join referrals.referral r on r.id = f.referral_id
    where f.id = p_matter.case_id or r.intake_id = p_matter.intake_id
    order by f.created_at desc, f.id desc limit 1
  ), referral as (
    select r.id, r.state, r.authority_agency_id, r.centre_agency_id, r.updated_at,
      case when r.state in ('submitted', 'returned') then 'before-authority' when r.state = 'offered' then 'offered'
        when r.state = 'refused' then 'refused' when r.state in ('taken-up', 'waiting', 'declined') then 'choosing-centre'
        when r.state = 'accepted' then 'with-centre' else 'ended' end as stage
    from referrals.referral r
    where r.intake_id = p_matter.intake_id and r.submitted_at is not null and not exists (select 1 from file)
    order by r.created_at desc, r.id desc limit 1
  )
  select f.stage, (select max(t.at) from cases.transition t where t.case_id = f.id), f.centre_agency_id, p_matter.intake_id, f.id
  from file f
  union all
  select r.stage, (select max(t.at) from referrals.transition t where t.referral_id = r.id),
    case when r.state in ('accepted', 'waiting') then r.centre_agency_id else r.authority_agency_id end, p_matter.intake_id, null
  from referral r
  union all
  select 'recorded', i.met_at, i.agency_id, i.id, null from intake.intake i
  where i.id = p_matter.intake_id and not exists (select 1 from file) and not exists (select 1 from referral)
$$;
revoke all on function legal_clinic.stage_of(legal_clinic.matter) from public;

/*
 * Is a window open already for another of the same act: of the same lawyer, or of the clinic without an answer to that? The later
 * one stays shut until another lawyer goes on. Asked by the door below alone.
 */
create function legal_clinic.is_in_conflict(p_mandate uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (
    select 1
    from legal_clinic.mandate m
    cross join legal_clinic.others_of_act(m.id) o
    join legal_clinic.case_status s on s.mandate_id = o.id
    left join legal_clinic.case_status own on own.mandate_id = m.id
    where m.id = p_mandate and (o.lawyer_id = m.lawyer_id or m.conflict_answer is null and o.conflict_answer is null)
      and (own.mandate_id is null or (s.opened_at, s.mandate_id) < (own.opened_at, own.mandate_id)))
$$;
revoke all on function legal_clinic.is_in_conflict(uuid) from public;

/* Writes anew what comes and what is due: sessions and conferences, the clocks that protect the child, reviews. */
create function legal_clinic.put_dates(p_mandate uuid, p_child uuid, p_intake uuid, p_case uuid) returns void
language sql volatile set search_path = pg_catalog as $$
  delete from legal_clinic.status_date d where d.mandate_id = p_mandate;
  insert into legal_clinic.status_date (mandate_id, kind, at, is_deadline)
  select p_mandate, 'session', p.begins_at, false from sessions.participant p
  where p.case_id = p_case and p.is_live and p.left_at is null
  union
  select p_mandate, 'conference', c.planned_at, false from conferences.conference c where c.case_id = p_case and c.state = 'planned'
  union
  select p_mandate, k.code, k.due_at, true from intake.clock k
  where k.intake_id = p_intake and k.due_at is not null and k.stopped_at is null and k.void_since is null
    and k.code in ('parent-told', 'lawyer-present', 'medical-check', 'release-or-judge')
  union
  select p_mandate, r.clock, r.due_at, true from referrals.referral r
  where r.intake_id = p_intake and r.due_at is not null and r.clock in ('referral-decision', 'offer-answer', 'review')
  union
  select p_mandate, 'review-decision', v.due_at, true from reviews.review v
  where v.child_id in (select children.numbers_of(p_child)) and v.due_at is not null and v.state in ('requested', 'assigned')
    and (v.decision_id = p_case or exists (select 1 from referrals.referral r where r.id = v.decision_id and r.intake_id = p_intake))
$$;
revoke all on function legal_clinic.put_dates(uuid, uuid, uuid, uuid) from public;

/* Does the lawyer serve at the clinic now? Asked by the door below alone. */
create function legal_clinic.is_served(p_clinic uuid, p_lawyer uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select 1 from access.assignment a join access.staff_account s on s.id = a.account_id
    where a.account_id = p_lawyer and a.agency_id = p_clinic and a.ended_at is null and s.disabled_at is null
      and a.roles && array['clinic-lawyer'])
$$;
revoke all on function legal_clinic.is_served(uuid, uuid) from public;

/*
 * Opens, keeps or shuts the window of one mandate by how things stand: open while the mandate is active, its lawyer serves at the
 * clinic, the last word of the child is that the clinic may be told, and no conflict stands against it. Two who change either at once wait for each other here.
 */
create function legal_clinic.align(p_mandate uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
  v_matter legal_clinic.matter;
  v_mandate legal_clinic.mandate;
  v_until timestamptz;
  v_at record;
begin
  select * into v_matter from legal_clinic.matter a where a.mandate_id = p_mandate for update;
  if not found then return; end if;
  select * into v_mandate from legal_clinic.mandate m where m.id = p_mandate;
  v_until := case when v_mandate.state = 'active' then legal_clinic.told_until(p_mandate) end;
  select * into v_at from legal_clinic.stage_of(v_matter) s where s.stage is not null;
  if v_until is null or v_until <= v_now or v_at.stage is null or legal_clinic.is_in_conflict(p_mandate)
    or not legal_clinic.is_served(v_mandate.clinic_agency_id, v_mandate.lawyer_id)
    -- What is no charge any more, or never was one, needs no defence.
    or exists (select 1 from intake.intake i where i.id = v_matter.intake_id and i.state not in ('registered', 'decided')) then
    delete from legal_clinic.case_status s where s.mandate_id = p_mandate;
    perform legal_clinic.close_files(p_mandate, null);
    return;
  end if;
  insert into legal_clinic.case_status as s (mandate_id, clinic_agency_id, lawyer_id, child_id, number, stage, since,
    contact_agency_id, closes_at, opened_at, version, changed_at)
  values (p_mandate, v_mandate.clinic_agency_id, v_mandate.lawyer_id, v_matter.child_id, v_mandate.asked_number, v_at.stage,
    coalesce(v_at.since, v_now), v_at.contact, v_until, v_now, 1, v_now)
  on conflict (mandate_id) do update set lawyer_id = excluded.lawyer_id, stage = excluded.stage,
    since = case when s.stage = excluded.stage then s.since else v_now end, contact_agency_id = excluded.contact_agency_id,
    closes_at = excluded.closes_at, version = s.version + 1, changed_at = v_now;
  perform legal_clinic.put_dates(p_mandate, v_matter.child_id, v_at.intake_id, v_at.case_id);
  perform legal_clinic.close_files(p_mandate, v_mandate.lawyer_id);
  perform legal_clinic.open_files(p_mandate, v_matter.child_id, v_matter.intake_id, v_mandate.lawyer_id, v_until);
end $$;
revoke all on function legal_clinic.align(uuid) from public;

/* Aligns the windows on a child, under whichever of its numbers the matters are. Asked by the doors below alone. */
create function legal_clinic.align_child(p_child uuid) returns void
language sql volatile set search_path = pg_catalog as $$
  select legal_clinic.align(a.mandate_id) from (
    select m.mandate_id from legal_clinic.matter m where m.child_id in (select children.numbers_of(p_child))
    order by m.mandate_id offset 0) as a
$$;
revoke all on function legal_clinic.align_child(uuid) from public;

/* Something of a child has changed: what its lawyers are shown follows in the same transaction. */
create function legal_clinic.follow_child() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform legal_clinic.align_child(new.child_id);
  return null;
end $$;
revoke all on function legal_clinic.follow_child() from public;

/* Two children turn out to be one, or not: the word of either is from now on the word of both, or no more. */
create function legal_clinic.follow_merge() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform legal_clinic.align_child(new.kept_child_id);
  perform legal_clinic.align_child(new.merged_child_id)
  where new.merged_child_id not in (select children.numbers_of(new.kept_child_id));
  return null;
end $$;
revoke all on function legal_clinic.follow_merge() from public;

/* Who took part with whom is told, or taken back: the windows of that event follow, the one that was opened first before the others. */
create function legal_clinic.follow_event() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform legal_clinic.align(a.mandate_id) from (
    select m.mandate_id from intake.co_participant c join legal_clinic.matter m on m.intake_id = c.intake_id
    where c.event_id = new.event_id order by m.mandate_id offset 0) as a;
  return null;
end $$;
revoke all on function legal_clinic.follow_event() from public;

create function legal_clinic.follow_mandate() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform legal_clinic.align(new.id);
  return null;
end $$;
revoke all on function legal_clinic.follow_mandate() from public;

create trigger show_status after update on legal_clinic.mandate
  for each row execute function legal_clinic.follow_mandate();
create trigger show_status after insert or update of state on children.consent
  for each row when (new.purpose = 'share-with-legal-clinic') execute function legal_clinic.follow_child();
create trigger show_status after update of state on children.merge
  for each row execute function legal_clinic.follow_merge();
create trigger show_status after update of state on intake.intake
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of event_id, taken_back_at on intake.co_participant
  for each row execute function legal_clinic.follow_event();
create trigger show_status after insert or update of due_at, stopped_at, void_since on intake.clock
  for each row execute function legal_clinic.follow_child();
create trigger show_status after update of state, due_at, authority_agency_id, centre_agency_id on referrals.referral
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of state, centre_agency_id on cases.case_file
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of is_live, begins_at, left_at on sessions.participant
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of state, planned_at on conferences.conference
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of state, due_at on reviews.review
  for each row execute function legal_clinic.follow_child();

/* A lawyer leaves the clinic, serves there in another role, or comes back: their windows follow in the same transaction. */
create function legal_clinic.follow_lawyer(p_lawyer uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  select legal_clinic.align(m.id) from (
    select id from legal_clinic.mandate where lawyer_id = p_lawyer and state = 'active' order by id offset 0) as m
$$;
revoke all on function legal_clinic.follow_lawyer(uuid) from public;

create constraint trigger show_status after insert or update on access.assignment
  deferrable initially deferred
  for each row execute function access.tell('legal_clinic.follow_lawyer', 'account_id');
create trigger show_status after update of disabled_at on access.staff_account
  for each row when (old.disabled_at is distinct from new.disabled_at) execute function access.tell('legal_clinic.follow_lawyer', 'id');
