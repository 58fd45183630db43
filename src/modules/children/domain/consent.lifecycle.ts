import { defineLifecycle } from '../../../kernel/lifecycle';

export type ConsentState = 'asked' | 'given' | 'unconfirmed' | 'refused' | 'withdrawn' | 'superseded';
export type ConsentAction = 'give' | 'give-in-custody' | 'refuse' | 'confirm' | 'withdraw' | 'supersede';

/**
 * How a consent stands: asked in words, never stored as such; a later word of the same person takes its place.
 * Source: CRC GC24 (2019) §18(b), BR 11.3; paragraph numbers unverified.
 */
export const consentLifecycle = defineLifecycle<ConsentState, ConsentAction>('consent', 'asked', {
  asked: { give: 'given', 'give-in-custody': 'unconfirmed', refuse: 'refused' },
  // Given in freedom as it was told; custody that is recorded later may cover it.
  given: { confirm: 'given', withdraw: 'withdrawn', supersede: 'superseded' },
  unconfirmed: { confirm: 'given', withdraw: 'withdrawn', supersede: 'superseded' },
  refused: { supersede: 'superseded' },
  withdrawn: { supersede: 'superseded' },
  superseded: {},
});
