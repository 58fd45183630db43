-- When a child is to come: planned and told by who supervises, read by who decides too.
alter table compliance.appointment enable row level security;
alter table compliance.appointment force row level security;
create policy appointment_owner on compliance.appointment to current_user using (true) with check (true);
create policy appointment_known on compliance.appointment for select to diversion_app
  using (exists (select 1 from sentencing.order_file o
    where o.id = appointment.order_id
      and (select nullif(current_setting('app.agency', true), '')::uuid)
        in (o.authority_agency_id, o.court_agency_id, o.supervisor_agency_id) offset 0)
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && '{prosecutor,judge,centre-coordinator,probation-officer}'::text[]);
create policy appointment_plan on compliance.appointment for insert to diversion_app
  with check (state = 'planned' and told_by is null
    and planned_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{centre-coordinator,probation-officer}'::text[]
    and exists (select 1 from sentencing.order_file o
      where o.id = appointment.order_id and o.child_id = appointment.child_id and o.supervisor_agency_id = appointment.agency_id
        and o.state in ('in-force', 'breached', 'in-review') offset 0));
create policy appointment_tell on compliance.appointment for update to diversion_app
  using (state in ('planned', 'missed')
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{centre-coordinator,probation-officer}'::text[])
  with check (told_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (state, reason_code, child_words, words_missing, moved_to, told_by, told_at, version)
  on compliance.appointment to diversion_app;
