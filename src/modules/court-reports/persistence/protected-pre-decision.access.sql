/*
 * With the intake that goes to protection the reports end that were asked for about it, whoever asked; of all of them go the words,
 * and the centre forgets who the child is. Answers those that had not ended (GC24 §20–24; CRC 40(3)(a)).
 */
create function court_reports.lapse_pre_decision(p_intake uuid)
returns table (id uuid, child_id uuid, requester_agency_id uuid, centre_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_all uuid[];
begin
  if v_account is null or not referrals.has_left_justice(p_intake) then raise insufficient_privilege; end if;
  perform 1 from court_reports.pre_decision_report r where r.intake_id = p_intake order by r.id for update;
  select array_agg(r.id) into v_all from court_reports.pre_decision_report r where r.intake_id = p_intake;
  update children.need_to_know k set ended_at = v_now, ended_by = v_account, end_reason = 'protected'
  where k.basis_kind = 'pre-decision-report' and k.basis_id = any (v_all) and k.ended_at is null;
  update court_reports.pre_decision_edition e set content = null, content_hash = null where e.report_id = any (v_all);
  update court_reports.pre_decision_report r set question = null, draft = null where r.id = any (v_all);
  return query
    update court_reports.pre_decision_report r
    set state = 'lapsed', ended_at = greatest(v_now, r.updated_at), clock_started_at = null, due_at = null, warn_at = null,
      escalates_to = null, told_near_at = null, told_overdue_at = null, version = r.version + 1,
      updated_at = greatest(v_now, r.updated_at)
    where r.id = any (v_all) and r.state in ('requested', 'in-preparation', 'submitted')
    returning r.id, r.child_id, r.requester_agency_id, r.centre_agency_id;
end $$;
revoke all on function court_reports.lapse_pre_decision(uuid) from public;
grant execute on function court_reports.lapse_pre_decision(uuid) to diversion_app;

/* Does a report that is asked for rest on an intake? One word, for whoever holds the record of the intake. */
create function court_reports.rests_on(p_intake uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('intake', p_intake) < 3 then raise insufficient_privilege; end if;
  return exists (select 1 from court_reports.pre_decision_report r
    where r.intake_id = p_intake and r.order_id is null and r.ended_at is null);
end $$;
revoke all on function court_reports.rests_on(uuid) from public;
grant execute on function court_reports.rests_on(uuid) to diversion_app;
