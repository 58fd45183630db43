/** What a child may do until then and nobody owes it: once that is over, there is nothing to tell of it, nor is anybody late. */
const OPEN_UNTIL: readonly string[] = ['order-appeal'];

/** Whether a deadline is still told at an instant; what somebody owes the child is, also when it is late. */
export const isTold = ({ kind, at }: { readonly kind: string; readonly at: string }, now: Date): boolean =>
  !OPEN_UNTIL.includes(kind) || new Date(at) >= now;
