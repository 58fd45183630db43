import type { Rule } from '../../../kernel/rule';
import type { KnownStep } from './legal-help';

/** A refusal of legal help, as it is told, with what was recorded before it. */
export interface RefusalFacts {
  readonly declinedAt: Date;
  readonly declinedBy: string;
  readonly inPresenceOf: string;
  readonly before: readonly KnownStep[];
}

/** Codes of list presence-roles of people who may stand by a child that declines a lawyer. */
const BESIDE_THE_CHILD: readonly string[] = [
  'lawyer',
  'parent',
  'guardian',
  'representative',
  'psychologist',
  'social-worker',
  'teacher',
  'support-person',
];

const onlyTheChildDeclines: Rule<RefusalFacts> = {
  code: 'legal-help.declined-by-another',
  citation: 'the help is the child’s: CRC 37(d), 40(2)(b)(ii); GC24 §51',
  holds: ({ declinedBy }) => declinedBy === 'child',
};

const offeredBeforeItIsDeclined: Rule<RefusalFacts> = {
  code: 'legal-help.declined-before-offered',
  citation: 'CRC 40(2)(b)(ii); GC24 §49',
  holds: ({ before, declinedAt }) =>
    before.some(({ step, happenedAt }) => step === 'offered' && happenedAt <= declinedAt),
};

const somebodyStandsByTheChild: Rule<RefusalFacts> = {
  code: 'legal-help.declined-without-support',
  citation: 'never before the police alone: BR 7.1, 15.1; GC24 §51',
  holds: ({ inPresenceOf }) => BESIDE_THE_CHILD.includes(inPresenceOf),
};

/** Whether a refusal of legal help by a child may be taken down. */
export const refusalRules: readonly Rule<RefusalFacts>[] = [
  onlyTheChildDeclines,
  offeredBeforeItIsDeclined,
  somebodyStandsByTheChild,
];
