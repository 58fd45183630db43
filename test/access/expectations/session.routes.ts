import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const ANSWERING: readonly Role[] = ['centre-coordinator', 'case-worker'];

/** The id of nothing. */
const NOBODYS = '01890000-0000-7000-8000-000000000000';

export const CENTRE: readonly Role[] = ['centre-coordinator', 'case-worker', 'facilitator'];

/** The coordinators of the centre, and the worker of the case, who leads the session. */
export const OPEN: readonly Who[] = ['centre-coordinator@addressed-centre', 'case-worker@case-team'];

/** Everybody who serves in the centre, on the team or not. */
export const STAFF: readonly Who[] = [
  ...OPEN,
  'case-worker@addressed-centre',
  'facilitator@addressed-centre',
  'facilitator@former-team',
];

const ACTS = {
  cancel: () => ({ reasonCode: 'child-ill' }),
  reschedule: () => ({
    ...{ beginsAt: '2020-01-01T10:00:00Z', endsAt: '2020-01-01T11:00:00Z' },
    ...{ askedBy: 'child', reasonCode: 'child-asked' },
  }),
  hold: (caseId: string) => ({ attendance: [{ caseId, attendance: 'attended' }] }),
  'correct-attendance': (caseId: string) => ({
    ...{ caseId, attendance: 'attended', correctionReason: 'recorded-wrongly' },
  }),
  'contest-attendance': (caseId: string) => ({ caseId, attendance: 'attended' }),
} as const;

/** Sessions stay with those who work with the child; who referred sees milestones (domain of the centre). */
export const sessionRoutes: readonly RouteLaw[] = [
  law('POST /v1/rooms', {
    when: 'of one’s own centre',
    holders: ['centre-coordinator'],
    open: 'every holder',
    answers: [201, 409],
    ask: () => ({ body: { name: 'Attic', seats: 3 } }),
  }),
  law('GET /v1/rooms', {
    holders: CENTRE,
    open: STAFF,
    otherwise: 'empty',
    ask: ({ sessions }) => ({ query: 'limit=200', shows: sessions.room }),
  }),
  law('GET /v1/rooms/:id', {
    holders: CENTRE,
    open: STAFF,
    ask: ({ sessions }) => ({ ids: [sessions.room] }),
  }),
  law('POST /v1/rooms/:id/retire', {
    holders: ['centre-coordinator'],
    open: ['centre-coordinator@addressed-centre'],
    ask: ({ sessions }) => ({ ids: [sessions.room], body: {} }),
  }),
  law('POST /v1/sessions', {
    when: 'at the time of another one with the child',
    holders: CENTRE,
    open: OPEN,
    answers: [409],
    ask: ({ sessions }) => ({ body: sessions.booked }),
  }),
  law('GET /v1/sessions', {
    when: 'list our-centre',
    holders: CENTRE,
    open: OPEN,
    otherwise: 'empty',
    ask: ({ sessions }) => ({ query: 'list=our-centre&limit=200', shows: sessions.scheduled }),
  }),
  law('GET /v1/sessions', {
    when: 'list mine',
    holders: CENTRE,
    open: ['case-worker@case-team'],
    otherwise: 'empty',
    ask: ({ sessions }) => ({ query: 'list=mine&limit=200', shows: sessions.scheduled }),
  }),
  law('GET /v1/sessions', {
    when: 'list without-attendance, of one that is to come',
    holders: CENTRE,
    open: [],
    otherwise: 'empty',
    ask: ({ sessions }) => ({ query: 'list=without-attendance&limit=200', shows: sessions.scheduled }),
  }),
  law('GET /v1/sessions/:id', {
    when: 'it is to come',
    holders: CENTRE,
    open: OPEN,
    ask: ({ sessions }) => ({ ids: [sessions.scheduled] }),
  }),
  law('POST /v1/kept-apart', {
    when: 'with a case that nobody sees',
    holders: ANSWERING,
    open: [],
    ask: ({ case: caseId }) => ({ body: { caseIds: [caseId, NOBODYS], reasonCode: 'rival' } }),
  }),
  law('GET /v1/kept-apart', {
    when: 'while nobody is kept apart',
    holders: ANSWERING,
    open: [],
    otherwise: 'empty',
    ask: ({ case: caseId }) => ({ query: `caseId=${caseId}`, shows: NOBODYS }),
  }),
  law('GET /v1/kept-apart/proposals', {
    when: 'while nobody took part with another',
    holders: ['centre-coordinator'],
    open: [],
    otherwise: 'empty',
    ask: () => ({ query: 'limit=200', shows: NOBODYS }),
  }),
  law('GET /v1/kept-apart/:id', {
    when: 'which is none',
    holders: ANSWERING,
    open: [],
    ask: () => ({ ids: [NOBODYS] }),
  }),
  law('POST /v1/kept-apart/:id/end', {
    when: 'which is none',
    holders: ANSWERING,
    open: [],
    ask: () => ({ ids: [NOBODYS], body: {} }),
  }),
  ...(Object.keys(ACTS) as (keyof typeof ACTS)[]).map((action) =>
    law(`POST /v1/sessions/:id/${action}`, {
      when: 'it is to come',
      holders: CENTRE,
      open: OPEN,
      ask: ({ sessions, case: caseId }) => ({ ids: [sessions.scheduled], body: ACTS[action](caseId) }),
    }),
  ),
];
