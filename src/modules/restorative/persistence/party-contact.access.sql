/*
 * How those harmed are reached: for who mediates, while the process goes on, and for nobody else; no coordinator, no colleague, and
 * nobody on the side of the child, also where who mediates came to answer for the case since (BR 11.4; ECOSOC 2002/12 §14, 18). Who
 * refused, or takes back that they take part, is reached by nobody: what was promised to them is settled without their word (§7).
 */
alter table restorative.party_contact enable row level security;
alter table restorative.party_contact force row level security;
create policy party_contact_owner on restorative.party_contact to current_user using (true) with check (true);
create policy party_contact_known on restorative.party_contact for select to diversion_app
  using (exists (select 1 from restorative.party y join restorative.process p on p.id = y.process_id
    join cases.case_file f on f.id = p.case_id and f.worker_id is distinct from p.mediator_id
    where y.id = party_contact.party_id and y.consent in ('not-asked', 'given') and p.ended_at is null
      and p.mediator_id = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
create policy party_contact_keep on restorative.party_contact for insert to diversion_app
  with check (kept_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from restorative.party y join restorative.process p on p.id = y.process_id
      join cases.case_file f on f.id = p.case_id and f.worker_id is distinct from p.mediator_id
      where y.id = party_contact.party_id and y.consent in ('not-asked', 'given') and p.ended_at is null
        and p.mediator_id = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
create policy party_contact_change on restorative.party_contact for update to diversion_app
  using (exists (select 1 from restorative.party y join restorative.process p on p.id = y.process_id
    join cases.case_file f on f.id = p.case_id and f.worker_id is distinct from p.mediator_id
    where y.id = party_contact.party_id and y.consent in ('not-asked', 'given') and p.ended_at is null
      and p.mediator_id = (select nullif(current_setting('app.account', true), '')::uuid) offset 0))
  with check (kept_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (contact, kept_by, kept_at) on restorative.party_contact to diversion_app;
