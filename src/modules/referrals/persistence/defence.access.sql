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
