import type { EligibilityFacts } from './facts';
import type { ParameterName, RuleParameters } from './rule-parameters';

export const OUTCOMES = ['met', 'not-met', 'needs-review'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A rule can block; a warning and an information never do. */
export const FINDING_KINDS = ['rule', 'warning', 'information'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One text in the languages of the service. */
export type Labels = Readonly<Record<'az' | 'en' | 'ru', string>>;

export type Scalar = string | number | boolean | null;

/** One fact (RFC 6901 pointer into the facts) and the value with which the answer would be another. */
export interface Change {
  readonly fact: string;
  readonly to: Scalar;
}

/** What a rule says of the facts. */
export interface Ruling {
  readonly outcome: Outcome;
  /** All of these together would make it met; empty when it is, null when nothing can. */
  readonly would: readonly Change[] | null;
  /** The fewest with which it would at least not fail any more; empty when it does not, null when nothing can. */
  readonly unblocks: readonly Change[] | null;
  /** Numbers and codes for the sentence. */
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * One rule of the check. It sees of the facts only what it names in `uses`, with the same places as in the facts: so
 * the facts that are told with a finding are all that it can rest on.
 */
export interface EligibilityRule<Used = unknown> {
  readonly code: string;
  readonly kind: FindingKind;
  readonly title: Labels;
  /** The parameters that a version of the rule has to give. */
  readonly takes: readonly ParameterName[];
  /** A plain sentence for each outcome; `{name}` stands for a value of the ruling. */
  readonly sentences: Readonly<Record<Outcome, Labels>>;
  uses(facts: EligibilityFacts): Used;
  judge(used: Used, parameters: RuleParameters): Ruling;
}
