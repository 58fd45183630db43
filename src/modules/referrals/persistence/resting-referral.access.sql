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
