import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/**
 * Reviews of the first child (charged; of help; of a decision that few hold; asked for by who defends it, by the same of a
 * decision that they do not hold, by a clinic that defends it no more) and one of the second.
 */
export interface ReviewIds {
  readonly charged: string;
  readonly help: string;
  readonly unheld: string;
  readonly defended: string;
  readonly undefended: string;
  readonly formerly: string;
  readonly second: string;
}

export const newReviews = (): ReviewIds => ({
  charged: newId(),
  help: newId(),
  unheld: newId(),
  defended: newId(),
  undefended: newId(),
  formerly: newId(),
  second: newId(),
});

type Contexts = Record<ContextName, Context>;

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
export async function makeReviewRows(
  owner: ClientBase,
  ids: ReviewIds,
  { first, second, contexts }: { first: ChildFiles; second: ChildFiles; contexts: Contexts },
): Promise<void> {
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
}
