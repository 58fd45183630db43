import { defineLifecycle } from '../../../kernel/lifecycle';

export type MandateRequestState = 'requested' | 'withdrawn';
export type MandateRequestAction = 'withdraw';

/** How a request to a legal clinic is withdrawn; answering it belongs to the clinic's own mandates. */
export const mandateRequestLifecycle = defineLifecycle<MandateRequestState, MandateRequestAction>(
  'mandate-request',
  'requested',
  { requested: { withdraw: 'withdrawn' }, withdrawn: {} },
);
