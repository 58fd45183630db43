/*
 * Keeps an order as it is while somebody asks that a decision on it is looked at again, and answers where the child lives and who had
 * a part in it: who proposed, decided and supervises, each person who did something with it, and who investigated. For whoever
 * holds the order; a lawyer and who supervises see neither of them in the rows.
 */
create function sentencing.hold_for_review(p_order uuid) returns table (district text, involved uuid[])
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('order', p_order) < 2 then return; end if;
  perform 1 from sentencing.order_file o where o.id = p_order for update;
  return query
    select c.district,
      array_remove(array[o.proposed_by, o.proposer_agency_id, o.decided_by, o.authority_agency_id, o.supervisor_agency_id], null)
      || array(select t.by_account from sentencing.order_transition t where t.order_id = o.id and t.by_account is not null)
      || array(select a.investigator_id from intake.act a where a.intake_id = o.intake_id and a.investigator_id is not null)
    from sentencing.order_file o join children.child c on c.id = o.child_id
    where o.id = p_order;
end $$;
revoke all on function sentencing.hold_for_review(uuid) from public;
grant execute on function sentencing.hold_for_review(uuid) to diversion_app;

/*
 * What an order opened to those who review, or reviewed, a decision on it ends, but to one of them. A court that looks at the order
 * keeps that, and no intake. Asked by the doors here.
 */
create function sentencing.end_sight_of_reviewers(p_order sentencing.order_file, p_but uuid, p_reason text) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update children.need_to_know k
  set ended_at = nullif(current_setting('app.now', true), '')::timestamptz,
    ended_by = nullif(current_setting('app.account', true), '')::uuid, end_reason = p_reason
  where k.basis_kind = 'order' and k.basis_id = p_order.id and k.grantee_kind = 'agency' and k.ended_at is null
    and k.for_roles = '{prosecutor,judge}' and k.grantee_id is distinct from p_but
    and k.grantee_id not in (p_order.proposer_agency_id, p_order.authority_agency_id)
    and (k.file_kind = 'intake' or k.grantee_id is distinct from p_order.court_agency_id)
$$;
revoke all on function sentencing.end_sight_of_reviewers(sentencing.order_file, uuid, text) from public;

/*
 * A review of a decision on an order was asked for, or given to another agency: opens the order, who the child is and, where the order
 * names one, the intake to the agency that reviews, and closes them to the one that reviewed before. The order has another version
 * from then on, so that nobody ends it who has not seen that.
 */
create function sentencing.open_to_reviewer(p_review uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_agency constant uuid := nullif(current_setting('app.agency', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_review reviews.review;
  v_order sentencing.order_file;
begin
  select * into v_review from reviews.review r
  where r.id = p_review and r.decision_kind = 'order' and r.state in ('requested', 'assigned')
    and v_agency in (r.recorded_agency_id, r.reviewer_agency_id, r.assigner_agency_id);
  if not found or v_account is null then raise insufficient_privilege; end if;
  select * into v_order from sentencing.order_file o where o.id = v_review.decision_id and o.child_id = v_review.child_id;
  if not found then raise insufficient_privilege; end if;
  perform sentencing.end_sight_of_reviewers(v_order, v_review.reviewer_agency_id, 'assigned-elsewhere');
  insert into children.need_to_know as k (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
    basis_kind, basis_id, valid_from, granted_by)
  select uuidv7(), v_order.child_id, f.kind, f.id, 'agency', v_review.reviewer_agency_id, '{prosecutor,judge}', f.level,
    'order', v_order.id, v_now, v_account
  from (values ('order', v_order.id, 'record'), ('child', v_order.child_id, 'identity'), ('intake', v_order.intake_id, 'record'))
    as f (kind, id, level)
  where f.id is not null
  on conflict (grantee_id, file_kind, file_id, basis_kind, basis_id) where ended_at is null do nothing;
  update sentencing.order_file o set version = o.version + 1, updated_at = greatest(o.updated_at, v_now) where o.id = v_order.id;
end $$;
revoke all on function sentencing.open_to_reviewer(uuid) from public;
grant execute on function sentencing.open_to_reviewer(uuid) to diversion_app;

/* A review of a decision on an order has ended: the agency that reviewed has no more to do with it. */
create function sentencing.close_to_reviewer(p_review uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_review reviews.review;
  v_order sentencing.order_file;
begin
  select * into v_review from reviews.review r
  where r.id = p_review and r.decision_kind = 'order' and r.state in ('withdrawn', 'upheld', 'overturned')
    and nullif(current_setting('app.agency', true), '')::uuid in (r.recorded_agency_id, r.reviewer_agency_id);
  if not found then raise insufficient_privilege; end if;
  select * into v_order from sentencing.order_file o where o.id = v_review.decision_id;
  perform sentencing.end_sight_of_reviewers(v_order, null, v_review.state);
end $$;
revoke all on function sentencing.close_to_reviewer(uuid) from public;
grant execute on function sentencing.close_to_reviewer(uuid) to diversion_app;

/* A further edition of the conditions, by who reviews that they were changed, and is no party to the order. */
create function sentencing.put_back_terms(p_id uuid, p_order uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
begin
  if v_account is null or not exists (
    select 1 from reviews.review v
    where v.decision_kind = 'order' and v.decision_id = p_order and v.decision_of = 'variation' and v.state = 'assigned'
      and v.reviewer_agency_id = nullif(current_setting('app.agency', true), '')::uuid
      and nullif(current_setting('app.roles', true), '')::text[] && '{prosecutor,judge}'::text[]) then
    raise insufficient_privilege;
  end if;
  insert into sentencing.order_terms (id, order_id, child_id, number, reason_code, decided_by, decided_at)
  select p_id, o.id, o.child_id, (select max(t.number) + 1 from sentencing.order_terms t where t.order_id = o.id),
    'put-back-in-review', v_account, nullif(current_setting('app.now', true), '')::timestamptz
  from sentencing.order_file o where o.id = p_order;
end $$;
revoke all on function sentencing.put_back_terms(uuid, uuid) from public;
grant execute on function sentencing.put_back_terms(uuid, uuid) to diversion_app;

/*
 * With the intake the pending reviews of orders about it lapse, and what was said for them and found in them is taken away. Answers
 * those that were pending (GC24 §20–24; CRC 40(3)(a)).
 */
create function sentencing.lapse_reviews(p_intake uuid)
returns table (review_id uuid, decision_id uuid, decision_of text, child_id uuid, decider_agency_id uuid, reviewer_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_all uuid[];
  v_pending uuid[];
begin
  if v_account is null or not referrals.has_left_justice(p_intake) then raise insufficient_privilege; end if;
  perform 1 from sentencing.order_file o where o.intake_id = p_intake order by o.id for update;
  select array_agg(v.id), array_agg(v.id) filter (where v.state in ('requested', 'assigned')) into v_all, v_pending
  from reviews.review v join sentencing.order_file o on v.decision_kind = 'order' and v.decision_id = o.id
  where o.intake_id = p_intake;
  insert into reviews.transition (id, review_id, from_state, action, to_state, by_account, agency_id, at)
  select uuidv7(), v.id, v.state, 'lapse', 'withdrawn', v_account, nullif(current_setting('app.agency', true), '')::uuid, v_now
  from reviews.review v where v.id = any (v_pending);
  delete from reviews.reason s where s.review_id = any (v_all);
  update reviews.review v set finding = null where v.id = any (v_all);
  return query
    update reviews.review v
    set state = 'withdrawn', settled_at = v_now, clock_started_at = null, due_at = null, warn_at = null, escalates_to = null,
      version = v.version + 1, updated_at = v_now
    where v.id = any (v_pending)
    returning v.id, v.decision_id, v.decision_of, v.child_id, v.decider_agency_id, v.reviewer_agency_id;
end $$;
revoke all on function sentencing.lapse_reviews(uuid) from public;
grant execute on function sentencing.lapse_reviews(uuid) to diversion_app;

/* Is a review pending of a decision on an order about an intake? One word, for whoever holds the record of the intake. */
create function sentencing.review_rests_on(p_intake uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('intake', p_intake) < 3 then raise insufficient_privilege; end if;
  return exists (
    select 1 from sentencing.order_file o join reviews.review v on v.decision_kind = 'order' and v.decision_id = o.id
    where o.intake_id = p_intake and v.state in ('requested', 'assigned'));
end $$;
revoke all on function sentencing.review_rests_on(uuid) from public;
grant execute on function sentencing.review_rests_on(uuid) to diversion_app;
