/*
 * Of which kinds are the measures of the other orders about the same intake, in these states? Nothing else of them, for whoever
 * holds the file of the order.
 */
create function sentencing.kinds_beside(p_order uuid, p_states text[]) returns text[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct m.kind), '{}')
  from sentencing.order_file o
    join sentencing.order_file b on b.intake_id = o.intake_id and b.id <> o.id and b.state = any (p_states)
    join sentencing.order_measure m on m.order_id = b.id
  where o.id = p_order and children.held_rank('order', p_order) >= 3
$$;
revoke all on function sentencing.kinds_beside(uuid, text[]) from public;
grant execute on function sentencing.kinds_beside(uuid, text[]) to diversion_app;

/* Keeps the orders about the intake of an order as they are until the transaction ends; for whoever holds its file. */
create function sentencing.hold_beside(p_order uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('order', p_order) < 3 then return; end if;
  perform 1 from sentencing.order_file b
  where b.intake_id = (select o.intake_id from sentencing.order_file o where o.id = p_order) order by b.id for update;
end $$;
revoke all on function sentencing.hold_beside(uuid) from public;
grant execute on function sentencing.hold_beside(uuid) to diversion_app;
