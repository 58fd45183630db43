import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import type { OrderIds } from './order-rows';
import { putRow, type Row } from './put-row';

/**
 * Reviews of the first child (charged; of help; of a decision that few hold; asked for by who defends it, by the same of a
 * decision that they do not hold, by a clinic that defends it no more; of its orders) and one of the second.
 */
export interface ReviewIds {
  readonly charged: string;
  readonly help: string;
  readonly unheld: string;
  readonly defended: string;
  readonly undefended: string;
  readonly formerly: string;
  /** Of orders: with the authority, which is no party to the first, and with the centre, which has not begun with the other. */
  readonly ofElsewhere: string;
  readonly ofPoliced: string;
  readonly ofRunning: string;
  readonly ofWatched: string;
  /** With the reviewer, of something else than an order that has the same id. */
  readonly likePoliced: string;
  readonly second: string;
}

export const newReviews = (): ReviewIds => ({
  charged: newId(),
  help: newId(),
  unheld: newId(),
  defended: newId(),
  undefended: newId(),
  formerly: newId(),
  ...{ ofElsewhere: newId(), ofPoliced: newId(), ofRunning: newId(), ofWatched: newId() },
  likePoliced: newId(),
  second: newId(),
});

interface Made {
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly orders: OrderIds;
  readonly contexts: Record<ContextName, Context>;
}

/** A review asked for by somebody; the agencies are those of the person, unless said otherwise. */
export const reviewRow = (id: string, { child, referral }: ChildFiles, by: Context): Row => ({
  id,
  number: id,
  state: 'upheld',
  decision_kind: 'referral',
  decision_id: referral,
  decision_of: 'refusal',
  decided_at: NOW,
  decider_agency_id: by.agency,
  involved: [],
  reviewer_kinds: [],
  charged: true,
  child_id: child,
  asked_by: 'child',
  asked_at: NOW,
  recorded_by: by.account,
  recorded_agency_id: by.agency,
  reviewer_agency_id: by.agency,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const reasonRow = (review_id: string, child_id: string, shared_at: string | null = null): Row => ({
  review_id,
  child_id,
  words: '\\x01',
  shared_at,
});

export const reviewMove = (review: string, by: Pick<Context, 'account' | 'agency'>): Row => ({
  id: newId(),
  review_id: review,
  action: 'ask',
  to_state: 'requested',
  by_account: by.account,
  agency_id: by.agency,
  at: NOW,
});

/** The clinic stands above the first reviewer, and has nobody who decides. */
export async function makeReviewRows(owner: ClientBase, ids: ReviewIds, made: Made): Promise<void> {
  const { first, second, contexts } = made;
  const { holder, stranger, authority, reviewer, clinic, defence } = contexts;
  const parties = { decider_agency_id: authority.agency, reviewer_agency_id: reviewer.agency };
  const ofFirst = (id: string, differences: Row) => ({
    ...reviewRow(id, first, holder),
    ...parties,
    ...differences,
  });
  const askedBy = (id: string, by: Context, decision: string) =>
    ofFirst(id, { recorded_by: by.account, recorded_agency_id: by.agency, decision_id: decision });
  const rows: readonly (readonly [Row, string, string | null])[] = [
    [ofFirst(ids.charged, { assigner_agency_id: clinic.agency }), first.child, null],
    [ofFirst(ids.help, { charged: false }), first.child, NOW],
    [ofFirst(ids.unheld, { charged: false, decision_id: newId() }), first.child, null],
    [askedBy(ids.defended, defence, first.referral), first.child, null],
    // The id of a file that they hold, of another kind.
    [askedBy(ids.undefended, defence, first.intake), first.child, null],
    [askedBy(ids.formerly, clinic, first.referral), first.child, null],
    [reviewRow(ids.second, second, stranger), second.child, null],
  ];
  for (const [row, child, sharedAt] of rows) {
    await putRow(owner, 'reviews.review', row);
    await putRow(owner, 'reviews.reason', reasonRow(String(row['id']), child, sharedAt));
    await putRow(owner, 'reviews.transition', reviewMove(String(row['id']), holder));
  }
  for (const row of ofOrders(ids, made)) await putRow(owner, 'reviews.review', row);
}

/** Written down by somebody who serves for nothing of it. */
function ofOrders(ids: ReviewIds, { first, orders, contexts }: Made): Row[] {
  const { administrator, authority, reviewer, centre } = contexts;
  const of = (id: string, decision: string, by: Context, difference: Row = {}): Row => ({
    ...reviewRow(id, first, administrator),
    ...{ decision_kind: 'order', decision_of: 'order', decision_id: decision, state: 'assigned' },
    reviewer_agency_id: by.agency,
    ...difference,
  });
  return [
    of(ids.ofElsewhere, orders.elsewhere, authority),
    of(ids.ofPoliced, orders.policed, authority),
    of(ids.ofRunning, orders.running, centre),
    of(ids.ofWatched, orders.watched, centre, { state: 'requested' }),
    of(ids.likePoliced, orders.policed, reviewer, { decision_kind: 'referral', decision_of: 'refusal' }),
  ];
}
