import { DomainError } from '../../../kernel/domain-error';
import type { SessionAction } from './session.lifecycle';

/** Whose session it is. */
interface Led {
  readonly facilitatorId: string;
  readonly bookedBy: string;
  readonly beginsAt: Date;
}

/** Who acts, as what, and when. */
interface ActingPerson {
  readonly accountId: string;
  readonly roles: readonly string[];
  readonly now: Date;
}

/**
 * Who booked a session may also undo that until it begins; from then on only who led it says what became of it, or who
 * coordinates the centre (BR 21.1).
 */
const ALSO_OF_WHO_BOOKED: readonly SessionAction[] = ['cancel', 'reschedule'];

export const NOT_YOUR_SESSION = 'session.not-yours';

/** Is the act theirs? What may be done at all, the permission table says. */
export const isTheirs = (
  { facilitatorId, bookedBy, beginsAt }: Led,
  action: SessionAction,
  { accountId, roles, now }: ActingPerson,
): boolean =>
  facilitatorId === accountId ||
  roles.includes('centre-coordinator') ||
  (bookedBy === accountId && beginsAt > now && ALSO_OF_WHO_BOOKED.includes(action));

/** @throws DomainError `not-permitted` to who sees the session and neither leads, booked nor coordinates it. */
export function requireTheirs(row: Led, action: SessionAction, actor: ActingPerson): void {
  if (!isTheirs(row, action, actor)) throw new DomainError('not-permitted', NOT_YOUR_SESSION);
}
