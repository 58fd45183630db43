import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a restorative process can stand. */
export type RestorativeState = 'prepared' | 'met' | 'agreed' | 'fulfilled' | 'ended';
export type RestorativeAction =
  | 'appoint'
  | 'add-party'
  | 'answer'
  | 'withdraw'
  | 'keep-contact'
  | 'prepare'
  | 'hold'
  | 'propose'
  | 'sign'
  | 'agree'
  | 'settle'
  | 'record-part'
  | 'verify-part'
  | 'mark-part-in-error'
  | 'move-due'
  | 'fulfil'
  | 'end';

/** Each side is asked and met apart, then they meet; anybody may stop at any time (ECOSOC 2002/12 §7). */
export const restorativeLifecycle = defineLifecycle<RestorativeState, RestorativeAction>(
  'restorative-process',
  'prepared',
  {
    prepared: {
      appoint: 'prepared',
      'add-party': 'prepared',
      answer: 'prepared',
      withdraw: 'prepared',
      'keep-contact': 'prepared',
      prepare: 'prepared',
      hold: 'met',
      end: 'ended',
    },
    met: {
      appoint: 'met',
      withdraw: 'met',
      'keep-contact': 'met',
      propose: 'met',
      sign: 'met',
      agree: 'agreed',
      end: 'ended',
    },
    agreed: {
      appoint: 'agreed',
      withdraw: 'agreed',
      'keep-contact': 'agreed',
      settle: 'agreed',
      'record-part': 'agreed',
      'verify-part': 'agreed',
      'mark-part-in-error': 'agreed',
      'move-due': 'agreed',
      fulfil: 'fulfilled',
      end: 'ended',
    },
    fulfilled: {},
    ended: {},
  },
);
