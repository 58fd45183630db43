import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { OrderStage } from '../domain/order';
import type { OrderState } from '../domain/order.lifecycle';

/** What one’s own agency is to an order. */
export const ORDER_PARTIES = ['proposer', 'authority', 'court', 'supervisor'] as const;

/** Which orders are asked for; null for all. */
export interface OrderWish {
  readonly party: (typeof ORDER_PARTIES)[number] | null;
  readonly state: OrderState | null;
  readonly stage: OrderStage | null;
  readonly childId: string | null;
  readonly from: Position | null;
  readonly limit: number;
}

/** One page, the newest first; what may be seen, row-level security decides. $1 is the actor’s agency. */
export function orderListStatement(
  select: string,
  agencyId: string,
  { party, state, stage, childId, from, limit }: OrderWish,
): { statement: Statement; values: unknown[] } {
  const text = `${select}
    where ($2::text is null or $1 = case $2 when 'proposer' then t.proposer_agency_id when 'authority' then t.authority_agency_id
        when 'court' then t.court_agency_id else t.supervisor_agency_id end)
      and ($3::text is null or t.state = $3) and ($4::text is null or t.stage = $4) and ($5::uuid is null or t.child_id = $5)
      and ($6::timestamptz is null or (t.created_at, t.id) < ($6, $7))
    order by t.created_at desc, t.id desc limit $8`;
  return {
    statement: { name: 'list-orders', text },
    values: [agencyId, party, state, stage, childId, from?.after ?? null, from?.id ?? null, limit],
  };
}

/** Which wait for somebody of the actor’s agency, $1. */
export const ORDERS_WAITING = {
  'to-decide': `t.authority_agency_id = $1 and t.state = 'proposed'`,
  'to-start': `t.supervisor_agency_id = $1 and t.state = 'ordered'`,
  'to-answer': `t.authority_agency_id = $1 and t.state = 'breached'`,
  'to-review': `t.court_agency_id = $1 and t.state = 'in-review'`,
} as const;
export type WaitingOrders = keyof typeof ORDERS_WAITING;
