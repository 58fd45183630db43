/*
 * The cases on an intake, or on orders, for who stands for the child by a live mandate on that intake, or on each order.
 * Asked by the door below alone.
 */
create function case_plans.cases_for_defence(p_intake uuid, p_orders uuid[]) returns setof uuid
language sql stable set search_path = pg_catalog as $$
  select f.id from referrals.referral r join cases.case_file f on f.referral_id = r.id
  where r.intake_id = p_intake and exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = p_intake and h.level = 'defence' and h.grantee_kind = 'person')
  union
  select f.id from cases.case_file f
  where f.order_id = any (p_orders) and exists (select 1 from children.held h
    where h.file_kind = 'order' and h.file_id = f.order_id and h.level = 'defence' and h.grantee_kind = 'person')
$$;
revoke all on function case_plans.cases_for_defence(uuid, uuid[]) from public;

/*
 * The plan that holds, for who stands for the child by a live mandate on the intake, or the order, for which the centre works with it:
 * what it says and what the child says of it; no assessment, no note, nobody who wrote it. Source: CRC 40(2)(b)(ii); GC24 §49.
 */
create function case_plans.for_defence(p_intake uuid, p_orders uuid[])
returns table (id uuid, child_id uuid, edition integer, starts_on date, ends_on date, approved_at timestamptz, child_view bytea,
  child_signed_at timestamptz, wrapped_key bytea)
language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.child_id, p.edition, p.starts_on, p.ends_on, p.approved_at, p.child_view,
    (select max(s.signed_at) from case_plans.plan_signature s
      where s.plan_id = p.id and s.proposed_at = p.proposed_at and s.party = 'child' and s.way <> 'not-signed'), d.wrapped_key
  from case_plans.cases_for_defence(p_intake, p_orders) f (id)
  join case_plans.plan p on p.case_id = f.id and p.state = 'active'
  join children.data_key d on d.child_id = p.child_id
  order by p.approved_at, p.id
$$;
revoke all on function case_plans.for_defence(uuid, uuid[]) from public;
grant execute on function case_plans.for_defence(uuid, uuid[]) to diversion_app;

/* What those plans are to reach. */
create function case_plans.goals_for_defence(p_intake uuid, p_orders uuid[]) returns setof case_plans.plan_goal
language sql stable security definer set search_path = pg_catalog as $$
  select g.* from case_plans.for_defence(p_intake, p_orders) p join case_plans.plan_goal g on g.plan_id = p.id
$$;
revoke all on function case_plans.goals_for_defence(uuid, uuid[]) from public;
grant execute on function case_plans.goals_for_defence(uuid, uuid[]) to diversion_app;

/* What is done for it. */
create function case_plans.activities_for_defence(p_intake uuid, p_orders uuid[]) returns setof case_plans.plan_activity
language sql stable security definer set search_path = pg_catalog as $$
  select a.* from case_plans.for_defence(p_intake, p_orders) p join case_plans.plan_activity a on a.plan_id = p.id
$$;
revoke all on function case_plans.activities_for_defence(uuid, uuid[]) from public;
grant execute on function case_plans.activities_for_defence(uuid, uuid[]) to diversion_app;
