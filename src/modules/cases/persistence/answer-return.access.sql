/*
 * The authority that decided answers what was returned to it: it sees nothing of the case, and this alone is its to do. Waits
 * for whoever is at the case. Answers the case as it stood, or nothing where it was not returned, or to another authority.
 */
create function cases.lock_returned(p_case uuid)
returns table (id uuid, child_id uuid, basis text, referral_id uuid, centre_agency_id uuid, worker_id uuid, latest_end_on date,
  returned_at timestamptz)
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform 1 from cases.case_file f where f.id = p_case for update;
  return query
    select f.id, f.child_id, f.basis, f.referral_id, f.centre_agency_id, f.worker_id, f.latest_end_on,
      (select max(t.at) from cases.transition t where t.case_id = f.id and t.action = 'return-to-authority')
    from cases.case_file f join referrals.referral r on r.id = f.referral_id
    where f.id = p_case and f.state = 'returned'
      and r.authority_agency_id = nullif(current_setting('app.agency', true), '')::uuid
      and nullif(current_setting('app.roles', true), '')::text[]
        && array['prosecutor', 'judge', 'police-supervisor', 'commission-secretary']
      and children.held_rank('referral', r.id) >= 2;
end $$;
revoke all on function cases.lock_returned(uuid) from public;
grant execute on function cases.lock_returned(uuid) to diversion_app;

/* A closed case is seen by its coordinators alone, and nobody is told that support is running. Asked by the door below alone. */
create function cases.close_to_team(p_case cases.case_file) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  update cases.team_member m
  set ended_at = greatest(m.joined_at, v_now), ended_by = v_account, end_reason = 'case-closed', version = m.version + 1
  where m.case_id = p_case.id and m.ended_at is null;
  update children.need_to_know k
  set ended_at = greatest(k.valid_from, v_now), ended_by = v_account, end_reason = 'case-closed'
  where k.basis_kind = 'case' and k.basis_id = p_case.id and k.grantee_kind = 'person' and k.ended_at is null;
  update children.open_case o set until = greatest(o.since, v_now)
  where o.basis_kind = 'referral' and o.basis_id = p_case.referral_id and o.until is null;
end $$;
revoke all on function cases.close_to_team(cases.case_file) from public;

/*
 * Moves a returned case as its authority answered; where it goes on and nobody answers for it, the clock of the allocation
 * runs. Where it leads is said by the lifecycle, and how long the work may go on by the term (`longest-term.ts`).
 */
create function cases.answer_return(p_case uuid, p_action text, p_to text, p_transition uuid, p_role text, p_final_from timestamptz,
  p_latest_end_on date, p_due_at timestamptz, p_warn_at timestamptz, p_escalates_to text) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_closes constant boolean := p_action = 'close';
  v_case cases.case_file;
begin
  if not exists (select 1 from cases.lock_returned(p_case))
    or (p_action, p_to) not in (('continue', 'in-delivery'), ('restart', 'allocated'), ('close', 'closed')) then
    raise insufficient_privilege;
  end if;
  insert into cases.transition (id, case_id, from_state, action, to_state, by_account, agency_id, role, at, reason_code)
  values (p_transition, p_case, 'returned', p_action, p_to, v_account,
    nullif(current_setting('app.agency', true), '')::uuid, p_role, v_now, 'authority-decided');
  update cases.case_file f
  set state = p_to, version = f.version + 1, updated_at = greatest(f.updated_at, v_now),
    outcome_code = case when v_closes then 'returned-to-authority' end,
    ended_by = case when v_closes then v_account end, ended_at = case when v_closes then v_now end,
    closed_at = case when v_closes then v_now end, final_from = case when v_closes then p_final_from end,
    latest_end_on = case when v_closes then f.latest_end_on else p_latest_end_on end,
    clock_started_at = case when p_due_at is not null then v_now end, due_at = p_due_at, warn_at = p_warn_at,
    escalates_to = p_escalates_to, told_near_at = null, told_overdue_at = null
  where f.id = p_case
  returning * into v_case;
  if v_closes then perform cases.close_to_team(v_case); end if;
end $$;
revoke all on function cases.answer_return(uuid, text, text, uuid, text, timestamptz, date, timestamptz, timestamptz, text) from public;
grant execute on function cases.answer_return(uuid, text, text, uuid, text, timestamptz, date, timestamptz, timestamptz, text) to diversion_app;
