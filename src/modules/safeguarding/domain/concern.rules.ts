import { isExplainedWhenLate } from '../../../kernel/back-dating';
import type { Rule } from '../../../kernel/rule';

/** What decides whether a concern may be raised as it is told. */
export interface ConcernFacts {
  readonly observedAt: Date;
  readonly now: Date;
  readonly backDatingReason: string | null;
}

const whatIsFearedWasObserved: Rule<ConcernFacts> = {
  code: 'concern.observed-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ observedAt, now }) => observedAt <= now,
};

const lateConcernsSayWhy: Rule<ConcernFacts> = {
  code: 'concern.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; protection from violence: CRC 19',
  holds: (facts) => isExplainedWhenLate(facts.observedAt, facts),
};

/** For what another module raises: it has asked itself why it comes late. */
export const raisedRules: readonly Rule<ConcernFacts>[] = [whatIsFearedWasObserved];

/** For what a person tells. */
export const toldRules: readonly Rule<ConcernFacts>[] = [whatIsFearedWasObserved, lateConcernsSayWhy];

/** What decides whether a concern may be handed to a body of another kind. */
export interface EscalationFacts {
  readonly to: string;
  /** The kinds of agency to which the category lets it go. */
  readonly foreseen: readonly string[];
}

const theCategoryForeseesTheBody: Rule<EscalationFacts> = {
  code: 'concern.escalation-not-foreseen',
  citation: 'protection from violence: CRC 19; complaints outside the police: CRC 37, GC24',
  holds: ({ to, foreseen }) => foreseen.includes(to),
};

export const escalationRules: readonly Rule<EscalationFacts>[] = [theCategoryForeseesTheBody];
