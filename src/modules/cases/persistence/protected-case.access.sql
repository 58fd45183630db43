/*
 * The child was handed to protection instead of answering for an act: the work that rests on a diversion of that intake
 * ends, whatever the unit sees of it. The states are those that the lifecycle lets end. Answers what was running. The
 * centre learns that help is given elsewhere, and a second person closes the case.
 */
create function cases.end_for_protection(p_intake uuid, p_states text[], p_role text)
returns table (case_id uuid, from_state text, child_id uuid, basis text, referral_id uuid, centre_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_all uuid[];
begin
  if v_account is null or not referrals.has_left_justice(p_intake) then raise insufficient_privilege; end if;
  select array_agg(f.id) into v_all
  from cases.case_file f join referrals.referral r on r.id = f.referral_id
  where r.intake_id = p_intake and f.basis = 'diversion' and f.state = any (p_states) and f.state not in ('concluding', 'closed');
  perform 1 from cases.case_file f where f.id = any (v_all) order by f.id for update;
  return query
    select f.id, f.state, f.child_id, f.basis, f.referral_id, f.centre_agency_id from cases.case_file f where f.id = any (v_all);
  insert into cases.transition (id, case_id, from_state, action, to_state, by_account, agency_id, role, at, reason_code)
  select uuidv7(), f.id, f.state, case f.state when 'returned' then 'lapse' else 'end-early' end, 'concluding', v_account, nullif(current_setting('app.agency', true), '')::uuid,
    p_role, v_now, 'needs-met-elsewhere'
  from cases.case_file f where f.id = any (v_all);
  update cases.case_file f
  set state = 'concluding', outcome_code = 'needs-met-elsewhere', ended_by = v_account, ended_at = v_now,
    clock_started_at = null, due_at = null, warn_at = null, escalates_to = null, told_near_at = null,
    told_overdue_at = null, version = f.version + 1, updated_at = v_now
  where f.id = any (v_all);
end $$;
revoke all on function cases.end_for_protection(uuid, text[], text) from public;
grant execute on function cases.end_for_protection(uuid, text[], text) to diversion_app;

/*
 * Does a case answer for the acts of an intake: one that runs, or one in which the child did what was agreed? One word and
 * nothing of the case, for whoever holds the record of the intake.
 */
create function cases.answers_for(p_intake uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('intake', p_intake) < 3 then raise insufficient_privilege; end if;
  return exists (
    select 1 from cases.case_file f join referrals.referral r on r.id = f.referral_id
    where r.intake_id = p_intake and f.basis = 'diversion'
      and (f.state not in ('closed', 'finalised') or f.outcome_code in ('completed', 'partly-completed')));
end $$;
revoke all on function cases.answers_for(uuid) from public;
grant execute on function cases.answers_for(uuid) to diversion_app;
