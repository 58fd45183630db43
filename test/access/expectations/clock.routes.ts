import type { Role } from '../../../src/platform/policy/policy';
import type { World } from '../../support/world';
import type { WorldClocks } from '../../support/world/make-clocks';
import type { StoryName } from '../../support/world/people';
import { intake, law, type Asked, type RouteLaw, type Who } from './route-law';

const UNIT_ROLES: readonly Role[] = [
  'child-inspector',
  'investigator',
  'police-supervisor',
  'commission-secretary',
  'referring-officer',
];
const READERS: readonly Role[] = [...UNIT_ROLES, 'prosecutor', 'judge'];
const PAUSERS: readonly Role[] = ['police-supervisor', 'prosecutor'];

const UNIT: readonly Who[] = [
  'child-inspector@own-unit',
  'investigator@own-unit',
  'investigator@investigator-of-the-act',
  'police-supervisor@own-unit',
  'commission-secretary@own-unit',
  'referring-officer@own-unit',
];
const DECIDING: readonly Who[] = [
  'prosecutor@addressed-authority',
  'judge@addressed-authority',
  'commission-secretary@addressed-authority',
  'prosecutor@reviewer',
];

const clock =
  (which: keyof WorldClocks, body?: object) =>
  ({ clocks }: World, story: StoryName): Asked => ({ ids: [clocks[story][which]], body });

const AT = '2026-01-05T08:00:00Z';
const BODIES = {
  pause: { reasonCode: 'child-missing', pausedAt: AT },
  resume: { resumedAt: AT },
} as const;

/** Clocks go with the intake; the unit has them in lists, and who answers for it may let them stand still. */
export const clockRoutes: readonly RouteLaw[] = [
  law('GET /v1/intakes/:id/clocks', {
    when: 'a referral with a charge rests on it',
    stories: ['police', 'court'],
    holders: READERS,
    open: [...UNIT, ...DECIDING],
    ask: intake,
  }),
  law('GET /v1/intakes/:id/clocks', {
    when: 'a referral for help rests on it',
    stories: ['help'],
    holders: READERS,
    open: UNIT,
    ask: intake,
  }),
  law('GET /v1/clocks/:id', {
    when: 'a referral with a charge rests on its intake',
    stories: ['police', 'court'],
    holders: READERS,
    open: [...UNIT, ...DECIDING],
    ask: clock('stopped'),
  }),
  law('GET /v1/clocks/:id', {
    when: 'a referral for help rests on its intake, or none yet',
    stories: ['help'],
    holders: READERS,
    open: UNIT,
    ask: clock('running'),
  }),
  law('GET /v1/clocks', {
    when: 'the clocks that run in my unit',
    stories: ['police', 'help'],
    holders: UNIT_ROLES,
    open: UNIT,
    otherwise: 'empty',
    ask: ({ clocks }, story) => ({ query: 'list=running&limit=200', shows: clocks[story].running }),
  }),
  ...(['pause', 'resume'] as const).map((action) =>
    law(`POST /v1/clocks/:id/${action}`, {
      when: 'a referral rests on its intake',
      holders: PAUSERS,
      open: ['police-supervisor@own-unit', 'prosecutor@addressed-authority', 'prosecutor@reviewer'],
      ask: clock('stopped', BODIES[action]),
    }),
  ),
  ...(['pause', 'resume'] as const).map((action) =>
    law(`POST /v1/clocks/:id/${action}`, {
      when: 'no referral rests on its intake yet',
      stories: ['police', 'help'],
      holders: PAUSERS,
      open: ['police-supervisor@own-unit'],
      ask: clock('running', BODIES[action]),
    }),
  ),
];
