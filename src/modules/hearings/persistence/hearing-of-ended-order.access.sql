/*
 * Whoever says when a hearing about an order is keeps that order as it is until then: who ends it at this moment waits and calls the
 * hearing off, or has ended it before. For whoever holds the record of the order.
 */
create function hearings.hold_order(p_order uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('order', p_order) >= 3 then
    perform 1 from sentencing.order_file o where o.id = p_order for share;
  end if;
end $$;
revoke all on function hearings.hold_order(uuid) from public;
grant execute on function hearings.hold_order(uuid) to diversion_app;

/*
 * An order is proposed no more, or was never to be: hearings about it that are to come are called off by whoever ended it, and
 * their courts know nothing more of what they were told for them. Answers which, and on which files; on none where the intake has
 * left the way of justice, since nobody sees them then. Does nothing for any other order.
 */
create function hearings.call_off_of_order(p_order uuid)
returns table (hearing_id uuid, child_id uuid, court_agency_id uuid, intake_id uuid, order_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_left boolean;
  v_hearing record;
begin
  if v_account is null or not exists (select 1 from sentencing.order_file o
    where o.id = p_order and o.state in ('withdrawn', 'rejected', 'quashed') and o.ended_at = v_now) then return; end if;
  select o.intake_id is not null and referrals.has_left_justice(o.intake_id) into v_left
  from sentencing.order_file o where o.id = p_order;
  for v_hearing in
    update hearings.hearing g
    set state = 'cancelled', end_reason = 'proceedings-ended', ended_by = v_account, ended_at = v_now, version = g.version + 1,
      updated_at = greatest(v_now, g.updated_at)
    where g.order_id = p_order and g.state = 'scheduled'
    returning g.id, g.child_id, g.court_agency_id, g.intake_id, g.order_id
  loop
    perform hearings.take_back(v_hearing.id);
    return query select v_hearing.id, v_hearing.child_id, v_hearing.court_agency_id,
      case when not v_left then v_hearing.intake_id end, case when not v_left then v_hearing.order_id end;
  end loop;
end $$;
revoke all on function hearings.call_off_of_order(uuid) from public;
grant execute on function hearings.call_off_of_order(uuid) to diversion_app;
