/* What lasts beside the state of an order ends with it, whoever ends that: for a party, or who reviews it, once it has ended. */
create function sentencing.end_intervals(p_order uuid, p_today date) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update sentencing.order_interval i
  set until_on = greatest(i.from_on, p_today), end_reason = 'order-ended',
    ended_by = nullif(current_setting('app.account', true), '')::uuid,
    ended_at = nullif(current_setting('app.now', true), '')::timestamptz
  where i.order_id = p_order and i.until_on is null
    and exists (select 1 from sentencing.order_file o
      where o.id = p_order and o.ended_at is not null
        and (nullif(current_setting('app.agency', true), '')::uuid
            in (o.proposer_agency_id, o.authority_agency_id, o.court_agency_id, o.supervisor_agency_id)
          or exists (select 1 from reviews.review v
            where v.decision_kind = 'order' and v.decision_id = o.id and v.state = 'assigned'
              and v.reviewer_agency_id = nullif(current_setting('app.agency', true), '')::uuid)))
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
