/*
 * Does a grant of the old centre rest on this case: on itself, on the referral that led to it, or on having registered a child that
 * came by itself? Asked by the function below alone.
 */
create function cases.rests_on_case(p_grant children.need_to_know, p_case cases.case_file) returns boolean
language sql stable set search_path = pg_catalog as $$
  select p_grant.basis_kind = 'case' and p_grant.basis_id = p_case.id
    or p_grant.basis_kind = 'referral' and p_grant.basis_id is not distinct from p_case.referral_id
    or p_grant.basis_kind = 'child' and p_grant.basis_id = p_case.child_id and p_case.came_by is not null
      and p_grant.grantee_kind = 'agency' and p_grant.grantee_id = p_case.centre_agency_id
$$;
revoke all on function cases.rests_on_case(children.need_to_know, cases.case_file) from public;

/*
 * What was open to a centre, for a case and for the referral that led to it, is open to another one instead, and to nobody of its
 * team any more. Who referred keeps what it holds; who works with the child in another case keeps the child. Asked by the door below
 * alone.
 */
create function cases.hand_over_sight(p_case cases.case_file, p_to uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  insert into children.need_to_know as k (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
    basis_kind, basis_id, valid_from, granted_by)
  select distinct on (o.file_kind, o.file_id) uuidv7(), o.child_id, o.file_kind, o.file_id, 'agency', p_to, o.for_roles, o.level,
    'case', p_case.id, v_now, v_account
  from children.need_to_know o
  where o.grantee_id = p_case.centre_agency_id and o.ended_at is null and cases.rests_on_case(o, p_case)
    and not exists (select 1 from referrals.referral r
      where r.id = p_case.referral_id and r.referring_agency_id = o.grantee_id)
  order by o.file_kind, o.file_id, children.rank(o.level) desc
  on conflict (grantee_id, file_kind, file_id, basis_kind, basis_id) where ended_at is null
  do update set level = excluded.level, for_roles = excluded.for_roles;
  update children.need_to_know o
  set ended_at = greatest(o.valid_from, v_now), ended_by = v_account, end_reason = 'transferred'
  where o.ended_at is null and cases.rests_on_case(o, p_case)
    and (o.basis_kind <> 'child' or not exists (select 1 from cases.case_file f
      where f.child_id = p_case.child_id and f.centre_agency_id = p_case.centre_agency_id and f.id <> p_case.id))
    and (o.grantee_kind = 'person' and o.basis_kind = 'case'
      or o.grantee_id = p_case.centre_agency_id
        and not exists (select 1 from referrals.referral r
          where r.id = p_case.referral_id and r.referring_agency_id = o.grantee_id));
end $$;
revoke all on function cases.hand_over_sight(cases.case_file, uuid) from public;

/* Who answers for the case at the other centre knows the child, from the same instant on. Asked by the door below alone. */
create function cases.begin_elsewhere(p_case cases.case_file, p_worker uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  update cases.team_member m
  set ended_at = greatest(m.joined_at, v_now), ended_by = v_account, end_reason = 'transferred', version = m.version + 1
  where m.case_id = p_case.id and m.ended_at is null;
  insert into cases.team_member (id, case_id, account_id, part, joined_at, joined_by, version)
  values (uuidv7(), p_case.id, p_worker, 'case-worker', v_now, v_account, 1);
  -- Nobody opens a file to themselves: a coordinator holds it already.
  if p_worker = v_account then return; end if;
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, level, basis_kind, basis_id,
    valid_from, granted_by)
  select uuidv7(), p_case.child_id, f.kind, f.id, 'person', p_worker, 'record', 'case', p_case.id, v_now, v_account
  from (values ('case', p_case.id), ('child', p_case.child_id)) as f (kind, id);
end $$;
revoke all on function cases.begin_elsewhere(cases.case_file, uuid) from public;

/*
 * The same case goes on at another centre, with somebody there who answers for it: no day is without (domain of the case). What
 * rests on the old centre ends with it, each in its own module, when the centre of the case changes. Whether it may, the caller
 * has asked, with the case locked: doors of higher modules alone.
 */
create function cases.move_to_centre(p_case uuid, p_to uuid, p_worker uuid, p_role text) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_case cases.case_file;
  v_state text;
begin
  select * into strict v_case from cases.case_file f where f.id = p_case for update;
  v_state := case v_case.state when 'opened' then 'allocated' else v_case.state end;
  perform cases.hand_over_sight(v_case, p_to);
  perform cases.begin_elsewhere(v_case, p_worker);
  update referrals.referral r
  set centre_agency_id = p_to, version = r.version + 1, updated_at = greatest(r.updated_at, v_now)
  where r.id = v_case.referral_id;
  with ended as (
    update children.open_case o set until = greatest(o.since, v_now)
    where o.basis_kind = 'referral' and o.basis_id = v_case.referral_id and o.until is null returning *)
  insert into children.open_case (id, child_id, agency_id, kind, basis_kind, basis_id, since)
  select uuidv7(), e.child_id, p_to, e.kind, e.basis_kind, e.basis_id, e.until from ended e;
  insert into cases.transition (id, case_id, from_state, action, to_state, by_account, agency_id, role, at, reason_code)
  select uuidv7(), v_case.id, t.from_state, t.action, t.to_state, v_account, p_to, p_role, v_now, t.reason
  from (values ('move', v_case.state, v_case.state, 'transferred'), ('allocate', 'opened', 'allocated', null))
    as t (action, from_state, to_state, reason)
  where t.action = 'move' or v_case.state = 'opened';
  update cases.case_file f
  set centre_agency_id = p_to, worker_id = p_worker, state = v_state, version = f.version + 1,
    updated_at = greatest(f.updated_at, v_now), clock_started_at = null, due_at = null, warn_at = null, escalates_to = null,
    told_near_at = null, told_overdue_at = null
  where f.id = p_case;
end $$;
revoke all on function cases.move_to_centre(uuid, uuid, uuid, text) from public;

-- A link is of two cases of one centre.
create function cases.unlink_from_centre() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update cases.case_link l
  set ended_at = greatest(l.linked_at, nullif(current_setting('app.now', true), '')::timestamptz), end_reason = 'transferred',
    ended_by = nullif(current_setting('app.account', true), '')::uuid, version = l.version + 1
  where new.id in (l.one_case_id, l.other_case_id) and l.ended_at is null;
  return null;
end $$;
revoke all on function cases.unlink_from_centre() from public;
create trigger unlink_from_centre after update of centre_agency_id on cases.case_file
  for each row when (old.centre_agency_id <> new.centre_agency_id) execute function cases.unlink_from_centre();
