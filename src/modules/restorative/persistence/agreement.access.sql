/*
 * Agreements follow the process. What is promised is written by who mediates, after the meeting and under the wording that counts;
 * signatures likewise, of the centre never by who mediates. What became of a promise is said once, in one's own name.
 */
alter table restorative.obligation enable row level security;
alter table restorative.obligation force row level security;
create policy obligation_owner on restorative.obligation to current_user using (true) with check (true);
create policy obligation_known on restorative.obligation for select to diversion_app
  using (exists (select 1 from restorative.process p where p.id = obligation.process_id offset 0));
create policy obligation_propose on restorative.obligation for insert to diversion_app
  with check (state = 'open'
    and exists (select 1 from restorative.process p
      where p.id = obligation.process_id and p.state = 'met' and p.edition = obligation.edition
        and p.mediator_id = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
create policy obligation_settle on restorative.obligation for update to diversion_app
  using (state = 'open' and exists (select 1 from restorative.process p
    where p.id = obligation.process_id and p.state = 'agreed' and p.edition = obligation.edition offset 0))
  with check (settled_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (state, cause_code, is_fault, is_confirmed, unconfirmed_reason, document_id, is_handed_over, settled_by,
  settled_at) on restorative.obligation to diversion_app;

alter table restorative.signature enable row level security;
alter table restorative.signature force row level security;
create policy signature_owner on restorative.signature to current_user using (true) with check (true);
create policy signature_known on restorative.signature for select to diversion_app
  using (exists (select 1 from restorative.process p where p.id = signature.process_id offset 0));
create policy signature_sign on restorative.signature for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from restorative.process p
      where p.id = signature.process_id and p.state = 'met' and p.edition = signature.edition
        and (signature.party <> 'centre'
          or p.mediator_id <> (select nullif(current_setting('app.account', true), '')::uuid)) offset 0));
grant select, insert on restorative.signature to diversion_app;
