import { DomainError } from '../../../kernel/domain-error';
import type { OrderParty, OrderStanding } from './order';
import { OPEN_TO, ORDER_INTERVAL_KINDS, type OrderIntervalKind } from './order-interval';
import { isParty, NOT_YOURS, waitsForTakeOver, type OrderAvailability } from './order.actions';
import { isRunning } from './order.lifecycle';

/** What is done beside the state of an order. */
export const ORDER_CHANGE_ACTS = [
  'vary',
  'look-again',
  'change-supervisor',
  'take-over',
  'begin-interval',
  'end-interval',
] as const;
export type OrderChangeAct = (typeof ORDER_CHANGE_ACTS)[number];

/** An order, and which times beside its state last now. */
export interface ChangeableOrder extends OrderStanding {
  readonly lasting: readonly OrderIntervalKind[];
}

/** What lies with a court is the court’s to change. */
const OF_THE_COURT_IN_REVIEW: readonly OrderChangeAct[] = ['vary', 'look-again', 'change-supervisor'];

function partiesOf(act: OrderChangeAct, { state }: OrderStanding): readonly OrderParty[] {
  if (act === 'take-over') return ['supervisor'];
  return OF_THE_COURT_IN_REVIEW.includes(act) && state === 'in-review' ? ['court'] : ['authority', 'court'];
}

const canBegin = ({ state, lasting }: ChangeableOrder): boolean =>
  ORDER_INTERVAL_KINDS.some((kind) => OPEN_TO[kind].includes(state) && !lasting.includes(kind));

const IS_OPEN: Readonly<Record<OrderChangeAct, (order: ChangeableOrder) => boolean>> = {
  vary: isRunning,
  // Of what stands instead of remand alone: what was ordered as a sentence has its term.
  'look-again': (order) => order.stage === 'pre-trial' && isRunning(order),
  // Somebody sees that it is done from the day on which it was ordered.
  'change-supervisor': (order) => order.state === 'ordered' || isRunning(order),
  'take-over': waitsForTakeOver,
  'begin-interval': canBegin,
  'end-interval': ({ lasting }) => lasting.length > 0,
};

function whyClosed(act: OrderChangeAct, order: ChangeableOrder, agencyId: string): string | undefined {
  if (!isParty(order, agencyId, partiesOf(act, order))) return NOT_YOURS;
  return IS_OPEN[act](order) ? undefined : `order.not-open-for-${act}`;
}

/** @throws DomainError `not-permitted` to who does not decide on it now, `not-open` where it stands otherwise. */
export function requireChangeOpen(
  act: 'vary' | 'look-again' | 'change-supervisor' | 'take-over',
  row: OrderStanding,
  agencyId: string,
): void {
  const because = whyClosed(act, { ...row, lasting: [] }, agencyId);
  if (because !== undefined)
    throw new DomainError(because === NOT_YOURS ? 'not-permitted' : 'not-open', because);
}

/** For each permitted change whether it is open now to somebody of an agency. */
export const availableOrderChanges = (
  order: ChangeableOrder,
  isPermitted: (act: OrderChangeAct) => boolean,
  agencyId: string,
): OrderAvailability<OrderChangeAct>[] =>
  ORDER_CHANGE_ACTS.filter(isPermitted).map((action) => {
    const because = whyClosed(action, order, agencyId);
    return because === undefined ? { action, open: true } : { action, open: false, because };
  });
