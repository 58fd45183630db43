import type { Rule } from '../../../kernel/rule';
import type { OrderReportKind } from './order-report';

/** In which states of an order a supervisor has something to tell of each kind. */
const OPEN_TO: Readonly<Record<OrderReportKind, readonly string[]>> = {
  start: ['in-force'],
  interim: ['in-force', 'breached', 'in-review'],
  breach: ['breached', 'in-review'],
  end: ['in-force', 'breached', 'in-review', 'completed', 'discharged', 'revoked', 'replaced', 'expired'],
};

/** What a report tells of, and where its order stands. */
interface KindFacts {
  readonly kind: OrderReportKind;
  readonly orderState: string;
  /** Whether it puts right what was sent before. */
  readonly corrects: boolean;
}

/** What decides whether a report on an order may be written. */
export interface WritingFacts extends KindFacts {
  /** Whether the child said something of it, or it is told why not. */
  readonly isHeard: boolean;
  /** How often that was tried, and how often it has to be where it failed. */
  readonly tries: number;
  readonly triesFirst: number;
  /** Whether what is recommended is said at such a time. */
  readonly isOfKind: boolean;
  /** Whether another edition puts right already what this one would. */
  readonly isPutRight: boolean;
}

const thereIsSomethingToTell: Rule<KindFacts> = {
  code: 'court-report.kind-not-open',
  citation: 'TR 10.3, 13; BR 25',
  // What was sent can be put right, however the order stands by then.
  holds: ({ kind, orderState, corrects }) => corrects || OPEN_TO[kind].includes(orderState),
};

export const writingRules: readonly Rule<WritingFacts>[] = [
  thereIsSomethingToTell,
  {
    code: 'court-report.corrected-already',
    citation: 'TR 14.2–14.3',
    holds: ({ isPutRight }) => !isPutRight,
  },
  {
    code: 'court-report.recommendation-not-of-kind',
    citation: 'TR 13, 14',
    holds: ({ isOfKind }) => isOfKind,
  },
  {
    code: 'court-report.child-not-heard',
    citation: 'CRC 12; TR 14.2',
    holds: ({ isHeard }) => isHeard,
  },
  {
    code: 'court-report.not-tried-enough',
    citation: 'CRC 12; TR 14.2',
    holds: ({ tries, triesFirst }) => tries >= triesFirst,
  },
];

/** What decides whether somebody may sign a report that asks for an answer to a breach. */
export interface SigningFacts extends KindFacts {
  readonly isWriter: boolean;
}

export const signingRules: readonly Rule<SigningFacts>[] = [
  {
    code: 'court-report.signer-wrote',
    citation: 'four eyes: TR 14.2–14.3',
    holds: ({ isWriter }) => !isWriter,
  },
  // What was written of a breach may have been answered before a second person looks.
  thereIsSomethingToTell,
];
