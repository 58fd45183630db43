import type { Role } from '../../../src/platform/policy/policy';
import type { World } from '../../support/world';
import { child, law, type Asked, type RouteLaw, type Who } from './route-law';

const POLICE: readonly Role[] = ['child-inspector', 'police-supervisor'];
const OWN: readonly Who[] = POLICE.map((role): Who => `${role}@own-unit`);

const registration =
  (body?: object) =>
  ({ registration: id }: World): Asked => ({ ids: [id], body });

const ON = { ground: 'other', legalBasis: 'law-336-iiq', putOnAt: '2026-01-02T00:00:00Z' };
const REMOVAL = { removedAt: '2026-01-02T00:00:00Z', reasonCode: 'moved-away' };

/** The preventive register is the unit's own. */
export const registrationRoutes: readonly RouteLaw[] = [
  law('GET /v1/preventive-registrations/:id', { holders: POLICE, open: OWN, ask: registration() }),
  law('GET /v1/preventive-registrations', {
    when: 'list ours',
    holders: POLICE,
    open: OWN,
    otherwise: 'empty',
    ask: ({ registration: id }) => ({ query: 'list=ours&limit=200', shows: id }),
  }),
  law('POST /v1/preventive-registrations/:id/remove', {
    holders: POLICE,
    open: OWN,
    ask: registration(REMOVAL),
  }),
  law('POST /v1/children/:id/preventive-registrations', {
    when: 'a review that comes too late',
    holders: POLICE,
    open: OWN,
    answers: [409],
    ask: (world, story) => ({ ...child(world, story), body: { ...ON, reviewOn: '2199-01-01' } }),
  }),
];
