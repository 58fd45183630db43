/*
 * What was decided on an intake, for who stands for the child by a live mandate: decision, reasons, offer and answer of each referral
 * that was submitted; neither what the referrer wrote nor who they are. Source: CRC 40(2)(b)(ii); GC24 §49.
 */
create function referrals.for_defence(p_intake uuid)
returns table (id uuid, number text, child_id uuid, state text, stage text, measure text, decision jsonb, offer jsonb, answer jsonb,
  reasons bytea, wrapped_key bytea)
language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.number, r.child_id, r.state, r.stage, r.proposed_measure, r.decision, r.offer, r.answer, r.reasons, d.wrapped_key
  from referrals.referral r join children.data_key d on d.child_id = r.child_id
  where r.intake_id = p_intake and r.submitted_at is not null
    and exists (select 1 from children.held h
      where h.file_kind = 'referral' and h.file_id = r.id and h.level = 'defence' and h.grantee_kind = 'person')
  order by r.submitted_at, r.id
$$;
revoke all on function referrals.for_defence(uuid) from public;
grant execute on function referrals.for_defence(uuid) to diversion_app;

/*
 * Who decided on a referral and when, and who had a part in it, for the lawyer who asks that it is looked at again: none of them
 * reviews. The same as whoever sees the referral reads from it. Source: GC24 §18; TR 3.5–3.6.
 */
create function referrals.decided_for_defence(p_referral uuid)
returns table (child_id uuid, intake_id uuid, district text, basis text, stage text, gravity text, state text, action text,
  decided_at timestamptz, decider_agency_id uuid, involved uuid[])
language sql stable security definer set search_path = pg_catalog as $$
  select r.child_id, r.intake_id, r.district, r.basis, r.stage, r.gravity, r.state, made.action, made.at, made.agency_id,
    array(select t.by_account from referrals.transition t where t.referral_id = r.id and t.action in ('draft', 'submit', 'resubmit'))
      || array_remove(array[r.referrer_id, r.submitted_by, r.decided_by, r.referring_agency_id], null)
  from referrals.referral r
  cross join lateral (
    select t.action, t.at, t.agency_id from referrals.transition t
    where t.referral_id = r.id and t.action = r.decision ->> 'action'
    order by t.at desc, t.id desc limit 1) made
  where r.id = p_referral
    and exists (select 1 from children.held h
      where h.file_kind = 'referral' and h.file_id = r.id and h.level = 'defence' and h.grantee_kind = 'person')
$$;
revoke all on function referrals.decided_for_defence(uuid) from public;
grant execute on function referrals.decided_for_defence(uuid) to diversion_app;
