alter table referrals.referral enable row level security;
alter table referrals.referral force row level security;
create policy referral_owner on referrals.referral to current_user using (true) with check (true);
-- Who serves for protection alone sees no referral that rests on a charge.
create policy referral_known on referrals.referral for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'referral' and h.file_id = referral.id and h.level in ('identity', 'record') offset 0)
    and (basis = 'prevention'
      or (select nullif(current_setting('app.roles', true), '')) is distinct from '{protection-officer}'));
create policy referral_draft on referrals.referral for insert to diversion_app
  with check (referring_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and referrer_id = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from children.held h
    where h.file_kind = 'referral' and h.file_id = referral.id and h.child_id = referral.child_id
      and h.grantee_kind = 'agency' offset 0)
    and exists (select 1 from intake.intake i where i.id = referral.intake_id and i.child_id = referral.child_id offset 0));
-- Who is a party may change the row; what they may change, the lifecycle and the permission table say.
create policy referral_change on referrals.referral for update to diversion_app
  using (
    (referring_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      or authority_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      or reviewer_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      or centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid))
    and (basis = 'prevention'
      or (select nullif(current_setting('app.roles', true), '')) is distinct from '{protection-officer}'))
  with check (true);
grant select, insert, update on referrals.referral to diversion_app;

alter table referrals.transition enable row level security;
alter table referrals.transition force row level security;
create policy transition_owner on referrals.transition to current_user using (true) with check (true);
create policy transition_known on referrals.transition for select to diversion_app
  using (exists (select 1 from referrals.referral r where r.id = transition.referral_id offset 0));
create policy transition_append on referrals.transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from referrals.referral r where r.id = transition.referral_id offset 0));
grant select, insert on referrals.transition to diversion_app;

/*
 * How many referrals each centre has accepted: whoever chooses a centre may know how full it is. Numbers by centre and
 * nothing else; for roles that refer or decide.
 */
create function referrals.placements() returns table (centre uuid, count integer)
language sql stable security definer set search_path = pg_catalog as $$
  select r.centre_agency_id, count(*)::int
  from referrals.referral r
  where r.state = 'accepted'
    and nullif(current_setting('app.roles', true), '')::text[] && array['child-inspector', 'commission-secretary',
      'referring-officer', 'police-supervisor', 'prosecutor', 'judge', 'protection-officer']
  group by r.centre_agency_id
$$;
revoke all on function referrals.placements() from public;
grant execute on function referrals.placements() to diversion_app;

/*
 * The child does not take it up, or no centre was found: the authority sees the referral for as long as its decision can
 * be reviewed and no longer. Whoever writes that down may hold less than the authority, a centre for instance.
 */
create function referrals.end_sight_of_authority(p_referral uuid, p_until timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update children.need_to_know k set valid_until = least(coalesce(k.valid_until, 'infinity'), p_until)
  from referrals.referral r
  where r.id = p_referral and r.state in ('not-taken-up', 'unplaced') and children.held_rank('referral', p_referral) >= 2
    and k.basis_kind = 'referral' and k.basis_id = r.id and k.ended_at is null
    and k.grantee_id = r.authority_agency_id and r.authority_agency_id <> r.referring_agency_id
$$;
revoke all on function referrals.end_sight_of_authority(uuid, timestamptz) from public;
grant execute on function referrals.end_sight_of_authority(uuid, timestamptz) to diversion_app;
