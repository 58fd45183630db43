import type { ListShape } from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import type { Basis } from '../domain/referral';
import type { ReferralState } from '../domain/referral.lifecycle';

/** The lists of referrals that people work from. */
export const REFERRAL_LISTS = [
  'mine',
  'my-unit',
  'waiting-for-my-decision',
  'waiting-for-our-answer',
  'decided-by-us',
  'placed-with-us',
  'near',
  'overdue',
] as const;

export type ReferralListName = (typeof REFERRAL_LISTS)[number];

export interface ReferralFilter {
  readonly state?: ReferralState;
  readonly childId?: string;
  readonly basis?: Basis;
  readonly changedSince?: string;
}

/** Whose rows a list shows, in which order. */
export interface ReferralListShape extends Omit<ListShape, 'name' | 'select' | 'id'> {
  /** Tells apart the statements of one list, where it is another for other kinds of agency. */
  readonly variant?: string;
}

const NEWEST = { at: 't.created_at', way: 'desc' } as const;
const MOST_URGENT = { at: 't.due_at', way: 'asc' } as const;

/** The agency column under which an actor's clocks run. */
function clocksOf({ actor }: Work): { column: string; states: string } {
  if (actor.agencyKind === 'diversion-centre')
    return { column: 'centre_agency_id', states: `('taken-up', 'waiting')` };
  if (actor.agencyKind === 'prosecutor-office' || actor.agencyKind === 'court') {
    return { column: 'authority_agency_id', states: `('submitted', 'offered')` };
  }
  return {
    column: 'referring_agency_id',
    states: `('drafted', 'submitted', 'returned', 'offered', 'taken-up', 'waiting', 'declined')`,
  };
}

export const LISTS: Readonly<Record<ReferralListName, (work: Work) => ReferralListShape>> = {
  // Compared with a single value where nobody is stood in for: for an array the planner would sort all rows.
  mine: ({ actor }) =>
    actor.standsInFor.length === 0
      ? { where: 't.referrer_id = $1', values: [actor.accountId], ...NEWEST }
      : {
          variant: 'and-others',
          where: 't.referrer_id = any ($1)',
          values: [[actor.accountId, ...actor.standsInFor]],
          ...NEWEST,
        },
  'my-unit': ({ actor }) => ({
    where: 't.referring_agency_id = $1',
    values: [actor.agencyId],
    ...NEWEST,
  }),
  'waiting-for-my-decision': ({ actor }) => ({
    where: `t.authority_agency_id = $1 and t.state = 'submitted'`,
    values: [actor.agencyId],
    ...NEWEST,
  }),
  'waiting-for-our-answer': ({ actor }) => ({
    where: `t.centre_agency_id = $1 and t.state in ('taken-up', 'waiting')`,
    values: [actor.agencyId],
    ...NEWEST,
  }),
  'decided-by-us': ({ actor }) => ({
    where: 't.authority_agency_id = $1',
    values: [actor.agencyId],
    ...NEWEST,
  }),
  'placed-with-us': ({ actor }) => ({
    where: 't.centre_agency_id = $1',
    values: [actor.agencyId],
    ...NEWEST,
  }),
  near: (work) => {
    const { column, states } = clocksOf(work);
    return {
      variant: column,
      where: `t.${column} = $1 and t.state in ${states} and t.due_at is not null and t.due_at >= $2 and t.warn_at <= $2`,
      values: [work.actor.agencyId, work.now],
      ...MOST_URGENT,
    };
  },
  overdue: (work) => {
    const { column, states } = clocksOf(work);
    return {
      variant: column,
      where: `t.${column} = $1 and t.state in ${states} and t.due_at is not null and t.due_at < $2`,
      values: [work.actor.agencyId, work.now],
      ...MOST_URGENT,
    };
  },
};
