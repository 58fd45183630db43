import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a case can stand. */
export type CaseState = 'opened' | 'allocated' | 'concluding' | 'closed';

/** What moves a case from one state to another. */
export type CaseAction = 'allocate' | 'end-early' | 'close';

/** The work of a centre with one child, from the acceptance to the closure. */
export const caseLifecycle = defineLifecycle<CaseState, CaseAction>('case', 'opened', {
  opened: { allocate: 'allocated', 'end-early': 'concluding' },
  allocated: { 'end-early': 'concluding' },
  concluding: { close: 'closed' },
  closed: {},
});
