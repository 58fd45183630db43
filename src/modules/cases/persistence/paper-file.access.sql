/*
 * Has the actor's centre brought in the file with this number on paper? One word for its coordinators, also where a conflict of
 * interest hides the case: nothing is brought in twice.
 */
create function cases.is_brought_in(p_number text) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from cases.case_file f
    where f.paper_centre_id = nullif(current_setting('app.agency', true), '')::uuid and f.paper_number = p_number
      and 'centre-coordinator' = any (nullif(current_setting('app.roles', true), '')::text[]))
$$;
revoke all on function cases.is_brought_in(text) from public;
grant execute on function cases.is_brought_in(text) to diversion_app;

/* Does the actor's centre have a case of the child that is not closed? Likewise one word, for its coordinators. */
create function cases.is_worked_with(p_child uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from cases.case_file f
    where f.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid and f.child_id = p_child
      and f.state not in ('closed', 'finalised')
      and 'centre-coordinator' = any (nullif(current_setting('app.roles', true), '')::text[]))
$$;
revoke all on function cases.is_worked_with(uuid) from public;
grant execute on function cases.is_worked_with(uuid) to diversion_app;
