/*
 * Reports on an order: those who supervise it, and what was sent, those who decide on it in its authority and its court; while they
 * know the order. Who proposed it reads none.
 */
alter table court_reports.order_report enable row level security;
alter table court_reports.order_report force row level security;
create policy order_report_owner on court_reports.order_report to current_user using (true) with check (true);
create policy order_report_of_supervisor on court_reports.order_report for select to diversion_app
  using ((select nullif(current_setting('app.roles', true), ''))::text[] && '{probation-officer,centre-coordinator}'::text[]
    and exists (select 1 from sentencing.order_file o
      where o.id = order_report.order_id
        and o.supervisor_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0)
    -- What another body wrote before and did not send stays with it.
    and (state in ('sent', 'acknowledged') or writer_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)));
create policy order_report_of_deciders on court_reports.order_report for select to diversion_app
  using (state in ('sent', 'acknowledged')
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge}'::text[]
    and exists (select 1 from sentencing.order_file o
      where o.id = order_report.order_id
        and (select nullif(current_setting('app.agency', true), '')::uuid) in (o.authority_agency_id, o.court_agency_id)
      offset 0));
create policy order_report_write on court_reports.order_report for insert to diversion_app
  with check (written_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and writer_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (state = 'written' or state = 'sent' and not needs_signature) and signed_by is null and acknowledged_by is null
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{probation-officer,centre-coordinator}'::text[]
    and exists (select 1 from sentencing.order_file o
      where o.id = order_report.order_id and o.child_id = order_report.child_id
        and o.supervisor_agency_id = order_report.writer_agency_id
        and order_report.addressee_agency_id in (o.authority_agency_id, o.court_agency_id) offset 0));
create policy order_report_sign on court_reports.order_report for update to diversion_app
  using (state = 'written'
    and writer_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{probation-officer,centre-coordinator}'::text[])
  with check (state in ('sent', 'discarded') and acknowledged_by is null
    and writer_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (signed_by is null or signed_by = (select nullif(current_setting('app.account', true), '')::uuid)));
create policy order_report_acknowledge on court_reports.order_report for update to diversion_app
  using (state = 'sent'
    and addressee_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge}'::text[])
  with check (state = 'acknowledged' and acknowledged_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and addressee_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update (state, signed_by, sent_at, acknowledged_by, acknowledged_at, version, updated_at)
  on court_reports.order_report to diversion_app;

/*
 * With the intake that goes to protection the reports on orders about it lose their words, whoever wrote them, and what was not read
 * is waited for no more (GC24 §20–24; CRC 40(3)(a)).
 */
create function court_reports.lapse_order_reports(p_intake uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if nullif(current_setting('app.account', true), '') is null or not referrals.has_left_justice(p_intake) then
    raise insufficient_privilege;
  end if;
  update court_reports.order_report r
  set content = null, content_hash = null, state = case when r.state in ('written', 'sent') then 'lapsed' else r.state end,
    version = r.version + 1, updated_at = greatest(v_now, r.updated_at)
  from sentencing.order_file o where o.id = r.order_id and o.intake_id = p_intake;
end $$;
revoke all on function court_reports.lapse_order_reports(uuid) from public;
grant execute on function court_reports.lapse_order_reports(uuid) to diversion_app;
