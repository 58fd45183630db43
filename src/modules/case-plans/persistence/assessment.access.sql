-- Assessments: whoever sees the case, which is its team and the coordinators.
alter table case_plans.assessment enable row level security;
alter table case_plans.assessment force row level security;
create policy assessment_owner on case_plans.assessment to current_user using (true) with check (true);
create policy assessment_known on case_plans.assessment for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = assessment.case_id offset 0));
create policy assessment_begin on case_plans.assessment for insert to diversion_app
  with check (written_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and state = 'drafted'
    and exists (select 1 from cases.case_file f
      where f.id = assessment.case_id and f.child_id = assessment.child_id offset 0));
create policy assessment_change on case_plans.assessment for update to diversion_app
  using (state = 'drafted'
    and exists (select 1 from cases.case_file f where f.id = assessment.case_id offset 0))
  with check (true);
grant select, insert, update on case_plans.assessment to diversion_app;

-- Answers follow their assessment; they are written while it is a draft.
alter table case_plans.assessment_answer enable row level security;
alter table case_plans.assessment_answer force row level security;
create policy assessment_answer_owner on case_plans.assessment_answer to current_user using (true) with check (true);
create policy assessment_answer_known on case_plans.assessment_answer for select to diversion_app
  using (exists (select 1 from case_plans.assessment a where a.id = assessment_answer.assessment_id offset 0));
create policy assessment_answer_give on case_plans.assessment_answer for insert to diversion_app
  with check (exists (select 1 from case_plans.assessment a
    where a.id = assessment_answer.assessment_id and a.state = 'drafted' offset 0));
create policy assessment_answer_change on case_plans.assessment_answer for update to diversion_app
  using (exists (select 1 from case_plans.assessment a
    where a.id = assessment_answer.assessment_id and a.state = 'drafted' offset 0));
grant select, insert, update (score, reason, strength) on case_plans.assessment_answer to diversion_app;

-- Steps against a danger: whoever sees the case; what was done is written down once.
alter table case_plans.safety_step enable row level security;
alter table case_plans.safety_step force row level security;
create policy safety_step_owner on case_plans.safety_step to current_user using (true) with check (true);
create policy safety_step_known on case_plans.safety_step for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = safety_step.case_id offset 0));
create policy safety_step_raise on case_plans.safety_step for insert to diversion_app
  with check (done_at is null
    and exists (select 1 from case_plans.assessment a
      where a.id = safety_step.assessment_id and a.case_id = safety_step.case_id and a.child_id = safety_step.child_id offset 0));
create policy safety_step_done on case_plans.safety_step for update to diversion_app
  using (done_at is null
    and exists (select 1 from cases.case_file f where f.id = safety_step.case_id offset 0))
  with check (done_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update on case_plans.safety_step to diversion_app;
