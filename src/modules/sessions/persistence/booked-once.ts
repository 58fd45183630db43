import { DomainError } from '../../../kernel/domain-error';

/** exclusion_violation */
const NOT_FREE = '23P01';

/** By the name of the constraint: that it is taken, and neither by whom nor for what (BR 8). */
const REFUSALS: Readonly<Record<string, string>> = {
  session_room_taken: 'session.room-taken',
  session_facilitator_taken: 'session.facilitator-taken',
  session_child_taken: 'session.child-taken',
  programme_full: 'programme.full',
};

/**
 * Waits for a booking.
 *
 * @throws DomainError `duplicate` when the room, who leads it or a child is somewhere else then, wherever that is.
 */
export async function bookedOnce(written: Promise<unknown>): Promise<void> {
  try {
    await written;
  } catch (error) {
    const { code, constraint } = error as { code?: unknown; constraint?: unknown };
    const refusal = code === NOT_FREE ? REFUSALS[String(constraint)] : undefined;
    if (refusal === undefined) throw error;
    throw new DomainError('duplicate', refusal);
  }
}
