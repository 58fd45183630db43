/*
 * What another file told a check: for whoever may read the check and holds that file, while the file is on its way;
 * afterwards the defence alone, since what a child said on the way to an offer never helps to charge it
 * (CRC 40(2)(b)(iv); GC24 §18). What a refused file tells is for its reviewer's agency alone.
 */
alter table eligibility.told_check enable row level security;
alter table eligibility.told_check force row level security;
create policy told_check_owner on eligibility.told_check to current_user using (true) with check (true);
create policy told_check_known on eligibility.told_check for select to diversion_app
  using (exists (select 1 from eligibility.check c where c.id = told_check.check_id offset 0)
    and exists (select 1 from children.held h
    where h.file_kind = told_check.file_kind and h.file_id = told_check.file_id
      and (h.level = 'defence' or told_check.closed_at is null
        and (told_check.only_agency_id is null
          or told_check.only_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid))) offset 0));
create policy told_check_add on eligibility.told_check for insert to diversion_app
  with check (closed_at is null
    and (only_agency_id is null or only_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid))
    and exists (select 1 from eligibility.check c
    where c.id = told_check.check_id
      and c.checked_by = (select nullif(current_setting('app.account', true), '')::uuid) offset 0)
    and exists (select 1 from children.held h
    where h.file_kind = told_check.file_kind and h.file_id = told_check.file_id offset 0));
grant select, insert on eligibility.told_check to diversion_app;
