import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { LocalDate } from '../../../kernel/local-date';
import { ORDER_PARTIES, type OrderParty, type OrderStage } from '../domain/order';
import type { OrderState } from '../domain/order.lifecycle';

export interface OrderFilter {
  readonly state?: OrderState;
  readonly stage?: OrderStage;
  readonly childId?: string;
}

/** Which page is wished for, of those to which one’s own agency is that; of all in which it has a part where it is not said. */
export interface OrderWish extends PageWish {
  readonly party?: OrderParty;
  /** Only those that wait for somebody of one’s agency. */
  readonly waits?: WaitingOrders;
  readonly filter: OrderFilter;
}

/** Who asks, and when. */
export interface AskingAgency {
  readonly agencyId: string;
  readonly now: Date;
  readonly today: LocalDate;
}

/** Whose rows a list shows. */
interface Rows {
  readonly where: string;
  readonly values: readonly unknown[];
}

const FILTERS: ListFilters<OrderFilter> = {
  state: (value) => `t.state = ${value}`,
  stage: (value) => `t.stage = ${value}`,
  childId: (value) => `t.child_id = ${value}`,
};

/** Nobody has taken it over in time, by $2. */
const TAKEN_OVER_LATE = `t.take_over_due_at < $2 and t.state in ('in-force', 'breached', 'in-review')`;

/** While a court looks at a breach, nobody else decides on the order. */
const DECIDED_ON_BY = `(t.court_agency_id = $1 or (t.authority_agency_id = $1 and t.state <> 'in-review'))`;

/** Which wait for somebody of an agency. */
export const ORDERS_WAITING = {
  'to-decide': (asking) => rows(`t.authority_agency_id = $1 and t.state = 'proposed'`, asking),
  'to-start': (asking) => rows(`t.supervisor_agency_id = $1 and t.state = 'ordered'`, asking),
  'to-take-over': (asking) =>
    rows(
      `t.supervisor_agency_id = $1 and t.handed_on_at is not null and t.state in ('in-force', 'breached', 'in-review')`,
      asking,
    ),
  // Who decides can give it to another body.
  'take-over-late': ({ agencyId, now }) => ({
    where: `${DECIDED_ON_BY} and ${TAKEN_OVER_LATE}`,
    values: [agencyId, now],
  }),
  'to-answer': (asking) => rows(`t.authority_agency_id = $1 and t.state = 'breached'`, asking),
  'to-review': (asking) => rows(`t.court_agency_id = $1 and t.state = 'in-review'`, asking),
  'rests-too-long': ({ agencyId, today }) => ({
    where: `$1 in (t.authority_agency_id, t.court_agency_id) and exists (select 1 from sentencing.order_interval i
      where i.order_id = t.id and i.until_on is null and i.planned_until <= $2)`,
    values: [agencyId, today],
  }),
  'to-look-again': ({ agencyId, now }) => ({
    where: `${DECIDED_ON_BY} and t.look_again_at is not null
      and t.state in ('in-force', 'breached', 'in-review') and t.look_again_from <= $2`,
    values: [agencyId, now],
  }),
  overdue: ({ agencyId, now }) => ({
    where: `$1 in (t.authority_agency_id, t.court_agency_id, t.supervisor_agency_id)
      and (t.due_at < $2 or ${TAKEN_OVER_LATE})`,
    values: [agencyId, now],
  }),
} as const satisfies Record<string, (asking: AskingAgency) => Rows>;
export type WaitingOrders = keyof typeof ORDERS_WAITING;
export const WAITING_NAMES = Object.keys(ORDERS_WAITING) as WaitingOrders[];

const rows = (where: string, { agencyId }: AskingAgency): Rows => ({ where, values: [agencyId] });

const ofParty = (party: OrderParty, asking: AskingAgency): Rows => rows(`t.${party}_agency_id = $1`, asking);

/** Of one child there are few: each that is one’s own in any part. */
const OF_ANY_PARTY = ORDER_PARTIES.map((party) => `t.${party}_agency_id = $1`).join(' or ');

const NEWEST_FIRST = { at: 't.created_at', way: 'desc' } as const;

/** One page, the newest first; of a waiting list and a party, those of the list. */
export const orderListStatement = (select: string, asking: AskingAgency, wish: OrderWish): Asked => {
  const { party, waits, filter } = wish;
  if (waits !== undefined) return pageOf(`orders ${waits}`, select, ORDERS_WAITING[waits](asking), wish);
  if (party !== undefined) return pageOf(`orders ${party}`, select, ofParty(party, asking), wish);
  if (filter.childId !== undefined) return pageOf('orders', select, rows(`(${OF_ANY_PARTY})`, asking), wish);
  return pageOfAnyParty(select, asking, wish);
};

const pageOf = (name: string, select: string, shown: Rows, wish: OrderWish): Asked =>
  pageStatement({ name, select, ...NEWEST_FIRST, ...shown }, FILTERS, wish);

/**
 * What one may see is what one has a part in: the newest of each part, each walked by its own index, and of those the newest. All
 * are asked with the same values.
 */
function pageOfAnyParty(select: string, asking: AskingAgency, wish: OrderWish): Asked {
  const newestOf = (party: OrderParty) =>
    pageOf('orders of any', 'select t.id from sentencing.order_file t', ofParty(party, asking), wish);
  const { statement, values } = newestOf('proposer');
  const newest = ORDER_PARTIES.map((party) => `(${newestOf(party).statement.text})`).join(' union all ');
  const text = `${select} where t.id = any (array(${newest}))
    order by t.created_at desc, t.id desc limit $${values.length}`;
  return { statement: { ...statement, text }, values };
}
