import type { DomainEvent } from '../../kernel/domain-event';

const EVENT_OF_CONFERENCE = {
  convene: 'conference.convened.v1',
  amend: 'conference.amended.v1',
  hold: 'conference.held.v1',
  cancel: 'conference.cancelled.v1',
  settle: 'conference.step-settled.v1',
} as const;

/** What is told of a conference that people act on; what ends it with the case, the event of the case or of its transfer tells too. */
export type ToldConferenceAct = keyof typeof EVENT_OF_CONFERENCE;

/** Ids and an instant; never who came, or a word. Version 1. */
interface ToldConference {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
}

/** An event about one conference on a case. */
export const conferenceEvent = (
  act: ToldConferenceAct,
  { id, caseId, childId }: ToldConference,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF_CONFERENCE[act],
  subject: { kind: 'conference', id },
  facts: { caseId, childId, at: at.toISOString() },
});
