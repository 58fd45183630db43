import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What decides whether the rules of a day can be asked. */
export interface ReplayTerms {
  readonly rulesOfDay: LocalDate;
  readonly today: LocalDate;
}

/** Which rules hold on a coming day may still change. */
const dayHasCome: Rule<ReplayTerms> = {
  code: 'eligibility.day-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ rulesOfDay, today }) => rulesOfDay <= today,
};

export const replayRules: readonly Rule<ReplayTerms>[] = [dayHasCome];
