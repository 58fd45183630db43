import type { Role } from '../../../platform/policy/policy';

/** By which file is asked who may know an event, where that file stands in it, and at which levels it must be known. */
export interface NoticeTopic {
  readonly type: string;
  readonly file: 'referral' | 'case' | 'order' | 'intake' | 'child';
  /** The subject itself, or the fact that names the file. */
  readonly place: 'subject' | 'caseId' | 'referralId' | 'orderId' | 'intakeId' | 'decisionId' | 'childId';
  readonly levels: readonly string[];
  /** Who reads what happened, where not everybody does who may know the file. */
  readonly readers?: readonly Role[];
  /** The facts that name whose it is alone, where others may know the file too. */
  readonly parties?: readonly string[];
}

/** Who has the file itself, or was given it to answer. */
const READERS = ['identity', 'record'] as const;
/** Also who follows from afar how it goes on. */
const FOLLOWERS = ['status', ...READERS] as const;
const KEEPERS = ['record'] as const;

const OF_CASE = { file: 'case', place: 'subject', levels: KEEPERS } as const;
const ON_CASE = { file: 'case', place: 'caseId', levels: KEEPERS } as const;
const OF_ORDER = { file: 'order', place: 'subject', levels: KEEPERS } as const;

/** Who reads referrals: a unit keeps its own for every role that serves there. */
const AT_REFERRAL: readonly Role[] = [
  ...(['child-inspector', 'referring-officer', 'commission-secretary', 'police-supervisor'] as const),
  ...(['prosecutor', 'judge', 'protection-officer', 'centre-coordinator'] as const),
];
const OF_REFERRAL = { file: 'referral', place: 'subject', levels: READERS, readers: AT_REFERRAL } as const;

/** Who refers, and who answers for the case: nobody decides or leads sessions in messages. */
const AT_MESSAGE: readonly Role[] = [
  ...(['child-inspector', 'referring-officer', 'commission-secretary'] as const),
  ...(['centre-coordinator', 'case-worker'] as const),
];

/** A report is between who asks, or is told, and who writes. */
const OF_PRE_DECISION = {
  ...({ file: 'child', place: 'childId', levels: READERS } as const),
  readers: ['prosecutor', 'judge', 'centre-coordinator'] as const,
  parties: ['requesterAgencyId', 'centreAgencyId'],
};
const OF_ORDER_REPORT = {
  ...({ file: 'order', place: 'orderId', levels: KEEPERS } as const),
  parties: ['writerAgencyId', 'addresseeAgencyId'],
};

/** What is told of the work when it ends is between the centre and the authority on whose decision it rested. */
const AT_REPORT = {
  readers: [
    'prosecutor',
    'judge',
    'police-supervisor',
    'commission-secretary',
    'centre-coordinator',
  ] as const,
  parties: ['centreAgencyId', 'authorityAgencyId'],
};

/** Who takes part in hearings, or is told of them. */
const AT_COURT: readonly Role[] = [
  ...(['judge', 'prosecutor', 'probation-officer', 'centre-coordinator'] as const),
  ...(['child-inspector', 'investigator', 'police-supervisor'] as const),
];

/** Who takes part in hearings, and reads who was told of them; the police are only told themselves. */
const IN_HEARING: readonly Role[] = ['judge', 'prosecutor', 'probation-officer', 'centre-coordinator'];
const HEARING_PARTIES: readonly string[] = [
  ...['courtAgencyId', 'schedulerAgencyId', 'authorityAgencyId', 'orderCourtAgencyId'],
  'supervisorAgencyId',
];

/** Who reads that a child is held, of those who know the intake. */
const AT_DETENTION: readonly Role[] = [
  ...(['judge', 'prosecutor', 'child-inspector', 'investigator', 'police-supervisor'] as const),
];

/** What is done of an order is read by who supervises it and who decides on it, not by who only proposed it. */
const DONE_OF_ORDER = {
  ...({ file: 'order', levels: KEEPERS } as const),
  readers: IN_HEARING,
  parties: ['supervisorAgencyId', 'authorityAgencyId', 'courtAgencyId'],
};

/** Who reads that a decision is looked at again; not who serves for protection, since it may rest on a charge. */
const AT_REVIEW: readonly Role[] = [
  ...(['judge', 'prosecutor', 'commission-secretary', 'probation-officer', 'centre-coordinator'] as const),
  ...(['child-inspector', 'police-supervisor', 'referring-officer'] as const),
];

const topics = (types: readonly string[], by: Omit<NoticeTopic, 'type'>): NoticeTopic[] =>
  types.map((type) => ({ type: `${type}.v1`, ...by }));

/** What is about an order, an intake or both: whoever may know one of them is told, and once. */
const hearingTopics = (types: readonly string[]): NoticeTopic[] => [
  ...topics(types, { file: 'order', place: 'orderId', levels: KEEPERS, readers: AT_COURT }),
  ...topics(types, { file: 'intake', place: 'intakeId', levels: KEEPERS, readers: AT_COURT }),
];

/** A review is known by the file that was decided on, of whichever kind. */
const reviewTopics = (types: readonly string[]): NoticeTopic[] => [
  ...topics(types, { file: 'referral', place: 'decisionId', levels: READERS, readers: AT_REVIEW }),
  ...topics(types, { file: 'order', place: 'decisionId', levels: READERS, readers: AT_REVIEW }),
];

/**
 * Every event that is told over the network; what is not named here is told to nobody. Nothing of concerns, of confidential
 * notes, of conflicts of interest or of what a child said (CRC 16; GC24 §66–71).
 */
export const NOTICE_TOPICS: readonly NoticeTopic[] = [
  ...topics(
    [
      ...['referral.submitted', 'referral.resubmitted', 'referral.authorised', 'referral.refused'],
      ...['referral.returned', 'referral.rescinded', 'referral.overturned', 'referral.withdrawn'],
      ...['referral.expired', 'referral.taken-up', 'referral.not-taken-up', 'referral.accepted'],
      ...['referral.waitlisted', 'referral.declined', 'referral.redirected', 'referral.closed'],
    ],
    OF_REFERRAL,
  ),
  ...topics(['message.written'], {
    ...({ file: 'referral', place: 'referralId', levels: KEEPERS } as const),
    readers: AT_MESSAGE,
  }),
  ...topics(['case.opened', 'case.closed', 'case.reopened'], { ...OF_CASE, levels: FOLLOWERS }),
  ...topics(
    [
      ...['case.allocated', 'case.reallocated', 'case.assessed', 'case.plan-activated', 'case.suspended'],
      ...['case.suspension-ended', 'case.returned', 'case.continued', 'case.lapsed', 'case.concluded'],
    ],
    OF_CASE,
  ),
  ...topics(['plan.proposed', 'plan.agreed', 'plan.approved', 'plan.sent-back', 'plan.superseded'], ON_CASE),
  ...topics(['transfer.asked', 'transfer.accepted', 'transfer.settled'], ON_CASE),
  ...topics(
    [
      ...['order.proposed', 'order.ordered', 'order.rejected', 'order.withdrawn', 'order.started'],
      ...['order.varied', 'order.supervisor-changed', 'order.taken-over', 'order.suspended'],
      ...['order.suspension-ended', 'order.breach-recorded', 'order.breach-excused', 'order.warned'],
      ...['order.referred-to-court', 'order.continued', 'order.breach-answer-overturned', 'order.appealed'],
      ...['order.appeal-ended', 'order.completed', 'order.discharged-early', 'order.revoked'],
      ...['order.replaced', 'order.expired', 'order.quashed', 'order.looked-at-again'],
      'order.variation-overturned',
    ],
    OF_ORDER,
  ),
  ...hearingTopics(['hearing.scheduled', 'hearing.adjourned', 'hearing.cancelled', 'hearing.held']),
  ...topics(['hearing.told'], {
    ...({ file: 'order', place: 'orderId', levels: KEEPERS } as const),
    ...{ readers: IN_HEARING, parties: HEARING_PARTIES },
  }),
  ...topics(['hearing.told'], {
    ...({ file: 'intake', place: 'intakeId', levels: KEEPERS } as const),
    readers: IN_HEARING,
  }),
  ...topics(['detention.reviewed'], {
    ...({ file: 'intake', place: 'intakeId', levels: KEEPERS } as const),
    readers: AT_DETENTION,
  }),
  ...topics(
    [
      ...['ledger-line.entered', 'ledger-line.verified', 'ledger-line.declined'],
      'ledger-line.marked-in-error',
    ],
    { ...DONE_OF_ORDER, place: 'orderId' },
  ),
  ...topics(['order.progress-said'], { ...DONE_OF_ORDER, place: 'subject' }),
  ...reviewTopics(['review.requested', 'review.assigned', 'review.withdrawn', 'review.upheld']),
  ...reviewTopics(['review.overturned']),
  ...topics(['report.made'], { file: 'referral', place: 'referralId', levels: READERS, ...AT_REPORT }),
  ...topics(['report.made', 'report.handed-on'], {
    ...({ file: 'order', place: 'orderId', levels: KEEPERS } as const),
    ...AT_REPORT,
  }),
  ...topics(['court-report.sent', 'court-report.signed', 'court-report.acknowledged'], OF_ORDER_REPORT),
  ...topics(
    [
      ...['pre-decision-report.requested', 'pre-decision-report.taken-on', 'pre-decision-report.declined'],
      ...['pre-decision-report.withdrawn', 'pre-decision-report.submitted', 'pre-decision-report.sent-back'],
      'pre-decision-report.acknowledged',
    ],
    OF_PRE_DECISION,
  ),
];

/** The types that one can ask for. */
export const NOTICE_TYPES: readonly string[] = [...new Set(NOTICE_TOPICS.map(({ type }) => type))];

/** What is sent to try an address. */
export const WEBHOOK_TESTED = 'webhook.tested.v1';
