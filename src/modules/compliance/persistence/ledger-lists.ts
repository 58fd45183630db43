import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { LocalDate } from '../../../kernel/local-date';
import type { Counted } from '../domain/ledger';
import type { LineState } from '../domain/ledger-line.lifecycle';

export interface LedgerFilter {
  readonly state?: LineState;
  readonly measure?: string;
  /** Under which ids a condition stands or stood. */
  readonly conditionIds?: readonly string[];
  readonly from?: LocalDate;
  readonly until?: LocalDate;
}

/** Which page is wished for, of which order, and of what it counts. */
export interface LedgerWish extends PageWish {
  readonly orderId: string;
  readonly counts: Counted;
  readonly filter: LedgerFilter;
}

const FILTERS: ListFilters<LedgerFilter> = {
  state: (value) => `t.state = ${value}`,
  measure: (value) => `t.measure = ${value}`,
  conditionIds: (value) => `t.condition_id = any (${value})`,
  from: (value) => `t.day >= ${value}`,
  until: (value) => `t.day <= ${value}`,
};

/** One page, what was entered last first. */
export const ledgerListStatement = (select: string, wish: LedgerWish): Asked =>
  pageStatement(
    {
      ...{ name: 'ledger of order', select, at: 't.entered_at', way: 'desc' },
      where: 't.order_id = $1 and t.counts = $2',
      values: [wish.orderId, wish.counts],
    },
    FILTERS,
    wish,
  );
