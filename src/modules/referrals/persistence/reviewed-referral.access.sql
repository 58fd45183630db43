/*
 * A review of a referral was asked for, or given to another agency: opens the referral, the child and, where it rests on
 * a charge, the intake to the reviewing agency, and closes them to the one that reviewed before. Who writes the request
 * down may hold less than the record, such as a centre, so that the review itself is what it rests on.
 */
create function referrals.open_to_reviewer(p_review uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_agency uuid := nullif(current_setting('app.agency', true), '')::uuid;
  v_now timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_review reviews.review;
  v_referral referrals.referral;
begin
  select * into v_review from reviews.review r
  where r.id = p_review and r.decision_kind = 'referral' and r.state in ('requested', 'assigned')
    and v_agency in (r.recorded_agency_id, r.reviewer_agency_id, r.assigner_agency_id);
  if not found or v_account is null then raise insufficient_privilege; end if;
  select * into v_referral from referrals.referral f where f.id = v_review.decision_id and f.child_id = v_review.child_id;
  if not found then raise insufficient_privilege; end if;
  if v_referral.reviewer_agency_id is not distinct from v_review.reviewer_agency_id then return; end if;
  perform referrals.end_sight_of_reviewer(v_referral, 'assigned-elsewhere');
  insert into children.need_to_know as k (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
    basis_kind, basis_id, valid_from, granted_by)
  select uuidv7(), v_referral.child_id, f.kind, f.id, 'agency', v_review.reviewer_agency_id, '{prosecutor,judge}', f.level,
    'referral', v_referral.id, v_now, v_account
  from (values ('referral', v_referral.id, 'record', true), ('child', v_referral.child_id, 'identity', true),
    ('intake', v_referral.intake_id, 'record', v_referral.basis = 'diversion')) as f (kind, id, level, opens)
  where f.opens
  on conflict (grantee_id, file_kind, file_id, basis_kind, basis_id) where ended_at is null
  do update set valid_until = null;
  update referrals.referral f set reviewer_agency_id = v_review.reviewer_agency_id, version = f.version + 1, updated_at = v_now
  where f.id = v_referral.id;
end $$;
revoke all on function referrals.open_to_reviewer(uuid) from public;
grant execute on function referrals.open_to_reviewer(uuid) to diversion_app;

/* What rests on the referral ends for its reviewer, unless the agency has another part in it. Asked by the doors here. */
create function referrals.end_sight_of_reviewer(p_referral referrals.referral, p_reason text) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update children.need_to_know k
  set ended_at = nullif(current_setting('app.now', true), '')::timestamptz,
    ended_by = nullif(current_setting('app.account', true), '')::uuid, end_reason = p_reason
  where k.basis_kind = 'referral' and k.basis_id = p_referral.id and k.grantee_id = p_referral.reviewer_agency_id
    and k.ended_at is null
    and p_referral.reviewer_agency_id not in (p_referral.referring_agency_id, p_referral.authority_agency_id)
$$;
revoke all on function referrals.end_sight_of_reviewer(referrals.referral, text) from public;

/* A review ended without another decision in its place: the reviewer has no more to do with the referral. */
create function referrals.close_to_reviewer(p_review uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_agency uuid := nullif(current_setting('app.agency', true), '')::uuid;
  v_referral referrals.referral;
  v_state text;
begin
  select r.state into v_state from reviews.review r
  where r.id = p_review and r.decision_kind = 'referral' and r.state in ('withdrawn', 'upheld')
    and v_agency in (r.recorded_agency_id, r.reviewer_agency_id);
  if not found or v_account is null then raise insufficient_privilege; end if;
  select f.* into v_referral from referrals.referral f join reviews.review r on r.decision_id = f.id
  where r.id = p_review and f.reviewer_agency_id = r.reviewer_agency_id;
  if not found then return; end if;
  perform referrals.end_sight_of_reviewer(v_referral, v_state);
  update referrals.referral f set reviewer_agency_id = null, version = f.version + 1,
    updated_at = nullif(current_setting('app.now', true), '')::timestamptz
  where f.id = v_referral.id;
end $$;
revoke all on function referrals.close_to_reviewer(uuid) from public;
grant execute on function referrals.close_to_reviewer(uuid) to diversion_app;
