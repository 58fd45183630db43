/*
 * How much was done of each measure of an order: two numbers and no line, for whoever holds the record of the order, who proposed it
 * included; nothing for others.
 */
create function compliance.sums_of(p_order uuid)
returns table (measure text, counts text, verified integer, waiting integer)
language sql stable security definer set search_path = pg_catalog as $$
  select t.measure, t.counts, coalesce(sum(t.quantity) filter (where t.state = 'verified'), 0)::integer,
    coalesce(sum(t.quantity) filter (where t.state = 'entered'), 0)::integer
  from compliance.ledger_line t
  where t.order_id = p_order and t.measure is not null and children.held_rank('order', p_order) >= 3
  group by t.measure, t.counts
$$;
revoke all on function compliance.sums_of(uuid) from public;
grant execute on function compliance.sums_of(uuid) to diversion_app;
