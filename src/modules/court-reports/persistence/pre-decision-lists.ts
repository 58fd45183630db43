import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import type { PreDecisionParty } from '../domain/pre-decision';
import type { PreDecisionState } from '../domain/pre-decision.lifecycle';

export interface PreDecisionFilter {
  readonly state?: PreDecisionState;
  readonly orderId?: string;
  readonly childId?: string;
}

/** Which page is wished for, of those to which one’s own agency is that; of all that one sees where it is not said. */
export interface PreDecisionWish extends PageWish {
  readonly party?: PreDecisionParty;
  readonly filter: PreDecisionFilter;
}

const FILTERS: ListFilters<PreDecisionFilter> = {
  state: (value) => `t.state = ${value}`,
  orderId: (value) => `t.order_id = ${value}`,
  childId: (value) => `t.child_id = ${value}`,
};

/** One page, the newest first. */
export const preDecisionListStatement = (select: string, agencyId: string, wish: PreDecisionWish): Asked =>
  pageStatement(
    {
      ...{ name: `pre-decision ${wish.party ?? ''}`, select, at: 't.requested_at', way: 'desc' },
      where: wish.party === undefined ? 'true' : `t.${wish.party}_agency_id = $1`,
      values: wish.party === undefined ? [] : [agencyId],
    },
    FILTERS,
    wish,
  );

interface Waiting {
  readonly where: string;
  readonly values: readonly unknown[];
}

const OPEN_HERE = `t.centre_agency_id = $1 and t.state in ('requested', 'in-preparation')`;
const OPEN_OF_OURS = `t.requester_agency_id = $1 and t.state in ('requested', 'in-preparation')`;

/** Which wait for somebody; what may be seen, row-level security decides. */
export const PRE_DECISIONS_WAITING = {
  'to-take-on': ({ actor }) => ({
    where: `t.centre_agency_id = $1 and t.state = 'requested'`,
    values: [actor.agencyId],
  }),
  'to-write': ({ actor }) => ({
    where: `t.writer_id = $1 and t.state = 'in-preparation'`,
    values: [actor.accountId],
  }),
  'to-submit': ({ actor }) => ({
    where: `t.centre_agency_id = $1 and t.state = 'in-preparation' and t.draft is not null and t.writer_id <> $2`,
    values: [actor.agencyId, actor.accountId],
  }),
  'to-read': ({ actor }) => ({
    where: `t.requester_agency_id = $1 and t.state = 'submitted'`,
    values: [actor.agencyId],
  }),
  near: ({ actor, now }) => ({
    where: `${OPEN_HERE} and t.due_at >= $2 and t.warn_at <= $2`,
    values: [actor.agencyId, now],
  }),
  overdue: ({ actor, now }) => ({ where: `${OPEN_HERE} and t.due_at < $2`, values: [actor.agencyId, now] }),
  unanswered: ({ actor, now }) => ({
    where: `${OPEN_OF_OURS} and t.due_at < $2`,
    values: [actor.agencyId, now],
  }),
} as const satisfies Record<string, (work: Work) => Waiting>;
export type WaitingPreDecisions = keyof typeof PRE_DECISIONS_WAITING;
