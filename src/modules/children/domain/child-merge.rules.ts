import type { Rule } from '../../../kernel/rule';

/** What is known of two children before somebody proposes that they are one. */
export interface MergeFacts {
  readonly sameChild: boolean;
  /** Does the proposing agency hold the record of one of them? */
  readonly holdsRecord: boolean;
  /** Is one of them merged into another child already? */
  readonly isMerged: boolean;
  /** Is another child merged into the one that would be merged? */
  readonly keepsAnother: boolean;
  /** Is it proposed already, for the child that would be merged? */
  readonly isProposed: boolean;
}

const KEEPING_RECORDS_RIGHT = 'GC24 §66–71; BR 21';

/** What must hold before it may be proposed that two children are one; paragraph numbers unverified. */
export const mergeRules: readonly Rule<MergeFacts>[] = [
  {
    code: 'child-merge.two-children-needed',
    citation: KEEPING_RECORDS_RIGHT,
    holds: ({ sameChild }) => !sameChild,
  },
  {
    code: 'child-merge.record-not-held',
    citation: KEEPING_RECORDS_RIGHT,
    holds: ({ holdsRecord }) => holdsRecord,
  },
  {
    code: 'child-merge.already-merged',
    citation: KEEPING_RECORDS_RIGHT,
    holds: ({ isMerged }) => !isMerged,
  },
  {
    code: 'child-merge.keeps-another',
    citation: KEEPING_RECORDS_RIGHT,
    holds: ({ keepsAnother }) => !keepsAnother,
  },
  {
    code: 'child-merge.already-proposed',
    citation: KEEPING_RECORDS_RIGHT,
    holds: ({ isProposed }) => !isProposed,
  },
];

/** Who proposed and who answers. */
export interface MergeAnswer {
  readonly action: string;
  readonly askedBy: string;
  readonly answeredBy: string;
}

const ANSWERS: readonly string[] = ['approve', 'approve-undoing'];

/** That two people agree, whatever their agencies. */
export const mergeAnswerRules: readonly Rule<MergeAnswer>[] = [
  {
    code: 'child-merge.second-person-needed',
    citation: 'Four eyes on every change of who a child is; GC24 §66–71',
    holds: ({ action, askedBy, answeredBy }) => !ANSWERS.includes(action) || askedBy !== answeredBy,
  },
];
