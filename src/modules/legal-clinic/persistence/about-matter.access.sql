/* The orders that a matter is about: the one that was asked for, and those about its intake. Asked by functions alone. */
create function legal_clinic.orders_of(p_matter legal_clinic.matter) returns setof sentencing.order_file
language sql stable set search_path = pg_catalog as $$
  select o.* from sentencing.order_file o where o.id = p_matter.order_id
  union
  select o.* from sentencing.order_file o where o.intake_id = p_matter.intake_id
$$;
revoke all on function legal_clinic.orders_of(legal_clinic.matter) from public;

/* The cases that a matter is about. Asked by functions alone. */
create function legal_clinic.cases_of(p_matter legal_clinic.matter) returns setof cases.case_file
language sql stable set search_path = pg_catalog as $$
  select f.* from cases.case_file f where f.id = p_matter.case_id
  union
  select f.* from referrals.referral r join cases.case_file f on f.referral_id = r.id where r.intake_id = p_matter.intake_id
  union
  select f.* from legal_clinic.orders_of(p_matter) o join cases.case_file f on f.order_id = o.id
$$;
revoke all on function legal_clinic.cases_of(legal_clinic.matter) from public;
