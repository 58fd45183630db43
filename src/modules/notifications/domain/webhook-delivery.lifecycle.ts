import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a message can stand on its way. */
export const DELIVERY_STATES = ['waiting', 'delivered', 'dead', 'withheld', 'dropped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What moves it: the relay; an administrator tries a dead one again or drops it. */
export type DeliveryAction = 'deliver' | 'retry' | 'give-up' | 'withhold' | 'redeliver' | 'drop';

/** Withheld is what may not be known any more when it would be told. */
export const webhookDeliveryLifecycle = defineLifecycle<DeliveryState, DeliveryAction>(
  'webhook-delivery',
  'waiting',
  {
    waiting: { deliver: 'delivered', retry: 'waiting', 'give-up': 'dead', withhold: 'withheld' },
    delivered: {},
    dead: { redeliver: 'waiting', drop: 'dropped' },
    withheld: {},
    dropped: {},
  },
);

/** What an administrator does with a dead one. */
export type ActionOnDead = 'redeliver' | 'drop';
