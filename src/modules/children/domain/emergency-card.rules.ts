import { isExplainedWhenLate } from '../../../kernel/back-dating';
import type { Rule } from '../../../kernel/rule';

/** What decides whether a card may be kept as it is told. */
export interface EmergencyCardFacts {
  readonly reviewedAt: Date;
  readonly now: Date;
  readonly backDatingReason: string | null;
}

const cardWasReviewedInThePast: Rule<EmergencyCardFacts> = {
  code: 'emergency-card.reviewed-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ reviewedAt, now }) => reviewedAt <= now,
};

const lateCardsSayWhy: Rule<EmergencyCardFacts> = {
  code: 'emergency-card.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; health: CRC 24',
  holds: (facts) => isExplainedWhenLate(facts.reviewedAt, facts),
};

export const emergencyCardRules: readonly Rule<EmergencyCardFacts>[] = [
  cardWasReviewedInThePast,
  lateCardsSayWhy,
];
