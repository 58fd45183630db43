alter table referrals.admission enable row level security;
alter table referrals.admission force row level security;
create policy admission_owner on referrals.admission to current_user using (true) with check (true);
-- Its author, until it is taken back and for as long as the referral is on its way to help; afterwards nobody of a police unit, prosecution or court.
create policy admission_author on referrals.admission for select to diversion_app
  using (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and retracted_at is null
    and exists (select 1 from referrals.referral r
      where r.id = admission.referral_id and r.work_ended_at is null
        and r.state in ('drafted', 'submitted', 'offered', 'taken-up', 'waiting', 'accepted') offset 0));
-- The child's own words belong to the defence.
create policy admission_defence on referrals.admission for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'referral' and h.file_id = admission.referral_id and h.level = 'defence' offset 0));
create policy admission_record on referrals.admission for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from referrals.referral r
      where r.id = admission.referral_id and r.child_id = admission.child_id and r.basis = 'diversion'
        and r.referring_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0));
grant select, insert on referrals.admission to diversion_app;

/*
 * What who decides may know of an admission: that it exists, who stands for its being free, whether a lawyer was there and
 * whether the child was held. Said more than once, it is the latest that stands as said in freedom by the records of custody
 * as they are by now, or else the latest. Every read of a referral asks it: where nothing was said, nothing else is looked at.
 */
create function referrals.admission_known(p_referral uuid)
returns table (admitted_at timestamptz, recorded_by uuid, freely_attested_by text, lawyer_present boolean, in_custody boolean)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from referrals.admission a where a.referral_id = p_referral) then return; end if;
  return query select a.admitted_at, a.recorded_by, a.freely_attested_by, a.lawyer_present, a.in_custody
  from referrals.admission a join referrals.referral r on r.id = a.referral_id
  where a.referral_id = p_referral and a.retracted_at is null and children.held_rank('referral', p_referral) >= 2
    and r.work_ended_at is null
    and (r.state in ('drafted', 'submitted', 'offered', 'taken-up', 'waiting', 'accepted')
      or r.state = 'returned' and r.referring_agency_id = nullif(current_setting('app.agency', true), '')::uuid
      or r.state = 'refused' and r.reviewer_agency_id is not null
        and nullif(current_setting('app.agency', true), '')::uuid in (r.referring_agency_id, r.reviewer_agency_id))
  order by a.in_custody or due_process.was_held(a.child_id, a.admitted_at), a.admitted_at desc limit 1;
end $$;
revoke all on function referrals.admission_known(uuid) from public;
grant execute on function referrals.admission_known(uuid) to diversion_app;

/*
 * When an admission of the acts was last taken back, on whichever referral of the intake: what was said before counts no
 * more, whoever writes it down again.
 */
create function referrals.admission_taken_back_at(p_referral uuid) returns timestamptz
language sql stable security definer set search_path = pg_catalog as $$
  select max(a.retracted_at) from referrals.admission a join referrals.referral r on r.id = a.referral_id
  where r.intake_id = (select o.intake_id from referrals.referral o where o.id = p_referral)
    and children.held_rank('referral', p_referral) >= 2
$$;
revoke all on function referrals.admission_taken_back_at(uuid) from public;
grant execute on function referrals.admission_taken_back_at(uuid) to diversion_app;

/* The child takes it back: any holder of the referral's record may write that down, and it is never refused for form. */
create function referrals.retract_admission(p_referral uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_count integer;
begin
  if children.held_rank('referral', p_referral) < 3 then raise insufficient_privilege; end if;
  update referrals.admission a
  set retracted_at = nullif(current_setting('app.now', true), '')::timestamptz,
    retraction_recorded_by = nullif(current_setting('app.account', true), '')::uuid
  where a.referral_id = p_referral and a.retracted_at is null;
  get diagnostics v_count = row_count;
  return v_count;
end $$;
revoke all on function referrals.retract_admission(uuid) from public;
grant execute on function referrals.retract_admission(uuid) to diversion_app;

/* An expired draft loses its own content; only who holds its record, and only once it is expired. */
create function referrals.purge_admission(p_referral uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  delete from referrals.admission a
  where a.referral_id = p_referral and children.held_rank('referral', p_referral) >= 3
    and exists (select 1 from referrals.referral r where r.id = p_referral and r.state = 'expired')
$$;
revoke all on function referrals.purge_admission(uuid) from public;
grant execute on function referrals.purge_admission(uuid) to diversion_app;
