import { defineLifecycle } from '../../../kernel/lifecycle';

export type IntakeState =
  'drafted' | 'registered' | 'decided' | 'protected' | 'discarded' | 'recorded-in-error';
export type IntakeAction = 'register' | 'discard' | 'decide' | 'protect' | 'amend' | 'mark-in-error';

/**
 * How an encounter becomes a registered intake and is decided on. A draft of the wrong child is discarded; what was
 * registered already is kept and marked, also after the child was handed to protection. A child who proves too young is
 * protected after whatever decision.
 */
export const intakeLifecycle = defineLifecycle<IntakeState, IntakeAction>('intake', 'drafted', {
  drafted: { register: 'registered', discard: 'discarded' },
  registered: { decide: 'decided', protect: 'protected', 'mark-in-error': 'recorded-in-error' },
  decided: { amend: 'decided', protect: 'protected', 'mark-in-error': 'recorded-in-error' },
  protected: { 'mark-in-error': 'recorded-in-error' },
  discarded: {},
  'recorded-in-error': {},
});
