import type { Role } from '../../../src/platform/policy/policy';
import type { World } from '../../support/world';
import { consentInFreedom } from '../../support/world/make-consents';
import type { StoryName } from '../../support/world/people';
import { law, type Asked, type RouteLaw, type Who } from './route-law';

const WITH_THE_CHILD: readonly Role[] = [
  'child-inspector',
  'referring-officer',
  'commission-secretary',
  'centre-coordinator',
  'case-worker',
  'facilitator',
  'prosecutor',
  'judge',
  'protection-officer',
];

/** Who holds the child's own file from level identity up. */
const BEFORE_TAKING_UP: readonly Who[] = [
  'child-inspector@own-unit',
  'commission-secretary@own-unit',
  'referring-officer@own-unit',
  'protection-officer@own-unit',
  'prosecutor@addressed-authority',
  'judge@addressed-authority',
  'commission-secretary@addressed-authority',
  'prosecutor@reviewer',
];
const HOLDING: readonly Who[] = [
  ...BEFORE_TAKING_UP,
  'centre-coordinator@addressed-centre',
  'protection-officer@asked-to-protect',
  'case-worker@case-team',
];

const consent = (world: World, story: StoryName): Asked => ({ ids: [world.consents[story]] });

/** The law of a route, where the centre and who protects hold the child, and where they do not. */
const inBoth = (route: string, given: Omit<Parameters<typeof law>[1], 'open' | 'holders'>): RouteLaw[] => [
  law(route, { ...given, holders: WITH_THE_CHILD, open: HOLDING, stories: ['police'] }),
  law(route, { ...given, holders: WITH_THE_CHILD, open: BEFORE_TAKING_UP, stories: ['court', 'help'] }),
];

/** A consent is open to whoever holds the file that it is for (GC24 §18(b); BR 11.3). */
export const consentRoutes: readonly RouteLaw[] = [
  ...inBoth('GET /v1/consents/:id', { when: 'a consent of the child', ask: consent }),
  ...inBoth('GET /v1/consents', {
    when: 'the consents of the child',
    otherwise: 'empty',
    ask: ({ stories, consents }, story) => ({
      query: `limit=200&childId=${stories[story].child}`,
      shows: consents[story],
    }),
  }),
  ...inBoth('POST /v1/consents', {
    when: 'for the child’s own file',
    answers: [201],
    otherwise: 422,
    ask: ({ test, stories }, story) => ({ body: consentInFreedom(test, stories[story].child, 'research') }),
  }),
  ...inBoth('POST /v1/consents/:id/withdraw', {
    when: 'a consent of the child',
    ask: (world, story) => ({ ...consent(world, story), body: { withdrawnBy: 'person' } }),
  }),
  ...inBoth('GET /v1/children/:id/consent-standing', {
    when: 'of the child’s own file',
    ask: ({ stories }, story) => ({
      ids: [stories[story].child],
      query: `fileKind=child&fileId=${stories[story].child}&purpose=participate`,
    }),
  }),
  ...inBoth('POST /v1/consents/:id/confirm', { when: 'a consent of the child', ask: consent }),
];
