-- Dates that were planned together: by who supervises, read by who decides too; each of them is a date like any other.
alter table compliance.appointment_series enable row level security;
alter table compliance.appointment_series force row level security;
create policy appointment_series_owner on compliance.appointment_series to current_user using (true) with check (true);
create policy appointment_series_known on compliance.appointment_series for select to diversion_app
  using (exists (select 1 from sentencing.order_file o
    where o.id = appointment_series.order_id
      and (select nullif(current_setting('app.agency', true), '')::uuid)
        in (o.authority_agency_id, o.court_agency_id, o.supervisor_agency_id) offset 0)
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && '{prosecutor,judge,centre-coordinator,probation-officer}'::text[]);
create policy appointment_series_plan on compliance.appointment_series for insert to diversion_app
  with check (planned_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{centre-coordinator,probation-officer}'::text[]
    and exists (select 1 from sentencing.order_file o
      where o.id = appointment_series.order_id and o.child_id = appointment_series.child_id
        and o.supervisor_agency_id = appointment_series.agency_id
        and o.state in ('in-force', 'breached', 'in-review') offset 0));
create policy appointment_series_cancel on compliance.appointment_series for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid))
  with check (true);
grant select, insert, update (cancelled_from, version) on compliance.appointment_series to diversion_app;
