import type { ActFacts, EligibilityFacts } from '../../../../../src/modules/eligibility/domain/facts';
import { ruleOf } from '../../../../../src/modules/eligibility/domain/rule-book';
import type { RuleParameters } from '../../../../../src/modules/eligibility/domain/rule-parameters';
import type { Ruling } from '../../../../../src/modules/eligibility/domain/eligibility-rule';

/** A less serious act of a child of fifteen, with evidence enough. */
export const anAct = (said: Partial<ActFacts> = {}): ActFacts => ({
  offence: 'cc-127',
  committedOn: '2026-05-20',
  ageYoungest: 15,
  ageOldest: 15,
  gravity: 'LESS_SERIOUS',
  gravityThen: 'LESS_SERIOUS',
  gravityNow: 'LESS_SERIOUS',
  minimumAge: 14,
  minimumAgeThen: 14,
  minimumAgeNow: 14,
  evidence: 'sufficient',
  ...said,
});

/** Facts of which no rule has anything to say; a test says only what matters. */
export const facts = (said: Partial<EligibilityFacts> = {}): EligibilityFacts => ({
  onDay: '2026-06-01',
  majorityAge: 18,
  child: { ageYoungest: 15, ageOldest: 15 },
  acts: [anAct()],
  earlierActs: 0,
  admission: 'free-with-lawyer',
  consents: { child: 'given', representative: 'given' },
  legalHelp: 'offered',
  victims: { recorded: 1, unheard: 0, unansweredObjections: 0, childrenWithoutRepresentative: 0 },
  reconciled: true,
  unconflictedRepresentatives: 1,
  proposal: null,
  ...said,
});

/** What the rule of a code says of the facts. */
export function rulingOf(
  code: string,
  said: Partial<EligibilityFacts>,
  parameters: RuleParameters = {},
): Ruling {
  const rule = ruleOf(code)!;
  return rule.judge(rule.uses(facts(said)), parameters);
}
