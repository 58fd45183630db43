import type { TimelineSource } from '../../cases';

/** What was told and given at the end of the work, for the timeline of a case; the conclusion is an act on the case. */
export const CLOSURE_EVENTS: TimelineSource = {
  kinds: ['report', 'certificate'],
  events: `select r.made_at as at, 'report' as kind, r.id as row_id, 'make' as code, r.id, null as from_state, null as to_state,
      r.made_by as by_account, null as role, r.correction_reason as reason_code
    from closure.report r where r.case_id = $1
    union all
    select r.acknowledged_at, 'report', r.id, 'acknowledge', r.id, null, null, r.acknowledged_by, null, null
    from closure.report r where r.case_id = $1 and r.acknowledged_at is not null
    union all
    select c.issued_at, 'certificate', c.id, 'give', c.id, null, null, c.issued_by, null, c.text_code
    from closure.certificate c where c.case_id = $1
    union all
    select c.void_at, 'certificate', c.id, 'make-void', c.id, null, null, c.void_by, null, null
    from closure.certificate c where c.case_id = $1 and c.void_at is not null`,
};
