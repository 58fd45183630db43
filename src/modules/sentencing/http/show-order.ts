import { showChildLabel } from '../../children';
import type { OrderText } from '../application/order-texts';
import type { OrderFinding } from '../domain/order-finding';
import type { OrderAct } from '../domain/order';
import type { OrderAvailability } from '../domain/order.actions';
import type { OrderChangeAct } from '../domain/order-changes.actions';
import type { ConditionLimits } from '../domain/condition-limits';
import type { OrderConditionEntity } from '../persistence/order-condition.entity';
import type { OrderContent } from '../persistence/order-content.repository';
import type { OrderEntity } from '../persistence/order.entity';
import type { OrderRow } from '../persistence/order.repository';
import type { OrderConditionResponse } from './order-condition.response';
import type {
  OrderIntervalResponse,
  OrderMeasureResponse,
  OrderTermsResponse,
  OrderTransitionResponse,
} from './order-content.response';
import type { OrderResponse, OrderSummaryResponse } from './order.response';

/** Opens a text of one row about the order. */
export type OpensWords = (column: OrderText, row: string, sealed: Buffer | null) => string | null;

/** One of a list. */
export const summariseOrder = (row: OrderRow): OrderSummaryResponse => ({
  ...{ id: row.id, version: row.version, number: row.number, state: row.state, stage: row.stage },
  child: showChildLabel(row),
  ...{ proposerAgencyId: row.proposerAgencyId, authorityAgencyId: row.authorityAgencyId },
  ...{ courtAgencyId: row.courtAgencyId, supervisorAgencyId: row.supervisorAgencyId },
  proposedAt: row.createdAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  ...{ startedOn: row.startedOn, endsOn: row.endsOn },
  ...{ dueAt: row.dueAt?.toISOString() ?? null, endedAt: row.endedAt?.toISOString() ?? null },
  lookAgainAt: lookAgainAtOf(row),
  endReason: row.endReason,
});

/** Nothing that has ended is looked at again. */
export const lookAgainAtOf = (row: OrderEntity): string | null =>
  (row.endedAt === null && row.lookAgainAt?.toISOString()) || null;

interface Shown {
  readonly content: OrderContent;
  readonly check: readonly OrderFinding[];
  readonly open: OpensWords;
  readonly actions: readonly OrderAvailability<OrderAct | OrderChangeAct>[];
  /** Whether who looks proposed it or decides on it, and does not only see that it is done. */
  readonly isDecidedHere: boolean;
}

/** An order for one of its parties; what is not named here is not shown. */
export const showOrder = (row: OrderRow, shown: Shown): OrderResponse => ({
  ...summariseOrder(row),
  ...(shown.isDecidedHere ? showGrounds(row, shown) : NO_GROUNDS),
  ...{ legalBasis: row.legalBasis, outcomeCode: row.outcomeCode },
  reasons: shown.open('reasons', row.id, row.reasons),
  ...showWork(shown),
});

/** On what it was decided: what the police recorded, and what was written for who decides. */
const showGrounds = (row: OrderRow, { check, open }: Shown) => ({
  intakeId: row.intakeId,
  ...{ ageYoungest: row.ageYoungest, ageOldest: row.ageOldest, ageCertain: row.ageCertain },
  gravity: row.gravity,
  summary: open('summary', row.id, row.summary),
  check: check.map(showFinding),
});

/** Who supervises needs none of it (ADR 61). */
const NO_GROUNDS = {
  ...{ intakeId: null, ageYoungest: null, ageOldest: null, ageCertain: false, gravity: null },
  ...{ summary: null, check: [] },
};

const showWork = ({ content, open, actions, isDecidedHere }: Shown) => ({
  measures: content.measures.map(showMeasure).map((one) => (isDecidedHere ? one : withoutCustody(one))),
  terms: showTerms(content, open),
  intervals: showIntervals(content, open),
  history: showHistory(content, open),
  availableActions: actions,
});

const showFinding = ({ code, measure, outcome, citation, verified, least, most }: OrderFinding) => ({
  ...{ code, measure, outcome, citation, verified, least, most },
});

/** How long the police held the child is nothing for who supervises (ADR 61). */
const withoutCustody = (measure: OrderMeasureResponse): OrderMeasureResponse => ({
  ...measure,
  custodyDays: null,
});

/** One measure. */
export const showMeasure = ({
  measure,
  kind,
  days,
  hours,
  hoursPerDay,
  amount,
  custodyDays,
}: OrderMeasureResponse): OrderMeasureResponse => ({
  ...{ measure, kind, days, hours, hoursPerDay, amount, custodyDays },
});

const showTerms = ({ terms, conditions }: OrderContent, open: OpensWords): OrderTermsResponse[] =>
  terms.map(({ number, reasonCode, decidedAt }) => ({
    ...{ number, reasonCode, decidedAt: decidedAt.toISOString() },
    conditions: conditions
      .filter(({ termsNumber }) => termsNumber === number)
      .map((condition) => showCondition(condition, open)),
  }));

/** What a child has to do, when and where. */
export const showCondition = (
  { id, firstId, kind, words, limits, placeWords }: OrderConditionEntity,
  open: OpensWords,
): OrderConditionResponse => ({
  ...{ id, firstId, kind, words: open('words', id, words) },
  limits: limits && { ...showLimits(limits), placeWords: open('place_words', id, placeWords) },
});

const showLimits = ({ weekdays, from, until, places, exceptions, fromOn, untilOn }: ConditionLimits) => ({
  ...{ weekdays, from, until, places, fromOn, untilOn },
  exceptions: exceptions.map(({ code, on }) => ({ code, on })),
});

/** Times beside its state. */
export const showIntervals = ({ intervals }: OrderContent, open: OpensWords): OrderIntervalResponse[] =>
  intervals.map((one) => ({
    ...{ kind: one.kind, reasonCode: one.reasonCode, fromOn: one.fromOn, untilOn: one.untilOn },
    plannedUntil: one.plannedUntil,
    ...{ note: open('interval_note', one.id, one.note), endReason: one.endReason },
  }));

const showHistory = ({ history }: OrderContent, open: OpensWords): OrderTransitionResponse[] =>
  history.map((line) => ({
    ...{ action: line.action, toState: line.toState, agencyId: line.agencyId, at: line.at.toISOString() },
    ...{ reasonCode: line.reasonCode, note: open('note', line.id, line.note) },
    childWords: open('child_words', line.id, line.childWords),
    ...{ wordsMissing: line.wordsMissing, tries: line.tries, lawyerPresent: line.lawyerPresent },
    ...{ lawyerAbsence: line.lawyerAbsence, happenedOn: line.happenedOn },
    ...{ conditionIds: line.conditionIds, measures: line.measures },
  }));
