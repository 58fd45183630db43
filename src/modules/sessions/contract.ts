import type { DomainEvent } from '../../kernel/domain-event';

const EVENT_OF = {
  book: 'session.booked.v1',
  'tell-attendance': 'session.attendance-told.v1',
  hold: 'session.held.v1',
  cancel: 'session.cancelled.v1',
  reschedule: 'session.rescheduled.v1',
  'correct-attendance': 'session.attendance-corrected.v1',
  'contest-attendance': 'session.attendance-contested.v1',
} as const;

/** Everything that is told of a session. */
export type ToldSessionAct = keyof typeof EVENT_OF;

/** What every event of a session says: ids, codes and instants; never a child, a place or a word. Version 1. */
interface BookedSession {
  readonly id: string;
  readonly centreAgencyId: string;
  readonly kind: string;
  readonly state: string;
  readonly beginsAt: Date;
  readonly endsAt: Date;
}

/** An event about one session. */
export const sessionEvent = (
  act: ToldSessionAct,
  { id, centreAgencyId, kind, state, beginsAt, endsAt }: BookedSession,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF[act],
  subject: { kind: 'session', id },
  facts: {
    ...{ centreAgencyId, kind, state, at: at.toISOString() },
    ...{ beginsAt: beginsAt.toISOString(), endsAt: endsAt.toISOString() },
  },
});

/** What is told of children who are kept apart: that it is so at a centre, and of no child. Version 1. */
export const keptApartEvent = (
  act: 'declare' | 'end',
  { id, centreAgencyId, at }: { readonly id: string; readonly centreAgencyId: string; readonly at: Date },
): DomainEvent => ({
  type: act === 'declare' ? 'kept-apart.declared.v1' : 'kept-apart.ended.v1',
  subject: { kind: 'kept-apart', id },
  facts: { centreAgencyId, at: at.toISOString() },
});

const EVENT_OF_NOTE = {
  write: 'session-note.written.v1',
  amend: 'session-note.amended.v1',
  'sign-off': 'session-note.signed-off.v1',
  'name-readers': 'session-note.readers-named.v1',
} as const;

/** What every event of a confidential note says: that it is, and of which session; never a child, a reader or a word. Version 1. */
interface WrittenNote {
  readonly noteId: string;
  readonly sessionId: string;
  readonly edition: number;
}

/** An event about one confidential note. */
export const sessionNoteEvent = (
  act: keyof typeof EVENT_OF_NOTE,
  { noteId, sessionId, edition }: WrittenNote,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF_NOTE[act],
  subject: { kind: 'session-note', id: noteId },
  facts: { sessionId, edition, at: at.toISOString() },
});

/** That something is told of a session afterwards: no child, no code and no word of it. Version 1. */
const toldAfter =
  (type: string) =>
  ({ id, centreAgencyId }: Pick<BookedSession, 'id' | 'centreAgencyId'>, at: Date): DomainEvent => ({
    type,
    subject: { kind: 'session', id },
    facts: { centreAgencyId, at: at.toISOString() },
  });

/** A child has said how it was. */
export const feedbackEvent = toldAfter('session.feedback-given.v1');

/** It is told how near the goals of a child are. */
export const goalStepsEvent = toldAfter('session.progress-told.v1');
