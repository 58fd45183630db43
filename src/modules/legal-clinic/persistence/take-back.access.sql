/*
 * A mandate is over, and the child takes back what its lawyers wrote by it: requests for a review that nobody has begun to look at, and
 * statements. For the coordinators of the clinic, who see nothing of that; what a lawyer still looks at through another window of the
 * child, they take back themselves. Answers what was taken back, for the audit trail, and of the reviews what their decisions need to
 * close to who was to review them.
 */
create function legal_clinic.take_back(p_mandate uuid, p_withdrawal jsonb)
returns table (kind text, id uuid, version integer, child_id uuid, decision_kind text, decision_id uuid, decision_of text,
  decider_agency_id uuid, reviewer_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_agency constant uuid := nullif(current_setting('app.agency', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_matter legal_clinic.matter;
  v_lawyers uuid[];
  v_reviews uuid[];
  v_statements uuid[];
begin
  if not coalesce('clinic-coordinator' = any (nullif(current_setting('app.roles', true), '')::text[]), false)
    or not exists (select 1 from legal_clinic.mandate m
      where m.id = p_mandate and m.clinic_agency_id = v_agency and m.state = 'ended') then
    raise insufficient_privilege;
  end if;
  select * into v_matter from legal_clinic.matter a where a.mandate_id = p_mandate;
  -- In the order of whoever seals an intake: it first, then the reviews and last the statements.
  perform 1 from intake.intake i where i.id = v_matter.intake_id for share;
  v_lawyers := array(select t.lawyer_id from legal_clinic.transition t
    where t.mandate_id = p_mandate and t.lawyer_id is not null
      and not exists (select 1 from legal_clinic.case_status s
        join legal_clinic.matter a on a.mandate_id = s.mandate_id
        where s.lawyer_id = t.lawyer_id and s.closes_at > v_now
          and (a.intake_id = v_matter.intake_id or a.order_id = v_matter.order_id)));
  v_reviews := array(select v.id from reviews.review v
    where v.state = 'requested' and v.recorded_agency_id = v_agency and v.recorded_by = any (v_lawyers)
      and (v.decision_kind = 'referral'
          and v.decision_id in (select r.id from referrals.referral r where r.intake_id = v_matter.intake_id)
        or v.decision_kind = 'order' and v.decision_id in (select o.id from legal_clinic.orders_of(v_matter) o))
    order by v.id for update);
  insert into reviews.transition (id, review_id, from_state, action, to_state, by_account, agency_id, at, reason_code)
  select uuidv7(), v, 'requested', 'withdraw', 'withdrawn', v_account, v_agency, v_now, p_withdrawal ->> 'reasonCode'
  from unnest(v_reviews) as v;
  return query
    update reviews.review v
    set state = 'withdrawn', settled_at = v_now, withdrawn_by = 'child', finding_reason = p_withdrawal ->> 'reasonCode',
      withdrawal_lawyer_present = (p_withdrawal ->> 'lawyerPresent')::boolean,
      withdrawal_lawyer_absence = p_withdrawal ->> 'lawyerAbsenceReason',
      clock_started_at = null, due_at = null, warn_at = null, escalates_to = null, version = v.version + 1, updated_at = v_now
    where v.id = any (v_reviews)
    returning 'review', v.id, v.version, v.child_id, v.decision_kind, v.decision_id, v.decision_of, v.decider_agency_id,
      v.reviewer_agency_id;
  v_statements := array(select d.id from documents.document d
    where d.kind = 'defence-statement' and d.state <> 'withdrawn' and d.agency_id = v_agency and d.described_by = any (v_lawyers)
      and (d.file_kind = 'intake' and d.file_id = v_matter.intake_id
        or d.file_kind = 'referral' and d.file_id in (select r.id from referrals.referral r where r.intake_id = v_matter.intake_id)
        or d.file_kind = 'order' and d.file_id in (select o.id from legal_clinic.orders_of(v_matter) o))
    order by d.id for update);
  return query
    update documents.document d
    set state = 'withdrawn', withdrawn_at = greatest(d.updated_at, v_now), withdrawn_by = v_account,
      withdrawal_reason = 'taken-back-by-child', version = d.version + 1, updated_at = greatest(d.updated_at, v_now)
    where d.id = any (v_statements)
    returning 'document', d.id, d.version, d.child_id, null::text, null::uuid, null::text, null::uuid, null::uuid;
end $$;
revoke all on function legal_clinic.take_back(uuid, jsonb) from public;
grant execute on function legal_clinic.take_back(uuid, jsonb) to diversion_app;
