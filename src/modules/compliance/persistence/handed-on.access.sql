/*
 * An order goes to another office: what is written down of it goes with it, so that the dates and lines that wait are answered there;
 * who entered each stays written in it. Does nothing that the order does not say. Asked where the supervisor changes.
 */
create function compliance.hand_on(p_order uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update compliance.ledger_line t set agency_id = o.supervisor_agency_id, version = t.version + 1
  from sentencing.order_file o
  where t.order_id = p_order and o.id = p_order and o.supervisor_agency_id <> t.agency_id;
  update compliance.appointment a set agency_id = o.supervisor_agency_id, version = a.version + 1
  from sentencing.order_file o
  where a.order_id = p_order and o.id = p_order and o.supervisor_agency_id <> a.agency_id;
  update compliance.appointment_series s set agency_id = o.supervisor_agency_id, version = s.version + 1
  from sentencing.order_file o
  where s.order_id = p_order and o.id = p_order and o.supervisor_agency_id <> s.agency_id;
  update compliance.instalment i set agency_id = o.supervisor_agency_id
  from sentencing.order_file o
  where i.order_id = p_order and o.id = p_order and o.supervisor_agency_id <> i.agency_id;
$$;
revoke all on function compliance.hand_on(uuid) from public;
grant execute on function compliance.hand_on(uuid) to diversion_app;
