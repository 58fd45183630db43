/*
 * Cases of two children that have to do with each other: made and ended by a coordinator who sees both, read by who sees both. Who
 * sees one of them reads the row only where somebody speaks with the family for both, and is shown no more than that.
 */
alter table cases.case_link enable row level security;
alter table cases.case_link force row level security;
create policy case_link_owner on cases.case_link to current_user using (true) with check (true);
create policy case_link_known on cases.case_link for select to diversion_app
  using (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and ((exists (select 1 from cases.case_file f where f.id = case_link.one_case_id offset 0)
        and exists (select 1 from cases.case_file f where f.id = case_link.other_case_id offset 0))
      or (family_contact_id is not null and ended_at is null
        and exists (select 1 from cases.case_file f
          where f.id in (case_link.one_case_id, case_link.other_case_id) offset 0))));
create policy case_link_make on cases.case_link for insert to diversion_app
  with check (linked_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and 'centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and exists (select 1 from cases.case_file f
      where f.id = case_link.one_case_id and f.centre_agency_id = case_link.centre_agency_id offset 0)
    and exists (select 1 from cases.case_file f
      where f.id = case_link.other_case_id and f.centre_agency_id = case_link.centre_agency_id offset 0));
create policy case_link_change on cases.case_link for update to diversion_app
  using (ended_at is null
    and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and 'centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and exists (select 1 from cases.case_file f where f.id = case_link.one_case_id offset 0)
    and exists (select 1 from cases.case_file f where f.id = case_link.other_case_id offset 0))
  with check (ended_by is null or ended_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (family_contact_id, ended_at, ended_by, end_reason, version) on cases.case_link to diversion_app;

/*
 * Of children of the actor's centre who took part in one event: their cases, and whether an intake of each that tells so stands. For
 * its coordinators. Asked by definer functions only.
 */
create function cases.took_part_together() returns table (one_case_id uuid, other_case_id uuid, stands boolean)
language sql stable set search_path = pg_catalog as $$
  select a.id, b.id,
    bool_or(ia.state not in ('discarded', 'recorded-in-error') and ib.state not in ('discarded', 'recorded-in-error'))
  from cases.case_file a
  join intake.intake ia on ia.child_id in (select children.numbers_of(a.child_id))
  join intake.co_participant ca on ca.intake_id = ia.id and ca.taken_back_at is null
  join intake.co_participant cb on cb.event_id = ca.event_id and cb.intake_id <> ca.intake_id and cb.taken_back_at is null
  join intake.intake ib on ib.id = cb.intake_id
  join cases.case_file b on b.child_id in (select children.numbers_of(ib.child_id)) and a.id < b.id
  where 'centre-coordinator' = any (nullif(current_setting('app.roles', true), '')::text[])
    and a.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and b.centre_agency_id = a.centre_agency_id
  group by a.id, b.id
$$;
revoke all on function cases.took_part_together() from public;

/* Of those whose cases nobody has linked yet; which of these cases they see, they are asked besides. */
create function cases.proposed_links() returns table (one_case_id uuid, other_case_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, b.id
  from cases.took_part_together() t
  join cases.case_file a on a.id = t.one_case_id
  join cases.case_file b on b.id = t.other_case_id
  where t.stands and a.basis <> 'voluntary-support' and b.basis <> 'voluntary-support'
    and a.closed_at is null and b.closed_at is null
    and b.child_id not in (select children.numbers_of(a.child_id))
    and not exists (select 1 from cases.case_link l where l.one_case_id = a.id and l.other_case_id = b.id and l.kind = 'co-participant')
$$;
revoke all on function cases.proposed_links() from public;
grant execute on function cases.proposed_links() to diversion_app;
