import { holdingConditions, type OrderContent } from '../persistence/order-content.repository';
import type { DefendedOrderRow } from '../persistence/defended-order.repository';
import type { OrderTransitionEntity } from '../persistence/order-transition.entity';
import type { BreachStepResponse, DefendedOrderResponse } from './defended-order.response';
import type { OrderConditionResponse } from './order-condition.response';
import { lookAgainAtOf, showCondition, showIntervals, showMeasure, type OpensWords } from './show-order';

/** What is said of a breach, and what was decided after it; each has what the child says. */
const ABOUT_A_BREACH = [
  ...(['record-breach', 'excuse', 'warn', 'overturn-breach', 'refer-to-court'] as const),
  ...(['continue', 'revoke', 'replace'] as const),
] as readonly string[];

/** That it was looked at again, and what its conditions became. */
const ABOUT_CONDITIONS: readonly string[] = ['look-again', 'vary', 'overturn-variation'];

/** An order for who stands for the child: not what was proposed and why. What is not named here is not shown. */
export const showDefendedOrder = (
  row: DefendedOrderRow,
  content: OrderContent,
  open: OpensWords,
): DefendedOrderResponse => ({
  ...{ id: row.id, number: row.number, state: row.state, stage: row.stage },
  proposedAt: row.createdAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  reasons: open('reasons', row.id, row.reasons),
  ...{ startedOn: row.startedOn, endsOn: row.endsOn, endedAt: row.endedAt?.toISOString() ?? null },
  lookAgainAt: lookAgainAtOf(row),
  ...{ endReason: row.endReason, outcomeCode: row.outcomeCode },
  ...showContent(content, open),
});

const showContent = (content: OrderContent, open: OpensWords) => ({
  measures: content.measures.map(showMeasure),
  conditionsSince: content.terms.at(-1)?.decidedAt.toISOString() ?? null,
  conditions: holdingConditions(content).map((condition) => showCondition(condition, open)),
  intervals: showIntervals(content, open),
  changes: showSteps(content, ABOUT_CONDITIONS, open),
  breachSteps: showSteps(content, ABOUT_A_BREACH, open),
});

const showSteps = (
  content: OrderContent,
  actions: readonly string[],
  open: OpensWords,
): BreachStepResponse[] =>
  content.history
    .filter(({ action }) => actions.includes(action))
    .map((step) => ({ ...showStep(step, open), conditions: showNamed(step, content, open) }));

/** What it names, of whichever edition. */
const showNamed = (
  { conditionIds }: OrderTransitionEntity,
  { conditions }: OrderContent,
  open: OpensWords,
): OrderConditionResponse[] =>
  conditions.filter(({ id }) => conditionIds?.includes(id)).map((one) => showCondition(one, open));

const showStep = (step: OrderTransitionEntity, open: OpensWords): Omit<BreachStepResponse, 'conditions'> => ({
  ...{ action: step.action, toState: step.toState, at: step.at.toISOString() },
  ...{ reasonCode: step.reasonCode, note: open('note', step.id, step.note) },
  childWords: open('child_words', step.id, step.childWords),
  ...{ wordsMissing: step.wordsMissing, tries: step.tries, lawyerPresent: step.lawyerPresent },
  ...{ lawyerAbsence: step.lawyerAbsence, happenedOn: step.happenedOn, measures: step.measures },
});
