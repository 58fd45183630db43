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

/* Who ordered hands its part on to a court, or that to another: what is told of the work goes with it, in the same transaction. */
create function closure.follow_court() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update closure.report r set authority_agency_id = coalesce(new.court_agency_id, new.authority_agency_id)
  where r.order_id = new.id;
  return null;
end $$;
revoke all on function closure.follow_court() from public;
create trigger report_follows_court after update of court_agency_id on sentencing.order_file
  for each row when (old.court_agency_id is distinct from new.court_agency_id) execute function closure.follow_court();
