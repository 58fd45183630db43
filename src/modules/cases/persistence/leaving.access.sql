/*
 * Whoever serves at a centre no more works on none of its cases: the membership ends, what was opened for it closes, and the case
 * for which they answered waits for another at once, for no day is without somebody who answers for the child (BR 20.1). The
 * assignments tell it, so that no way to leave can forget it. Asked by the triggers below alone.
 */
create function cases.release_cases(p_account uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_by constant uuid := coalesce(nullif(current_setting('app.account', true), '')::uuid, p_account);
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
  v_case cases.case_file;
begin
  for v_case in
    select f.* from cases.case_file f
    where exists (select 1 from cases.team_member m
        where m.case_id = f.id and m.account_id = p_account and m.ended_at is null)
      and not exists (select 1 from access.assignment a join access.staff_account s on s.id = a.account_id
        where a.account_id = p_account and a.agency_id = f.centre_agency_id and a.ended_at is null and s.disabled_at is null
          and a.roles && array['centre-coordinator', 'case-worker', 'facilitator'])
    order by f.id for update
  loop
    update cases.team_member m
    set ended_at = v_now, ended_by = v_by, end_reason = 'member-left', version = m.version + 1
    where m.case_id = v_case.id and m.account_id = p_account and m.ended_at is null;
    update children.need_to_know k set ended_at = v_now, ended_by = v_by, end_reason = 'member-left'
    where k.basis_kind = 'case' and k.basis_id = v_case.id and k.grantee_id = p_account and k.ended_at is null;
    update cases.case_file f
    set worker_id = null, version = f.version + 1, updated_at = v_now,
      clock_started_at = case when f.state in ('concluding', 'returned') then f.clock_started_at else v_now end,
      due_at = case when f.state in ('concluding', 'returned') then f.due_at else v_now end,
      warn_at = case when f.state in ('concluding', 'returned') then f.warn_at else v_now end,
      escalates_to = case when f.state in ('concluding', 'returned') then f.escalates_to else 'centre-coordinator' end,
      told_near_at = null, told_overdue_at = null
    where f.id = v_case.id and f.worker_id = p_account and f.closed_at is null;
    insert into cases.transition (id, case_id, from_state, action, to_state, by_account, agency_id, role, at, reason_code)
    select uuidv7(), v_case.id, v_case.state, 'end-team-membership', v_case.state, v_by, v_case.centre_agency_id,
      'administrator', v_now, 'member-left';
  end loop;
end $$;
revoke all on function cases.release_cases(uuid) from public;

create constraint trigger release_cases after update on access.assignment
  deferrable initially deferred
  for each row when (old.ended_at is null and new.ended_at is not null)
  execute function access.tell('cases.release_cases', 'account_id');
create trigger release_cases after update of disabled_at on access.staff_account
  for each row when (old.disabled_at is null and new.disabled_at is not null)
  execute function access.tell('cases.release_cases', 'id');
