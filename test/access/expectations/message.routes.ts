import type { Role } from '../../../src/platform/policy/policy';
import { law, referralIn, type RouteLaw, type Who } from './route-law';

const BOTH: readonly Role[] = [
  'child-inspector',
  'referring-officer',
  'commission-secretary',
  'centre-coordinator',
  'case-worker',
];

/** The referrers of the unit, the coordinators of the centre, and who answers for the case. */
const OPEN: readonly Who[] = [
  'child-inspector@own-unit',
  'centre-coordinator@addressed-centre',
  'case-worker@case-team',
];

/** What who referred and who works with the child tell each other is theirs alone (domain §2). */
export const messageRoutes: readonly RouteLaw[] = [
  law('POST /v1/referrals/:id/messages', {
    when: 'the centre has accepted',
    holders: BOTH,
    open: OPEN,
    answers: [201],
    ask: (world, story) => ({
      ids: [referralIn(world, story, 'accepted').id],
      body: { words: 'He comes on time.' },
    }),
  }),
  law('POST /v1/referrals/:id/messages', {
    when: 'no centre has accepted yet',
    holders: BOTH,
    open: [],
    ask: (world, story) => ({
      ids: [referralIn(world, story, 'taken-up').id],
      body: { words: 'He comes on time.' },
    }),
  }),
  law('GET /v1/referrals/:id/messages', {
    when: 'the centre has accepted',
    holders: BOTH,
    open: OPEN,
    ask: (world, story) => ({ ids: [referralIn(world, story, 'accepted').id] }),
  }),
  law('GET /v1/messages/:id', {
    when: 'the inspector has written it',
    holders: BOTH,
    open: OPEN,
    ask: ({ message }) => ({ ids: [message] }),
  }),
  law('POST /v1/messages/:id/read', {
    when: 'the inspector has written it',
    holders: BOTH,
    open: OPEN,
    ask: ({ message }) => ({ ids: [message], body: {} }),
  }),
];
