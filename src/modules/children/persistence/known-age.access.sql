-- Assessments of age: read, recorded and applied by agencies that hold the record of the child.
alter table children.age_assessment enable row level security;
alter table children.age_assessment force row level security;
create policy age_assessment_owner on children.age_assessment to current_user using (true) with check (true);
create policy age_assessment_known on children.age_assessment for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = age_assessment.child_id and h.level = 'record'
      and h.grantee_kind = 'agency' offset 0));
create policy age_assessment_record on children.age_assessment for insert to diversion_app
  with check (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = age_assessment.child_id and h.level = 'record'
      and h.grantee_kind = 'agency' offset 0));
create policy age_assessment_apply on children.age_assessment for update to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = age_assessment.child_id and h.level = 'record'
      and h.grantee_kind = 'agency' offset 0));
grant select, insert, update (applied_at, applied_by, version) on children.age_assessment to diversion_app;
