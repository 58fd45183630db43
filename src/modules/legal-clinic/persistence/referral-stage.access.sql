/*
 * The work to which a referral led, where its unit follows that: as the register says; of help without a charge the police follow nothing
 * (Law 919-IIQ; domain of the case). Asked by functions alone.
 */
create function legal_clinic.work_followed(p_referral referrals.referral)
returns table (centre_agency_id uuid, state text, outcome text, allocated_at timestamptz, plan_active_at timestamptz,
  moved_at timestamptz, ended_at timestamptz)
language sql stable set search_path = pg_catalog as $$
  select w.centre_agency_id, w.state, w.outcome, w.allocated_at, w.plan_active_at, w.moved_at, w.ended_at
  from cases.work_of(p_referral.id) w join access.agency a on a.id = p_referral.referring_agency_id
  where exists (select 1 from children.need_to_know k where k.file_kind = 'case' and k.file_id = w.case_id
    and k.grantee_id = a.id and k.ended_at is null and (a.kind <> 'police-unit' or 'child-inspector' = any (k.for_roles)))
$$;
revoke all on function legal_clinic.work_followed(referrals.referral) from public;

/*
 * Where a referral stands for who made it, with whom it lies and how it ended; what is over without being done is over at once. Without
 * a row for what no window tells: work that is sealed, or of which no more than figures is left, is like what never was, whoever may
 * follow it and however it ended. Asked by the door below alone.
 */
create function legal_clinic.standing_of(p_referral referrals.referral)
returns table (stage text, contact uuid, outcome text)
language sql stable set search_path = pg_catalog as $$
  select s.stage, s.contact, s.outcome from (
    select case when w.outcome = 'ended' then 'ended' else legal_clinic.stage_of_case(w.state) end as stage,
      w.centre_agency_id as contact, w.outcome
    from legal_clinic.work_followed(p_referral) w
    union all
    select case when p_referral.state = 'returned' then 'to-complete' else legal_clinic.stage_of_referral(p_referral.state) end,
      case when p_referral.state in ('submitted', 'offered', 'refused') then p_referral.authority_agency_id
        when p_referral.state in ('taken-up', 'waiting') then p_referral.centre_agency_id end,
      case when p_referral.state in ('refused', 'withdrawn', 'expired', 'not-taken-up', 'unplaced') then p_referral.state end
    where not exists (select 1 from legal_clinic.work_followed(p_referral))) as s
  where s.stage is not null
    and not exists (select 1 from cases.work_of(p_referral.id) w where legal_clinic.stage_of_case(w.state) is null)
$$;
revoke all on function legal_clinic.standing_of(referrals.referral) from public;

/*
 * What has become of a referral, step by step: its own states, the work of the centre as long as that is not over undone, and that an
 * alternative was ordered about the same intake. That is told of a charge alone, and to no school: the order may be about an act that it
 * never reported (domain of the roles). Asked by the door below alone.
 */
create function legal_clinic.milestones_of(p_referral referrals.referral) returns table (code text, at timestamptz)
language sql stable set search_path = pg_catalog as $$
  select t.to_state, t.at from referrals.transition t where t.referral_id = p_referral.id and t.to_state <> 'drafted'
  union
  select m.code, m.at from legal_clinic.work_followed(p_referral) w
  cross join lateral (values ('allocated', w.allocated_at), ('plan-active', w.plan_active_at), ('moved', w.moved_at)) m (code, at)
  where m.at is not null and w.outcome is distinct from 'ended'
  union
  select w.outcome, w.ended_at from legal_clinic.work_followed(p_referral) w where w.outcome is not null
  union
  select 'alternative-ordered', o.decided_at from sentencing.order_file o join access.agency a on a.id = p_referral.referring_agency_id
  where o.intake_id = p_referral.intake_id and o.decided_at > p_referral.submitted_at
    and o.state not in ('proposed', 'rejected', 'withdrawn', 'quashed')
    and p_referral.basis = 'diversion' and a.kind <> 'school'
$$;
revoke all on function legal_clinic.milestones_of(referrals.referral) from public;

/* Writes the milestones and what is due; answers whether anything of it is new or gone. Asked by the door below alone. */
create function legal_clinic.put_milestones(p_referral referrals.referral) returns boolean
language sql volatile set search_path = pg_catalog as $$
  with told as materialized (
    select m.code, m.at, false as is_deadline from legal_clinic.milestones_of(p_referral) m
    union all
    select p_referral.clock, p_referral.due_at, true where p_referral.due_at is not null
  ), gone as (
    delete from legal_clinic.referral_date d
    where d.referral_id = p_referral.id
      and not exists (select 1 from told t where t.code = d.kind and t.at = d.at and t.is_deadline = d.is_deadline)
    returning 1
  ), come as (
    insert into legal_clinic.referral_date (referral_id, kind, at, is_deadline)
    select p_referral.id, t.code, t.at, t.is_deadline from told t
    on conflict (referral_id, kind, at, is_deadline) do nothing
    returning 1
  )
  select exists (select 1 from gone) or exists (select 1 from come)
$$;
revoke all on function legal_clinic.put_milestones(referrals.referral) from public;
