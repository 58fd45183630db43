/*
 * Reports: whoever sees the case, and of the authority that decided who holds the referral or the order still. Made of a case that is
 * closed, in one's own name; nothing of one is changed but that the authority has read it.
 */
alter table closure.report enable row level security;
alter table closure.report force row level security;
create policy report_owner on closure.report to current_user using (true) with check (true);
create policy report_known on closure.report for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = report.case_id offset 0)
    or (authority_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      and exists (select 1 from children.held h
        where h.file_kind = case when report.order_id is null then 'referral' else 'order' end
          and h.file_id in (report.referral_id, report.order_id)
          and h.level in ('identity', 'record') offset 0)));
create policy report_make on closure.report for insert to diversion_app
  with check (made_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and acknowledged_at is null
    and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from cases.case_file f
      where f.id = report.case_id and f.child_id = report.child_id and f.state = 'closed'
        and f.referral_id is not distinct from report.referral_id and f.order_id is not distinct from report.order_id offset 0));
create policy report_acknowledge on closure.report for update to diversion_app
  using (acknowledged_at is null
    and authority_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from children.held h
      where h.file_kind = case when report.order_id is null then 'referral' else 'order' end
        and h.file_id in (report.referral_id, report.order_id)
        and h.level in ('identity', 'record') offset 0))
  with check (acknowledged_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (acknowledged_by, acknowledged_at, version) on closure.report to diversion_app;
