import type { Role } from '../../../src/platform/policy/policy';
import { emergencyCard } from '../../support/world/make-emergency-cards';
import { child, law, type RouteLaw, type Who } from './route-law';

const WITH_THE_CHILD: readonly Role[] = [
  'child-inspector',
  'investigator',
  'police-supervisor',
  'centre-coordinator',
  'case-worker',
  'facilitator',
  'probation-officer',
  'protection-officer',
  'referring-officer',
  'safeguarding-lead',
];
const KEEPERS: readonly Role[] = [
  'child-inspector',
  'investigator',
  'referring-officer',
  'protection-officer',
  'centre-coordinator',
  'case-worker',
];

/** The unit that met the child, whatever the role in it. */
const UNIT: readonly Who[] = [
  'child-inspector@own-unit',
  'investigator@own-unit',
  'investigator@investigator-of-the-act',
  'police-supervisor@own-unit',
  'referring-officer@own-unit',
  'protection-officer@own-unit',
  'safeguarding-lead@own-unit',
];
/** In other agencies that hold the child, everybody who may have it in their hands: an emergency asks for no office. */
const ELSEWHERE: readonly Who[] = [
  'centre-coordinator@addressed-centre',
  'case-worker@addressed-centre',
  'facilitator@addressed-centre',
  'case-worker@case-team',
  'facilitator@former-team',
  'safeguarding-lead@addressed-centre',
  'safeguarding-lead@addressed-authority',
  'referring-officer@addressed-authority',
  'referring-officer@asked-to-protect',
  'protection-officer@asked-to-protect',
  'safeguarding-lead@asked-to-protect',
];
const KEEPING: readonly Who[] = [
  'child-inspector@own-unit',
  'investigator@own-unit',
  'investigator@investigator-of-the-act',
  'referring-officer@own-unit',
  'protection-officer@own-unit',
];

/** The centre that accepted holds the record, and the case worker by name; for help nothing is taken up yet. */
const ACCEPTED = {
  police: ['centre-coordinator@addressed-centre', 'case-worker@case-team'],
  help: [],
} as const;

const PURPOSE = { 'purpose-of-use': 'protection' };

/** The emergency card: read by whoever has the child, kept by who holds its record (CRC 24; GC24 §66–71). */
export const emergencyCardRoutes: readonly RouteLaw[] = [
  law('GET /v1/children/:id/emergency-card', {
    when: 'with a purpose, and the centre has accepted',
    stories: ['police'],
    holders: WITH_THE_CHILD,
    open: [...UNIT, ...ELSEWHERE],
    ask: (world, story) => ({ ...child(world, story), headers: PURPOSE }),
  }),
  law('GET /v1/children/:id/emergency-card', {
    when: 'with a purpose, and nothing is taken up yet',
    stories: ['help'],
    holders: WITH_THE_CHILD,
    open: [...UNIT, 'referring-officer@addressed-authority'],
    ask: (world, story) => ({ ...child(world, story), headers: PURPOSE }),
  }),
  law('GET /v1/children/:id/emergency-card', {
    when: 'without a purpose',
    holders: WITH_THE_CHILD,
    open: 'every holder',
    answers: [400],
    ask: child,
  }),
  ...(['police', 'help'] as const).flatMap((story) => [
    law('POST /v1/children/:id/emergency-card', {
      when: 'there is one already',
      stories: [story],
      holders: KEEPERS,
      open: [...KEEPING, ...ACCEPTED[story]],
      barred: ['protection-officer@asked-to-protect'],
      answers: [409],
      ask: (world) => ({ ...child(world, story), body: emergencyCard(world.test) }),
    }),
    law('POST /v1/children/:id/emergency-card/amend', {
      when: 'there is one',
      stories: [story],
      holders: KEEPERS,
      open: [...KEEPING, ...ACCEPTED[story]],
      barred: ['protection-officer@asked-to-protect'],
      ask: (world) => ({ ...child(world, story), body: emergencyCard(world.test) }),
    }),
  ]),
];
