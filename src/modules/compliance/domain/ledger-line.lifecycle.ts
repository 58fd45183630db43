import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a line of the ledger can stand. */
export type LineState = 'entered' | 'verified' | 'declined' | 'recorded-in-error' | 'lapsed';

/** What moves it. Nobody lets one lapse by hand: it does when its order is about no charge any more. */
export type LineAction = 'verify' | 'decline' | 'mark-in-error' | 'lapse';

/** A line is entered by one person and answered by another; what is wrong is marked, and never deleted. */
export const ledgerLineLifecycle = defineLifecycle<LineState, LineAction>('ledger-line', 'entered', {
  entered: {
    verify: 'verified',
    decline: 'declined',
    'mark-in-error': 'recorded-in-error',
    lapse: 'lapsed',
  },
  verified: { 'mark-in-error': 'recorded-in-error' },
  declined: {},
  'recorded-in-error': {},
  lapsed: {},
});

export const LINE_STATES = ledgerLineLifecycle.states;

/** What takes part in the sums: what is declined or wrong does not. */
export const COUNTING_STATES = ['entered', 'verified'] as const satisfies LineState[];
