-- How a condition is kept: said by who supervises, once for all, and read by who decides too.
alter table compliance.condition_standing enable row level security;
alter table compliance.condition_standing force row level security;
create policy condition_standing_owner on compliance.condition_standing to current_user using (true) with check (true);
create policy condition_standing_known on compliance.condition_standing for select to diversion_app
  using (exists (select 1 from sentencing.order_file o
    where o.id = condition_standing.order_id
      and (select nullif(current_setting('app.agency', true), '')::uuid)
        in (o.authority_agency_id, o.court_agency_id, o.supervisor_agency_id) offset 0)
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && '{prosecutor,judge,centre-coordinator,probation-officer}'::text[]);
create policy condition_standing_say on compliance.condition_standing for insert to diversion_app
  with check (said_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{centre-coordinator,probation-officer}'::text[]
    and exists (select 1 from sentencing.order_condition c join sentencing.order_file o on o.id = c.order_id
      where c.id = condition_standing.condition_id and o.id = condition_standing.order_id
        and o.child_id = condition_standing.child_id and o.supervisor_agency_id = condition_standing.agency_id
        and o.state in ('in-force', 'breached', 'in-review') offset 0));
grant select, insert on compliance.condition_standing to diversion_app;
