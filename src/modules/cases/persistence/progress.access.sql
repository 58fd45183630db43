/*
 * How the work goes on to which a referral led: for the unit that referred, which holds the case as `status` and reads no
 * row of it. Instants and the state; of work that is over without being done, that it is over and no more.
 */
create function cases.progress_of(p_referral uuid)
returns table (case_id uuid, child_id uuid, referral_version integer, state text, outcome_code text, opened_at timestamptz,
  allocated_at timestamptz, plan_active_at timestamptz, moved_at timestamptz, ended_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select f.id, f.child_id, r.version, f.state, f.outcome_code, f.created_at,
    (select min(t.at) from cases.transition t where t.case_id = f.id and t.action = 'allocate'),
    (select min(t.at) from cases.transition t where t.case_id = f.id and t.action = 'activate-plan'),
    (select max(t.at) from cases.transition t where t.case_id = f.id and t.action = 'move'),
    f.ended_at
  from referrals.referral r join cases.case_file f on f.referral_id = r.id
  where r.id = p_referral
    and r.referring_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and children.held_rank('referral', r.id) >= 2 and children.held_rank('case', f.id) >= 1
$$;
revoke all on function cases.progress_of(uuid) from public;
grant execute on function cases.progress_of(uuid) to diversion_app;
