import { DomainError } from '../../../kernel/domain-error';

const REFUSALS: Readonly<Record<string, string>> = {
  /** unique_violation */
  '23505': 'custody.already-held',
  /** exclusion_violation */
  '23P01': 'custody.overlaps-another',
};

/**
 * Waits for a change of custody: a child is held once at a time, and that one time overlaps another must be told apart
 * from every other refusal.
 *
 * @throws DomainError `duplicate` when the child is held already, or was held then, wherever that is.
 */
export async function heldOnce(written: Promise<unknown>): Promise<void> {
  try {
    await written;
  } catch (error) {
    const code = REFUSALS[String((error as { code?: unknown }).code)];
    if (code === undefined) throw error;
    throw new DomainError('duplicate', code);
  }
}
