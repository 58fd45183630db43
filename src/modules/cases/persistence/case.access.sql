-- Cases: the coordinators of the centre, and the people of the team; whoever is in a conflict of interest sees nothing.
alter table cases.case_file enable row level security;
alter table cases.case_file force row level security;
create policy case_file_owner on cases.case_file to current_user using (true) with check (true);
create policy case_file_known on cases.case_file for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'case' and h.file_id = case_file.id and h.level in ('identity', 'record') offset 0));
create policy case_file_without_conflict on cases.case_file as restrictive for select to diversion_app
  using (not exists (select 1 from cases.conflict_of_interest c
    where c.case_id = case_file.id
      and c.account_id = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
create policy case_file_open on cases.case_file for insert to diversion_app
  with check (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from children.held h
      where h.file_kind = 'case' and h.file_id = case_file.id and h.child_id = case_file.child_id
        and h.level = 'record' and h.grantee_kind = 'agency' offset 0)
    and (exists (select 1 from referrals.referral r
        where r.id = case_file.referral_id and r.child_id = case_file.child_id and r.state = 'accepted'
          and r.centre_agency_id = case_file.centre_agency_id offset 0)
      -- What was ordered is worked on by the centre that begins with it or takes it over, while it holds.
      or state = 'opened' and exists (select 1 from sentencing.order_file o
        where o.id = case_file.order_id and o.child_id = case_file.child_id and o.state in ('in-force', 'breached', 'in-review')
          and o.supervisor_agency_id = case_file.centre_agency_id offset 0)
      -- Who comes by itself is referred by nobody; the centre knows the child from its own record.
      or came_by is not null and state = 'opened' and exists (select 1 from children.held h
        where h.file_kind = 'child' and h.file_id = case_file.child_id and h.level = 'record'
          and h.grantee_kind = 'agency' offset 0)));
create policy case_file_change on cases.case_file for update to diversion_app
  using (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from children.held h
      where h.file_kind = 'case' and h.file_id = case_file.id and h.level = 'record' offset 0));
grant select, insert, update on cases.case_file to diversion_app;

alter table cases.transition enable row level security;
alter table cases.transition force row level security;
create policy transition_owner on cases.transition to current_user using (true) with check (true);
create policy transition_known on cases.transition for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = transition.case_id offset 0));
create policy transition_append on cases.transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from cases.case_file f where f.id = transition.case_id offset 0));
grant select, insert on cases.transition to diversion_app;

-- The team: composed by the coordinators; who leaves it by themself writes down that they did.
alter table cases.team_member enable row level security;
alter table cases.team_member force row level security;
create policy team_member_owner on cases.team_member to current_user using (true) with check (true);
create policy team_member_known on cases.team_member for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = team_member.case_id offset 0));
create policy team_member_add on cases.team_member for insert to diversion_app
  with check (joined_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from children.held h
      where h.file_kind = 'case' and h.file_id = team_member.case_id and h.level = 'record'
        and h.grantee_kind = 'agency' offset 0));
create policy team_member_change on cases.team_member for update to diversion_app
  using ((account_id = (select nullif(current_setting('app.account', true), '')::uuid) and ended_at is null)
    or exists (select 1 from children.held h
      where h.file_kind = 'case' and h.file_id = team_member.case_id and h.level = 'record'
        and h.grantee_kind = 'agency' offset 0))
  with check (true);
grant select, insert, update (ended_at, ended_by, end_reason, version) on cases.team_member to diversion_app;

-- Conflicts of interest: read by the coordinators, and by the person, whose sight of the case they end.
alter table cases.conflict_of_interest enable row level security;
alter table cases.conflict_of_interest force row level security;
create policy conflict_of_interest_owner on cases.conflict_of_interest to current_user using (true) with check (true);
create policy conflict_of_interest_known on cases.conflict_of_interest for select to diversion_app
  using (account_id = (select nullif(current_setting('app.account', true), '')::uuid)
    or exists (select 1 from children.held h
      where h.file_kind = 'case' and h.file_id = conflict_of_interest.case_id and h.level = 'record'
        and h.grantee_kind = 'agency' offset 0));
create policy conflict_of_interest_declare on cases.conflict_of_interest for insert to diversion_app
  with check (declared_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from children.held h
      where h.file_kind = 'case' and h.file_id = conflict_of_interest.case_id and h.level = 'record'
        and (h.grantee_kind = 'agency'
          or conflict_of_interest.account_id = (select nullif(current_setting('app.account', true), '')::uuid)) offset 0));
grant select, insert on cases.conflict_of_interest to diversion_app;

/* Must somebody have nothing to do with a case? One word, and not why, for whoever sees the case. */
create function cases.is_in_conflict(p_case uuid, p_account uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select children.held_rank('case', p_case) >= 2
    and exists (select 1 from cases.conflict_of_interest c where c.case_id = p_case and c.account_id = p_account)
$$;
revoke all on function cases.is_in_conflict(uuid, uuid) from public;
grant execute on function cases.is_in_conflict(uuid, uuid) to diversion_app;

/*
 * Support that the child does not want runs no more: nobody who meets the child is told of it, and who worked on the case
 * knows who the child is, to close it, and reads the record of the child no longer. Asked by the door below alone.
 */
create function cases.end_what_rested_on_consent(p_case cases.case_file) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_known children.need_to_know;
begin
  -- Whoever took it back may have begun before the acceptance that they waited for.
  update children.open_case o set until = greatest(o.since, v_now)
  where o.basis_kind = 'referral' and o.basis_id = p_case.referral_id and o.until is null;
  for v_known in
    update children.need_to_know k set ended_at = greatest(k.valid_from, v_now), ended_by = v_account, end_reason = 'consent-withdrawn'
    where k.file_kind = 'child' and k.file_id = p_case.child_id and k.level = 'record' and k.ended_at is null
      and (k.basis_kind = 'case' and k.basis_id = p_case.id
        or k.basis_kind = 'referral' and k.basis_id = p_case.referral_id and k.grantee_id = p_case.centre_agency_id)
    returning *
  loop
    insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
      basis_kind, basis_id, valid_from, granted_by)
    values (uuidv7(), v_known.child_id, 'child', v_known.file_id, v_known.grantee_kind, v_known.grantee_id,
      v_known.for_roles, 'identity', v_known.basis_kind, v_known.basis_id, v_known.ended_at, v_account);
  end loop;
end $$;
revoke all on function cases.end_what_rested_on_consent(cases.case_file) from public;

/*
 * The child takes the consent to take part back: the work ends, whoever wrote that down and whatever they see of it. The
 * states are those that the lifecycle lets end. Answers the case, or nothing where none was running.
 */
create function cases.end_with_consent(p_consent uuid, p_states text[], p_transition uuid, p_role text)
returns table (case_id uuid, from_state text, child_id uuid, basis text, referral_id uuid, centre_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_consent children.consent;
  v_before cases.case_file;
begin
  select * into v_consent from children.consent c
  where c.id = p_consent and c.person = 'child'
    and (c.state = 'withdrawn' and c.withdrawal_recorded_by = v_account
      or c.decision = 'refused' and c.recorded_by = v_account);
  if not found or v_account is null then raise insufficient_privilege; end if;
  select * into v_before from cases.case_file f
  where f.child_id = v_consent.child_id
    and (v_consent.file_kind = 'referral' and f.referral_id = v_consent.file_id
      or v_consent.file_kind = 'case' and f.id = v_consent.file_id)
    and v_consent.purpose = case f.basis when 'diversion' then 'participate' when 'voluntary-support' then 'voluntary-support' end
    and f.state = any (p_states) and f.state not in ('concluding', 'closed')
  for update;
  if not found then return; end if;
  insert into cases.transition (id, case_id, from_state, action, to_state, by_account, agency_id, role, at, reason_code)
  values (p_transition, v_before.id, v_before.state,
    case v_before.state when 'returned' then 'lapse' else 'end-early' end, 'concluding', v_account,
    nullif(current_setting('app.agency', true), '')::uuid, p_role, v_now, 'consent-withdrawn');
  update cases.case_file f
  set state = 'concluding', outcome_code = 'consent-withdrawn', ended_by = null, ended_at = v_now,
    clock_started_at = null, due_at = null, warn_at = null, escalates_to = null, told_near_at = null,
    told_overdue_at = null, version = f.version + 1, updated_at = v_now
  where f.id = v_before.id;
  perform cases.end_what_rested_on_consent(v_before);
  return query select v_before.id, v_before.state, v_before.child_id, v_before.basis, v_before.referral_id, v_before.centre_agency_id;
end $$;
revoke all on function cases.end_with_consent(uuid, text[], uuid, text) from public;
grant execute on function cases.end_with_consent(uuid, text[], uuid, text) to diversion_app;
