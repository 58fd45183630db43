import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a plan can stand. */
export type PlanState =
  'drafted' | 'proposed' | 'agreed' | 'active' | 'superseded' | 'completed' | 'terminated' | 'discarded';

/**
 * What moves it. Nobody supersedes or terminates by hand: the next edition does, and the end of the work. What all have
 * agreed to is revised while nobody has approved it: who agreed may think again. What was agreed before a case was closed is
 * taken up as it was, in a next edition, when two people open the case again.
 */
export type PlanAction =
  | 'amend'
  | 'propose'
  | 'discard'
  | 'sign'
  | 'revise'
  | 'agree'
  | 'send-back'
  | 'approve'
  | 'take-up'
  | 'supersede'
  | 'complete'
  | 'terminate';

/** A plan from the draft to the day on which it holds no more; of a case at most one is active. */
export const planLifecycle = defineLifecycle<PlanState, PlanAction>('plan', 'drafted', {
  drafted: { amend: 'drafted', propose: 'proposed', discard: 'discarded', 'take-up': 'active' },
  proposed: { sign: 'proposed', agree: 'agreed', revise: 'drafted' },
  agreed: { approve: 'active', 'send-back': 'drafted', revise: 'drafted' },
  active: { supersede: 'superseded', complete: 'completed', terminate: 'terminated' },
  superseded: {},
  completed: {},
  terminated: {},
  discarded: {},
});
