-- A note is for the shifts of the unit that wrote it, and for nobody else.
alter table desk.shift_note enable row level security;
alter table desk.shift_note force row level security;
create policy shift_note_owner on desk.shift_note to current_user using (true) with check (true);
create policy shift_note_known on desk.shift_note for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && '{child-inspector,investigator,police-supervisor}'::text[]);
create policy shift_note_write on desk.shift_note for insert to diversion_app
  with check (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and written_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and state = 'written'
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && '{child-inspector,investigator,police-supervisor}'::text[]);
create policy shift_note_settle on desk.shift_note for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && '{child-inspector,investigator,police-supervisor}'::text[]);
grant select, insert, update on desk.shift_note to diversion_app;

-- What is to be done for a child is seen with the note, by those to whom the intake is open at the record.
alter table desk.shift_task enable row level security;
alter table desk.shift_task force row level security;
create policy shift_task_owner on desk.shift_task to current_user using (true) with check (true);
create policy shift_task_known on desk.shift_task for select to diversion_app
  using (exists (select 1 from desk.shift_note n where n.id = shift_task.note_id offset 0)
    and exists (select 1 from children.held h
      where h.file_kind = 'intake' and h.file_id = shift_task.intake_id and h.level = 'record' offset 0));
create policy shift_task_write on desk.shift_task for insert to diversion_app
  with check (exists (select 1 from desk.shift_note n
      where n.id = shift_task.note_id
        and n.written_by = (select nullif(current_setting('app.account', true), '')::uuid) offset 0)
    and exists (select 1 from children.held h
      where h.file_kind = 'intake' and h.file_id = shift_task.intake_id and h.child_id = shift_task.child_id
        and h.level = 'record' offset 0));
grant select, insert on desk.shift_task to diversion_app;
