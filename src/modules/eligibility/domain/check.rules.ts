import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What decides whether a check can be made at all. */
export interface CheckTerms {
  readonly intakeState: string;
  readonly onDay: LocalDate;
  readonly today: LocalDate;
  readonly actDays: readonly LocalDate[];
}

/** After a handover to protection, or when it was given up, there is nothing to divert from. */
const OPEN: readonly string[] = ['drafted', 'registered', 'decided'];

const intakeIsOpen: Rule<CheckTerms> = {
  code: 'eligibility.intake-not-open',
  citation: 'GC24 §20–24; CRC 40(3)(a)',
  holds: ({ intakeState }) => OPEN.includes(intakeState),
};

/** What the rules of a coming day will say is not known before it has come. */
const dayHasCome: Rule<CheckTerms> = {
  code: 'eligibility.day-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ onDay, today }) => onDay <= today,
};

const dayFollowsTheActs: Rule<CheckTerms> = {
  code: 'eligibility.day-before-an-act',
  citation: 'record keeping: BR 21.1',
  holds: ({ onDay, actDays }) => actDays.every((day) => day <= onDay),
};

export const checkRules: readonly Rule<CheckTerms>[] = [intakeIsOpen, dayHasCome, dayFollowsTheActs];
