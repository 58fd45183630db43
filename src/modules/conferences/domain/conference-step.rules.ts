import type { Rule } from '../../../kernel/rule';
import type { StepOutcome, StepState } from './conference-step';

/** What decides whether it may be said what became of a step. */
export interface SettlingStepFacts {
  readonly state: StepState;
  readonly outcome: StepOutcome;
  readonly hasReason: boolean;
}

const RECORD = 'record keeping: BR 21.1';

const itIsOpen: Rule<SettlingStepFacts> = {
  code: 'conference.step-settled-already',
  citation: RECORD,
  holds: ({ state }) => state === 'open',
};

/** Nothing that was agreed with the child is dropped without saying why; what is done needs no reason. */
const droppedWithReason: Rule<SettlingStepFacts> = {
  code: 'conference.step-reason-and-outcome-differ',
  citation: RECORD,
  holds: ({ outcome, hasReason }) => (outcome === 'dropped') === hasReason,
};

/** Whether it may be said what became of a step. */
export const settlingStepRules: readonly Rule<SettlingStepFacts>[] = [itIsOpen, droppedWithReason];
