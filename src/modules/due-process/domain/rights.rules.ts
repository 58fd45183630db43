import type { Rule } from '../../../kernel/rule';

/** When a child was told their rights, and when the notice was put into their hands. */
export interface ExplanationFacts {
  readonly explainedAt: Date;
  /** Null when no notice was handed over. */
  readonly noticeHandedAt: Date | null;
}

/** A notice may be handed first and gone through together then; who got it long before was left alone with it. */
const HANDED_BEFORE_MS = 3_600_000;

const noticeComesWithTheExplanation: Rule<ExplanationFacts> = {
  code: 'rights.notice-long-before-explained',
  citation: 'CRC 40(2)(b)(ii); GC24 §47–48; record keeping: BR 21.1',
  holds: ({ explainedAt, noticeHandedAt }) =>
    noticeHandedAt === null || explainedAt.getTime() - noticeHandedAt.getTime() <= HANDED_BEFORE_MS,
};

/** Whether an explanation of rights may be recorded as it is told. */
export const explanationRules: readonly Rule<ExplanationFacts>[] = [noticeComesWithTheExplanation];
