import type { Rule } from '../../../kernel/rule';

/** What decides whether people may be invited to speak about a case. */
export interface InvitationFacts {
  readonly isWorkGoingOn: boolean;
  readonly plannedAt: Date;
  readonly now: Date;
  /** Must somebody who is invited have nothing to do with the case? */
  readonly isGuestInConflict: boolean;
}

const theWorkGoesOn: Rule<InvitationFacts> = {
  code: 'conference.work-does-not-go-on',
  citation: 'CRC 16; BR 8.1, 21',
  holds: ({ isWorkGoingOn }) => isWorkGoingOn,
};

/** Nobody is invited to what was. */
const itIsStillToCome: Rule<InvitationFacts> = {
  code: 'conference.planned-in-the-past',
  citation: 'record keeping: BR 21.1',
  holds: ({ plannedAt, now }) => plannedAt >= now,
};

const nobodyIsInConflict: Rule<InvitationFacts> = {
  code: 'conference.guest-in-conflict',
  citation: 'BR 6.3, 22',
  holds: ({ isGuestInConflict }) => !isGuestInConflict,
};

/** Whether people may be invited, in the order in which it is told. */
export const invitationRules: readonly Rule<InvitationFacts>[] = [
  theWorkGoesOn,
  itIsStillToCome,
  nobodyIsInConflict,
];
