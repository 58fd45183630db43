import type { TimelineSource } from '../../cases';

/** How it went on between plan and closure, for the timeline of a case. */
export const FOLLOW_THROUGH_EVENTS: TimelineSource = {
  kinds: ['progress-review', 'difficulty', 'difficulty-response'],
  events: `select r.created_at as at, 'progress-review' as kind, r.id as row_id, 'raise' as code, r.id, null as from_state,
      'due' as to_state, null::uuid as by_account, null as role, null as reason_code
    from follow_through.progress_review r where r.case_id = $1
    union all
    select r.begun_at, 'progress-review', r.id, 'begin', r.id, 'due', 'begun', r.begun_by, null, null
    from follow_through.progress_review r where r.case_id = $1 and r.begun_at is not null
    union all
    select r.completed_at, 'progress-review', r.id, 'complete', r.id, 'begun', 'completed', r.completed_by, null, r.change_code
    from follow_through.progress_review r where r.case_id = $1 and r.completed_at is not null
    union all
    select d.created_at, 'difficulty', d.id, 'record', d.id, null, 'recorded', d.recorded_by, null, d.ground
    from follow_through.difficulty d where d.case_id = $1
    union all
    select greatest(d.explained_at, d.created_at), 'difficulty', d.id, 'hear', d.id, 'recorded', 'heard', d.heard_by, null,
      d.explanation_missing
    from follow_through.difficulty d where d.case_id = $1 and d.explained_at is not null
    union all
    select d.updated_at, 'difficulty', d.id, d.state, d.id, null, d.state, null, null, d.end_reason
    from follow_through.difficulty d where d.case_id = $1 and d.state in ('resolved', 'withdrawn', 'dropped')
    union all
    select a.proposed_at, 'difficulty-response', a.id, 'propose', a.difficulty_id, null, 'proposed', a.proposed_by, null, a.kind
    from follow_through.difficulty_response a where a.case_id = $1
    union all
    select a.decided_at, 'difficulty-response', a.id, case a.state when 'declined' then 'decline' else 'confirm' end,
      a.difficulty_id, 'proposed', case a.state when 'declined' then 'declined' else 'confirmed' end, a.decided_by, null, a.kind
    from follow_through.difficulty_response a where a.case_id = $1 and a.decided_at is not null
    union all
    select a.contested_at, 'difficulty-response', a.id, 'contest', a.difficulty_id, 'confirmed', 'contested', null, null,
      a.contested_by
    from follow_through.difficulty_response a where a.case_id = $1 and a.contested_at is not null
    union all
    select a.answered_at, 'difficulty-response', a.id, case a.state when 'upheld' then 'uphold' else 'lift' end,
      a.difficulty_id, 'contested', a.state, a.answered_by, null, a.kind
    from follow_through.difficulty_response a where a.case_id = $1 and a.answered_at is not null`,
};
