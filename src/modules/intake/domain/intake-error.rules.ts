import type { Rule } from '../../../kernel/rule';

/** What can rest on an intake so that it has to be ended first, by whoever it belongs to. */
export const RESTING = ['referral', 'review', 'handover', 'order', 'hearing', 'report'] as const;

export type Resting = (typeof RESTING)[number];

/** What decides whether an intake may be marked as recorded in error. */
export interface IntakeErrorFacts {
  readonly registeredBy: string;
  readonly markedBy: string;
  readonly resting: readonly Resting[];
}

/** Marking takes an encounter with a child out of every count: nobody does that with a record of their own. */
const anotherPersonMarksIt: Rule<IntakeErrorFacts> = {
  code: 'intake.second-person-needed',
  citation: 'record keeping, four eyes: BR 21.1; GC24 §66–71',
  holds: ({ registeredBy, markedBy }) => registeredBy !== markedBy,
};

const noReferralIsOnItsWay: Rule<IntakeErrorFacts> = {
  code: 'intake.referral-to-withdraw-first',
  citation: 'GC24 §18; BR 11.3',
  holds: ({ resting }) => !resting.includes('referral'),
};

const noReviewIsPending: Rule<IntakeErrorFacts> = {
  code: 'intake.review-to-settle-first',
  citation: 'GC24 §18; TR 3.5–3.6',
  holds: ({ resting }) => !resting.includes('review'),
};

const noHandoverWaits: Rule<IntakeErrorFacts> = {
  code: 'intake.handover-to-withdraw-first',
  citation: 'GC24 §20–24; CRC 40(3)(a); CRC 19–20',
  holds: ({ resting }) => !resting.includes('handover'),
};

const noOrderRuns: Rule<IntakeErrorFacts> = {
  code: 'intake.order-to-end-first',
  citation: 'GC24 §18; TR 3.3',
  holds: ({ resting }) => !resting.includes('order'),
};

const noHearingIsToCome: Rule<IntakeErrorFacts> = {
  code: 'intake.hearing-to-cancel-first',
  citation: 'CRC 40(2)(b); GC24 §43–47; BR 21.1',
  holds: ({ resting }) => !resting.includes('hearing'),
};

const noReportIsAskedFor: Rule<IntakeErrorFacts> = {
  code: 'intake.report-to-withdraw-first',
  citation: 'GC24 §66–71; BR 16',
  holds: ({ resting }) => !resting.includes('report'),
};

/** Whether an intake may be marked as recorded in error, in the order in which it is asked. */
export const intakeErrorRules: readonly Rule<IntakeErrorFacts>[] = [
  anotherPersonMarksIt,
  noReferralIsOnItsWay,
  noReviewIsPending,
  noHandoverWaits,
  noOrderRuns,
  noHearingIsToCome,
  noReportIsAskedFor,
];
