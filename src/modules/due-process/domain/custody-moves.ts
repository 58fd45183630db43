import { DomainError } from '../../../kernel/domain-error';
import { custodyLifecycle, type CustodyAction, type CustodyState } from './custody.lifecycle';

/**
 * Where a move leads; nowhere from a time in custody that was put right as a whole.
 *
 * @throws DomainError `not-open`
 */
export function movedBy(from: CustodyState | null, action: CustodyAction): CustodyState {
  const to = from === null ? undefined : custodyLifecycle.next(from, action);
  if (to === undefined) throw new DomainError('not-open', `custody.not-open-for-${action}`);
  return to;
}

/** When it ended, if that is where it came to. */
export const endOf = (state: CustodyState, at: Date): Date | null =>
  custodyLifecycle.isFinal(state) ? at : null;
