import type { Rule } from '../../../kernel/rule';
import type { CaseState } from './case.lifecycle';

/** What decides whether what was ordered goes on beside a case, by the same people. */
export interface BesideFacts {
  readonly isOfTheChild: boolean;
  /** Where the case stands that is there already. */
  readonly state: CaseState;
}

const GOES_ON: readonly CaseState[] = ['opened', 'allocated', 'assessed', 'in-delivery'];

/** Work that goes on, and with the same child. */
export const besideRules: readonly Rule<BesideFacts>[] = [
  {
    code: 'case.beside-another-child',
    citation: 'GC24 §66–71; BR 21.1',
    holds: ({ isOfTheChild }) => isOfTheChild,
  },
  {
    code: 'case.beside-over',
    citation: 'GC24 §18(f)',
    holds: ({ state }) => GOES_ON.includes(state),
  },
];
