/* Has an intake left the way of justice, so that what rested on it ends (GC24 §20–24; CRC 40(3)(a))? Asked by functions alone. */
create function referrals.left_justice(p_intake uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (
    select 1 from intake.intake i
    where i.id = p_intake
      and (i.state = 'protected'
        or i.state = 'decided' and i.decision = 'no-action'
          and exists (select 1 from intake.act a where a.intake_id = i.id and a.in_error_at is null)
          and not exists (
            select 1 from intake.act a where a.intake_id = i.id and a.in_error_at is null and a.recorded_as is null)))
$$;
revoke all on function referrals.left_justice(uuid) from public;

/* Has one of the actor's own unit, whose record it holds? Asked by the doors here. */
create function referrals.has_left_justice(p_intake uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select children.held_rank('intake', p_intake) >= 3 and referrals.left_justice(p_intake) and exists (
    select 1 from intake.intake i
    where i.id = p_intake and i.agency_id = nullif(current_setting('app.agency', true), '')::uuid)
$$;
revoke all on function referrals.has_left_justice(uuid) from public;

/*
 * With the intake its pending reviews lapse, of whatever decision on a diversion, and what was said for them and found in
 * them is taken away. Answers those that were pending.
 */
create function referrals.lapse_reviews(p_intake uuid)
returns table (review_id uuid, decision_id uuid, decision_of text, child_id uuid, decider_agency_id uuid, reviewer_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_all uuid[];
  v_pending uuid[];
begin
  if not referrals.has_left_justice(p_intake) then raise insufficient_privilege; end if;
  select array_agg(v.id), array_agg(v.id) filter (where v.state in ('requested', 'assigned')) into v_all, v_pending
  from reviews.review v join referrals.referral r on v.decision_kind = 'referral' and v.decision_id = r.id
  where r.intake_id = p_intake and r.basis = 'diversion';
  insert into reviews.transition (id, review_id, from_state, action, to_state, by_account, agency_id, at)
  select uuidv7(), v.id, v.state, 'lapse', 'withdrawn', v_account, nullif(current_setting('app.agency', true), '')::uuid, v_now
  from reviews.review v where v.id = any (v_pending);
  delete from reviews.reason s where s.review_id = any (v_all);
  update reviews.review v set finding = null where v.id = any (v_all);
  return query
    update reviews.review v
    set state = 'withdrawn', settled_at = v_now, clock_started_at = null, due_at = null, warn_at = null, escalates_to = null,
      version = v.version + 1, updated_at = v_now
    where v.id = any (v_pending)
    returning v.id, v.decision_id, v.decision_of, v.child_id, v.decider_agency_id, v.reviewer_agency_id;
end $$;
revoke all on function referrals.lapse_reviews(uuid) from public;
grant execute on function referrals.lapse_reviews(uuid) to diversion_app;

/*
 * With the intake the diversions end that rested on it, whoever of which agency made them; p_states are those that the
 * lifecycle lets end. Of all of them goes what charges the child: what it admitted, what was attested, proposed, decided,
 * offered and answered, all words, the gravity of the acts; and nobody but the referrer sees what is left. A centre that has
 * accepted winds up its case. Help for a child at risk goes on, without a charge. The checks of the intake go
 * too, as eligibility lets them go with a protected intake; here also where the child is left alone instead. Answers those
 * that were on their way.
 */
create function referrals.end_for_protection(p_intake uuid, p_states text[])
returns table (referral_id uuid, from_state text, child_id uuid, basis text, stage text, referring_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_all uuid[];
begin
  if not referrals.has_left_justice(p_intake) then raise insufficient_privilege; end if;
  perform 1 from referrals.referral r where r.intake_id = p_intake order by r.id for update;
  select array_agg(r.id) into v_all from referrals.referral r where r.intake_id = p_intake and r.basis = 'diversion';
  return query
    select r.id, r.state, r.child_id, r.basis, r.stage, r.referring_agency_id
    from referrals.referral r where r.id = any (v_all) and r.state = any (p_states);
  update children.need_to_know k set ended_at = v_now, ended_by = v_account, end_reason = 'protected'
  from referrals.referral r
  where r.id = any (v_all) and k.basis_kind = 'referral' and k.basis_id = r.id and k.ended_at is null
    and k.grantee_id <> r.referring_agency_id and (r.state <> 'accepted' or k.grantee_id <> r.centre_agency_id);
  delete from eligibility.check c where c.intake_id = p_intake;
  delete from referrals.admission a where a.referral_id = any (v_all);
  update referrals.transition t set note = null where t.referral_id = any (v_all) and t.note is not null;
  insert into referrals.transition (id, referral_id, from_state, action, to_state, by_account, agency_id, at)
  select uuidv7(), r.id, r.state, 'protect', 'withdrawn', v_account, nullif(current_setting('app.agency', true), '')::uuid, v_now
  from referrals.referral r where r.id = any (v_all) and r.state = any (p_states);
  update referrals.referral r
  set state = case when r.state = any (p_states) then 'withdrawn' else r.state end,
    clock = null, clock_started_at = null, due_at = null, warn_at = null, escalates_to = null, told_near_at = null,
    told_overdue_at = null, gravity = null, proposed_measure = null, conditions = '[]', decision = null, offer = null,
    answer = null, placement = null, summary = null, reasons = null, reviewer_agency_id = null,
    version = r.version + 1, updated_at = v_now
  where r.id = any (v_all);
  update referrals.referral r set gravity = null, version = r.version + 1, updated_at = v_now
  where r.intake_id = p_intake and r.basis = 'prevention' and r.gravity is not null;
end $$;
revoke all on function referrals.end_for_protection(uuid, text[]) from public;
grant execute on function referrals.end_for_protection(uuid, text[]) to diversion_app;

/*
 * Locks a referral for a change and, before it, its intake against being decided on or handed to protection meanwhile. In
 * this order, as whoever changes an intake reaches its referrals from there.
 */
create function referrals.lock(p_referral uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('referral', p_referral) < 2 then return; end if;
  perform 1 from intake.intake i
  where i.id = (select r.intake_id from referrals.referral r where r.id = p_referral) for share;
  perform 1 from referrals.referral r where r.id = p_referral for no key update;
end $$;
revoke all on function referrals.lock(uuid) from public;
grant execute on function referrals.lock(uuid) to diversion_app;
