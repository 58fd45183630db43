import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a mandate can stand. */
export type MandateState = 'requested' | 'active' | 'declined' | 'withdrawn' | 'ended';

/** What moves it. */
export type MandateAction = 'accept' | 'decline' | 'withdraw' | 'hand-over' | 'end' | 'take-back';

/** That a lawyer of a clinic stands for a child (CRC 37(d), 40(2)(b)(ii); GC24 §49–53): asked for, held, given to another, ended. */
export const mandateLifecycle = defineLifecycle<MandateState, MandateAction>('mandate', 'requested', {
  requested: { accept: 'active', decline: 'declined', withdraw: 'withdrawn' },
  active: { 'hand-over': 'active', end: 'ended' },
  declined: {},
  withdrawn: {},
  // Over as it is: what was written by it can be taken back.
  ended: { 'take-back': 'ended' },
});

export const MANDATE_STATES = mandateLifecycle.states;
export const MANDATE_ACTIONS = mandateLifecycle.actions;
