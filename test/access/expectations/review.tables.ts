import { newId } from '../../../src/kernel/ids';
import { reasonRow, reviewMove, reviewRow, type ReviewIds } from '../rows/review-rows';
import type { ContextName } from '../rows/contexts';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

type Which = keyof ReviewIds;

const rows =
  (key: string, which: Partial<Record<ContextName, readonly Which[]>>): RowsOf =>
  ({ name }, { reviews }) => {
    const ids = (which[name] ?? []).map((one) => `'${reviews[one]}'`);
    return ids.length === 0 ? 'false' : `${key} in (${ids.join(', ')})`;
  };

const HELD: readonly Which[] = ['charged', 'help', 'defended', 'formerly'];
/** Of orders that whoever holds the first child holds too. */
const OF_ORDERS: readonly Which[] = ['ofElsewhere', 'ofPoliced', 'ofRunning', 'ofWatched'];
const UNHELD: readonly Which[] = ['unheld', 'undefended'];

const ALL_HELD: readonly Which[] = [...HELD, ...OF_ORDERS];

/** Who holds the decision; who decided, reviews or stands above, of those who decide; protection nothing charged. */
const SEEN: Partial<Record<ContextName, readonly Which[]>> = {
  holder: ALL_HELD,
  colleague: ALL_HELD,
  protection: ['help'],
  person: ALL_HELD,
  centre: ALL_HELD,
  identity: ALL_HELD,
  defence: ALL_HELD,
  authority: [...ALL_HELD, ...UNHELD],
  reviewer: [...ALL_HELD, ...UNHELD, 'likePoliced'],
  stranger: ['second'],
};

/** What the unit of the holder wrote down. */
const OWN: readonly Which[] = ['charged', 'help'];

/** The words are for who wrote them down and the reviewer; for the decider once they are shared. */
const WORDS: Partial<Record<ContextName, readonly Which[]>> = {
  holder: OWN,
  colleague: OWN,
  defence: ['defended'],
  protection: ['help'],
  authority: ['help'],
  reviewer: [...HELD, ...UNHELD],
  stranger: ['second'],
};

const ALL_OF_FIRST: readonly Which[] = [...HELD, ...UNHELD];
const ALL_OWN: readonly Which[] = [...OWN, 'unheld'];

const WITHOUT_FILE: readonly ContextName[] = [
  'former-person',
  'status',
  'label',
  'ended',
  'expired',
  'early',
  'other-kind',
  'other-role',
  'stranger',
  'clinic',
  'analyst',
  'administrator',
  'oversight',
  'nobody',
  'job',
];

/** Reviews: GC24 §18; BR 11.3; TR 3.5–3.6. */
export const reviewTables: readonly TableLaw[] = [
  {
    table: 'reviews.review',
    see: rows('id', SEEN),
    change: {
      set: 'version = 7',
      rows: rows('id', {
        holder: ALL_OWN,
        colleague: ALL_OWN,
        protection: ALL_OWN,
        reviewer: [...ALL_OF_FIRST, 'likePoliced'],
        authority: ['ofElsewhere', 'ofPoliced'],
        centre: ['ofRunning', 'ofWatched'],
        administrator: [...OF_ORDERS, 'likePoliced'],
        // What the clinic wrote down is its lawyer’s as long as they defend the child; it stands above the reviewer of one.
        defence: ['defended'],
        clinic: ['charged'],
        stranger: ['second'],
      }),
    },
    insert: [
      allowed('a request about a decision that one holds', 'colleague', ({ first, contexts }) =>
        reviewRow(newId(), first, contexts.colleague),
      ),
      allowed('a request by a centre that knows the identity alone', 'identity', ({ first, contexts }) =>
        reviewRow(newId(), first, contexts.identity),
      ),
      allowed('a request by who defends the child', 'defence', ({ first, contexts }) =>
        reviewRow(newId(), first, contexts.defence),
      ),
      denied('a request in the name of a colleague', 'colleague', ({ first, contexts }) => ({
        ...reviewRow(newId(), first, contexts.colleague),
        recorded_by: contexts.holder.account,
      })),
      denied('a request in the name of another agency', 'holder', ({ first, contexts }) => ({
        ...reviewRow(newId(), first, contexts.holder),
        recorded_agency_id: contexts.stranger.agency,
      })),
      denied('a request about a decision that one does not hold', 'holder', ({ first, contexts }) => ({
        ...reviewRow(newId(), first, contexts.holder),
        decision_id: newId(),
      })),
      denied('a request about another child than the one decided on', 'holder', (world) => ({
        ...reviewRow(newId(), world.first, world.contexts.holder),
        child_id: world.second.child,
      })),
      ...deniedTo(WITHOUT_FILE, 'a request about a decision that is not open', (by, { first }) =>
        reviewRow(newId(), first, by),
      ),
    ],
  },
  {
    table: 'reviews.reason',
    see: rows('review_id', WORDS),
    change: {
      set: 'shared_at = null',
      rows: rows('review_id', { reviewer: ALL_OF_FIRST, stranger: ['second'] }),
    },
    insert: [
      allowed('the words of a request that one wrote down', 'holder', ({ reviews, first }) =>
        reasonRow(reviews.charged, first.child),
      ),
      denied('words about another child', 'holder', ({ reviews, second }) =>
        reasonRow(reviews.charged, second.child),
      ),
      denied('words to a request of a colleague', 'colleague', ({ reviews, first }) =>
        reasonRow(reviews.charged, first.child),
      ),
      denied('words to a request that one does not see', 'holder', ({ reviews, first }) =>
        reasonRow(reviews.second, first.child),
      ),
    ],
  },
  {
    table: 'reviews.transition',
    see: rows('review_id', SEEN),
    insert: [
      allowed('a move of one’s own in a review that one sees', 'reviewer', ({ reviews, contexts }) =>
        reviewMove(reviews.charged, contexts.reviewer),
      ),
      denied('a move in the name of a colleague', 'colleague', ({ reviews, contexts }) =>
        reviewMove(reviews.charged, contexts.holder),
      ),
      denied('a move in the name of another agency', 'holder', ({ reviews, contexts }) =>
        reviewMove(reviews.charged, { ...contexts.holder, agency: contexts.authority.agency }),
      ),
      denied('a move in a review that one does not see', 'holder', ({ reviews, contexts }) =>
        reviewMove(reviews.second, contexts.holder),
      ),
    ],
  },
];
