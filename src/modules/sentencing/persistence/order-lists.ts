import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { OrderParty, OrderStage } from '../domain/order';
import type { OrderState } from '../domain/order.lifecycle';

export interface OrderFilter {
  readonly state?: OrderState;
  readonly stage?: OrderStage;
  readonly childId?: string;
}

/** Which page is wished for, of those to which one’s own agency is that; of all that one sees where it is not said. */
export interface OrderWish extends PageWish {
  readonly party?: OrderParty;
  readonly filter: OrderFilter;
}

const FILTERS: ListFilters<OrderFilter> = {
  state: (value) => `t.state = ${value}`,
  stage: (value) => `t.stage = ${value}`,
  childId: (value) => `t.child_id = ${value}`,
};

/** One page, the newest first. */
export const orderListStatement = (select: string, agencyId: string, wish: OrderWish): Asked =>
  pageStatement(
    {
      ...{ name: `orders ${wish.party ?? ''}`, select, at: 't.created_at', way: 'desc' },
      where: wish.party === undefined ? 'true' : `t.${wish.party}_agency_id = $1`,
      values: wish.party === undefined ? [] : [agencyId],
    },
    FILTERS,
    wish,
  );

/** Which wait for somebody of the actor’s agency, $1. */
export const ORDERS_WAITING = {
  'to-decide': `t.authority_agency_id = $1 and t.state = 'proposed'`,
  'to-start': `t.supervisor_agency_id = $1 and t.state = 'ordered'`,
  'to-answer': `t.authority_agency_id = $1 and t.state = 'breached'`,
  'to-review': `t.court_agency_id = $1 and t.state = 'in-review'`,
} as const;
export type WaitingOrders = keyof typeof ORDERS_WAITING;
