/*
 * Does the intake of this referral still carry a diversion? Not when it ended in protection or was recorded in error, when
 * the child was warned for it or told that nothing follows, when no act is left, or when the child proves too young for every
 * act or of age at one: GC24 §20–24; CRC 40(3)(a). One word and no act, for whoever holds the referral; a centre holds no intake.
 */
create function referrals.carries_a_diversion(p_referral uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select i.state not in ('discarded', 'protected', 'recorded-in-error')
    and coalesce(i.decision in ('refer', 'prosecutor'), true)
    and coalesce((select bool_or(a.age_youngest >= a.minimum_age) and bool_and(a.age_youngest < 18)
      from intake.act a where a.intake_id = i.id and a.in_error_at is null), false)
  from referrals.referral r join intake.intake i on i.id = r.intake_id
  where r.id = p_referral and children.held_rank('referral', p_referral) >= 2
$$;
revoke all on function referrals.carries_a_diversion(uuid) from public;
grant execute on function referrals.carries_a_diversion(uuid) to diversion_app;

/*
 * What stands in the way of marking an intake as recorded in error: a referral of any agency that is on its way or was
 * accepted, or a review that is pending. One word and nothing of the referral, for whoever holds the record of the intake.
 */
create function referrals.resting_on(p_intake uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('intake', p_intake) < 3 then raise insufficient_privilege; end if;
  if exists (
    select 1 from referrals.referral r
    where r.intake_id = p_intake
      and r.state not in ('refused', 'withdrawn', 'expired', 'not-taken-up', 'unplaced')) then
    return 'referral';
  end if;
  if exists (
    select 1 from referrals.referral r
    join reviews.review v on v.decision_kind = 'referral' and v.decision_id = r.id and v.state in ('requested', 'assigned')
    where r.intake_id = p_intake) then
    return 'review';
  end if;
  return null;
end $$;
revoke all on function referrals.resting_on(uuid) from public;
grant execute on function referrals.resting_on(uuid) to diversion_app;

/* Has an authority, or its reviewer, decided on what was handed on from an intake? One word, for who holds its record. */
create function referrals.decided_on(p_intake uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select children.held_rank('intake', p_intake) >= 3 and exists (
    select 1 from referrals.referral r where r.intake_id = p_intake and r.decision ->> 'action' <> 'return')
$$;
revoke all on function referrals.decided_on(uuid) from public;
grant execute on function referrals.decided_on(uuid) to diversion_app;

/*
 * What is under way beside a decision on an intake: a diversion with whoever it was submitted to, and the review of what was
 * decided on one. Words and nothing of the referral, for whoever holds the record of the intake. A draft is with its author,
 * and is submitted by no rule once the intake is decided otherwise.
 */
create function referrals.beside_decision(p_intake uuid) returns text[]
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('intake', p_intake) < 3 then raise insufficient_privilege; end if;
  return array(
    select 'referral' where exists (
      select 1 from referrals.referral r
      where r.intake_id = p_intake and r.basis = 'diversion'
        and r.state in ('submitted', 'returned', 'offered', 'taken-up', 'waiting', 'declined'))
    union all
    select 'review' where exists (
      select 1 from referrals.referral r
      join reviews.review v on v.decision_kind = 'referral' and v.decision_id = r.id and v.state in ('requested', 'assigned')
      where r.intake_id = p_intake and r.basis = 'diversion'));
end $$;
revoke all on function referrals.beside_decision(uuid) from public;
grant execute on function referrals.beside_decision(uuid) to diversion_app;

/* A diversion was submitted: the authority reads of no act for which the child was too young. For the unit that refers. */
create function referrals.set_aside_below_age(p_referral uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_intake uuid;
begin
  select r.intake_id into v_intake from referrals.referral r
  where r.id = p_referral and r.state = 'submitted'
    and r.referring_agency_id = nullif(current_setting('app.agency', true), '')::uuid;
  if not found or children.held_rank('referral', p_referral) < 3 then raise insufficient_privilege; end if;
  if exists (select 1 from referrals.referral r where r.id = p_referral and r.basis = 'diversion') then
    perform intake.strip_below_age(v_intake);
  end if;
end $$;
revoke all on function referrals.set_aside_below_age(uuid) from public;
grant execute on function referrals.set_aside_below_age(uuid) to diversion_app;

/*
 * An act that is added, or proves to be one for which the child was too young, while a diversion is under way for others: it
 * is left aside at once, and whoever decides reads nothing of it (GC24 §20–24).
 */
create function referrals.set_late_act_aside() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if exists (
    select 1 from referrals.referral r
    where r.intake_id = new.intake_id and r.basis = 'diversion'
      and r.state in ('submitted', 'offered', 'taken-up', 'waiting', 'declined', 'accepted')) then
    perform intake.strip_below_age(new.intake_id);
  end if;
  return null;
end $$;
revoke all on function referrals.set_late_act_aside() from public;
create trigger set_late_act_aside after insert or update of age_youngest on intake.act
  for each row when (new.age_youngest < new.minimum_age and new.recorded_as is null)
  execute function referrals.set_late_act_aside();
