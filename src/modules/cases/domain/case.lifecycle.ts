import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a case can stand. */
export type CaseState =
  'opened' | 'allocated' | 'assessed' | 'in-delivery' | 'returned' | 'concluding' | 'closed' | 'finalised';

/**
 * What moves a case from one state to another. What was returned goes on, begins anew or is closed by the authority alone;
 * it lapses where nothing is left to decide: the child takes part no more, is protected, has moved away or died.
 */
export type CaseAction =
  | 'allocate'
  | 'complete-assessment'
  | 'activate-plan'
  | 'return-to-authority'
  | 'continue'
  | 'restart'
  | 'lapse'
  | 'end-early'
  | 'conclude'
  | 'send-back'
  | 'close'
  | 'reopen'
  | 'finalise';

const ENDS = { 'end-early': 'concluding', 'return-to-authority': 'returned' } as const;

/** The work of a centre with one child, from the acceptance to the closure. */
export const caseLifecycle = defineLifecycle<CaseState, CaseAction>('case', 'opened', {
  opened: { allocate: 'allocated', ...ENDS },
  allocated: { 'complete-assessment': 'assessed', ...ENDS },
  assessed: { 'activate-plan': 'in-delivery', ...ENDS },
  'in-delivery': { ...ENDS, conclude: 'concluding' },
  returned: { continue: 'in-delivery', restart: 'allocated', close: 'closed', lapse: 'concluding' },
  concluding: { 'send-back': 'in-delivery', close: 'closed' },
  closed: { reopen: 'in-delivery', finalise: 'finalised' },
  finalised: {},
});
