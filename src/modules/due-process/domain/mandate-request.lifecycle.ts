import { defineLifecycle } from '../../../kernel/lifecycle';

export type MandateRequestState = 'requested' | 'answered' | 'withdrawn';
export type MandateRequestAction = 'withdraw' | 'answer';

/** How a request to a legal clinic is withdrawn, or answered: by the clinic's own mandate for its number, and by nobody's hand. */
export const mandateRequestLifecycle = defineLifecycle<MandateRequestState, MandateRequestAction>(
  'mandate-request',
  'requested',
  { requested: { withdraw: 'withdrawn', answer: 'answered' }, answered: {}, withdrawn: {} },
);

/** What who wrote a request down may do with it now. */
export const ownMandateRequestActions = (state: MandateRequestState): MandateRequestAction[] =>
  mandateRequestLifecycle.actionsFrom(state).filter((action) => action === 'withdraw');
