import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where an order can stand. Suspension and appeal are intervals beside it, a variation a new edition of its conditions. */
export type OrderState =
  | 'proposed'
  | 'rejected'
  | 'withdrawn'
  | 'ordered'
  | 'in-force'
  | 'breached'
  | 'in-review'
  | 'completed'
  | 'discharged'
  | 'revoked'
  | 'replaced'
  | 'expired'
  | 'quashed';

/** What moves it. Nobody lets one expire by hand: time does. */
export type OrderAction =
  | 'order'
  | 'reject'
  | 'withdraw'
  | 'start'
  | 'record-breach'
  | 'excuse'
  | 'warn'
  | 'refer-to-court'
  | 'continue'
  | 'complete'
  | 'discharge-early'
  | 'revoke'
  | 'replace'
  | 'expire'
  | 'quash';

/** However a breach stands, an order ends as it would: an open breach never prolongs one (TR 14). */
const ENDS = {
  complete: 'completed',
  'discharge-early': 'discharged',
  expire: 'expired',
  quash: 'quashed',
} as const;

/** An alternative to custody, from the proposal to its end. */
export const orderLifecycle = defineLifecycle<OrderState, OrderAction>('order', 'proposed', {
  proposed: { order: 'ordered', reject: 'rejected', withdraw: 'withdrawn' },
  ordered: { start: 'in-force', revoke: 'revoked', quash: 'quashed' },
  'in-force': { 'record-breach': 'breached', revoke: 'revoked', replace: 'replaced', ...ENDS },
  breached: { excuse: 'in-force', warn: 'in-force', 'refer-to-court': 'in-review', ...ENDS },
  'in-review': { continue: 'in-force', revoke: 'revoked', replace: 'replaced', ...ENDS },
  rejected: {},
  withdrawn: {},
  completed: {},
  discharged: {},
  revoked: {},
  replaced: {},
  expired: {},
  quashed: {},
});

/** In which states it runs: its conditions can be changed, and it can be taken over. */
const RUNNING: readonly OrderState[] = ['in-force', 'breached', 'in-review'];

/** Does it hold already, and still? */
export const isRunning = ({ state }: { readonly state: OrderState }): boolean => RUNNING.includes(state);

export const ORDER_STATES = orderLifecycle.states;
