import type { TimelineSource } from '../../cases';

/** What a child was told and asked about its eighteenth birthday, for the timeline of a case. */
export const BIRTHDAY_EVENTS: TimelineSource = {
  kinds: ['eighteenth-birthday'],
  events: `select b.talked_at as at, 'eighteenth-birthday' as kind, b.id as row_id, 'talk' as code, b.id,
      'ahead' as from_state, 'talked' as to_state, b.talked_by as by_account, null as role, null as reason_code
    from life_events.eighteenth_birthday b where b.case_id = $1 and b.talked_at is not null
    union all
    select b.asked_at, 'eighteenth-birthday', b.id, 'ask', b.id, 'talked', 'asked', b.asked_by, null, b.answer
    from life_events.eighteenth_birthday b where b.case_id = $1 and b.asked_at is not null`,
};
