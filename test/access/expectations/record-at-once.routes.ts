import { encounter } from '../../support/world/make-stories';
import { law, type RouteLaw } from './route-law';
import { CIRCUMSTANCES, unlikeIdentity } from '../../support/unlike-identity';

/** A child whom nobody knows is anybody's to register who may register children. */
export const recordAtOnceRoutes: readonly RouteLaw[] = [
  law('POST /v1/intakes/with-child', {
    when: 'about a child whom nobody knows',
    holders: ['child-inspector', 'commission-secretary', 'referring-officer'],
    open: 'every holder',
    answers: [201],
    ask: ({ test }) => ({
      headers: { 'purpose-of-use': 'intake' },
      body: {
        child: { ...unlikeIdentity(), ...CIRCUMSTANCES },
        intake: encounter(test.clock.now().toISOString()),
      },
    }),
  }),
];
