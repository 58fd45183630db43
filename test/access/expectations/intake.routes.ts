import type { Role } from '../../../src/platform/policy/policy';
import { draftIntake, intake, law, type RouteLaw, type Who } from './route-law';

const DECIDING: readonly Role[] = [
  'child-inspector',
  'police-supervisor',
  'commission-secretary',
  'referring-officer',
];
const OWN_DECIDING: readonly Who[] = DECIDING.map((role): Who => `${role}@own-unit`);

const DECISION = {
  decision: 'refer',
  reasonCode: 'needs-programme',
  reasons: 'The child and the family ask for help.',
  legalBasis: 'law-919-iiq',
};

/** What belongs to an intake is written by the unit that met the child (BR 10, 11; GC24 §18). */
export const intakePartRoutes: readonly RouteLaw[] = [
  ...(['decide', 'amend-decision'] as const).flatMap((action) => [
    law(`POST /v1/intakes/:id/${action}`, {
      when: 'it is registered',
      stories: ['police', 'court', 'help'],
      holders: DECIDING,
      open: OWN_DECIDING,
      ask: (world, story) => ({ ...intake(world, story), body: DECISION }),
    }),
    law(`POST /v1/intakes/:id/${action}`, {
      when: 'it is a draft',
      stories: ['police', 'help'],
      holders: DECIDING,
      open: OWN_DECIDING,
      ask: (world, story) => ({ ...draftIntake(world, story), body: DECISION }),
    }),
  ]),
];
