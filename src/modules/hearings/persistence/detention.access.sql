/*
 * Reviews of a detention: for who sees the custody. A court writes them down where a judge keeps the child, and nobody changes
 * them.
 */
alter table hearings.detention_review enable row level security;
alter table hearings.detention_review force row level security;
create policy detention_review_owner on hearings.detention_review to current_user using (true) with check (true);
create policy detention_review_known on hearings.detention_review for select to diversion_app
  using (exists (select 1 from due_process.custody c where c.id = detention_review.custody_id offset 0));
create policy detention_review_keep on hearings.detention_review for insert to diversion_app
  with check (reviewed_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and court_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{judge,prosecutor}'::text[]
    and (order_id is null or exists (select 1 from sentencing.order_file o where o.id = detention_review.order_id offset 0))
    and exists (select 1 from due_process.custody c
      where c.id = detention_review.custody_id and c.intake_id = detention_review.intake_id
        and c.child_id = detention_review.child_id and c.state = 'remanded' and c.corrected_at is null offset 0));
grant select, insert on hearings.detention_review to diversion_app;
