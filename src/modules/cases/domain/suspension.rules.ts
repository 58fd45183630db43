import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What is told of a time in which the work stands still. */
export interface SuspensionFacts {
  readonly fromAt: Date;
  readonly openedAt: Date;
  readonly now: Date;
  readonly today: LocalDate;
  /** Last day, as planned; null while nobody knows. */
  readonly plannedUntil: LocalDate | null;
}

const itBeginsDuringTheWork: Rule<SuspensionFacts> = {
  code: 'case.suspended-outside-the-work',
  citation: 'record keeping: BR 21.1',
  holds: ({ fromAt, openedAt, now }) => fromAt >= openedAt && fromAt <= now,
};

const itsEndIsToCome: Rule<SuspensionFacts> = {
  code: 'case.suspension-over-already',
  citation: 'record keeping: BR 21.1',
  holds: ({ plannedUntil, today }) => plannedUntil === null || plannedUntil >= today,
};

/** Whether the work may stand still as it is told. */
export const suspensionRules: readonly Rule<SuspensionFacts>[] = [itBeginsDuringTheWork, itsEndIsToCome];
