/*
 * What is done of an order: those who decide on it and who supervises it, as far as they see the order; who only proposed it does
 * not, nor who defends the child. Entered and answered by who supervises, each in their own name, and never by the same person.
 */
grant usage on schema compliance to diversion_app;
alter table compliance.ledger_line enable row level security;
alter table compliance.ledger_line force row level security;
create policy ledger_line_owner on compliance.ledger_line to current_user using (true) with check (true);
create policy ledger_line_known on compliance.ledger_line for select to diversion_app
  using (exists (select 1 from sentencing.order_file o
    where o.id = ledger_line.order_id
      and (select nullif(current_setting('app.agency', true), '')::uuid)
        in (o.authority_agency_id, o.court_agency_id, o.supervisor_agency_id) offset 0)
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && '{prosecutor,judge,centre-coordinator,probation-officer}'::text[]);
create policy ledger_line_enter on compliance.ledger_line for insert to diversion_app
  with check (state = 'entered' and answered_by is null
    and entered_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{centre-coordinator,probation-officer}'::text[]
    and exists (select 1 from sentencing.order_file o
      where o.id = ledger_line.order_id and o.child_id = ledger_line.child_id and o.supervisor_agency_id = ledger_line.agency_id
        and o.state in ('in-force', 'breached', 'in-review', 'expired') offset 0));
create policy ledger_line_answer on compliance.ledger_line for update to diversion_app
  using (state in ('entered', 'verified')
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{centre-coordinator,probation-officer}'::text[])
  with check (case state when 'recorded-in-error' then error_by else answered_by end
    = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (state, answered_by, answered_at, answer_reason, error_by, error_at, error_reason, version)
  on compliance.ledger_line to diversion_app;
