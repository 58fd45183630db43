/*
 * Where a matter stands: the stage, since when by its last move, and whom to ask. What has not ended stands before what has or was
 * refused, the order that was asked for before what else there is, and of the rest what came last. Asked by the door below alone.
 */
create function legal_clinic.stage_of(p_matter legal_clinic.matter)
returns table (stage text, since timestamptz, contact uuid)
language sql stable set search_path = pg_catalog as $$
  with file as (
    select f.id, f.created_at, f.centre_agency_id as contact, (select max(t.at) from cases.transition t where t.case_id = f.id) as since,
      legal_clinic.stage_of_case(f.state) as stage
    from legal_clinic.cases_of(p_matter) f
    order by f.created_at desc, f.id desc limit 1
  ), referral as (
    select r.id, r.created_at, case when r.state in ('accepted', 'waiting') then r.centre_agency_id else r.authority_agency_id end as contact,
      (select max(t.at) from referrals.transition t where t.referral_id = r.id) as since,
      legal_clinic.stage_of_referral(r.state) as stage
    from referrals.referral r
    where r.intake_id = p_matter.intake_id and r.submitted_at is not null and not exists (select 1 from file)
    order by r.created_at desc, r.id desc limit 1
  ), alternative as (
    select o.id, o.created_at, case when o.state = 'proposed' then o.authority_agency_id
        when o.state = 'in-review' then coalesce(o.court_agency_id, o.authority_agency_id)
        else coalesce(o.supervisor_agency_id, o.authority_agency_id) end as contact,
      (select max(t.at) from sentencing.order_transition t where t.order_id = o.id and t.to_state is distinct from t.from_state) as since,
      -- That a condition was not kept is no stage: the word for it would tell what happened.
      case when o.state = 'proposed' then 'alternative-proposed' when o.state = 'ordered' then 'alternative-ordered'
        when o.state in ('in-force', 'breached') then 'alternative-in-force' when o.state = 'in-review' then 'in-review-by-court'
        else 'ended' end as stage
    from legal_clinic.orders_of(p_matter) o
  )
  select s.stage, s.since, s.contact
  from (
    select f.stage, f.since, f.contact, f.created_at, f.id from file f
    union all select r.stage, r.since, r.contact, r.created_at, r.id from referral r
    union all select o.stage, o.since, o.contact, o.created_at, o.id from alternative o
    union all select 'recorded', i.met_at, i.agency_id, '-infinity', i.id from intake.intake i
      where i.id = p_matter.intake_id and not exists (select 1 from file) and not exists (select 1 from referral)
        and not exists (select 1 from alternative)
  ) s
  order by (s.stage not in ('ended', 'refused')) desc, (s.id is not distinct from p_matter.order_id) desc, s.created_at desc, s.id desc
  limit 1
$$;
revoke all on function legal_clinic.stage_of(legal_clinic.matter) from public;
