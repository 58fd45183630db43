import type { ConcernAction } from './domain/concern.lifecycle';

/** The events of this module; their facts are codes and ids of agencies, never of a child. */
export const CONCERN_RAISED = 'concern.raised.v1';

/** What is told of a concern: each move, and that another lead was named. */
export type ConcernEvent = ConcernAction | 'reassign';

export const EVENT_OF_ACTION: Readonly<Record<ConcernEvent, string>> = {
  triage: 'concern.triaged.v1',
  start: 'concern.started.v1',
  resolve: 'concern.resolved.v1',
  escalate: 'concern.escalated.v1',
  reopen: 'concern.reopened.v1',
  reassign: 'concern.reassigned.v1',
};

export type { About, AboutKind, RaisedConcern, ToldConcern } from './domain/concern';
