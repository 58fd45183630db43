import type { Rule } from '../../../kernel/rule';
import type { OrderState, SeenOrder } from '../../sentencing';
import type { DetentionOutcome } from './detention.rules';

/** An order that a review names, as far as the rules look at it. */
export type NamedOrder = Pick<SeenOrder, 'intakeId' | 'stage' | 'state' | 'decidedAt'>;

/** What decides whether a review of a detention may lead to an order. */
export interface LedToOrderFacts {
  readonly outcome: DetentionOutcome;
  /** Null where none is named. */
  readonly order: NamedOrder | null;
  readonly intakeId: string;
  /** When it was said last that the child is held. */
  readonly heldOnAt: Date;
}

/** Where an order stands that holds, or waits to begin. */
const ORDERED: readonly OrderState[] = ['ordered', 'in-force', 'breached', 'in-review'];

const SOURCE = 'CRC 37(b), (d); GC24 §90';

const holdsOf = (code: string, holds: (order: NamedOrder, facts: LedToOrderFacts) => boolean) => ({
  ...{ code, citation: SOURCE },
  holds: (facts: LedToOrderFacts) => facts.order === null || holds(facts.order, facts),
});

/** A child is set free by an alternative when there is one: about the same acts, instead of remand, and none that stood while it was held on. */
export const ledToOrderRules: readonly Rule<LedToOrderFacts>[] = [
  {
    ...{ code: 'detention.order-missing', citation: SOURCE },
    holds: ({ outcome, order }) => outcome !== 'alternative-ordered' || order !== null,
  },
  holdsOf('detention.order-without-alternative', (_, { outcome }) => outcome === 'alternative-ordered'),
  holdsOf('detention.order-of-other-acts', (order, { intakeId }) => order.intakeId === intakeId),
  holdsOf('detention.order-not-instead-of-remand', ({ stage }) => stage === 'pre-trial'),
  holdsOf('detention.order-not-ordered', ({ state }) => ORDERED.includes(state)),
  holdsOf(
    'detention.order-before-review',
    ({ decidedAt }, { heldOnAt }) => decidedAt !== null && decidedAt >= heldOnAt,
  ),
];
