import { DomainError } from './domain-error';

/** A named sentence that the facts must satisfy, with its stable code and the source it rests on. */
export interface Rule<Facts> {
  readonly code: string;
  readonly citation: string;
  readonly holds: (facts: Facts) => boolean;
}

/** The first rule that the facts do not satisfy, or undefined when all hold. */
export function firstBroken<Facts>(rules: readonly Rule<Facts>[], facts: Facts): Rule<Facts> | undefined {
  return rules.find((rule) => !rule.holds(facts));
}

/**
 * Refuses to go on unless every rule holds.
 *
 * @throws DomainError `rule-broken` with the code and citation of the first rule that does not hold.
 */
export function requireAll<Facts>(rules: readonly Rule<Facts>[], facts: Facts): void {
  const broken = firstBroken(rules, facts);
  if (broken) throw new DomainError('rule-broken', broken.code, { citation: broken.citation });
}
