import type { Rule } from '../../../kernel/rule';

/** What decides whether a card may be kept as it is told. */
export interface EmergencyCardFacts {
  readonly reviewedAt: Date;
  readonly now: Date;
  readonly backDatingReason: string | null;
}

/** What is recorded more than a day after it happened is back-dated, and marked so. */
const LATE_AFTER_HOURS = 24;

const cardWasReviewedInThePast: Rule<EmergencyCardFacts> = {
  code: 'emergency-card.reviewed-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ reviewedAt, now }) => reviewedAt <= now,
};

const lateCardsSayWhy: Rule<EmergencyCardFacts> = {
  code: 'emergency-card.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; health: CRC 24',
  holds: ({ reviewedAt, now, backDatingReason }) =>
    now.getTime() - reviewedAt.getTime() <= LATE_AFTER_HOURS * 3_600_000 || backDatingReason !== null,
};

export const emergencyCardRules: readonly Rule<EmergencyCardFacts>[] = [
  cardWasReviewedInThePast,
  lateCardsSayWhy,
];
