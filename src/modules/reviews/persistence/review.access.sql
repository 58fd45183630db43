alter table reviews.review enable row level security;
alter table reviews.review force row level security;
create policy review_owner on reviews.review to current_user using (true) with check (true);
-- Who holds the file that was decided on, and those who decide in the agencies that decided, review or stand above.
-- Who serves for protection alone sees none about a charge.
create policy review_known on reviews.review for select to diversion_app
  using ((not charged or (select nullif(current_setting('app.roles', true), '')) is distinct from '{protection-officer}')
    and (exists (select 1 from children.held h
        where h.file_kind = review.decision_kind and h.file_id = review.decision_id
          and h.level in ('identity', 'record', 'defence') offset 0)
      or ((select nullif(current_setting('app.agency', true), '')::uuid)
          in (reviewer_agency_id, assigner_agency_id, decider_agency_id)
        and (select nullif(current_setting('app.roles', true), ''))::text[]
          && '{prosecutor,judge,police-supervisor,commission-secretary,protection-officer}'::text[])));
create policy review_ask on reviews.review for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and recorded_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from children.held h
      where h.file_kind = review.decision_kind and h.file_id = review.decision_id and h.child_id = review.child_id
        and h.level in ('identity', 'record', 'defence') offset 0));
-- A lawyer takes back what their clinic wrote down for as long as they stand for the child.
create policy review_change on reviews.review for update to diversion_app
  using ((select nullif(current_setting('app.agency', true), '')::uuid) in (reviewer_agency_id, assigner_agency_id)
    or (select nullif(current_setting('app.agency', true), '')::uuid) = recorded_agency_id
      and (not 'clinic-lawyer' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
        or exists (select 1 from children.held h
          where h.file_kind = review.decision_kind and h.file_id = review.decision_id offset 0)));
grant select, insert, update on reviews.review to diversion_app;

-- The reasons are for who wrote them down and for the reviewer; for the decider once the reviewer shares them.
alter table reviews.reason enable row level security;
alter table reviews.reason force row level security;
create policy reason_owner on reviews.reason to current_user using (true) with check (true);
create policy reason_known on reviews.reason for select to diversion_app
  using (exists (select 1 from reviews.review r
    where r.id = reason.review_id
      and ((select nullif(current_setting('app.agency', true), '')::uuid) in (r.recorded_agency_id, r.reviewer_agency_id)
        or ((select nullif(current_setting('app.agency', true), '')::uuid) = r.decider_agency_id
          and reason.shared_at is not null))
    offset 0));
create policy reason_write on reviews.reason for insert to diversion_app
  with check (exists (select 1 from reviews.review r
    where r.id = reason.review_id and r.child_id = reason.child_id
      and r.recorded_by = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
create policy reason_share on reviews.reason for update to diversion_app
  using (exists (select 1 from reviews.review r
    where r.id = reason.review_id
      and r.reviewer_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0));
grant select, insert, update (shared_at) on reviews.reason to diversion_app;

alter table reviews.transition enable row level security;
alter table reviews.transition force row level security;
create policy transition_owner on reviews.transition to current_user using (true) with check (true);
create policy transition_known on reviews.transition for select to diversion_app
  using (exists (select 1 from reviews.review r where r.id = transition.review_id offset 0));
create policy transition_append on reviews.transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from reviews.review r where r.id = transition.review_id offset 0));
grant select, insert on reviews.transition to diversion_app;
