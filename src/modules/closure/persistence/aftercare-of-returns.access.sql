/*
 * The authority that closes what was returned to it sees nothing of the case: the days on which the child is asked later are laid
 * down through this door, in the transaction that closes it, as every closure does. As long as the child agrees; it is asked
 * where the centre has worked with it.
 */
create function closure.lay_down_after_return(p_case uuid, p_id uuid, p_months smallint, p_due_at timestamptz,
  p_warn_at timestamptz, p_escalates_to text) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_today constant date := (v_now at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'))::date;
  v_case cases.case_file;
begin
  select * into v_case from cases.case_file f
  where f.id = p_case and f.state = 'closed' and f.outcome_code = 'returned-to-authority'
    and f.ended_by = v_account and f.closed_at = v_now;
  if not found then raise insufficient_privilege; end if;
  if not exists (select 1 from cases.transition t where t.case_id = p_case and t.to_state = 'in-delivery') then return; end if;
  insert into closure.aftercare_contact (id, case_id, child_id, centre_agency_id, worker_id, months, state, clock_started_at,
    due_at, warn_at, escalates_to, version, created_at, updated_at)
  values (p_id, p_case, v_case.child_id, v_case.centre_agency_id, v_case.worker_id, p_months,
    case when closure.agrees(v_case, v_today) then 'scheduled' else 'unagreed' end,
    v_now, p_due_at, p_warn_at, p_escalates_to, 1, v_now, v_now);
end $$;
revoke all on function closure.lay_down_after_return(uuid, uuid, smallint, timestamptz, timestamptz, text) from public;
grant execute on function closure.lay_down_after_return(uuid, uuid, smallint, timestamptz, timestamptz, text) to diversion_app;
