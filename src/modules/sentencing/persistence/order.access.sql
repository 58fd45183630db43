/*
 * Orders: who holds the file, those who decide in its authority and its court, who supervises, and who proposed it. Who serves for
 * protection alone sees none: it rests on a charge.
 */
grant usage on schema sentencing to diversion_app;
alter table sentencing.order_file enable row level security;
alter table sentencing.order_file force row level security;
create policy order_owner on sentencing.order_file to current_user using (true) with check (true);
create policy order_known on sentencing.order_file for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'order' and h.file_id = order_file.id and h.level in ('record', 'defence') offset 0)
    and (select nullif(current_setting('app.roles', true), '')) is distinct from '{protection-officer}');
create policy order_propose on sentencing.order_file for insert to diversion_app
  with check (proposed_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and proposer_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and state = 'proposed'
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge,centre-coordinator}'::text[]
    and exists (select 1 from children.held h
      where h.file_kind = 'order' and h.file_id = order_file.id and h.child_id = order_file.child_id and h.level = 'record'
        and h.grantee_kind = 'agency' offset 0)
    and (intake_id is null or exists (select 1 from intake.intake i
      where i.id = order_file.intake_id and i.child_id = order_file.child_id offset 0)));
-- Who is a party may change the row; what they may change, the lifecycle and the permission table say.
create policy order_change on sentencing.order_file for update to diversion_app
  using ((select nullif(current_setting('app.agency', true), '')::uuid)
      in (proposer_agency_id, authority_agency_id, court_agency_id, supervisor_agency_id)
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && '{prosecutor,judge,centre-coordinator,probation-officer}'::text[])
  with check (true);
grant select, insert, update (state, court_agency_id, supervisor_agency_id, reasons, legal_basis, decided_by, decided_at, started_on, ends_on,
  end_reason, outcome_code, ended_at, clock_started_at, due_at, warn_at, escalates_to, told_near_at, told_overdue_at, version, updated_at)
  on sentencing.order_file to diversion_app;

alter table sentencing.order_transition enable row level security;
alter table sentencing.order_transition force row level security;
create policy order_transition_owner on sentencing.order_transition to current_user using (true) with check (true);
create policy order_transition_known on sentencing.order_transition for select to diversion_app
  using (exists (select 1 from sentencing.order_file o where o.id = order_transition.order_id offset 0));
create policy order_transition_append on sentencing.order_transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from sentencing.order_file o
      where o.id = order_transition.order_id and o.child_id = order_transition.child_id offset 0));
grant select, insert on sentencing.order_transition to diversion_app;

-- What it consists of is said by who proposes it, and stands as long as it does.
alter table sentencing.order_measure enable row level security;
alter table sentencing.order_measure force row level security;
create policy order_measure_owner on sentencing.order_measure to current_user using (true) with check (true);
create policy order_measure_known on sentencing.order_measure for select to diversion_app
  using (exists (select 1 from sentencing.order_file o where o.id = order_measure.order_id offset 0));
create policy order_measure_propose on sentencing.order_measure for insert to diversion_app
  with check (exists (select 1 from sentencing.order_file o
    where o.id = order_measure.order_id and o.child_id = order_measure.child_id and o.state = 'proposed'
      and o.proposed_by = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
grant select, insert on sentencing.order_measure to diversion_app;

-- The first edition of the conditions is its proposer’s, the later ones those of who decides on it.
alter table sentencing.order_terms enable row level security;
alter table sentencing.order_terms force row level security;
create policy order_terms_owner on sentencing.order_terms to current_user using (true) with check (true);
create policy order_terms_known on sentencing.order_terms for select to diversion_app
  using (exists (select 1 from sentencing.order_file o where o.id = order_terms.order_id offset 0));
create policy order_terms_set on sentencing.order_terms for insert to diversion_app
  with check (decided_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from sentencing.order_file o
      where o.id = order_terms.order_id and o.child_id = order_terms.child_id
        and case when order_terms.number = 1 then o.state = 'proposed' and o.proposed_by = order_terms.decided_by
          else (select nullif(current_setting('app.agency', true), '')::uuid) in (o.authority_agency_id, o.court_agency_id)
            and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge}'::text[] end
      offset 0));
grant select, insert on sentencing.order_terms to diversion_app;

alter table sentencing.order_condition enable row level security;
alter table sentencing.order_condition force row level security;
create policy order_condition_owner on sentencing.order_condition to current_user using (true) with check (true);
create policy order_condition_known on sentencing.order_condition for select to diversion_app
  using (exists (select 1 from sentencing.order_file o where o.id = order_condition.order_id offset 0));
create policy order_condition_set on sentencing.order_condition for insert to diversion_app
  with check (exists (select 1 from sentencing.order_terms s
    where s.order_id = order_condition.order_id and s.number = order_condition.terms_number
      and s.child_id = order_condition.child_id
      and s.decided_by = (select nullif(current_setting('app.account', true), '')::uuid)
      and s.decided_at = (select nullif(current_setting('app.now', true), '')::timestamptz) offset 0));
grant select, insert on sentencing.order_condition to diversion_app;

-- Who decides on an order lets it rest, and writes down that it is appealed against, and the end of both.
alter table sentencing.order_interval enable row level security;
alter table sentencing.order_interval force row level security;
create policy order_interval_owner on sentencing.order_interval to current_user using (true) with check (true);
create policy order_interval_known on sentencing.order_interval for select to diversion_app
  using (exists (select 1 from sentencing.order_file o where o.id = order_interval.order_id offset 0));
create policy order_interval_begin on sentencing.order_interval for insert to diversion_app
  with check (begun_by = (select nullif(current_setting('app.account', true), '')::uuid) and until_on is null
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge}'::text[]
    and exists (select 1 from sentencing.order_file o
      where o.id = order_interval.order_id and o.child_id = order_interval.child_id
        and (select nullif(current_setting('app.agency', true), '')::uuid) in (o.authority_agency_id, o.court_agency_id)
      offset 0));
create policy order_interval_end on sentencing.order_interval for update to diversion_app
  using (until_on is null
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge}'::text[]
    and exists (select 1 from sentencing.order_file o
      where o.id = order_interval.order_id
        and (select nullif(current_setting('app.agency', true), '')::uuid) in (o.authority_agency_id, o.court_agency_id)
      offset 0))
  with check (ended_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (until_on, end_reason, ended_by, ended_at) on sentencing.order_interval to diversion_app;

/*
 * Whose agency proposes an order keeps knowing whom it is about, on the basis of the order: what it was told of the child for a
 * referral ends with that. For who has just proposed it, and knows the child now.
 */
create function sentencing.keep_sight(p_order uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level, basis_kind,
    basis_id, valid_from, granted_by)
  select gen_random_uuid(), o.child_id, 'child', o.child_id, 'agency', o.proposer_agency_id,
    '{prosecutor,judge,centre-coordinator}', 'identity', 'order', o.id, o.created_at, o.proposed_by
  from sentencing.order_file o
  where o.id = p_order and o.state = 'proposed'
    and o.proposed_by = nullif(current_setting('app.account', true), '')::uuid
    and o.proposer_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and children.held_rank('child', o.child_id) >= 2
    and not exists (select 1 from children.need_to_know k
      where k.grantee_id = o.proposer_agency_id and k.file_kind = 'child' and k.file_id = o.child_id and k.basis_kind = 'order'
        and k.basis_id = o.id)
$$;
revoke all on function sentencing.keep_sight(uuid) from public;
grant execute on function sentencing.keep_sight(uuid) to diversion_app;

/*
 * What was proposed is proposed no more, or was rejected: what was opened for it of the child and its intake ends for all; who may
 * still read the order keeps the label of the child, by which its words are read. For a party, once the order stands so.
 */
create function sentencing.end_sight(p_order uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  with over as (
    select o.id, o.child_id from sentencing.order_file o
    where o.id = p_order and o.state in ('rejected', 'withdrawn')
      and nullif(current_setting('app.agency', true), '')::uuid in (o.proposer_agency_id, o.authority_agency_id)
  ), ended as (
    update children.need_to_know k
    set ended_at = nullif(current_setting('app.now', true), '')::timestamptz,
      ended_by = nullif(current_setting('app.account', true), '')::uuid, end_reason = 'order-not-made'
    from over where k.basis_kind = 'order' and k.basis_id = over.id and k.file_kind in ('child', 'intake') and k.ended_at is null
    returning k.child_id, k.file_kind, k.grantee_kind, k.grantee_id, k.for_roles
  )
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level, basis_kind,
    basis_id, valid_from, granted_by)
  select gen_random_uuid(), e.child_id, 'child', e.child_id, e.grantee_kind, e.grantee_id, e.for_roles, 'label', 'order', p_order,
    nullif(current_setting('app.now', true), '')::timestamptz, nullif(current_setting('app.account', true), '')::uuid
  from ended e
  where e.file_kind = 'child' and exists (select 1 from children.need_to_know k
    where k.basis_kind = 'order' and k.basis_id = p_order and k.file_kind = 'order' and k.grantee_id = e.grantee_id
      and k.ended_at is null)
$$;
revoke all on function sentencing.end_sight(uuid) from public;
grant execute on function sentencing.end_sight(uuid) to diversion_app;

/* What lasts beside the state of an order ends with it, whoever ends that: for a party, once it has ended. */
create function sentencing.end_intervals(p_order uuid, p_today date) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update sentencing.order_interval i
  set until_on = greatest(i.from_on, p_today), end_reason = 'order-ended',
    ended_by = nullif(current_setting('app.account', true), '')::uuid,
    ended_at = nullif(current_setting('app.now', true), '')::timestamptz
  where i.order_id = p_order and i.until_on is null
    and exists (select 1 from sentencing.order_file o
      where o.id = p_order and o.ended_at is not null
        and nullif(current_setting('app.agency', true), '')::uuid
          in (o.proposer_agency_id, o.authority_agency_id, o.court_agency_id, o.supervisor_agency_id))
$$;
revoke all on function sentencing.end_intervals(uuid, date) from public;
grant execute on function sentencing.end_intervals(uuid, date) to diversion_app;

/*
 * The orders whose last day was before a day end, at most a thousand at once; an open breach keeps none of them, a suspension does
 * until it ends. An appeal lasts no longer than its order. For the named job only.
 */
create function sentencing.expire_orders(p_today date)
returns table (id uuid, child_id uuid, stage text, authority_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:expire-orders' then
    return;
  end if;
  return query
    with over as (
      select o.id, o.state from sentencing.order_file o
      where o.state in ('in-force', 'breached', 'in-review') and o.ends_on < p_today
        and not exists (select 1 from sentencing.order_interval i
          where i.order_id = o.id and i.kind = 'suspension' and i.until_on is null)
      order by o.ends_on limit 1000 for update skip locked
    ), expired as (
      update sentencing.order_file o
      set state = 'expired', end_reason = 'time-over', ended_at = greatest(v_now, o.updated_at), version = o.version + 1,
        updated_at = greatest(v_now, o.updated_at), clock_started_at = null, due_at = null, warn_at = null, escalates_to = null
      from over where o.id = over.id
      returning o.id, o.child_id, o.stage, o.authority_agency_id, over.state
    ), rested as (
      update sentencing.order_interval i
      set until_on = greatest(i.from_on, p_today), end_reason = 'order-ended', ended_at = v_now
      from expired e where i.order_id = e.id and i.until_on is null
    ), told as (
      insert into sentencing.order_transition (id, order_id, child_id, from_state, action, to_state, at, reason_code)
      select gen_random_uuid(), e.id, e.child_id, e.state, 'expire', 'expired', v_now, 'time-over' from expired e
    )
    select e.id, e.child_id, e.stage, e.authority_agency_id from expired e;
end $$;
revoke all on function sentencing.expire_orders(date) from public;
grant execute on function sentencing.expire_orders(date) to diversion_app;
