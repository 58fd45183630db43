import type { Role } from '../../../src/platform/policy/policy';
import type { WorldState } from '../../support/world/make-stories';
import type { StoryName } from '../../support/world/people';
import { law, referral, referralIn, type RouteLaw, type Who } from './route-law';

/** Who refers, and who answers for them in the police. */
const FOLLOWERS: readonly Role[] = [
  'child-inspector',
  'police-supervisor',
  'referring-officer',
  'commission-secretary',
];
const UNIT: readonly Who[] = [
  'child-inspector@own-unit',
  'police-supervisor@own-unit',
  'referring-officer@own-unit',
  'commission-secretary@own-unit',
];
const PURPOSE = { 'purpose-of-use': 'intake' };

/** The milestones of what they referred, for the unit that referred it and for nobody else; of a draft there are none. */
const STATES: readonly (readonly [WorldState, readonly StoryName[]])[] = [
  ['submitted', ['police', 'court', 'help']],
  ['returned', ['police', 'help']],
  ['offered', ['police', 'court', 'help']],
  ['redirected', ['police']],
  ['declined', ['police']],
  ['refused', ['police', 'court']],
  ['accepted', ['police']],
  ['withdrawn', ['police']],
];

export const referralStatusRoutes: readonly RouteLaw[] = [
  law('GET /v1/referral-status', {
    ...{ holders: FOLLOWERS, open: UNIT, otherwise: 'empty' },
    ask: (world, story) => ({
      ...{ query: 'limit=200', headers: PURPOSE },
      shows: referralIn(world, story, 'submitted').id,
    }),
  }),
  law('GET /v1/referral-status/changes', {
    ...{ holders: FOLLOWERS, open: UNIT, otherwise: 'empty' },
    ask: (world, story) => ({
      ...{ query: 'limit=200', headers: PURPOSE },
      shows: referralIn(world, story, 'submitted').id,
    }),
  }),
  law('GET /v1/referral-status/:id', {
    ...{ when: 'it is drafted', stories: ['police', 'help'], holders: FOLLOWERS, open: [] },
    ask: (world, story) => ({ ...referral('drafted')(world, story), headers: PURPOSE }),
  }),
  ...STATES.map(([state, stories]) =>
    law('GET /v1/referral-status/:id', {
      ...{ when: `it is ${state}`, stories, holders: FOLLOWERS, open: UNIT },
      ask: (world, story) => ({ ...referral(state)(world, story), headers: PURPOSE }),
    }),
  ),
];
