import type { TimelineSource } from '../../cases';

/** That people met about a case, and what became of the steps, for its timeline; not what was said. */
export const CONFERENCE_EVENTS: TimelineSource = {
  kinds: ['conference'],
  events: `select c.created_at as at, 'conference' as kind, c.id as row_id, 'convene' as code, c.id,
      null as from_state, 'planned' as to_state, c.convened_by as by_account, null as role, c.purpose_code as reason_code
    from conferences.conference c where c.case_id = $1
    union all
    select c.ended_at, 'conference', c.id, case c.state when 'held' then 'hold' else 'cancel' end, c.id,
      'planned', c.state, c.ended_by, null, c.cancel_reason
    from conferences.conference c where c.case_id = $1 and c.ended_at is not null
    union all
    select s.settled_at, 'conference', s.id, 'settle', c.id, 'open', s.state, s.settled_by, null, s.drop_reason
    from conferences.conference c join conferences.conference_step s on s.conference_id = c.id
    where c.case_id = $1 and s.settled_at is not null`,
};
