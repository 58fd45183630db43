/** By which file is asked who may know an event, where that file stands in it, and at which levels it must be known. */
export interface NoticeTopic {
  readonly type: string;
  readonly file: 'referral' | 'case' | 'order';
  /** The subject itself, or the fact that names the file. */
  readonly place: 'subject' | 'caseId' | 'referralId';
  readonly levels: readonly string[];
}

/** Who has the file itself, or was given it to answer. */
const READERS = ['identity', 'record'] as const;
/** Also who follows from afar how it goes on. */
const FOLLOWERS = ['status', ...READERS] as const;
const KEEPERS = ['record'] as const;

const topics = (
  types: readonly string[],
  file: NoticeTopic['file'],
  place: NoticeTopic['place'],
  levels: readonly string[],
): NoticeTopic[] => types.map((type) => ({ type: `${type}.v1`, file, place, levels }));

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
    'referral',
    'subject',
    READERS,
  ),
  ...topics(['message.written'], 'referral', 'referralId', KEEPERS),
  ...topics(['case.opened', 'case.closed', 'case.reopened'], 'case', 'subject', FOLLOWERS),
  ...topics(
    [
      ...['case.allocated', 'case.reallocated', 'case.assessed', 'case.plan-activated', 'case.suspended'],
      ...['case.suspension-ended', 'case.returned', 'case.continued', 'case.lapsed', 'case.concluded'],
    ],
    'case',
    'subject',
    KEEPERS,
  ),
  ...topics(
    ['plan.proposed', 'plan.agreed', 'plan.approved', 'plan.sent-back', 'plan.superseded'],
    'case',
    'caseId',
    KEEPERS,
  ),
  ...topics(['transfer.asked', 'transfer.accepted', 'transfer.settled'], 'case', 'caseId', KEEPERS),
  ...topics(
    [
      ...[
        'order.proposed',
        'order.ordered',
        'order.rejected',
        'order.withdrawn',
        'order.started',
        'order.varied',
      ],
      ...['order.supervisor-changed', 'order.taken-over', 'order.suspended', 'order.suspension-ended'],
      ...['order.breach-recorded', 'order.breach-excused', 'order.warned', 'order.referred-to-court'],
      ...['order.continued', 'order.breach-answer-overturned', 'order.appealed', 'order.appeal-ended'],
      ...['order.completed', 'order.discharged-early', 'order.revoked', 'order.replaced', 'order.expired'],
      'order.quashed',
    ],
    'order',
    'subject',
    KEEPERS,
  ),
];

/** The types that one can ask for. */
export const NOTICE_TYPES: readonly string[] = NOTICE_TOPICS.map(({ type }) => type);

/** What is sent to try an address. */
export const WEBHOOK_TESTED = 'webhook.tested.v1';
