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
