-- In which parts something is paid: set by who supervises, read by who decides too; a new plan is a new edition.
alter table compliance.instalment enable row level security;
alter table compliance.instalment force row level security;
create policy instalment_owner on compliance.instalment to current_user using (true) with check (true);
create policy instalment_known on compliance.instalment for select to diversion_app
  using (exists (select 1 from sentencing.order_file o
    where o.id = instalment.order_id
      and (select nullif(current_setting('app.agency', true), '')::uuid)
        in (o.authority_agency_id, o.court_agency_id, o.supervisor_agency_id) offset 0)
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && '{prosecutor,judge,centre-coordinator,probation-officer}'::text[]);
create policy instalment_set on compliance.instalment for insert to diversion_app
  with check (set_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{centre-coordinator,probation-officer}'::text[]
    and exists (select 1 from sentencing.order_file o
      where o.id = instalment.order_id and o.child_id = instalment.child_id and o.supervisor_agency_id = instalment.agency_id
        and o.state in ('in-force', 'breached', 'in-review') offset 0));
grant select, insert on compliance.instalment to diversion_app;
