-- Plans: whoever sees the case, which is its team and the coordinators. What holds, or held, is written by nobody.
alter table case_plans.plan enable row level security;
alter table case_plans.plan force row level security;
create policy plan_owner on case_plans.plan to current_user using (true) with check (true);
create policy plan_known on case_plans.plan for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = plan.case_id offset 0));
create policy plan_begin on case_plans.plan for insert to diversion_app
  with check (written_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and state = 'drafted'
    and exists (select 1 from cases.case_file f
      where f.id = plan.case_id and f.child_id = plan.child_id offset 0));
create policy plan_change on case_plans.plan for update to diversion_app
  using (state in ('drafted', 'proposed', 'agreed', 'active')
    and exists (select 1 from cases.case_file f where f.id = plan.case_id offset 0))
  with check (approved_by is null or state <> 'active'
    or approved_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update on case_plans.plan to diversion_app;

-- Goals and activities follow their plan; they are written while it is a draft, and an activity goes with its goal.
alter table case_plans.plan_goal enable row level security;
alter table case_plans.plan_goal force row level security;
create policy plan_goal_owner on case_plans.plan_goal to current_user using (true) with check (true);
create policy plan_goal_known on case_plans.plan_goal for select to diversion_app
  using (exists (select 1 from case_plans.plan p where p.id = plan_goal.plan_id offset 0));
create policy plan_goal_set on case_plans.plan_goal for insert to diversion_app
  with check (exists (select 1 from case_plans.plan p where p.id = plan_goal.plan_id and p.state = 'drafted' offset 0));
create policy plan_goal_drop on case_plans.plan_goal for delete to diversion_app
  using (exists (select 1 from case_plans.plan p where p.id = plan_goal.plan_id and p.state = 'drafted' offset 0));
grant select, insert, delete on case_plans.plan_goal to diversion_app;

alter table case_plans.plan_activity enable row level security;
alter table case_plans.plan_activity force row level security;
create policy plan_activity_owner on case_plans.plan_activity to current_user using (true) with check (true);
create policy plan_activity_known on case_plans.plan_activity for select to diversion_app
  using (exists (select 1 from case_plans.plan p where p.id = plan_activity.plan_id offset 0));
create policy plan_activity_set on case_plans.plan_activity for insert to diversion_app
  with check (exists (select 1 from case_plans.plan p where p.id = plan_activity.plan_id and p.state = 'drafted' offset 0));
grant select, insert on case_plans.plan_activity to diversion_app;

-- Signatures are of what is proposed; written once, and for oneself by who wrote them down.
alter table case_plans.plan_signature enable row level security;
alter table case_plans.plan_signature force row level security;
create policy plan_signature_owner on case_plans.plan_signature to current_user using (true) with check (true);
create policy plan_signature_known on case_plans.plan_signature for select to diversion_app
  using (exists (select 1 from case_plans.plan p where p.id = plan_signature.plan_id offset 0));
create policy plan_signature_give on case_plans.plan_signature for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from case_plans.plan p
      where p.id = plan_signature.plan_id and p.state = 'proposed' and p.proposed_at = plan_signature.proposed_at offset 0));
grant select, insert on case_plans.plan_signature to diversion_app;

alter table case_plans.plan_transition enable row level security;
alter table case_plans.plan_transition force row level security;
create policy plan_transition_owner on case_plans.plan_transition to current_user using (true) with check (true);
create policy plan_transition_known on case_plans.plan_transition for select to diversion_app
  using (exists (select 1 from case_plans.plan p where p.id = plan_transition.plan_id offset 0));
create policy plan_transition_append on case_plans.plan_transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from case_plans.plan p where p.id = plan_transition.plan_id offset 0));
grant select, insert on case_plans.plan_transition to diversion_app;

/*
 * Where the work ends, whoever ends it and whatever they see of it, no plan holds any more and none is in the making
 * (GC24 §18(f)). The case tells it, so that no way to an end can forget it. What was concluded may be sent back, and goes on
 * as it was agreed: its plan is completed, or terminated, when the case is closed (ADR 47).
 */
create function case_plans.end_plans() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_before case_plans.plan;
  v_at timestamptz;
  v_after text;
begin
  if new.state = 'concluding' and new.outcome_code in ('completed', 'partly-completed', 'not-completed') then
    return null;
  end if;
  for v_before in
    select * from case_plans.plan p
    where p.case_id = new.id and p.state in ('drafted', 'proposed', 'agreed', 'active') order by p.id for update
  loop
    -- Whoever was faster with it has done so before the work ended.
    v_at := greatest(v_now, v_before.updated_at);
    v_after := case when v_before.state <> 'active' then 'discarded'
      when new.outcome_code in ('completed', 'partly-completed') then 'completed' else 'terminated' end;
    update case_plans.plan p set state = v_after, ended_at = v_at, version = p.version + 1, updated_at = v_at
    where p.id = v_before.id;
    insert into case_plans.plan_transition (id, plan_id, from_state, action, to_state, by_account, at, reason_code)
    values (uuidv7(), v_before.id, v_before.state,
      case v_after when 'completed' then 'complete' when 'terminated' then 'terminate' else 'discard' end,
      v_after, v_account, v_at,
      case new.state when 'allocated' then 'begun-anew' else 'work-ended' end);
  end loop;
  return null;
end $$;
revoke all on function case_plans.end_plans() from public;
create trigger end_plans after update of state on cases.case_file
  for each row when (old.state <> new.state
    and (new.state in ('concluding', 'closed') or old.state = 'returned' and new.state = 'allocated'))
  execute function case_plans.end_plans();
