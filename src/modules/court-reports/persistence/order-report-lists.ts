import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import type { OrderReportKind, OrderReportParty } from '../domain/order-report';
import type { OrderReportState } from '../domain/order-report.lifecycle';

export interface OrderReportFilter {
  readonly state?: OrderReportState;
  readonly kind?: OrderReportKind;
  readonly orderId?: string;
  readonly childId?: string;
}

/** Which page is wished for, of those to which one’s own agency is that; of all that one sees where it is not said. */
export interface OrderReportWish extends PageWish {
  readonly party?: OrderReportParty;
  readonly filter: OrderReportFilter;
}

const FILTERS: ListFilters<OrderReportFilter> = {
  state: (value) => `t.state = ${value}`,
  kind: (value) => `t.kind = ${value}`,
  orderId: (value) => `t.order_id = ${value}`,
  childId: (value) => `t.child_id = ${value}`,
};

/** One page, the newest first. */
export const orderReportListStatement = (select: string, agencyId: string, wish: OrderReportWish): Asked =>
  pageStatement(
    {
      ...{ name: `order reports ${wish.party ?? ''}`, select, at: 't.written_at', way: 'desc' },
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

/** Which wait for somebody; what may be seen, row-level security decides. */
export const ORDER_REPORTS_WAITING = {
  'to-sign': ({ actor }) => ({
    where: `t.writer_agency_id = $1 and t.state = 'written' and t.written_by <> $2`,
    values: [actor.agencyId, actor.accountId],
  }),
  unread: ({ actor }) => ({
    where: `t.addressee_agency_id = $1 and t.state = 'sent'`,
    values: [actor.agencyId],
  }),
} as const satisfies Record<string, (work: Work) => Waiting>;
export type WaitingOrderReports = keyof typeof ORDER_REPORTS_WAITING;
