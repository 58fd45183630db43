/*
 * Parts of what was promised follow the process. Each is written down once, in one's own name, while the promise is open; where nobody
 * confirms it, somebody else than who wrote it down looks at it.
 */
alter table restorative.obligation_part enable row level security;
alter table restorative.obligation_part force row level security;
create policy obligation_part_owner on restorative.obligation_part to current_user using (true) with check (true);
create policy obligation_part_known on restorative.obligation_part for select to diversion_app
  using (exists (select 1 from restorative.process p where p.id = obligation_part.process_id offset 0));
create policy obligation_part_record on restorative.obligation_part for insert to diversion_app
  with check (verified_by is null
    and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from restorative.obligation o join restorative.process p on p.id = o.process_id and p.edition = o.edition
      where o.id = obligation_part.obligation_id and o.process_id = obligation_part.process_id and o.state = 'open' and p.state = 'agreed'
      offset 0));
create policy obligation_part_verify on restorative.obligation_part for update to diversion_app
  using (verified_by is null
    and not exists (select 1 from restorative.part_in_error e where e.part_id = obligation_part.id offset 0)
    and exists (select 1 from restorative.obligation o join restorative.process p on p.id = o.process_id
      where o.id = obligation_part.obligation_id and o.state = 'open' and p.state = 'agreed' offset 0))
  with check (verified_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (verified_by, verified_at) on restorative.obligation_part to diversion_app;

-- That a day is moved is written down by who mediates, from the day that stands; only then the promise has another one.
alter table restorative.due_change enable row level security;
alter table restorative.due_change force row level security;
create policy due_change_owner on restorative.due_change to current_user using (true) with check (true);
create policy due_change_known on restorative.due_change for select to diversion_app
  using (exists (select 1 from restorative.process p where p.id = due_change.process_id offset 0));
create policy due_change_record on restorative.due_change for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from restorative.obligation o join restorative.process p on p.id = o.process_id and p.edition = o.edition
      where o.id = due_change.obligation_id and o.process_id = due_change.process_id and o.state = 'open' and o.due_on = due_change.from_on
        and p.state = 'agreed' and p.mediator_id = due_change.recorded_by offset 0));
grant select, insert on restorative.due_change to diversion_app;
create policy obligation_move on restorative.obligation for update to diversion_app
  using (state = 'open' and exists (select 1 from restorative.process p
    where p.id = obligation.process_id and p.state = 'agreed' and p.edition = obligation.edition offset 0))
  with check (state = 'open' and exists (select 1 from restorative.due_change d
    where d.obligation_id = obligation.id and d.to_on = obligation.due_on
      and d.recorded_at = (select nullif(current_setting('app.now', true), '')::timestamptz) offset 0));
grant update (due_on) on restorative.obligation to diversion_app;
