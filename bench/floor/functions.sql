-- The floor: per operation one function that does the database's part of a request in a single call.
-- SECURITY INVOKER: the row policies of diversion_app apply. These functions exist in the benchmark's databases only.
drop schema if exists floor cascade;
create schema floor;

create function floor.read(p_account uuid, p_session uuid, p_now timestamptz, p_may text[], p_audit uuid, p_request text, p_id uuid)
returns table (
  id uuid, number text, state text, basis text, stage text, child_id uuid, child_number text, child_initials text, clock text,
  clock_started_at timestamptz, due_at timestamptz, warn_at timestamptz, escalates_to text, created_at timestamptz,
  updated_at timestamptz, version integer, intake_id uuid, district text, gravity text, referring_agency_id uuid, referrer_id uuid,
  authority_agency_id uuid, reviewer_agency_id uuid, centre_agency_id uuid, proposed_measure text, conditions jsonb,
  decision jsonb, offer jsonb, answer jsonb, placement jsonb, summary bytea, reasons bytea, wrapped_key bytea, agency uuid)
language plpgsql volatile as $$
declare
  v_actor record;
begin
  select * into v_actor from access.enter(p_account, p_session, 'default', p_now);
  if not found or not v_actor.roles && p_may then return; end if;
  agency := v_actor.agency_id;
  select t.id, t.number, t.state, t.basis, t.stage, t.child_id, l.number, l.initials, t.clock, t.clock_started_at, t.due_at,
    t.warn_at, t.escalates_to, t.created_at, t.updated_at, t.version, t.intake_id, t.district, t.gravity, t.referring_agency_id,
    t.referrer_id, t.authority_agency_id, t.reviewer_agency_id, t.centre_agency_id, t.proposed_measure, t.conditions,
    t.decision, t.offer, t.answer, t.placement, t.summary, t.reasons, l.wrapped_key
  into read.id, number, state, basis, stage, child_id, child_number, child_initials, clock, clock_started_at, due_at,
    warn_at, escalates_to, created_at, updated_at, version, intake_id, district, gravity, referring_agency_id,
    referrer_id, authority_agency_id, reviewer_agency_id, centre_agency_id, proposed_measure, conditions,
    decision, offer, answer, placement, summary, reasons, wrapped_key
  from referrals.referral t left join children.child_label l on l.child_id = t.child_id
  where t.id = p_id;
  if not found then return; end if;
  insert into audit.entry (id, at, account_id, agency_id, roles, purpose, action, resource_kind, resource_id, resource_version,
    child_id, decision, request_id)
  values (p_audit, p_now, p_account, agency, v_actor.roles, 'intake', 'referral.read', 'referral', p_id, version, child_id,
    'allowed', p_request);
  return next;
end $$;

create function floor.list(p_account uuid, p_session uuid, p_now timestamptz, p_may text[], p_audit uuid, p_request text,
  p_limit integer, p_after timestamptz, p_after_id uuid)
returns table (
  id uuid, number text, state text, basis text, stage text, child_id uuid, child_number text, child_initials text, clock text,
  clock_started_at timestamptz, due_at timestamptz, warn_at timestamptz, escalates_to text, created_at timestamptz,
  updated_at timestamptz, version integer)
language plpgsql volatile as $$
declare
  v_actor record;
  v_children uuid[] := '{}';
begin
  select * into v_actor from access.enter(p_account, p_session, 'default', p_now);
  if not found or not v_actor.roles && p_may then return; end if;
  for list.id, number, state, basis, stage, child_id, child_number, child_initials, clock, clock_started_at, due_at, warn_at,
    escalates_to, created_at, updated_at, version in
    select t.id, t.number, t.state, t.basis, t.stage, t.child_id, l.number, l.initials, t.clock, t.clock_started_at, t.due_at,
      t.warn_at, t.escalates_to, t.created_at, t.updated_at, t.version
    from referrals.referral t left join children.child_label l on l.child_id = t.child_id
    where t.referring_agency_id = v_actor.agency_id and (t.created_at, t.id) < (p_after, p_after_id)
    order by t.created_at desc, t.id desc limit p_limit + 1
  loop
    v_children := v_children || child_id;
    return next;
  end loop;
  insert into audit.entry (id, at, account_id, agency_id, roles, purpose, action, resource_kind, child_ids, decision, request_id)
  values (p_audit, p_now, p_account, v_actor.agency_id, v_actor.roles, 'intake', 'referral.list', 'referral', v_children,
    'allowed', p_request);
end $$;

create function floor.draft(p_account uuid, p_session uuid, p_now timestamptz, p_may text[], p_audit uuid, p_request text,
  p_id uuid, p_intake uuid, p_basis text, p_stage text, p_authority uuid, p_centre uuid, p_transition uuid, p_grant uuid,
  p_event uuid, p_route text, p_key text, p_hash text, p_answer bytea)
returns table (earlier bytea, number text, child_id uuid, child_number text, child_initials text, district text, gravity text,
  agency uuid, clock text, due_at timestamptz, warn_at timestamptz, escalates_to text)
language plpgsql volatile as $$
declare
  v_actor record;
  v_claim record;
  v_intake record;
begin
  select * into v_actor from access.enter(p_account, p_session, 'default', p_now);
  if not found or not v_actor.roles && p_may then return; end if;
  agency := v_actor.agency_id;
  select * into v_claim from platform.claim_idempotency_key(p_account, p_route, p_key);
  if not v_claim.locked then return; end if;
  if v_claim.body_hash is not null then
    earlier := v_claim.answer;
    return next;
    return;
  end if;
  select i.state, i.child_id, l.number as child_number, l.initials, l.district into v_intake
  from intake.intake i join children.child_label l on l.child_id = i.child_id where i.id = p_intake;
  if not found or v_intake.state = 'drafted' then return; end if;
  child_id := v_intake.child_id;
  child_number := v_intake.child_number;
  child_initials := v_intake.initials;
  district := v_intake.district;
  select max(a.gravity) into gravity from intake.act a where a.intake_id = p_intake;
  select r.code, p_now + make_interval(days => r.amount), p_now + make_interval(days => r.amount - coalesce(r.warning_amount, 0)), r.escalates_to
  into clock, due_at, warn_at, escalates_to
  from reference.clock_rule r
  where r.code = 'draft-attention' and r.valid_from <= p_now::date and (r.valid_to is null or r.valid_to >= p_now::date);
  number := platform.public_number('R');
  perform children.open_file(p_grant, child_id, 'referral', p_id, 'agency', agency, 'record', null, 'referral', p_id, null);
  insert into referrals.referral (id, number, state, basis, stage, child_id, intake_id, district, gravity, referring_agency_id,
    referrer_id, authority_agency_id, centre_agency_id, conditions, clock, clock_started_at, due_at, warn_at, escalates_to,
    version, created_at, updated_at)
  values (p_id, number, 'drafted', p_basis, p_stage, child_id, p_intake, district, gravity, agency, p_account, p_authority,
    p_centre, '[]', clock, p_now, due_at, warn_at, escalates_to, 1, p_now, p_now);
  insert into referrals.transition (id, referral_id, action, to_state, by_account, agency_id, at)
  values (p_transition, p_id, 'draft', 'drafted', p_account, agency, p_now);
  insert into platform.outbox (id, type, subject_kind, subject_id, facts, occurred_at, request_id)
  values (p_event, 'referral.drafted.v1', 'referral', p_id, jsonb_build_object('agencyId', agency, 'basis', p_basis), p_now, p_request);
  insert into platform.idempotency_key (account_id, route, key, body_hash, status, answer, created_at)
  values (p_account, p_route, p_key, p_hash, 201, p_answer, p_now);
  insert into audit.entry (id, at, account_id, agency_id, roles, purpose, action, resource_kind, resource_id, resource_version,
    child_id, decision, request_id)
  values (p_audit, p_now, p_account, agency, v_actor.roles, 'intake', 'referral.draft', 'referral', p_id, 1, child_id, 'allowed', p_request);
  return next;
end $$;

grant usage on schema floor to diversion_app;
grant execute on all functions in schema floor to diversion_app;
