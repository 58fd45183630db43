/*
 * What was written down by mistake follows the process. It is said once, in one's own name, while the agreement stands: of what is open
 * or done by its parts. What a second person has looked at is not undone by who wrote it down alone (BR 6.2).
 */
alter table restorative.part_in_error enable row level security;
alter table restorative.part_in_error force row level security;
create policy part_in_error_owner on restorative.part_in_error to current_user using (true) with check (true);
create policy part_in_error_known on restorative.part_in_error for select to diversion_app
  using (exists (select 1 from restorative.process p where p.id = part_in_error.process_id offset 0));
create policy part_in_error_mark on restorative.part_in_error for insert to diversion_app
  with check (marked_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1
      from restorative.obligation_part t
      join restorative.obligation o on o.id = t.obligation_id and o.state in ('open', 'done')
      join restorative.process p on p.id = t.process_id and p.edition = o.edition and p.state = 'agreed'
      where t.id = part_in_error.part_id and t.process_id = part_in_error.process_id
        and (t.verified_by is null or t.recorded_by <> part_in_error.marked_by) offset 0));
grant select, insert on restorative.part_in_error to diversion_app;

-- What its parts said to be done is open again with the first of them that counts no more.
create function restorative.reopen_obligation() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update restorative.obligation o
  set state = 'open', is_confirmed = null, unconfirmed_reason = null, settled_by = null, settled_at = null
  from restorative.obligation_part t
  where t.id = new.part_id and o.id = t.obligation_id and o.state = 'done';
  return null;
end $$;
revoke all on function restorative.reopen_obligation() from public;
create trigger reopen_obligation after insert on restorative.part_in_error
  for each row execute function restorative.reopen_obligation();
