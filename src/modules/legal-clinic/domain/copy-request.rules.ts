import type { Rule } from '../../../kernel/rule';

/** What decides whether a copy may be asked for. */
export interface AskingFacts {
  /** Whether a centre works, or has worked, on what the mandate is about. */
  readonly hasCentre: boolean;
  readonly isAskedAlready: boolean;
}

export const askingRules: readonly Rule<AskingFacts>[] = [
  {
    code: 'copy-request.no-centre',
    citation: 'CRC 40(2)(b)(ii); GC24 §49',
    holds: ({ hasCentre }) => hasCentre,
  },
  {
    code: 'copy-request.asked-already',
    citation: 'record keeping: BR 21.1',
    holds: ({ isAskedAlready }) => !isAskedAlready,
  },
];

/** What decides whether the copy may be given. */
export interface AnsweringFacts {
  /** Whether mandate and word of the child stand at this instant: a word can run out by itself. */
  readonly mayBeTold: boolean;
}

export const answeringRules: readonly Rule<AnsweringFacts>[] = [
  {
    code: 'copy-request.word-run-out',
    citation: 'CRC 12, 16; GC24 §49, 66–71',
    holds: ({ mayBeTold }) => mayBeTold,
  },
];
