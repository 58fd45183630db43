import type { Rule } from '../../../kernel/rule';
import type { PreDecisionDraft } from './pre-decision';

/** What decides whether a report may be asked for. */
export interface AskingFacts {
  /** Whether what it is about is not decided yet, and the asking authority decides it. */
  readonly isToDecide: boolean;
  readonly isAskedAlready: boolean;
  /** Whether the child was too young for every act of the intake. */
  readonly isTooYoung: boolean;
}

export const askingRules: readonly Rule<AskingFacts>[] = [
  {
    code: 'pre-decision-report.nothing-to-decide',
    citation: 'BR 16; TR 7',
    holds: ({ isToDecide }) => isToDecide,
  },
  {
    code: 'pre-decision-report.child-too-young',
    citation: 'CRC 40(3)(a); GC24 §20–24',
    holds: ({ isTooYoung }) => !isTooYoung,
  },
  {
    code: 'pre-decision-report.asked-already',
    citation: 'BR 20.1: no needless repetition',
    holds: ({ isAskedAlready }) => !isAskedAlready,
  },
];

/** What decides whether something may be written in a report. */
export interface WritingFacts {
  readonly isMeasureCustodial: boolean;
}

const noMeasureTakesLiberty: Rule<WritingFacts> = {
  code: 'pre-decision-report.measure-custodial',
  citation: 'CRC 37(b); BR 18.1; TR 2.3',
  holds: ({ isMeasureCustodial }) => !isMeasureCustodial,
};

export const writingRules: readonly Rule<WritingFacts>[] = [noMeasureTakesLiberty];

/** What decides whether a report may be handed in. */
export interface SubmittingFacts extends WritingFacts {
  /** Null where nothing is written. */
  readonly draft: PreDecisionDraft | null;
  /** How often it has to be tried to hear the child, where that failed. */
  readonly triesFirst: number;
  readonly isWriter: boolean;
}

export const submittingRules: readonly Rule<SubmittingFacts>[] = [
  {
    code: 'pre-decision-report.nothing-written',
    citation: 'BR 16.1',
    holds: ({ draft }) => draft !== null,
  },
  {
    code: 'pre-decision-report.child-not-told',
    citation: 'CRC 12, 16; TR 7.3',
    holds: ({ draft }) => draft?.isChildTold === true,
  },
  {
    code: 'pre-decision-report.child-not-heard',
    citation: 'CRC 12; GC24 §44–45',
    holds: ({ draft }) => (draft?.childWords ?? draft?.wordsMissing ?? null) !== null,
  },
  {
    code: 'pre-decision-report.not-tried-enough',
    citation: 'CRC 12; GC24 §44–45',
    holds: ({ draft, triesFirst }) => (draft?.tries ?? 0) >= triesFirst,
  },
  // The list may say so of a measure since it was written.
  noMeasureTakesLiberty,
  {
    code: 'pre-decision-report.submitter-wrote',
    citation: 'four eyes: BR 22; TR 7',
    holds: ({ isWriter }) => !isWriter,
  },
];
