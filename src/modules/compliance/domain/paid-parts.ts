import type { LocalDate } from '../../../kernel/local-date';
import type { Part } from './instalment.rules';

/** Where a part stands. */
export const PART_STANDINGS = ['paid', 'due', 'overdue'] as const;
export type PartStanding = (typeof PART_STANDINGS)[number];

/** A part with where it stands. */
export type StandingPart = Part & { readonly standing: PartStanding };

/**
 * Where each part stands: what was received pays the earliest first. What nobody has verified yet is taken for paid, since that an
 * office is slow is no fault of the child.
 */
export function standingParts(parts: readonly Part[], received: number, today: LocalDate): StandingPart[] {
  let needed = 0;
  return parts.map(({ dueOn, amount }) => {
    needed += amount;
    const open = dueOn < today ? 'overdue' : 'due';
    return { dueOn, amount, standing: needed <= received ? 'paid' : open };
  });
}
