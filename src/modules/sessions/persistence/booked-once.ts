import { DomainError } from '../../../kernel/domain-error';

/** By the name of the constraint: that it is taken, and neither by whom nor for what (BR 8). */
const TAKEN: Readonly<Record<string, string>> = {
  session_room_taken: 'session.room-taken',
  session_facilitator_taken: 'session.facilitator-taken',
  session_child_taken: 'session.child-taken',
  made_up_already: 'missed-session.made-up-already',
  programme_full: 'programme.full',
  session_kept_apart: 'session.not-possible-so',
};

/** By the name under which the database refuses what was still open when it was asked about. */
const CLOSED: Readonly<Record<string, string>> = {
  session_room_open: 'session.room-retired',
};

/**
 * Waits for a booking.
 *
 * @throws DomainError `duplicate` when the room, who leads it or a child is somewhere else then, wherever that is;
 * `rule-broken` when the room was retired meanwhile.
 */
export async function bookedOnce(written: Promise<unknown>): Promise<void> {
  try {
    await written;
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}

function refusalOf(error: unknown): DomainError | undefined {
  const constraint = String((error as { constraint?: unknown }).constraint);
  const [taken, closed] = [TAKEN[constraint], CLOSED[constraint]];
  if (taken !== undefined) return new DomainError('duplicate', taken);
  return closed === undefined ? undefined : new DomainError('rule-broken', closed);
}
