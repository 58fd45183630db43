import { DateTime } from 'luxon';
import type { LocalDate } from '../../../kernel/local-date';
import type { RuleParameters } from './rule-parameters';

/** What a rule does when it is not met: it blocks, or it warns. It never decides. */
export const RULE_POLICIES = ['block', 'warn'] as const;
export type RulePolicy = (typeof RULE_POLICIES)[number];

/** One version of a rule, as far as a judgement rests on it. */
export interface RuleInForce {
  readonly id: string;
  readonly code: string;
  readonly policy: RulePolicy;
  readonly citation: string;
  readonly verified: boolean;
  readonly parameters: RuleParameters;
}

/** The days on which an approved version holds, both ends included. */
export interface RulePeriod {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** The last day of a version is the one before the first day of its successor. */
export const dayBefore = (day: LocalDate): LocalDate =>
  DateTime.fromISO(day, { zone: 'utc' }).minus({ days: 1 }).toFormat('yyyy-MM-dd');
