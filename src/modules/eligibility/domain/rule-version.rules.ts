import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What decides whether a version of a rule may come into force. */
export interface ApprovalFacts {
  readonly actorId: string;
  readonly writtenBy: readonly string[];
  readonly validFrom: LocalDate;
  readonly today: LocalDate;
  /** First day of the version that it takes the place of; null when it is the first. */
  readonly predecessorFrom: LocalDate | null;
}

const secondPersonApproves: Rule<ApprovalFacts> = {
  code: 'eligibility-rule.approved-by-its-writer',
  citation: 'four eyes on what binds others',
  holds: ({ actorId, writtenBy }) => !writtenBy.includes(actorId),
};

/** What held on a day that has come is never written anew: checks of that day would answer otherwise. */
const dayIsStillToCome: Rule<ApprovalFacts> = {
  code: 'eligibility-rule.day-has-come',
  citation: 'no rule reaches back: CRC 40(2)(a)',
  holds: ({ validFrom, today }) => validFrom > today,
};

const followsTheLast: Rule<ApprovalFacts> = {
  code: 'eligibility-rule.not-after-the-last',
  citation: 'one version of a rule on a day',
  holds: ({ validFrom, predecessorFrom }) => predecessorFrom === null || predecessorFrom < validFrom,
};

export const approvalRules: readonly Rule<ApprovalFacts>[] = [
  secondPersonApproves,
  dayIsStillToCome,
  followsTheLast,
];

/** What can be said before anything is handed in. */
export const standingApprovalRules: readonly Rule<ApprovalFacts>[] = [secondPersonApproves, dayIsStillToCome];
