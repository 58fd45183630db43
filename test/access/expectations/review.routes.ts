import type { Role } from '../../../src/platform/policy/policy';
import { asking } from '../../support/asking';
import type { World } from '../../support/world';
import type { Reviews } from '../../support/world/make-reviews';
import { law, referralIn, type Asked, type RouteLaw, type Who } from './route-law';

/** Everybody who sees a decision that can be reviewed. */
const READERS: readonly Role[] = [
  'child-inspector',
  'referring-officer',
  'commission-secretary',
  'police-supervisor',
  'prosecutor',
  'judge',
  'protection-officer',
  'centre-coordinator',
  'probation-officer',
  // Whose mandate is not accepted sees no decision and no review.
  'clinic-lawyer',
];
const REVIEWERS: readonly Role[] = ['prosecutor', 'judge'];

const OWN: readonly Who[] = ['child-inspector@own-unit', 'police-supervisor@own-unit'];
const DECIDER: readonly Who[] = ['prosecutor@addressed-authority'];
const REVIEWER: readonly Who[] = ['prosecutor@reviewer'];
const EVERYBODY: readonly Who[] = [...OWN, ...DECIDER, ...REVIEWER];

const review =
  (which: keyof Reviews, body?: object) =>
  ({ reviews }: World): Asked => ({ ids: [reviews[which]], body });

/** Asked of lawyers alone. */
const PURPOSE = { 'purpose-of-use': 'legal-help' };

const FINDING = { reasonCode: 'facts-confirmed', reasons: 'The facts are as they were read.' };

/** The unit that refers, who decided and who reviews know that a review runs; each has a part of its own in it. */
export const reviewRoutes: readonly RouteLaw[] = [
  ...(['assigned', 'requested'] as const).map((which) =>
    law('GET /v1/review-requests/:id', {
      when: `it is ${which}`,
      holders: READERS,
      open: EVERYBODY,
      ask: (world) => ({ ...review(which)(world), headers: PURPOSE }),
    }),
  ),
  law('POST /v1/review-requests', {
    when: 'of a referral that is offered',
    stories: ['police', 'court', 'help'],
    holders: READERS,
    // Asked for in the future, so that nothing is written: the rule refuses whoever may ask.
    open: [
      'child-inspector@own-unit',
      'police-supervisor@own-unit',
      'commission-secretary@own-unit',
      'referring-officer@own-unit',
      'protection-officer@own-unit',
      'prosecutor@addressed-authority',
      'judge@addressed-authority',
      'commission-secretary@addressed-authority',
    ],
    answers: [409],
    otherwise: 422,
    ask: (world, story) => ({
      body: {
        ...asking(world.test, referralIn(world, story, 'offered').id, 'offer'),
        askedAt: '2199-01-01T00:00:00Z',
      },
    }),
  }),
  law('POST /v1/review-requests', {
    when: 'of a referral that is taken up',
    holders: READERS,
    open: [...OWN, ...DECIDER, 'centre-coordinator@addressed-centre'],
    answers: [409],
    otherwise: 422,
    ask: (world, story) => ({
      body: {
        ...asking(world.test, referralIn(world, story, 'taken-up').id, 'offer'),
        askedAt: '2199-01-01T00:00:00Z',
      },
    }),
  }),
  law('POST /v1/review-requests', {
    when: 'of an order that a prosecutor has decided',
    holders: READERS,
    open: [...DECIDER, 'centre-coordinator@addressed-centre', 'probation-officer'],
    answers: [409],
    otherwise: 422,
    ask: ({ test, order }) => ({
      body: {
        ...asking(test, order),
        decision: { kind: 'order', id: order, of: 'order' },
        askedAt: '2199-01-01T00:00:00Z',
      },
    }),
  }),
  ...(
    [
      ['ours-to-review', REVIEWER],
      ['asked-by-us', OWN],
      ['of-our-decisions', DECIDER],
    ] as const
  ).map(([list, open]) =>
    law('GET /v1/review-requests', {
      when: `list ${list}`,
      holders: READERS,
      open,
      otherwise: 'empty',
      ask: ({ reviews }) => ({
        query: `list=${list}&limit=200`,
        shows: reviews.assigned,
        headers: PURPOSE,
      }),
    }),
  ),
  law('POST /v1/review-requests/:id/assign', {
    when: 'it is requested',
    holders: REVIEWERS,
    open: REVIEWER,
    barred: DECIDER,
    ask: review('requested'),
  }),
  law('POST /v1/review-requests/:id/withdraw', {
    when: 'it is requested',
    holders: READERS,
    open: OWN,
    barred: [...DECIDER, ...REVIEWER],
    ask: review('requested', { reasonCode: 'child-wishes', withdrawnBy: 'child', lawyerPresent: true }),
  }),
  law('POST /v1/review-requests/:id/share-reasons', {
    when: 'it is assigned',
    holders: REVIEWERS,
    open: REVIEWER,
    barred: DECIDER,
    ask: review('assigned'),
  }),
  law('POST /v1/review-requests/:id/uphold', {
    when: 'it is assigned',
    holders: REVIEWERS,
    open: REVIEWER,
    barred: DECIDER,
    ask: review('assigned', FINDING),
  }),
];
