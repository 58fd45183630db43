/*
 * The hearings in which one takes part, of those that one sees. Neither do the police, who are only told of a hearing, nor does who
 * only proposed the order that it is about.
 */
create view hearings.shared_hearing with (security_invoker = true) as
  select g.id from hearings.hearing g
  where (select nullif(current_setting('app.roles', true), ''))::text[]
      && '{judge,prosecutor,probation-officer,centre-coordinator,clinic-lawyer}'::text[]
    and ((select nullif(current_setting('app.agency', true), '')::uuid) in (g.court_agency_id, g.scheduler_agency_id)
      or exists (select 1 from sentencing.order_file o
        where o.id = g.order_id and (select nullif(current_setting('app.agency', true), '')::uuid)
          in (o.authority_agency_id, o.court_agency_id, o.supervisor_agency_id) offset 0)
      or exists (select 1 from children.held h
        where h.file_kind = 'intake' and h.file_id = g.intake_id and h.level in ('record', 'defence') offset 0)
      or exists (select 1 from children.held h
        where h.file_kind = 'order' and h.file_id = g.order_id and h.level = 'defence' offset 0));
grant select on hearings.shared_hearing to diversion_app;

-- What is kept of a hearing beside that there is one: for those who take part in it.
alter table hearings.hearing_notice enable row level security;
alter table hearings.hearing_notice force row level security;
create policy hearing_notice_owner on hearings.hearing_notice to current_user using (true) with check (true);
create policy hearing_notice_known on hearings.hearing_notice for select to diversion_app
  using (exists (select 1 from hearings.shared_hearing s where s.id = hearing_notice.hearing_id offset 0));
create policy hearing_notice_tell on hearings.hearing_notice for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{judge,prosecutor}'::text[]
    and exists (select 1 from hearings.hearing g
      where g.id = hearing_notice.hearing_id and g.child_id = hearing_notice.child_id and g.state = 'scheduled'
        and (select nullif(current_setting('app.agency', true), '')::uuid) in (g.court_agency_id, g.scheduler_agency_id)
      offset 0));
grant select, insert on hearings.hearing_notice to diversion_app;

-- Written down with the hearing that was held, by who does, and never changed.
alter table hearings.hearing_record enable row level security;
alter table hearings.hearing_record force row level security;
create policy hearing_record_owner on hearings.hearing_record to current_user using (true) with check (true);
create policy hearing_record_known on hearings.hearing_record for select to diversion_app
  using (exists (select 1 from hearings.shared_hearing s where s.id = hearing_record.hearing_id offset 0));
create policy hearing_record_keep on hearings.hearing_record for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and recorded_at = (select nullif(current_setting('app.now', true), '')::timestamptz)
    and exists (select 1 from hearings.hearing g
      where g.id = hearing_record.hearing_id and g.child_id = hearing_record.child_id and g.state = 'held'
        and g.ended_by = hearing_record.recorded_by and g.ended_at = hearing_record.recorded_at offset 0));
grant select, insert on hearings.hearing_record to diversion_app;

alter table hearings.presence enable row level security;
alter table hearings.presence force row level security;
create policy presence_owner on hearings.presence to current_user using (true) with check (true);
create policy presence_known on hearings.presence for select to diversion_app
  using (exists (select 1 from hearings.hearing_record r where r.hearing_id = presence.hearing_id offset 0));
create policy presence_keep on hearings.presence for insert to diversion_app
  with check (exists (select 1 from hearings.hearing_record r
    where r.hearing_id = presence.hearing_id and r.child_id = presence.child_id
      and r.recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
      and r.recorded_at = (select nullif(current_setting('app.now', true), '')::timestamptz) offset 0));
grant select, insert on hearings.presence to diversion_app;
