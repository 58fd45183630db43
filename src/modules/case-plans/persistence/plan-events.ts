import type { TimelineSource } from '../../cases';

/** What happened to needs, dangers and plans, for the timeline of a case. */
export const PLAN_EVENTS: TimelineSource = {
  kinds: ['assessment', 'plan', 'plan-signature', 'safety-step'],
  events: `select a.created_at as at, 'assessment' as kind, a.id as row_id, 'begin' as code, a.id, null as from_state,
      'drafted' as to_state, a.written_by as by_account, null as role, a.tool as reason_code
    from case_plans.assessment a where a.case_id = $1
    union all
    select a.completed_at, 'assessment', a.id, 'complete', a.id, 'drafted', 'completed', a.completed_by, null, null
    from case_plans.assessment a where a.case_id = $1 and a.completed_at is not null
    union all
    select s.created_at, 'safety-step', s.id, 'ask-for', s.id, null, null, null, null, s.danger
    from case_plans.safety_step s where s.case_id = $1
    union all
    select s.done_at, 'safety-step', s.id, 'do', s.id, null, null, s.done_by, null, s.step
    from case_plans.safety_step s where s.case_id = $1 and s.done_at is not null
    union all
    select t.at, 'plan', t.id, t.action, t.plan_id, t.from_state, t.to_state, t.by_account, null, t.reason_code
    from case_plans.plan p join case_plans.plan_transition t on t.plan_id = p.id where p.case_id = $1
    union all
    select s.recorded_at, 'plan-signature', s.id, s.way, s.plan_id, null, null, s.recorded_by, null, s.party
    from case_plans.plan p join case_plans.plan_signature s on s.plan_id = p.id where p.case_id = $1`,
};
