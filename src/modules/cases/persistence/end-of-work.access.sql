/*
 * The work ends, in whatever way: what the referral told checks closes, and nobody learns from it any more what the child
 * admitted on the way to the offer (CRC 40(2)(b)(iv); GC24 §18).
 */
create function cases.tell_the_end_of_the_work() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update referrals.referral r
  set work_ended_at = coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
  where r.id = new.referral_id and r.work_ended_at is null;
  perform referrals.close_told_checks(new.referral_id);
  return null;
end $$;
revoke all on function cases.tell_the_end_of_the_work() from public;
create trigger tell_the_end_of_the_work after update of state on cases.case_file
  for each row when (new.state in ('concluding', 'closed') and new.state is distinct from old.state
    and new.referral_id is not null)
  execute function cases.tell_the_end_of_the_work();
