import type { Rule } from '../../../kernel/rule';
import { isBelowAge, type AgeAtTheAct } from './age-of-responsibility';

/** What decides whether an intake may be handed to protection. */
export interface ProtectionFacts {
  readonly acts: readonly AgeAtTheAct[];
}

const whoAnswersForAnActIsNotProtectedInstead: Rule<ProtectionFacts> = {
  code: 'intake.of-age-of-responsibility',
  citation: 'CC 20; GC24 §20–24',
  holds: ({ acts }) => acts.every(isBelowAge),
};

/** Whether an intake may leave the way of justice for protection. */
export const protectionRules: readonly Rule<ProtectionFacts>[] = [whoAnswersForAnActIsNotProtectedInstead];
