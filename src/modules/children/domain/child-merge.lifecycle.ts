import { defineLifecycle } from '../../../kernel/lifecycle';

export type ChildMergeState =
  'proposed' | 'approved' | 'rejected' | 'withdrawn' | 'undoing-proposed' | 'undone';
export type ChildMergeAction = 'approve' | 'reject' | 'withdraw' | 'propose-undoing' | 'approve-undoing';

/** How two registered children become one for who looks, and two again: each by two people. */
export const childMergeLifecycle = defineLifecycle<ChildMergeState, ChildMergeAction>(
  'child-merge',
  'proposed',
  {
    proposed: { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' },
    approved: { 'propose-undoing': 'undoing-proposed' },
    'undoing-proposed': { 'approve-undoing': 'undone', reject: 'approved', withdraw: 'approved' },
    rejected: {},
    withdrawn: {},
    undone: {},
  },
);
