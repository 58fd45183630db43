import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a request for a report before a decision can stand. */
export type PreDecisionState =
  'requested' | 'in-preparation' | 'submitted' | 'acknowledged' | 'declined' | 'withdrawn' | 'lapsed';

/** What moves it. Nobody lets one lapse by hand: it ends with the intake that goes to protection; nor releases one: its writer has left. */
export type PreDecisionAction =
  'take-on' | 'decline' | 'withdraw' | 'submit' | 'send-back' | 'acknowledge' | 'lapse' | 'release';

/** A child that wants no report takes no harm from that: until it is handed in, it can be declined (BR 16; CRC 12). */
export const preDecisionLifecycle = defineLifecycle<PreDecisionState, PreDecisionAction>(
  'pre-decision-report',
  'requested',
  {
    requested: { 'take-on': 'in-preparation', decline: 'declined', withdraw: 'withdrawn', lapse: 'lapsed' },
    'in-preparation': {
      ...{ submit: 'submitted', decline: 'declined', withdraw: 'withdrawn', lapse: 'lapsed' },
      release: 'requested',
    },
    submitted: { 'send-back': 'in-preparation', acknowledge: 'acknowledged', lapse: 'lapsed' },
    acknowledged: {},
    declined: {},
    withdrawn: {},
    lapsed: {},
  },
);

export const PRE_DECISION_STATES = preDecisionLifecycle.states;
