/** What a rule about an order can say; `needs-review` leaves it to who decides. */
export const ORDER_OUTCOMES = ['met', 'not-met', 'needs-review'] as const;
export type OrderOutcome = (typeof ORDER_OUTCOMES)[number];

/** What one rule says, with its source. */
export interface OrderFinding {
  readonly code: string;
  /** Null for what is about the order as a whole. */
  readonly measure: string | null;
  readonly outcome: OrderOutcome;
  readonly citation: string;
  readonly verified: boolean;
  readonly least: number | null;
  readonly most: number | null;
}
