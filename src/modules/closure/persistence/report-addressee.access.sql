/*
 * To whom the report on work that was ordered goes: the court that has the order before it, else who ordered it, and its number. For
 * the coordinators of the centre of the case, also where the order is open to them no more (ADR 61).
 */
create function closure.addressee_of(p_case uuid) returns table (order_number text, agency_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select o.number, coalesce(o.court_agency_id, o.authority_agency_id)
  from cases.case_file f join sentencing.order_file o on o.id = f.order_id
  where f.id = p_case and f.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and 'centre-coordinator' = any (nullif(current_setting('app.roles', true), '')::text[])
$$;
revoke all on function closure.addressee_of(uuid) from public;
grant execute on function closure.addressee_of(uuid) to diversion_app;

/*
 * Who ordered hands its part on to a court: what is told of the work goes with it in the same transaction, and waits there to be read
 * anew. Does nothing that the order does not say; answers the last edition of each case that went on. Whoever makes one at the same
 * moment holds the case, and is waited for.
 */
create function closure.hand_on_reports(p_order uuid)
returns table (id uuid, child_id uuid, referral_id uuid, order_id uuid, centre_agency_id uuid, authority_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform 1 from cases.case_file f where f.order_id = p_order order by f.id for share;
  return query
    with handed_on as (
      update closure.report r
      set authority_agency_id = coalesce(o.court_agency_id, o.authority_agency_id), acknowledged_by = null, acknowledged_at = null,
        version = r.version + 1
      from sentencing.order_file o
      where r.order_id = p_order and o.id = p_order
        and r.authority_agency_id is distinct from coalesce(o.court_agency_id, o.authority_agency_id)
      returning r.id, r.child_id, r.referral_id, r.order_id, r.centre_agency_id, r.authority_agency_id, r.case_id, r.edition
    )
    select h.id, h.child_id, h.referral_id, h.order_id, h.centre_agency_id, h.authority_agency_id from handed_on h
    where not exists (select 1 from closure.report n where n.case_id = h.case_id and n.edition > h.edition);
end $$;
revoke all on function closure.hand_on_reports(uuid) from public;
grant execute on function closure.hand_on_reports(uuid) to diversion_app;
