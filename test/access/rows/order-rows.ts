import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { grantRow, openFiles, type ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Orders: of the first child, open to all who stand to it in some way; of the second; and files without a row yet. */
export interface OrderIds {
  /** Proposed by the authority to the reviewer. */
  readonly proposed: string;
  /** Proposed by the holder, decided by the reviewer, looked at by the authority, supervised by the centre; with terms. */
  readonly running: string;
  /** The same without terms. */
  readonly bare: string;
  /** Decided by the holder's agency, where nobody decides. */
  readonly policed: string;
  /** Ordered, and not begun by the centre that is to supervise it. */
  readonly awaiting: string;
  /** Breached. Supervised by the centre, and proposed by the other centre, which holds the record of it and supervises nothing. */
  readonly elsewhere: string;
  /** Supervised by the holder’s agency, where nobody supervises. */
  readonly watched: string;
  readonly second: string;
  /** A condition of the order that runs, and of that of the second child. */
  readonly condition: string;
  readonly conditionOfSecond: string;
  /** A condition of each of the three orders above. */
  readonly conditionOfAwaiting: string;
  readonly conditionOfElsewhere: string;
  readonly conditionOfWatched: string;
  /** Of the first child, proposed by the authority, and open to nobody. */
  readonly unheld: string;
  /** Files of the first child without a row: open to all; to the authority as a person, or as no more than the identity. */
  readonly next: string;
  readonly nextOfPerson: string;
  readonly nextIdentified: string;
  /** Of the second child, open to the authority. */
  readonly nextOfOtherChild: string;
}

export const newOrders = (): OrderIds => ({
  ...{ proposed: newId(), running: newId(), bare: newId(), policed: newId(), second: newId() },
  ...{ awaiting: newId(), elsewhere: newId(), watched: newId() },
  ...{ unheld: newId(), next: newId(), nextOfPerson: newId(), nextIdentified: newId() },
  ...{ conditionOfAwaiting: newId(), conditionOfElsewhere: newId(), conditionOfWatched: newId() },
  ...{ nextOfOtherChild: newId(), condition: newId(), conditionOfSecond: newId() },
});

export const orderRow = (id: string, child: string, by: Context, to: Context): Row => ({
  ...{ id, number: id, state: 'proposed', stage: 'sentence', child_id: child },
  ...{ proposed_by: by.account, proposer_agency_id: by.agency, authority_agency_id: to.agency },
  ...{ age_certain: false, summary: Buffer.from('-'), version: 1, created_at: NOW, updated_at: NOW },
});

/** What a decided order has beside. */
export const decidedBy = (by: Context, supervisor: Context): Row => ({
  ...{ state: 'in-force', decided_by: by.account, decided_at: NOW },
  ...{ supervisor_agency_id: supervisor.agency, started_on: '2026-06-01' },
});

export const orderMove = (order: string, child: string, by: Pick<Context, 'account' | 'agency'>): Row => ({
  ...{ id: newId(), order_id: order, child_id: child, action: 'propose', to_state: 'proposed' },
  ...{ by_account: by.account, agency_id: by.agency, at: NOW },
});

export const measureRow = (order: string, child: string, measure = 'supervision'): Row => ({
  ...{ id: newId(), order_id: order, child_id: child, position: 0, measure, kind: 'educational-measure' },
});

export const termsRow = (order: string, child: string, by: Pick<Context, 'account'>, number = 1): Row => ({
  ...{ id: newId(), order_id: order, child_id: child, number, decided_by: by.account, decided_at: NOW },
  ...(number === 1 ? {} : { reason_code: 'other' }),
});

export const conditionRow = (order: string, child: string, position: number, terms = 1): Row => ({
  ...withFirst(newId()),
  ...{ order_id: order, child_id: child, terms_number: terms, position, kind: 'other' },
  words: Buffer.from('-'),
});

/** The id of a condition that goes on from no other. */
export const withFirst = (id: string): Row => ({ id, first_id: id });

export const intervalRow = (
  order: string,
  child: string,
  by: Pick<Context, 'account'>,
  kind: string,
): Row => ({
  ...{ id: newId(), order_id: order, child_id: child, kind, reason_code: 'other', note: Buffer.from('-') },
  ...{ from_on: '2026-06-01', begun_by: by.account, begun_at: NOW },
});

/** What an interval that is over has beside. */
export const intervalEnded = (by: Pick<Context, 'account'>): Row => ({
  ...{ until_on: '2026-06-01', end_reason: 'other', ended_by: by.account, ended_at: NOW },
});

interface Made {
  readonly orders: OrderIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

/** Each order with a line of its history and a measure; two with terms and conditions. */
export async function makeOrderRows(owner: ClientBase, made: Made): Promise<void> {
  const { orders, first, second, contexts } = made;
  const { authority, reviewer, holder, centre, identity, stranger } = contexts;
  await openOrderFiles(owner, made);
  const running = { ...decidedBy(reviewer, centre), court_agency_id: authority.agency };
  const put = async (row: Row) => {
    await putRow(owner, 'sentencing.order_file', row);
    const [id, child] = [String(row['id']), String(row['child_id'])];
    await putRow(owner, 'sentencing.order_transition', orderMove(id, child, authority));
    await putRow(owner, 'sentencing.order_measure', measureRow(id, child));
  };
  await put(orderRow(orders.proposed, first.child, authority, reviewer));
  await put({ ...orderRow(orders.running, first.child, holder, reviewer), ...running });
  await put({ ...orderRow(orders.bare, first.child, holder, reviewer), ...running });
  await put({ ...orderRow(orders.policed, first.child, authority, holder), ...decidedBy(holder, centre) });
  const held = decidedBy(reviewer, centre);
  await put({ ...orderRow(orders.awaiting, first.child, authority, reviewer), ...held, state: 'ordered' });
  await put({ ...orderRow(orders.elsewhere, first.child, identity, reviewer), ...held, state: 'breached' });
  const watched = orderRow(orders.watched, first.child, authority, reviewer);
  await put({ ...watched, ...decidedBy(reviewer, holder) });
  await put(orderRow(orders.second, second.child, stranger, stranger));
  await put(orderRow(orders.unheld, first.child, authority, reviewer));
  await makeTerms(owner, made);
  const interval = (row: Row) => putRow(owner, 'sentencing.order_interval', row);
  await interval(intervalRow(orders.running, first.child, reviewer, 'appeal'));
  const over = intervalRow(orders.running, first.child, reviewer, 'suspension');
  await interval({ ...over, ...intervalEnded(reviewer) });
  await interval(intervalRow(orders.policed, first.child, holder, 'appeal'));
  await interval(intervalRow(orders.second, second.child, stranger, 'appeal'));
}

/** The second edition of what runs is older than now: nobody adds to it any more. */
async function makeTerms(owner: ClientBase, { orders, first, second, contexts }: Made): Promise<void> {
  const { reviewer, stranger } = contexts;
  const old = { decided_at: '2026-05-01T10:00:00Z' };
  await putRow(owner, 'sentencing.order_terms', termsRow(orders.running, first.child, reviewer));
  await putRow(owner, 'sentencing.order_terms', {
    ...termsRow(orders.running, first.child, reviewer, 2),
    ...old,
  });
  await putRow(owner, 'sentencing.order_terms', termsRow(orders.second, second.child, stranger));
  const condition = (row: Row) => putRow(owner, 'sentencing.order_condition', row);
  await condition({ ...conditionRow(orders.running, first.child, 0), ...withFirst(orders.condition) });
  const ofSecond = withFirst(orders.conditionOfSecond);
  await condition({ ...conditionRow(orders.second, second.child, 0), ...ofSecond });
  for (const [order, id] of [
    [orders.awaiting, orders.conditionOfAwaiting],
    [orders.elsewhere, orders.conditionOfElsewhere],
    [orders.watched, orders.conditionOfWatched],
  ] as const) {
    await putRow(owner, 'sentencing.order_terms', termsRow(order, first.child, reviewer));
    await condition({ ...conditionRow(order, first.child, 0), ...withFirst(id) });
  }
}

async function openOrderFiles(owner: ClientBase, { orders, first, second, contexts }: Made): Promise<void> {
  const { authority, identity, stranger } = contexts;
  const open = [
    'proposed',
    'running',
    'bare',
    'policed',
    'awaiting',
    'elsewhere',
    'watched',
    'next',
  ] as const;
  const files = open.map((name) => ['order', orders[name]] as const);
  await openFiles(owner, files, first.child, contexts);
  const grant = (row: Row) => putRow(owner, 'children.need_to_know', row);
  await grant(grantRow(second.child, 'order', orders.second, stranger.agency));
  const proposed = { basis_kind: 'referral', basis_id: first.referral };
  await grant({ ...grantRow(first.child, 'order', orders.elsewhere, identity.agency), ...proposed });
  const asPerson = { grantee_kind: 'person' };
  await grant({ ...grantRow(first.child, 'order', orders.nextOfPerson, authority.account), ...asPerson });
  const lower = { level: 'identity' };
  await grant({ ...grantRow(first.child, 'order', orders.nextIdentified, authority.agency), ...lower });
  await grant(grantRow(second.child, 'order', orders.nextOfOtherChild, authority.agency));
}
