import { newId } from '../../../src/kernel/ids';
import { encounter } from '../../support/world/make-stories';
import { CIRCUMSTANCES, unlikeIdentity } from '../../support/unlike-identity';
import { law, type RouteLaw } from './route-law';

/** Whoever may record one intake may hand in several; each item is judged by the law of its own route. */
export const intakeBatchRoutes: readonly RouteLaw[] = [
  law('POST /v1/intakes/batch', {
    when: 'about a child whom nobody knows',
    holders: ['child-inspector', 'commission-secretary', 'referring-officer'],
    open: 'every holder',
    answers: [200],
    ask: ({ test }) => {
      const intake = encounter(test.clock.now().toISOString());
      return {
        body: { items: [{ key: newId(), child: { ...unlikeIdentity(), ...CIRCUMSTANCES }, intake }] },
      };
    },
  }),
];
