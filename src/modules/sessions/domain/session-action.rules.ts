import { DomainError } from '../../../kernel/domain-error';
import type { SessionAction } from './session.lifecycle';

/** A child of a session, as the actor sees it. */
export interface SeenChild {
  readonly leftAt: Date | null;
  /** Whether the actor sees the case. */
  readonly isCaseSeen: boolean;
  /** Whether the actor answers for the case. */
  readonly isAnsweredFor: boolean;
}

/** Whose session it is. */
interface Led {
  readonly facilitatorId: string;
  readonly bookedBy: string;
  readonly beginsAt: Date;
}

/** What decides whether an act is the actor's. */
export interface SeenSession {
  readonly row: Led;
  /** Those whom the actor sees: nobody sees a child with whom they are in conflict. */
  readonly participants: readonly SeenChild[];
  /** How many take part, also those whom the actor does not see. */
  readonly children: number;
}

/** Who acts, as what, and when. */
export interface ActingPerson {
  readonly accountId: string;
  readonly roles: readonly string[];
  readonly now: Date;
}

/**
 * Who booked a session may also undo that until it begins; from then on only who led it says what became of it, who
 * coordinates the centre, or who answers for the case of a child of it (BR 21.1).
 */
const ALSO_OF_WHO_BOOKED: readonly SessionAction[] = ['cancel', 'reschedule'];

export const NOT_YOUR_SESSION = 'session.not-yours';

const leads = ({ facilitatorId }: Led, { accountId, roles }: ActingPerson): boolean =>
  facilitatorId === accountId || roles.includes('centre-coordinator');

/** Is the act theirs? What may be done at all, the permission table says. */
const isTheirs = ({ row, participants }: SeenSession, action: SessionAction, actor: ActingPerson): boolean =>
  leads(row, actor) ||
  participants.some(({ isAnsweredFor }) => isAnsweredFor) ||
  (row.bookedBy === actor.accountId && row.beginsAt > actor.now && ALSO_OF_WHO_BOOKED.includes(action));

/** Is it theirs to say whether a child came? Who answers for a case speaks of its child alone. */
export const maySpeakOf = (row: Led, child: Pick<SeenChild, 'isAnsweredFor'>, actor: ActingPerson): boolean =>
  leads(row, actor) || child.isAnsweredFor;

const takesPart = ({ leftAt }: SeenChild): boolean => leftAt === null;

/** What is done with all children at once, nobody does who does not see each; a child in conflict is not seen (BR 6.3, 22). */
const UNSEEN: Readonly<Record<SessionAction, (session: SeenSession) => string | undefined>> = {
  hold: ({ participants }) => (participants.some(takesPart) ? undefined : 'session.child-not-seen'),
  cancel: ({ participants, children }) =>
    participants.filter(takesPart).length === children ? undefined : 'session.child-not-seen',
  reschedule: ({ participants, children }) =>
    participants.filter((one) => takesPart(one) && one.isCaseSeen).length === children
      ? undefined
      : 'session.case-not-seen',
  'correct-attendance': ({ participants }) =>
    participants.length > 0 ? undefined : 'session.child-not-seen',
  'contest-attendance': ({ participants }) =>
    participants.some(({ isCaseSeen }) => isCaseSeen) ? undefined : 'session.case-not-seen',
};

/** The code why an act is not the actor's; undefined where it is. */
export const whyNotTheirs = (
  session: SeenSession,
  action: SessionAction,
  actor: ActingPerson,
): string | undefined => (isTheirs(session, action, actor) ? UNSEEN[action](session) : NOT_YOUR_SESSION);

/** @throws DomainError `not-permitted` to whose act it is not. */
export function requireTheirs(session: SeenSession, action: SessionAction, actor: ActingPerson): void {
  const why = whyNotTheirs(session, action, actor);
  if (why !== undefined) throw new DomainError('not-permitted', why);
}
