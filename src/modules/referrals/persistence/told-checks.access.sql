/*
 * A referral that was on its way tells nobody more when it ends, is given back or when the child takes the admission back:
 * what the checks of its intake learnt from it closes in the same statement (CRC 40(2)(b)(iv)). A referral that goes on
 * later is told to checks that are made then. What the reviewer of a refusal was told opens to who holds the referral with
 * the offer in its place, and else never.
 */
create function referrals.close_told_checks(p_referral uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update eligibility.told_check t
  set closed_at = coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
  where t.file_kind = 'referral' and t.file_id = p_referral and t.closed_at is null
$$;
revoke all on function referrals.close_told_checks(uuid) from public;

create function referrals.end_what_was_told() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if new.state = 'offered' then
    update eligibility.told_check t set only_agency_id = null
    where t.file_kind = 'referral' and t.file_id = new.id and t.closed_at is null;
  else
    perform referrals.close_told_checks(new.id);
  end if;
  return null;
end $$;
revoke all on function referrals.end_what_was_told() from public;
create trigger end_what_was_told after update of state on referrals.referral
  for each row when (new.state is distinct from old.state
    and new.state in ('offered', 'declined', 'returned', 'refused', 'withdrawn', 'expired', 'not-taken-up', 'unplaced'))
  execute function referrals.end_what_was_told();

create function referrals.end_told_admission() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform referrals.close_told_checks(new.referral_id);
  return null;
end $$;
revoke all on function referrals.end_told_admission() from public;
create trigger end_told_admission after update of retracted_at on referrals.admission
  for each row when (old.retracted_at is null and new.retracted_at is not null)
  execute function referrals.end_told_admission();
