/*
 * An order ends, or lasts to another day: what is known of it where the work stands on it follows in the same transaction, whoever
 * did it, also where time did.
 */
create function cases.follow_order() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update cases.case_file f
  set latest_end_on = case when new.ended_at is null then new.ends_on else f.latest_end_on end,
    order_ended_at = coalesce(f.order_ended_at, new.ended_at), version = f.version + 1,
    updated_at = greatest(f.updated_at, new.updated_at)
  where f.order_id = new.id and f.state <> 'finalised' and f.order_ended_at is null;
  return null;
end $$;
revoke all on function cases.follow_order() from public;
create trigger follow_in_case after update of ends_on, ended_at on sentencing.order_file
  for each row when (old.ends_on is distinct from new.ends_on or old.ended_at is distinct from new.ended_at)
  execute function cases.follow_order();

/* The centre that begins with what was ordered, or takes it over, must reach the child and the family, as with a referral that it accepted. */
create function cases.know_child_by_order(p_case uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level, basis_kind,
    basis_id, valid_from, granted_by)
  select uuidv7(), f.child_id, 'child', f.child_id, 'agency', f.centre_agency_id, '{centre-coordinator}', 'record', 'case', f.id,
    f.created_at, nullif(current_setting('app.account', true), '')::uuid
  from cases.case_file f
  join sentencing.order_file o on o.id = f.order_id and o.state in ('in-force', 'breached', 'in-review')
    and o.supervisor_agency_id = f.centre_agency_id
  where f.id = p_case and f.state = 'opened'
    and f.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and nullif(current_setting('app.roles', true), '')::text[] && '{centre-coordinator}'::text[]
  on conflict do nothing
$$;
revoke all on function cases.know_child_by_order(uuid) from public;
grant execute on function cases.know_child_by_order(uuid) to diversion_app;

/*
 * The order has ended on which the work of a centre stands, or another sees to it: nothing is planned after that day, and with an outcome the work ends
 * at once, whatever who ended it sees of the case. Answers the cases that were running. A second person closes them.
 */
create function cases.end_with_order(p_order uuid, p_today date, p_outcome text, p_states text[], p_role text)
returns table (case_id uuid, from_state text, child_id uuid, basis text, referral_id uuid, centre_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_all uuid[];
begin
  if v_account is null then raise insufficient_privilege; end if;
  perform 1 from cases.case_file f where f.order_id = p_order order by f.id for update;
  update cases.case_file f set latest_end_on = least(f.latest_end_on, p_today), order_ended_at = coalesce(f.order_ended_at, v_now)
  from sentencing.order_file o
  where f.order_id = p_order and o.id = f.order_id and (o.ended_at is not null or f.centre_agency_id <> o.supervisor_agency_id)
    and f.state <> 'finalised';
  if p_outcome is null then return; end if;
  -- Who answered for the work reads no more of an order that was taken back, or that another sees to.
  update children.need_to_know k set ended_at = v_now, ended_by = v_account, end_reason = 'order-over'
  from cases.case_file f join sentencing.order_file o on o.id = f.order_id
  where f.order_id = p_order and (o.ended_at is not null or f.centre_agency_id <> o.supervisor_agency_id)
    and k.basis_kind = 'case' and k.basis_id = f.id and k.file_kind = 'order' and k.ended_at is null;
  -- A centre that sees to it no more knows who the child is, to close the case, and reads the record no longer; its team keeps what it has.
  with ended as (
    update children.need_to_know k set ended_at = greatest(k.valid_from, v_now), ended_by = v_account, end_reason = 'order-over'
    from cases.case_file f join sentencing.order_file o on o.id = f.order_id
    where f.order_id = p_order and f.centre_agency_id <> o.supervisor_agency_id and f.state not in ('closed', 'finalised')
      and k.basis_kind = 'case' and k.basis_id = f.id and k.file_kind = 'child' and k.grantee_id = f.centre_agency_id
      and k.level = 'record' and k.ended_at is null
    returning k.*
  )
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
    basis_kind, basis_id, valid_from, granted_by)
  select uuidv7(), e.child_id, 'child', e.file_id, e.grantee_kind, e.grantee_id, e.for_roles, 'identity', e.basis_kind, e.basis_id,
    e.ended_at, v_account
  from ended e;
  select array_agg(f.id) into v_all from cases.case_file f join sentencing.order_file o on o.id = f.order_id
  where f.order_id = p_order and (o.ended_at is not null or f.centre_agency_id <> o.supervisor_agency_id)
    and f.state = any (p_states) and f.state not in ('concluding', 'closed');
  return query
    select f.id, f.state, f.child_id, f.basis, f.referral_id, f.centre_agency_id from cases.case_file f where f.id = any (v_all);
  insert into cases.transition (id, case_id, from_state, action, to_state, by_account, agency_id, role, at, reason_code)
  select uuidv7(), f.id, f.state, 'end-early', 'concluding', v_account, nullif(current_setting('app.agency', true), '')::uuid,
    p_role, v_now, p_outcome
  from cases.case_file f where f.id = any (v_all);
  update cases.case_file f
  set state = 'concluding', outcome_code = p_outcome, ended_by = null, ended_at = v_now, clock_started_at = null, due_at = null,
    warn_at = null, escalates_to = null, told_near_at = null, told_overdue_at = null, version = f.version + 1,
    updated_at = greatest(f.updated_at, v_now)
  where f.id = any (v_all);
end $$;
revoke all on function cases.end_with_order(uuid, date, text, text[], text) from public;
grant execute on function cases.end_with_order(uuid, date, text, text[], text) to diversion_app;

/* The work is closed of a centre that sees to its order no more: it knows the child by that work no longer. */
create function cases.forget_child_of_order() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update children.need_to_know k
  set ended_at = greatest(k.valid_from, new.updated_at), ended_by = nullif(current_setting('app.account', true), '')::uuid,
    end_reason = 'order-over'
  from sentencing.order_file o
  where o.id = new.order_id and o.supervisor_agency_id <> new.centre_agency_id and k.basis_kind = 'case' and k.basis_id = new.id
    and k.file_kind = 'child' and k.grantee_id = new.centre_agency_id and k.ended_at is null;
  return null;
end $$;
revoke all on function cases.forget_child_of_order() from public;
create trigger forget_child_of_order after update of state on cases.case_file
  for each row when (new.state = 'closed' and new.order_id is not null and old.state <> 'closed')
  execute function cases.forget_child_of_order();
