import { defineLifecycle } from '../../../kernel/lifecycle';

export type RepresentativeRequestState = 'requested' | 'answered' | 'fulfilled' | 'withdrawn';
export type RepresentativeRequestAction = 'answer' | 'fulfil' | 'withdraw';

/** How a request for an appointed representative ends: somebody is recorded, or nobody is needed any more. */
export const representativeRequestLifecycle = defineLifecycle<
  RepresentativeRequestState,
  RepresentativeRequestAction
>('representative-request', 'requested', {
  requested: { answer: 'answered', fulfil: 'fulfilled', withdraw: 'withdrawn' },
  answered: { answer: 'answered', fulfil: 'fulfilled', withdraw: 'withdrawn' },
  fulfilled: {},
  withdrawn: {},
});
