/*
 * Does who stands for the child leave its word as it is? Nobody may be against it, and for a child that was too young to agree
 * alone one must be for it (GC24 §18(b); CRC 5). Asked by the door below alone.
 */
create function closure.is_backed(p_word children.consent) returns boolean
language sql stable set search_path = pg_catalog as $$
  select coalesce(bool_and(last.state not in ('refused', 'withdrawn')), true)
    and (not p_word.needs_representative or coalesce(bool_or(last.state = 'given'), false))
  from (
    select distinct on (c.representative_id) c.state
    from children.consent c
    where c.child_id = p_word.child_id and c.file_kind = p_word.file_kind and c.file_id = p_word.file_id
      and c.person = 'representative' and c.purpose = 'follow-up' and c.lapsed_at is null
    order by c.representative_id, c.decided_at desc, c.id desc
  ) as last
$$;
revoke all on function closure.is_backed(children.consent) from public;

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
  v_word children.consent;
begin
  select * into v_case from cases.case_file f
  where f.id = p_case and f.state = 'closed' and f.outcome_code = 'returned-to-authority'
    and f.ended_by = v_account and f.closed_at = v_now;
  if not found then raise insufficient_privilege; end if;
  if not exists (select 1 from cases.transition t where t.case_id = p_case and t.to_state = 'in-delivery') then return; end if;
  select * into v_word from children.consent c
  where c.child_id = v_case.child_id and c.person = 'child' and c.purpose = 'follow-up'
    and (c.file_kind = 'case' and c.file_id = p_case or c.file_kind = 'referral' and c.file_id = v_case.referral_id)
  order by c.file_kind = 'case' desc, c.decided_at desc, c.id desc limit 1;
  insert into closure.aftercare_contact (id, case_id, child_id, centre_agency_id, worker_id, months, state, clock_started_at,
    due_at, warn_at, escalates_to, version, created_at, updated_at)
  values (p_id, p_case, v_case.child_id, v_case.centre_agency_id, v_case.worker_id, p_months,
    case when v_word.state = 'given' and (v_word.valid_until is null or v_word.valid_until >= v_today) and closure.is_backed(v_word)
      then 'scheduled' else 'unagreed' end,
    v_now, p_due_at, p_warn_at, p_escalates_to, 1, v_now, v_now);
end $$;
revoke all on function closure.lay_down_after_return(uuid, uuid, smallint, timestamptz, timestamptz, text) from public;
grant execute on function closure.lay_down_after_return(uuid, uuid, smallint, timestamptz, timestamptz, text) to diversion_app;
