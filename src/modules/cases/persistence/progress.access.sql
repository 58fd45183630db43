/*
 * The work to which a referral led: instants, the state, and how it ended as far as who referred is told. A child who no longer wants to
 * take part ends as everybody whose work is not done: the one is not told from the other (GC24 §18; domain of the case). Asked by
 * functions that say to whom.
 */
create function cases.work_of(p_referral uuid)
returns table (case_id uuid, child_id uuid, centre_agency_id uuid, state text, outcome text, opened_at timestamptz,
  allocated_at timestamptz, plan_active_at timestamptz, moved_at timestamptz, ended_at timestamptz)
language sql stable set search_path = pg_catalog as $$
  select f.id, f.child_id, f.centre_agency_id, f.state,
    case when f.ended_at is not null then
      case when f.outcome_code in ('completed', 'partly-completed') then 'completed' else 'ended' end end,
    f.created_at,
    (select min(t.at) from cases.transition t where t.case_id = f.id and t.action = 'allocate'),
    (select min(t.at) from cases.transition t where t.case_id = f.id and t.action = 'activate-plan'),
    (select max(t.at) from cases.transition t where t.case_id = f.id and t.action = 'move'),
    f.ended_at
  from cases.case_file f where f.referral_id = p_referral
$$;
revoke all on function cases.work_of(uuid) from public;

/* How that work goes on: for the unit that referred, which holds the case as `status` and reads no row of it. */
create function cases.progress_of(p_referral uuid)
returns table (case_id uuid, child_id uuid, referral_version integer, state text, outcome text, opened_at timestamptz,
  allocated_at timestamptz, plan_active_at timestamptz, moved_at timestamptz, ended_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select w.case_id, w.child_id, r.version, w.state, w.outcome, w.opened_at, w.allocated_at, w.plan_active_at, w.moved_at, w.ended_at
  from referrals.referral r cross join lateral cases.work_of(r.id) w
  where r.id = p_referral
    and r.referring_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and children.held_rank('referral', r.id) >= 2 and children.held_rank('case', w.case_id) >= 1
$$;
revoke all on function cases.progress_of(uuid) from public;
grant execute on function cases.progress_of(uuid) to diversion_app;
