import type { TimelineSource } from '../../cases';

/**
 * That a child and those harmed were brought together, for the timeline of the case: where the process stood, and what became of what
 * was promised. Nothing of those harmed, also not that it ended because of them: no reason is told.
 */
export const RESTORATIVE_EVENTS: TimelineSource = {
  kinds: ['restorative'],
  events: `select e.at, 'restorative' as kind, p.id as row_id, e.code, p.id, e.from_state, e.to_state, e.by_account,
      null as role, null as reason_code
    from restorative.process p
    cross join lateral (values
      ('open', p.created_at, null, 'prepared', p.opened_by),
      ('hold', p.met_at, 'prepared', 'met', null),
      ('agree', p.agreed_at, 'met', 'agreed', null),
      (case p.state when 'fulfilled' then 'fulfil' else 'end' end, p.ended_at, null, p.state, p.ended_by))
      as e (code, at, from_state, to_state, by_account)
    where p.case_id = $1 and e.at is not null
    union all
    select t.recorded_at, 'restorative', t.id, 'record-part', t.process_id, null, null, t.recorded_by, null, null
    from restorative.process p join restorative.obligation_part t on t.process_id = p.id
    where p.case_id = $1
    union all
    select e.marked_at, 'restorative', e.part_id, 'mark-part-in-error', e.process_id, null, null, e.marked_by, null, null
    from restorative.process p join restorative.part_in_error e on e.process_id = p.id
    where p.case_id = $1
    union all
    select d.recorded_at, 'restorative', d.id, 'move-due', d.process_id, null, null, d.recorded_by, null, null
    from restorative.process p join restorative.due_change d on d.process_id = p.id
    where p.case_id = $1
    union all
    select b.settled_at, 'restorative', b.id, 'settle', p.id, 'open', b.state, b.settled_by, null, null
    from restorative.process p join restorative.obligation b on b.process_id = p.id and b.edition = p.edition
    where p.case_id = $1 and b.settled_at is not null`,
};
