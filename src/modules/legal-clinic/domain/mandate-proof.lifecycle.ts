import { defineLifecycle } from '../../../kernel/lifecycle';

/** Whether the paper that proves a mandate is there. */
export type MandateProofState = 'none' | 'attached' | 'withdrawn';

export type MandateProofAction = 'attach' | 'withdraw';

/** A paper is attached, replaced by a better one, and withdrawn where it was an error; then another may be attached. */
export const mandateProofLifecycle = defineLifecycle<MandateProofState, MandateProofAction>(
  'mandate-proof',
  'none',
  {
    none: { attach: 'attached' },
    attached: { attach: 'attached', withdraw: 'withdrawn' },
    withdrawn: { attach: 'attached' },
  },
);

export const MANDATE_PROOF_STATES = mandateProofLifecycle.states;
export const MANDATE_PROOF_ACTIONS = mandateProofLifecycle.actions;
