import { defineLifecycle } from '../../../kernel/lifecycle';

export type RuleVersionState = 'drafted' | 'proposed' | 'approved' | 'retired';
export type RuleVersionAction = 'amend' | 'propose' | 'approve' | 'send-back' | 'supersede';

/** How a version of a rule comes into force: a second person approves, and only its successor retires it. */
export const ruleVersionLifecycle = defineLifecycle<RuleVersionState, RuleVersionAction>(
  'rule version',
  'drafted',
  {
    drafted: { amend: 'drafted', propose: 'proposed' },
    proposed: { approve: 'approved', 'send-back': 'drafted' },
    approved: { supersede: 'retired' },
    retired: {},
  },
);
