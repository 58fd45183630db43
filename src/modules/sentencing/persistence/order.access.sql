/*
 * Orders: who holds the file, those who decide in its authority and its court, who supervises, and who proposed it. Who serves for
 * protection alone sees none: it rests on a charge.
 */
grant usage on schema sentencing to diversion_app;
alter table sentencing.order_file enable row level security;
alter table sentencing.order_file force row level security;
create policy order_owner on sentencing.order_file to current_user using (true) with check (true);
create policy order_known on sentencing.order_file for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'order' and h.file_id = order_file.id and h.level in ('record', 'defence') offset 0)
    and (select nullif(current_setting('app.roles', true), '')) is distinct from '{protection-officer}');
create policy order_propose on sentencing.order_file for insert to diversion_app
  with check (proposed_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and proposer_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and state = 'proposed'
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge,centre-coordinator}'::text[]
    and exists (select 1 from children.held h
      where h.file_kind = 'order' and h.file_id = order_file.id and h.child_id = order_file.child_id and h.level = 'record'
        and h.grantee_kind = 'agency' offset 0)
    and (intake_id is null or exists (select 1 from intake.intake i
      where i.id = order_file.intake_id and i.child_id = order_file.child_id offset 0)));
-- Who is a party may change the row, and who reviews a decision on it; what they may change, the lifecycle and the permission table say.
create policy order_change on sentencing.order_file for update to diversion_app
  using (((select nullif(current_setting('app.agency', true), '')::uuid)
      in (proposer_agency_id, authority_agency_id, court_agency_id, supervisor_agency_id)
      or exists (select 1 from reviews.review v
        where v.decision_kind = 'order' and v.decision_id = order_file.id and v.state = 'assigned'
          and v.reviewer_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0))
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && '{prosecutor,judge,centre-coordinator,probation-officer}'::text[])
  with check (true);
grant select, insert, update (state, court_agency_id, supervisor_agency_id, reasons, legal_basis, decided_by, decided_at, started_on, ends_on,
  end_reason, outcome_code, ended_at, clock_started_at, due_at, warn_at, escalates_to, told_near_at, told_overdue_at, handed_on_at,
  take_over_due_at, take_over_warn_at, look_again_from, look_again_at, version, updated_at)
  on sentencing.order_file to diversion_app;

alter table sentencing.order_transition enable row level security;
alter table sentencing.order_transition force row level security;
create policy order_transition_owner on sentencing.order_transition to current_user using (true) with check (true);
create policy order_transition_known on sentencing.order_transition for select to diversion_app
  using (exists (select 1 from sentencing.order_file o where o.id = order_transition.order_id offset 0));
create policy order_transition_append on sentencing.order_transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from sentencing.order_file o
      where o.id = order_transition.order_id and o.child_id = order_transition.child_id offset 0));
grant select, insert on sentencing.order_transition to diversion_app;

-- What it consists of is said by who proposes it, and stands as long as it does.
alter table sentencing.order_measure enable row level security;
alter table sentencing.order_measure force row level security;
create policy order_measure_owner on sentencing.order_measure to current_user using (true) with check (true);
create policy order_measure_known on sentencing.order_measure for select to diversion_app
  using (exists (select 1 from sentencing.order_file o where o.id = order_measure.order_id offset 0));
create policy order_measure_propose on sentencing.order_measure for insert to diversion_app
  with check (exists (select 1 from sentencing.order_file o
    where o.id = order_measure.order_id and o.child_id = order_measure.child_id and o.state = 'proposed'
      and o.proposed_by = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
grant select, insert on sentencing.order_measure to diversion_app;

-- The first edition of the conditions is its proposer’s, the later ones those of who decides on it.
alter table sentencing.order_terms enable row level security;
alter table sentencing.order_terms force row level security;
create policy order_terms_owner on sentencing.order_terms to current_user using (true) with check (true);
create policy order_terms_known on sentencing.order_terms for select to diversion_app
  using (exists (select 1 from sentencing.order_file o where o.id = order_terms.order_id offset 0));
create policy order_terms_set on sentencing.order_terms for insert to diversion_app
  with check (decided_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from sentencing.order_file o
      where o.id = order_terms.order_id and o.child_id = order_terms.child_id
        and case when order_terms.number = 1 then o.state = 'proposed' and o.proposed_by = order_terms.decided_by
          else (select nullif(current_setting('app.agency', true), '')::uuid) in (o.authority_agency_id, o.court_agency_id)
            and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge}'::text[] end
      offset 0));
grant select, insert on sentencing.order_terms to diversion_app;

alter table sentencing.order_condition enable row level security;
alter table sentencing.order_condition force row level security;
create policy order_condition_owner on sentencing.order_condition to current_user using (true) with check (true);
create policy order_condition_known on sentencing.order_condition for select to diversion_app
  using (exists (select 1 from sentencing.order_file o where o.id = order_condition.order_id offset 0));
create policy order_condition_set on sentencing.order_condition for insert to diversion_app
  with check (exists (select 1 from sentencing.order_terms s
    where s.order_id = order_condition.order_id and s.number = order_condition.terms_number
      and s.child_id = order_condition.child_id
      and s.decided_by = (select nullif(current_setting('app.account', true), '')::uuid)
      and s.decided_at = (select nullif(current_setting('app.now', true), '')::timestamptz) offset 0));
grant select, insert on sentencing.order_condition to diversion_app;

-- Who decides on an order lets it rest, and writes down that it is appealed against, and the end of both.
alter table sentencing.order_interval enable row level security;
alter table sentencing.order_interval force row level security;
create policy order_interval_owner on sentencing.order_interval to current_user using (true) with check (true);
create policy order_interval_known on sentencing.order_interval for select to diversion_app
  using (exists (select 1 from sentencing.order_file o where o.id = order_interval.order_id offset 0));
create policy order_interval_begin on sentencing.order_interval for insert to diversion_app
  with check (begun_by = (select nullif(current_setting('app.account', true), '')::uuid) and until_on is null
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge}'::text[]
    and exists (select 1 from sentencing.order_file o
      where o.id = order_interval.order_id and o.child_id = order_interval.child_id
        and (select nullif(current_setting('app.agency', true), '')::uuid) in (o.authority_agency_id, o.court_agency_id)
      offset 0));
create policy order_interval_end on sentencing.order_interval for update to diversion_app
  using (until_on is null
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge}'::text[]
    and exists (select 1 from sentencing.order_file o
      where o.id = order_interval.order_id
        and (select nullif(current_setting('app.agency', true), '')::uuid) in (o.authority_agency_id, o.court_agency_id)
      offset 0))
  with check (ended_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (until_on, end_reason, ended_by, ended_at) on sentencing.order_interval to diversion_app;
