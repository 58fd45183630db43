import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a handover can stand. */
export type HandoverState = 'handed-over' | 'acknowledged' | 'answered' | 'closed' | 'returned' | 'withdrawn';

/** What can be done with a handover. */
export type HandoverAction = 'acknowledge' | 'answer' | 'close' | 'return' | 'withdraw';

/** A child is handed to protection, and an answer comes back (GC24 §20–24; CRC 40(3)(a)). */
export const handoverLifecycle = defineLifecycle<HandoverState, HandoverAction>('handover', 'handed-over', {
  'handed-over': { acknowledge: 'acknowledged', return: 'returned', withdraw: 'withdrawn' },
  acknowledged: { answer: 'answered' },
  answered: { close: 'closed' },
  closed: {},
  returned: {},
  withdrawn: {},
});
