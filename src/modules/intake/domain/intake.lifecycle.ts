import { defineLifecycle } from '../../../kernel/lifecycle';

export type IntakeState = 'drafted' | 'registered' | 'decided' | 'protected' | 'discarded';
export type IntakeAction = 'register' | 'discard' | 'decide' | 'protect' | 'amend';

/** How an encounter becomes a registered intake and is decided on. */
export const intakeLifecycle = defineLifecycle<IntakeState, IntakeAction>('intake', 'drafted', {
  drafted: { register: 'registered', discard: 'discarded' },
  registered: { decide: 'decided', protect: 'protected' },
  decided: { amend: 'decided' },
  protected: {},
  discarded: {},
});
