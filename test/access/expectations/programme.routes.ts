import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';
import { CENTRE, OPEN, STAFF } from './session.routes';

const COORDINATOR: readonly Role[] = ['centre-coordinator'];
const OF_CENTRE: readonly Who[] = ['centre-coordinator@addressed-centre'];

/** Programmes are known in their centre; seats are given by its coordinators, and seen by whom the case is open to. */
export const programmeRoutes: readonly RouteLaw[] = [
  law('POST /v1/programmes', {
    when: 'led by nobody of one’s centre',
    holders: COORDINATOR,
    open: 'every holder',
    answers: [422],
    ask: () => ({
      body: {
        ...{ name: 'Attic', kind: 'group', target: 'any-child', capacity: 3 },
        leaderId: '01890000-0000-7000-8000-000000000000',
      },
    }),
  }),
  law('GET /v1/programmes', {
    holders: CENTRE,
    open: STAFF,
    otherwise: 'empty',
    ask: ({ programmes }) => ({ query: 'limit=200', shows: programmes.programme }),
  }),
  law('GET /v1/programmes/:id', {
    holders: CENTRE,
    open: STAFF,
    ask: ({ programmes }) => ({ ids: [programmes.programme] }),
  }),
  law('POST /v1/programmes/:id/close', {
    holders: COORDINATOR,
    open: OF_CENTRE,
    ask: ({ programmes }) => ({ ids: [programmes.programme], body: {} }),
  }),
  law('POST /v1/programmes/:id/join', {
    holders: COORDINATOR,
    open: OF_CENTRE,
    ask: ({ programmes, case: caseId }) => ({ ids: [programmes.programme], body: { caseId } }),
  }),
  law('POST /v1/programmes/:id/members/:memberId/leave', {
    holders: COORDINATOR,
    open: OF_CENTRE,
    ask: ({ programmes }) => ({
      ids: [programmes.programme, programmes.member],
      body: { reasonCode: 'finished' },
    }),
  }),
  law('POST /v1/programme-waits', {
    when: 'where the child waits already',
    holders: CENTRE,
    open: OPEN,
    answers: [409],
    ask: ({ programmes }) => ({ body: programmes.asked }),
  }),
  law('GET /v1/programme-waits', {
    holders: CENTRE,
    open: OPEN,
    otherwise: 'empty',
    ask: ({ programmes }) => ({ query: 'limit=200', shows: programmes.wait }),
  }),
  law('GET /v1/programme-waits/:id', {
    holders: CENTRE,
    open: OPEN,
    ask: ({ programmes }) => ({ ids: [programmes.wait] }),
  }),
  law('POST /v1/programme-waits/:id/promote', {
    holders: COORDINATOR,
    open: OF_CENTRE,
    ask: ({ programmes }) => ({ ids: [programmes.wait], body: {} }),
  }),
  law('POST /v1/programme-waits/:id/leave', {
    holders: CENTRE,
    open: OPEN,
    ask: ({ programmes }) => ({ ids: [programmes.wait], body: { reasonCode: 'other' } }),
  }),
];
