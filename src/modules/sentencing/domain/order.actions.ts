import { DomainError } from '../../../kernel/domain-error';
import { firstBroken } from '../../../kernel/rule';
import { restingRules, type RestingFacts } from './breach.rules';
import { ORDER_ACTS, type OrderAct, type OrderParty, type OrderStanding } from './order';
import { reviewedRules, type ReviewedFacts } from './order-review.rules';
import { isRunning, orderLifecycle } from './order.lifecycle';

/** To whom an act belongs: who supervises says what happens, and only who is competent decides what follows (TR 14). */
const PARTIES: Readonly<Record<OrderAct, readonly OrderParty[]>> = {
  order: ['authority'],
  reject: ['authority'],
  withdraw: ['proposer'],
  start: ['supervisor'],
  'record-breach': ['supervisor'],
  excuse: ['authority'],
  warn: ['authority'],
  'refer-to-court': ['authority', 'supervisor'],
  continue: ['court'],
  complete: ['supervisor'],
  'discharge-early': ['authority', 'court'],
  revoke: ['authority', 'court'],
  replace: ['court'],
  quash: ['authority', 'court'],
};

/** What lies with a court is the court’s to end. */
const OF_THE_COURT_IN_REVIEW: readonly OrderAct[] = ['discharge-early', 'revoke', 'quash'];

const partiesOf = (act: OrderAct, { state }: OrderStanding): readonly OrderParty[] =>
  state === 'in-review' && OF_THE_COURT_IN_REVIEW.includes(act) ? ['court'] : PARTIES[act];

/** Can it be done now? A closed act says by code why. */
export interface OrderAvailability<Act = OrderAct> {
  readonly action: Act;
  readonly open: boolean;
  readonly because?: string;
}

/** Why an act is closed to who is no party that may. */
export const NOT_YOURS = 'order.not-your-action';

const agencyOf = (row: OrderStanding, party: OrderParty): string | null =>
  ({
    proposer: row.proposerAgencyId,
    authority: row.authorityAgencyId,
    court: row.courtAgencyId,
    supervisor: row.supervisorAgencyId,
  })[party];

const isTheirs = (act: OrderAct, row: OrderStanding, agencyId: string): boolean =>
  partiesOf(act, row).some((party) => agencyOf(row, party) === agencyId);

const isOpen = (act: OrderAct, { state }: OrderStanding): boolean =>
  orderLifecycle.next(state, act) !== undefined;

/** Who got it while it ran has not taken it over; one that has ended waits for nobody. */
export const waitsForTakeOver = (order: Pick<OrderStanding, 'state' | 'handedOnAt'>): boolean =>
  order.handedOnAt !== null && isRunning(order);

/** Who supervises an order that came from another says nothing of it before it has taken it over. */
const hasToTakeOver = (row: OrderStanding, agencyId: string): boolean =>
  waitsForTakeOver(row) && row.supervisorAgencyId === agencyId && row.authorityAgencyId !== agencyId;

function whyClosed(act: OrderAct, row: OrderStanding, agencyId: string): string | undefined {
  if (!isTheirs(act, row, agencyId)) return NOT_YOURS;
  if (hasToTakeOver(row, agencyId)) return 'order.not-taken-over';
  return isOpen(act, row) ? undefined : `order.not-open-for-${act}`;
}

/** @throws DomainError `not-permitted` to who is no party that may, `not-open` where it stands otherwise. */
export function requireActOpen(act: OrderAct, row: OrderStanding, agencyId: string): void {
  const because = whyClosed(act, row, agencyId);
  if (because !== undefined)
    throw new DomainError(because === NOT_YOURS ? 'not-permitted' : 'not-open', because);
}

/** Is the agency one of these parties? */
export const isParty = (row: OrderStanding, agencyId: string, parties: readonly OrderParty[]): boolean =>
  parties.some((party) => agencyOf(row, party) === agencyId);

/** @throws DomainError `not-permitted` to who is none of these parties. */
export function requireParty(row: OrderStanding, agencyId: string, parties: readonly OrderParty[]): void {
  if (!isParty(row, agencyId, parties)) throw new DomainError('not-permitted', NOT_YOURS);
}

/** For each permitted act whether it is open now to somebody of an agency. */
export const availableOrderActs = (
  row: OrderStanding,
  isPermitted: (act: OrderAct) => boolean,
  agencyId: string,
): OrderAvailability[] =>
  ORDER_ACTS.filter(isPermitted).map((action) => {
    const because = whyClosed(action, row, agencyId);
    return because === undefined ? { action, open: true } : { action, open: false, because };
  });

/** The same of an order that may be suspended, and of which a review may be pending: what waits for the end of that says so. */
export const whileWaiting = <Act extends string>(
  acts: readonly OrderAvailability<Act>[],
  waits: Pick<RestingFacts, 'isSuspended'> & Pick<ReviewedFacts, 'pendingOf'>,
): OrderAvailability<Act>[] =>
  acts.map((one) => {
    const facts = { act: one.action, ...waits };
    const broken = firstBroken<RestingFacts & ReviewedFacts>([...restingRules, ...reviewedRules], facts);
    return one.open && broken ? { action: one.action, open: false, because: broken.code } : one;
  });
