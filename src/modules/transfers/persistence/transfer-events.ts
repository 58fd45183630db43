import type { TimelineSource } from '../../cases';

/** That another centre was asked, and what that answered, for the timeline of a case. */
export const TRANSFER_EVENTS: TimelineSource = {
  kinds: ['transfer'],
  events: `select t.asked_at as at, 'transfer' as kind, t.id as row_id, 'ask' as code, t.id, null as from_state,
      'asked' as to_state, t.asked_by as by_account, null as role, t.reason_code
    from transfers.transfer t where t.case_id = $1
    union all
    select t.answered_at, 'transfer', t.id, 'answer', t.id, 'asked', t.state, t.answered_by, null, t.end_reason
    from transfers.transfer t where t.case_id = $1 and t.answered_at is not null
    union all
    select t.settled_at, 'transfer', t.id, 'settle', t.id, t.state, t.state, t.settled_by, null, null
    from transfers.transfer t where t.case_id = $1 and t.settled_at is not null`,
};
