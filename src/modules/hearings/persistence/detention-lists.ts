import type { LocalDate } from '../../../kernel/local-date';
import { pageStatement, type Asked, type PageWish } from '../../../platform/persistence/page-statement';
import { STILL_DETAINED } from '../../due-process';

/** All children who are held, those whose detention is to be looked at again, and those who are to be freed and are not yet. */
export const DETENTION_LISTS = ['all', 'overdue', 'to-free'] as const;
export type DetentionListName = (typeof DETENTION_LISTS)[number];

/** The custody, and its latest review. */
export const DETENTION_FROM = `from due_process.custody t
  left join lateral (select v.number, v.outcome, v.reviewed_at, v.id, v.order_id, v.reasons from hearings.detention_review v
    where v.custody_id = t.id order by v.number desc limit 1) r on true
  left join children.child_label l on l.child_id = t.child_id`;

export const DETENTION_COLUMNS = `t.id, t.version, t.child_id as "childId", t.intake_id as "intakeId", t.ended_at as "heldSince",
  coalesce(r.reviewed_at, t.ended_at) as "countsFrom", r.number, r.outcome, r.reviewed_at as "reviewedAt", r.id as "reviewId",
  r.order_id as "orderId",
  r.reasons, l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"`;

const SELECT = `select ${DETENTION_COLUMNS} ${DETENTION_FROM}`;

/** The last day on which a review was in time for a detention that is overdue today, at the place of this installation. */
export interface OverdueSince {
  readonly timeZone: string;
  readonly day: LocalDate;
}

/** $1 zone, $2 day. */
export const OVERDUE = `${STILL_DETAINED} and (coalesce(r.reviewed_at, t.ended_at) at time zone $1)::date < $2::date`;

const SHAPES: Readonly<Record<DetentionListName, string>> = {
  all: STILL_DETAINED,
  overdue: OVERDUE,
  'to-free': `${STILL_DETAINED} and r.outcome in ('released', 'alternative-ordered')`,
};

/** One detention that lasts. */
export const oneDetention = { name: 'detention', text: `${SELECT} where ${STILL_DETAINED} and t.id = $1` };

/** One page, who has waited longest first. */
export const detentionListStatement = (
  wish: PageWish & { readonly list: DetentionListName },
  { timeZone, day }: OverdueSince,
): Asked =>
  pageStatement(
    {
      ...{ name: `detentions ${wish.list}`, select: SELECT, where: SHAPES[wish.list] },
      values: wish.list === 'overdue' ? [timeZone, day] : [],
      ...{ at: 'coalesce(r.reviewed_at, t.ended_at)', way: 'asc' },
    },
    {},
    { ...wish, filter: {} },
  );
