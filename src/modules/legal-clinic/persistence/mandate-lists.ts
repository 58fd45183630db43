/** What waits for the coordinators of a clinic. */
export type WaitingMandates = 'to-answer' | 'to-hand-over';

/** Which rows each list has, of those that the actor sees. */
export const MANDATES_WAITING: Readonly<Record<WaitingMandates, string>> = {
  'to-answer': `t.state = 'requested'`,
  /** Whose lawyer has left: the child stands without one. */
  'to-hand-over': `t.state = 'active' and t.id in (select legal_clinic.without_lawyer())`,
};
