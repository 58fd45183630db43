import type { DomainEvent } from '../../kernel/domain-event';

/** What every event of a case says: ids, codes and instants; never names or free text. Version 1. */
export interface CaseFacts {
  readonly childId: string;
  readonly basis: string;
  readonly referralId: string | null;
  readonly centreAgencyId: string;
  readonly from: string | null;
  readonly to: string;
  /** Agency of who acted. */
  readonly byAgencyId: string;
  /** Instant in UTC. */
  readonly at: string;
  readonly reasonCode: string | null;
}

/** The event that tells of each act. */
export const EVENT_OF_ACT = {
  open: 'case.opened.v1',
  allocate: 'case.allocated.v1',
  reallocate: 'case.reallocated.v1',
  'add-team-member': 'case.team-member-added.v1',
  'leave-behind': 'case.team-member-left-behind.v1',
  'end-team-membership': 'case.team-membership-ended.v1',
  'declare-conflict': 'case.conflict-declared.v1',
  'complete-assessment': 'case.assessed.v1',
  'activate-plan': 'case.plan-activated.v1',
  suspend: 'case.suspended.v1',
  'end-suspension': 'case.suspension-ended.v1',
  'ask-to-return': 'case.return-asked.v1',
  'decline-return': 'case.return-declined.v1',
  'withdraw-return': 'case.return-withdrawn.v1',
  'return-to-authority': 'case.returned.v1',
  continue: 'case.continued.v1',
  restart: 'case.restarted.v1',
  lapse: 'case.lapsed.v1',
  'end-early': 'case.ended-early.v1',
  conclude: 'case.concluded.v1',
  'send-back': 'case.sent-back.v1',
  close: 'case.closed.v1',
  'ask-to-reopen': 'case.reopening-asked.v1',
  'decline-reopening': 'case.reopening-declined.v1',
  reopen: 'case.reopened.v1',
  finalise: 'case.finalised.v1',
} as const;

export type ToldAct = keyof typeof EVENT_OF_ACT;

/** An event about one case. */
export const caseEvent = (act: ToldAct, id: string, facts: CaseFacts): DomainEvent => ({
  type: EVENT_OF_ACT[act],
  subject: { kind: 'case', id },
  facts: { ...facts },
});

const EVENT_OF_LINK = {
  make: 'case-link.made.v1',
  'name-contact': 'case-link.contact-named.v1',
  end: 'case-link.ended.v1',
} as const;

/** What is told of cases that are linked: that it is so at a centre, and of no child. Version 1. */
export const caseLinkEvent = (
  act: keyof typeof EVENT_OF_LINK,
  { id, centreAgencyId, at }: { readonly id: string; readonly centreAgencyId: string; readonly at: Date },
): DomainEvent => ({
  type: EVENT_OF_LINK[act],
  subject: { kind: 'case-link', id },
  facts: { centreAgencyId, at: at.toISOString() },
});
