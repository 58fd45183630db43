import { newId } from '../../../src/kernel/ids';
import type { Role } from '../../../src/platform/policy/policy';
import type { World } from '../../support/world';
import { law, type Asked, type RouteLaw, type Who } from './route-law';

const CENTRE: readonly Role[] = ['centre-coordinator', 'case-worker', 'facilitator'];
const COORDINATORS: readonly Role[] = ['centre-coordinator'];

const COORDINATOR: Who = 'centre-coordinator@addressed-centre';
const WORKER: Who = 'case-worker@case-team';

/** The case of the police story: its worker, who is no longer on its team, and a worker beside who never was. */
const theCase =
  (body?: object) =>
  ({ case: id }: World): Asked => ({ ids: [id, newId()], body });

const coordinating = (action: string, body: object): RouteLaw =>
  law(`POST /v1/cases/:id/${action}`, {
    when: 'it is allocated',
    holders: COORDINATORS,
    open: [COORDINATOR],
    ask: theCase(body),
  });

/** A case is its coordinators' and its team's: neither the rest of the centre nor the referrer sees it (GC24 §66–71). */
export const caseRoutes: readonly RouteLaw[] = [
  ...(['GET /v1/cases/:id', 'GET /v1/cases/:id/timeline'] as const).map((route) =>
    law(route, { when: 'it is allocated', holders: CENTRE, open: [COORDINATOR, WORKER], ask: theCase() }),
  ),
  law('GET /v1/cases', {
    when: 'list our-centre',
    holders: CENTRE,
    open: [COORDINATOR, WORKER],
    otherwise: 'empty',
    ask: ({ case: id }) => ({ query: 'list=our-centre&limit=200', shows: id }),
  }),
  law('GET /v1/cases', {
    when: 'list mine',
    holders: CENTRE,
    open: [WORKER],
    otherwise: 'empty',
    ask: ({ case: id }) => ({ query: 'list=mine&limit=200', shows: id }),
  }),
  law('GET /v1/cases', {
    when: 'list unallocated, of one that has a worker',
    holders: CENTRE,
    open: [],
    otherwise: 'empty',
    ask: ({ case: id }) => ({ query: 'list=unallocated&limit=200', shows: id }),
  }),
  law('GET /v1/cases', {
    when: 'list to-close, of one whose work goes on',
    holders: CENTRE,
    open: [],
    otherwise: 'empty',
    ask: ({ case: id }) => ({ query: 'list=to-close&limit=200', shows: id }),
  }),
  law('GET /v1/cases', {
    when: 'list to-finalise, of one whose work goes on',
    holders: CENTRE,
    open: [],
    otherwise: 'empty',
    ask: ({ case: id }) => ({ query: 'list=to-finalise&limit=200', shows: id }),
  }),
  law('GET /v1/cases/workloads', {
    when: 'the worker of the case is shown',
    holders: COORDINATORS,
    open: [COORDINATOR],
    otherwise: 'empty',
    ask: (world) => ({ shows: world.who('case-worker', 'centre').account }),
  }),
  law('POST /v1/cases', {
    when: 'of a child that is worked with already',
    holders: COORDINATORS,
    open: [COORDINATOR],
    answers: [409],
    otherwise: 422,
    ask: ({ stories, test }, story) => ({
      body: { childId: stories[story].child, cameBy: 'self', cameAt: test.clock.now().toISOString() },
    }),
  }),
  coordinating('allocate', { workerId: newId() }),
  coordinating('reallocate', { workerId: newId(), reasonCode: 'workload' }),
  coordinating('team-members', { accountId: newId(), part: 'mentor' }),
  coordinating('team-members/:memberId/end', { reasonCode: 'part-done' }),
  coordinating('close', {}),
  ...(['end-early', 'lapse'] as const).map((action) =>
    law(`POST /v1/cases/:id/${action}`, {
      when: 'it is allocated',
      holders: ['centre-coordinator', 'case-worker'],
      open: [COORDINATOR, WORKER],
      ask: theCase({ outcomeCode: 'moved-away', note: 'The family moves.' }),
    }),
  ),
  law('POST /v1/cases/:id/conclude', {
    when: 'it is in delivery',
    holders: ['centre-coordinator', 'case-worker'],
    open: [COORDINATOR, WORKER],
    ask: theCase({ outcomeCode: 'completed', goals: [], wordsMissing: 'did-not-want-to-speak' }),
  }),
  coordinating('send-back', { reasonCode: 'goal-not-done', note: 'One goal is open.' }),
  coordinating('ask-to-reopen', { reasonCode: 'error', note: 'The wrong outcome was told.' }),
  coordinating('reopen', {}),
  coordinating('decline-reopening', { reasonCode: 'no-error' }),
  coordinating('finalise', {}),
  law('GET /v1/cases/:id/reopening', {
    when: 'nobody has asked',
    holders: COORDINATORS,
    open: [],
    ask: theCase(),
  }),
  law('GET /v1/cases/:id/conclusion', {
    when: 'its work goes on',
    holders: CENTRE,
    open: [],
    ask: theCase(),
  }),
  law('GET /v1/cases/:id/suspensions', {
    when: 'it is allocated',
    holders: CENTRE,
    open: [COORDINATOR, WORKER],
    ask: theCase({}),
  }),
  ...(['suspend', 'end-suspension'] as const).map((action) =>
    law(`POST /v1/cases/:id/${action}`, {
      when: 'it is allocated',
      holders: ['centre-coordinator', 'case-worker'],
      open: [COORDINATOR, WORKER],
      ask: theCase({ reasonCode: action === 'suspend' ? 'ill' : 'reason-over' }),
    }),
  ),
  law('POST /v1/cases/:id/conflicts', {
    when: 'on a ground that is none',
    holders: CENTRE,
    open: [COORDINATOR, WORKER],
    answers: [422],
    ask: theCase({ ground: 'no-such-ground' }),
  }),
];
