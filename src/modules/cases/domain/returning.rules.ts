import type { Rule } from '../../../kernel/rule';
import type { Case } from './case';

/** What decides whether a case may be given back to who decided on it. */
export type ReturningFacts = Pick<Case, 'basis' | 'referralId' | 'suspendedFrom'>;

/** Who came for help goes before no authority for it. */
const itIsNoVoluntarySupport: Rule<ReturningFacts> = {
  code: 'case.voluntary-support-is-never-returned',
  citation: 'GC24 §18; TR 14',
  holds: ({ basis }) => basis !== 'voluntary-support',
};

const somebodyDecidedOnIt: Rule<ReturningFacts> = {
  code: 'case.no-authority-to-return-to',
  citation: 'TR 14.2; BR 11.2',
  holds: ({ referralId }) => referralId !== null,
};

/** Nothing is asked of a child while the work stands still; that is ended first. */
const theWorkGoesOn: Rule<ReturningFacts> = {
  code: 'case.suspended',
  citation: 'TR 14; BR 20.1',
  holds: ({ suspendedFrom }) => suspendedFrom === null,
};

/** Whether a case may be given back to the authority that decided. */
export const returningRules: readonly Rule<ReturningFacts>[] = [
  itIsNoVoluntarySupport,
  somebodyDecidedOnIt,
  theWorkGoesOn,
];
