import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a case can stand. */
export type CaseState =
  'opened' | 'allocated' | 'assessed' | 'in-delivery' | 'concluding' | 'closed' | 'finalised';

/** What moves a case from one state to another. */
export type CaseAction =
  | 'allocate'
  | 'complete-assessment'
  | 'activate-plan'
  | 'end-early'
  | 'conclude'
  | 'send-back'
  | 'close'
  | 'reopen'
  | 'finalise';

/** The work of a centre with one child, from the acceptance to the closure. */
export const caseLifecycle = defineLifecycle<CaseState, CaseAction>('case', 'opened', {
  opened: { allocate: 'allocated', 'end-early': 'concluding' },
  allocated: { 'complete-assessment': 'assessed', 'end-early': 'concluding' },
  assessed: { 'activate-plan': 'in-delivery', 'end-early': 'concluding' },
  'in-delivery': { 'end-early': 'concluding', conclude: 'concluding' },
  concluding: { 'send-back': 'in-delivery', close: 'closed' },
  closed: { reopen: 'in-delivery', finalise: 'finalised' },
  finalised: {},
});
