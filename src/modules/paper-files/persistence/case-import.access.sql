-- Tables of paper files that were brought in: the coordinators of the centre; written by who brings them in, and never changed.
grant usage on schema paper_files to diversion_app;
alter table paper_files.case_import enable row level security;
alter table paper_files.case_import force row level security;
create policy case_import_owner on paper_files.case_import to current_user using (true) with check (true);
create policy case_import_known on paper_files.case_import for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and 'centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
create policy case_import_begin on paper_files.case_import for insert to diversion_app
  with check (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and 'centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert on paper_files.case_import to diversion_app;

-- A row is told by who brings its table in; it names no case but one that they see.
alter table paper_files.import_row enable row level security;
alter table paper_files.import_row force row level security;
create policy import_row_owner on paper_files.import_row to current_user using (true) with check (true);
create policy import_row_known on paper_files.import_row for select to diversion_app
  using (exists (select 1 from paper_files.case_import i where i.id = import_row.import_id offset 0));
create policy import_row_tell on paper_files.import_row for insert to diversion_app
  with check (exists (select 1 from paper_files.case_import i
      where i.id = import_row.import_id
        and i.by_account = (select nullif(current_setting('app.account', true), '')::uuid) offset 0)
    and (case_id is null or exists (select 1 from cases.case_file f where f.id = import_row.case_id offset 0)));
grant select, insert on paper_files.import_row to diversion_app;
