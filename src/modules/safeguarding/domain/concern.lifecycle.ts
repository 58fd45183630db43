import { defineLifecycle } from '../../../kernel/lifecycle';

export type ConcernState = 'raised' | 'triaged' | 'in-progress' | 'escalated' | 'resolved';
export type ConcernAction = 'triage' | 'start' | 'resolve' | 'escalate' | 'reopen';

/** The way of a concern from whoever raised it to the safeguarding lead who resolves it. */
export const concernLifecycle = defineLifecycle<ConcernState, ConcernAction>('concern', 'raised', {
  raised: { triage: 'triaged' },
  triaged: { start: 'in-progress', resolve: 'resolved' },
  'in-progress': { resolve: 'resolved', escalate: 'escalated' },
  escalated: { resolve: 'resolved' },
  resolved: { reopen: 'in-progress' },
});
