/*
 * Reports before a decision: those who decide in the authority that asks, those who coordinate in the centre that is asked, and
 * there who was named to write. Whose child it is, both read by what they hold of the child, and the centre no longer than it needs.
 */
grant usage on schema court_reports to diversion_app;
alter table court_reports.pre_decision_report enable row level security;
alter table court_reports.pre_decision_report force row level security;
create policy pre_decision_owner on court_reports.pre_decision_report to current_user using (true) with check (true);
create policy pre_decision_of_authority on court_reports.pre_decision_report for select to diversion_app
  using (requester_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge}'::text[]);
create policy pre_decision_of_centre on court_reports.pre_decision_report for select to diversion_app
  using (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and ('centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
      or writer_id = (select nullif(current_setting('app.account', true), '')::uuid)));
-- Asked by who decides: on an order that is proposed to them or lies with them, or on an intake that they know.
create policy pre_decision_request on court_reports.pre_decision_report for insert to diversion_app
  with check (requested_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and requester_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and state = 'requested' and edition = 0 and writer_id is null and draft is null
    and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge}'::text[]
    and exists (select 1 from children.held h
      where h.file_kind = 'child' and h.file_id = pre_decision_report.child_id and h.level in ('identity', 'record') offset 0)
    and case when order_id is null then exists (select 1 from intake.intake i
        where i.id = pre_decision_report.intake_id and i.child_id = pre_decision_report.child_id offset 0)
      else exists (select 1 from sentencing.order_file o
        where o.id = pre_decision_report.order_id and o.child_id = pre_decision_report.child_id
          and o.intake_id is not distinct from pre_decision_report.intake_id
          and pre_decision_report.requester_agency_id in (o.authority_agency_id, o.court_agency_id) offset 0) end);
-- Who is a party may change the row; what they may change, the lifecycle and the permission table say.
create policy pre_decision_change on court_reports.pre_decision_report for update to diversion_app
  using (state in ('requested', 'in-preparation', 'submitted')
    and (requester_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
        and (select nullif(current_setting('app.roles', true), ''))::text[] && '{prosecutor,judge}'::text[]
      or centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
        and ('centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
          or writer_id = (select nullif(current_setting('app.account', true), '')::uuid))))
  with check (true);
grant select, insert, update (state, writer_id, draft, edition, submitted_at, return_reason, end_reason, ended_at, clock_started_at,
  due_at, warn_at, escalates_to, told_near_at, told_overdue_at, version, updated_at)
  on court_reports.pre_decision_report to diversion_app;

-- What was handed in stands as it was; by a coordinator who has not written it.
alter table court_reports.pre_decision_edition enable row level security;
alter table court_reports.pre_decision_edition force row level security;
create policy pre_decision_edition_owner on court_reports.pre_decision_edition to current_user using (true) with check (true);
create policy pre_decision_edition_known on court_reports.pre_decision_edition for select to diversion_app
  using (exists (select 1 from court_reports.pre_decision_report r where r.id = pre_decision_edition.report_id offset 0));
create policy pre_decision_edition_submit on court_reports.pre_decision_edition for insert to diversion_app
  with check (submitted_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and 'centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and exists (select 1 from court_reports.pre_decision_report r
      where r.id = pre_decision_edition.report_id and r.child_id = pre_decision_edition.child_id
        and r.writer_id = pre_decision_edition.written_by
        and r.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0));
grant select, insert on court_reports.pre_decision_edition to diversion_app;

/* Once a request has ended, the centre forgets who the child is. For a party of it. */
create function court_reports.forget_child(p_report uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update children.need_to_know k
  set ended_at = nullif(current_setting('app.now', true), '')::timestamptz,
    ended_by = nullif(current_setting('app.account', true), '')::uuid, end_reason = 'report-ended'
  from court_reports.pre_decision_report r
  where r.id = p_report and r.ended_at is not null
    and nullif(current_setting('app.agency', true), '')::uuid in (r.requester_agency_id, r.centre_agency_id)
    and nullif(current_setting('app.account', true), '') is not null
    and k.basis_kind = 'pre-decision-report' and k.basis_id = r.id and k.ended_at is null
$$;
revoke all on function court_reports.forget_child(uuid) from public;
grant execute on function court_reports.forget_child(uuid) to diversion_app;

/*
 * The requests that no centre has answered in time, or soon has to, and of which nobody was told yet, at most a thousand at once:
 * told to centre and authority. Marks them as told. For the named job only.
 */
create function court_reports.take_due_clocks()
returns table (subject_kind text, subject_id uuid, code text, stage text, agency_id uuid, started_at timestamptz,
  due_at timestamptz, escalates_to text)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:escalate-clocks' then
    return;
  end if;
  return query
    with due as (
      select t.id, t.due_at < v_now as late from court_reports.pre_decision_report t
      where t.due_at is not null and t.told_overdue_at is null
        and (t.due_at < v_now or (t.told_near_at is null and t.warn_at <= v_now))
      order by t.due_at limit 1000 for update skip locked
    ), told as (
      update court_reports.pre_decision_report t
      set told_near_at = case when due.late then t.told_near_at else v_now end,
        told_overdue_at = case when due.late then v_now end
      from due where t.id = due.id
      returning t.id, due.late, t.requester_agency_id, t.centre_agency_id, t.clock_started_at, t.due_at, t.escalates_to
    )
    select 'pre-decision-report', o.id, 'pre-decision-report', case when o.late then 'overdue' else 'near' end, party,
      o.clock_started_at, o.due_at, o.escalates_to
    from told o cross join lateral (values (o.requester_agency_id), (o.centre_agency_id)) as both_of (party);
end $$;
revoke all on function court_reports.take_due_clocks() from public;
grant execute on function court_reports.take_due_clocks() to diversion_app;
