/* Something of an intake, or an order about it, has changed: the referrals that rest on it follow, always in the same order. */
create function legal_clinic.align_intake(p_intake uuid) returns void
language sql volatile set search_path = pg_catalog as $$
  select legal_clinic.align_referral(r.id) from (
    select id from referrals.referral where intake_id = p_intake and submitted_at is not null order by id offset 0) as r
$$;
revoke all on function legal_clinic.align_intake(uuid) from public;

/* Who holds a referral, or follows the case that it led to, has changed: its unit may no more, or from now on. */
create function legal_clinic.follow_holder() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform legal_clinic.align_referral(r.id) from referrals.referral r
  where r.id = case new.file_kind when 'referral' then new.file_id
      else (select f.referral_id from cases.case_file f where f.id = new.file_id) end
    and r.referring_agency_id = new.grantee_id and r.submitted_at is not null;
  return null;
end $$;
revoke all on function legal_clinic.follow_holder() from public;

/*
 * All of it follows when the work is done and before it stands: the history of a file is written by then, and what is changed is held, so
 * that nobody who waits for a window is waited for.
 */
create constraint trigger show_referrer after update of state, due_at, submitted_at, authority_agency_id, centre_agency_id on referrals.referral
  deferrable initially deferred for each row when (new.submitted_at is not null)
  execute function access.tell('legal_clinic.align_referral', 'id');
create constraint trigger show_referrer after insert or update of state, outcome_code, ended_at, centre_agency_id on cases.case_file
  deferrable initially deferred for each row when (new.referral_id is not null)
  execute function access.tell('legal_clinic.align_referral', 'referral_id');
create constraint trigger show_referrer after insert or update of state, decided_at, intake_id on sentencing.order_file
  deferrable initially deferred for each row when (new.intake_id is not null)
  execute function access.tell('legal_clinic.align_intake', 'intake_id');
create constraint trigger show_referrer after update of state, decision on intake.intake
  deferrable initially deferred for each row
  execute function access.tell('legal_clinic.align_intake', 'id');
-- Whether anything is held against the child still, the acts say, also after the decision.
create constraint trigger show_referrer after insert or update of in_error_at, recorded_as on intake.act
  deferrable initially deferred for each row
  execute function access.tell('legal_clinic.align_intake', 'intake_id');
create constraint trigger show_referrer after insert or update of ended_at on children.need_to_know
  deferrable initially deferred for each row when (new.file_kind in ('referral', 'case')) execute function legal_clinic.follow_holder();
