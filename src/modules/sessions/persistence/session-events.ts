import type { TimelineSource } from '../../cases';

/** What happened to the sessions of a child, while it took part, and whether it came; for the timeline of a case. */
export const SESSION_EVENTS: TimelineSource = {
  kinds: ['session', 'attendance'],
  events: `select t.at, 'session' as kind, t.id as row_id, t.action as code, t.session_id as id, t.from_state, t.to_state,
      t.by_account, null as role, t.reason_code
    from sessions.participant p join sessions.transition t on t.session_id = p.session_id
    where p.case_id = $1 and (p.left_at is null or t.at <= p.left_at)
    union all
    select p.left_at, 'session', p.session_id, 'leave', p.session_id, null, null, null, null, p.left_reason
    from sessions.participant p where p.case_id = $1 and p.left_at is not null
    union all
    select a.recorded_at, 'attendance', a.id, a.attendance, a.session_id, null, null, a.recorded_by, null, a.reason_code
    from sessions.participant p join sessions.attendance a on a.session_id = p.session_id and a.case_id = p.case_id
    where p.case_id = $1`,
};
