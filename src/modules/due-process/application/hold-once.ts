import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { heldTwice, type CustodyTimes, type HeldTwice } from '../domain/held-once';
import { HeldRepository } from '../persistence/held.repository';

const REFUSALS: Readonly<Record<string, HeldTwice>> = {
  /** unique_violation */
  '23505': 'custody.already-held',
  /** exclusion_violation */
  '23P01': 'custody.overlaps-another',
};

/** Lets a child be held once at a time, under whichever of its numbers (CRC 37(b); BR 21.1). */
@Injectable()
export class HoldOnce {
  constructor(private readonly held: HeldRepository) {}

  /**
   * Refuses what is told where the child is held then under another of its numbers; whoever writes waits for the child
   * before. Of one number the database says so, when the change is written.
   *
   * @throws DomainError `duplicate` with the same code as for one number, and nothing of where or by whom.
   */
  async require(
    work: Work,
    childId: string,
    told: CustodyTimes,
    before: CustodyTimes | null = null,
  ): Promise<void> {
    const others = await this.held.underOtherNumbers(work, childId);
    const code = heldTwice(told, before, others);
    if (code !== undefined) throw new DomainError('duplicate', code);
  }
}

/**
 * Waits for a change of custody: that one time overlaps another must be told apart from every other refusal.
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
